/**
 * One commune one product (OCOP, mỗi xã một sản phẩm): how a product is graded, who recognises the grade, and until when
 * it holds.
 *
 * <p>{@link vn.ntm.criteria.ocop.OcopRules} are dated, cited tables: parts of the score, bands of stars, validity,
 * authorities before and after 2025-07-06. {@link vn.ntm.criteria.ocop.OcopGrading} goes from the scores of the parts to a
 * total and to stars; a part without a score makes both a range. Which conditions a level has beside its score is not
 * known to us, so stars by score are never called final unless a competent body found the conditions met. {@link
 * vn.ntm.criteria.ocop.OcopRegister} says which certificates hold on a day and counts them by level.
 *
 * <p>Rests on core alone. Days on which no rule is known get an answer that says so.
 */
@NullMarked
package vn.ntm.criteria.ocop;

import org.jspecify.annotations.NullMarked;
