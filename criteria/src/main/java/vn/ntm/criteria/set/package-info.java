/**
 * The values of which a criteria set consists (bộ tiêu chí): criteria (tiêu chí), indicators (chỉ tiêu) and dated
 * thresholds (mức đạt chuẩn), each with its act and grade.
 *
 * <p>A {@link vn.ntm.criteria.set.CriteriaSet} is a {@link vn.ntm.criteria.set.SetHeader}, what is known before its
 * tables are opened, with its {@link vn.ntm.criteria.set.Criterion criteria}. An {@link
 * vn.ntm.criteria.set.Indicator}, or a {@link vn.ntm.criteria.set.Part} of one, is an {@link vn.ntm.criteria.set.Item}
 * that asks for something by a {@link vn.ntm.criteria.set.Requirement}, one after the other in time. Where that is
 * measured, a {@link vn.ntm.criteria.set.Threshold} for each {@link vn.ntm.criteria.set.Column} of the annex says how
 * much.
 *
 * <p>Sets are found in {@link vn.ntm.criteria.catalog.CriteriaCatalog}; nothing here is read from a file.
 */
@NullMarked
package vn.ntm.criteria.set;

import org.jspecify.annotations.NullMarked;
