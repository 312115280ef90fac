/**
 * The law as data: criteria sets (bộ tiêu chí), their criteria (tiêu chí), indicators (chỉ tiêu) and dated
 * thresholds (mức đạt chuẩn), each with its act and grade.
 *
 * <p>Start at {@link vn.ntm.criteria.catalog.CriteriaCatalog#standard()}, which finds a {@link
 * vn.ntm.criteria.set.CriteriaSet} by id, or by level, tier and date. A {@link
 * vn.ntm.criteria.set.SetHeader} tells what is known of a set before its tables are opened. An {@link
 * vn.ntm.criteria.set.Indicator} asks for something by a {@link vn.ntm.criteria.set.Requirement}, one
 * after the other in time; where that is a number, a {@link vn.ntm.criteria.set.Threshold} for each {@link
 * vn.ntm.criteria.set.Column} of the annex says how much. A province's own values come in an {@link
 * vn.ntm.criteria.catalog.Overlay}; a catalogue with an overlay is a new value.
 *
 * <p>The values stand in tables beside this package, three for each set below {@code law/}, never in code. A
 * broken table stops its loading with file, line and column.
 */
@NullMarked
package vn.ntm.criteria.catalog;

import org.jspecify.annotations.NullMarked;
