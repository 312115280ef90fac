/** The program: reads wide files, judges, writes verdicts, failures and the roll-up of the provinces. */
@NullMarked
package vn.ntm.spark.job;

import org.jspecify.annotations.NullMarked;
