/**
 * The programme's own forms as tables (biểu mẫu của Chương trình).
 *
 * <p>{@link vn.ntm.io.form.ResultMatrixCsv} reads and writes the matrix of criteria met, one unit a row: what a province
 * gathers from its communes. Its total, share and mean rows come back as {@link vn.ntm.io.form.FormControl}s, never as
 * units.
 */
@NullMarked
package vn.ntm.io.form;

import org.jspecify.annotations.NullMarked;
