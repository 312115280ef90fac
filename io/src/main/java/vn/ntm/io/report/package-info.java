/**
 * The forms of the programme's reports that hold figures (biểu số liệu báo cáo): units by bands of criteria met, progress by
 * group, capital by source, and the results of one commune at three times.
 *
 * <p>A codec writes its form as CSV from what the calculators give and reads it back equal. All of them go by one
 * mechanism: rows that are known by words or codes, columns of counts, amounts, values and verdicts, titles above the
 * header whose particulars are compared. What is not known is an empty cell, and an empty cell is not known. Totals and
 * shares are {@link vn.ntm.io.form.FormControl}s.
 */
@NullMarked
package vn.ntm.io.report;

import org.jspecify.annotations.NullMarked;
