/**
 * The page of results. {@link vn.ntm.benchmarks.results.Results} measures what the goals of {@code goals.csv} name, and
 * writes the page: every figure with its error, every ratio beside its aim, and of goals that are missed why, and where the
 * time goes.
 */
@NullMarked
package vn.ntm.benchmarks.results;

import org.jspecify.annotations.NullMarked;
