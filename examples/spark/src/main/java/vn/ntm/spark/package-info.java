/**
 * The calculators of the library as tasks of Apache Spark: {@link vn.ntm.spark.JudgingOrder} is what travels to a task,
 * {@link vn.ntm.spark.TaskLaw} what the task makes of it from the tables in its own jar, {@link vn.ntm.spark.Judging} the
 * step from plain rows to plain rows. Nothing of the library crosses from one machine to another but counts.
 */
@NullMarked
package vn.ntm.spark;

import org.jspecify.annotations.NullMarked;
