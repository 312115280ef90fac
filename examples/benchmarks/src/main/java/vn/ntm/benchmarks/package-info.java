/**
 * Measurements. Classes named {@code ...Benchmarks} are run by JMH in warm JVMs; {@link vn.ntm.benchmarks.StartUp} starts new
 * ones, because a table is read once in each; {@link vn.ntm.benchmarks.LargeFile} is run with a small heap.
 * {@code vn.ntm.benchmarks.results} runs all of them and writes the page. Engines to compare with are compiled by the profile
 * {@code peers} only.
 */
@NullMarked
package vn.ntm.benchmarks;

import org.jspecify.annotations.NullMarked;
