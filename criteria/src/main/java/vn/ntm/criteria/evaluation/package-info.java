/**
 * Judging a dossier by a criteria set: an {@link vn.ntm.criteria.evaluation.Evaluator} answers with an {@link
 * vn.ntm.criteria.evaluation.Evaluation} whose verdicts are met, not met, not applicable, or undetermined for a
 * named reason. Missing is never zero, unknown is never failed, and a threshold that nobody has read decides
 * nothing.
 */
@NullMarked
package vn.ntm.criteria.evaluation;

import org.jspecify.annotations.NullMarked;
