/** Rows of a wide file as lines of text, cut into batches for the reader of the library. */
@NullMarked
package vn.ntm.spark.line;

import org.jspecify.annotations.NullMarked;
