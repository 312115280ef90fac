/**
 * Measurements. {@link vn.ntm.benchmarks.UnitBenchmarks} is run by JMH in a warm JVM;
 * {@link vn.ntm.benchmarks.StartUp} starts new ones, because a table is read once in each.
 */
@NullMarked
package vn.ntm.benchmarks;

import org.jspecify.annotations.NullMarked;
