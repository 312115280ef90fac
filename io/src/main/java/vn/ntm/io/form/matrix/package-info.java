/** How the matrix form is read and written; not exported. {@link vn.ntm.io.form.ResultMatrixCsv} is what users see. */
@NullMarked
package vn.ntm.io.form.matrix;

import org.jspecify.annotations.NullMarked;
