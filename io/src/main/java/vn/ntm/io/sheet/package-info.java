/**
 * How a table in a file is taken apart and written: records, header, cells and their places. The mechanism of the
 * readers and writers; not exported.
 */
@NullMarked
package vn.ntm.io.sheet;

import org.jspecify.annotations.NullMarked;
