/**
 * The law as data: criteria sets (bộ tiêu chí), their criteria (tiêu chí), indicators (chỉ tiêu) and dated
 * thresholds (mức đạt chuẩn), each with its act and grade.
 *
 * <p>A province's own values come in an
 * overlay; a catalogue with an overlay is a new value.
 */
@NullMarked
package vn.ntm.criteria.catalog;

import org.jspecify.annotations.NullMarked;
