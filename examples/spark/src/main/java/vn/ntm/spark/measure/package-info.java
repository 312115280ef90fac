/** Invented communes in any number, and how long judging them takes on Spark and without it. */
@NullMarked
package vn.ntm.spark.measure;

import org.jspecify.annotations.NullMarked;
