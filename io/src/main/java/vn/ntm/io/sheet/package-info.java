/**
 * How a table in a file is understood and written: header, columns, cells and their places. The mechanism of the readers
 * and writers, on the rows of {@link vn.ntm.io.sheet.row}; not exported.
 */
@NullMarked
package vn.ntm.io.sheet;

import org.jspecify.annotations.NullMarked;
