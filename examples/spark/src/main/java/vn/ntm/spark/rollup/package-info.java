/** Counting what was judged: in a task, in SQL, and as files of the provinces. */
@NullMarked
package vn.ntm.spark.rollup;

import org.jspecify.annotations.NullMarked;
