/**
 * What is known of a unit on a day (hồ sơ): a {@link vn.ntm.criteria.dossier.Dossier} of observations, each
 * measured, attested, not applicable or not assessed, by whom and on what evidence.
 */
@NullMarked
package vn.ntm.criteria.dossier;

import org.jspecify.annotations.NullMarked;
