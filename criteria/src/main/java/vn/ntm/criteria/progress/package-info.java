/**
 * What units have reached together (tổng hợp tiến độ): results by a criteria set counted, and counts rolled up.
 *
 * <p>{@link vn.ntm.criteria.progress.Progress.Counts} is the accumulator: it takes verdicts of the library and the rows
 * that a province reports ({@link vn.ntm.criteria.progress.ResultRow}), holds integers only, and merges in any order.
 * {@link vn.ntm.criteria.progress.Progress} answers from it: criteria met, their mean, {@link
 * vn.ntm.criteria.progress.Bands}, shares by tier with the whole named. Undetermined is not "not met": what may still
 * turn out either way makes a figure a range.
 *
 * <p>{@link vn.ntm.criteria.progress.Rollup} adds counts up to districts, provinces, regions and the nation as they are
 * on a day; no share is ever an average of shares. {@link vn.ntm.criteria.progress.Change} compares two days, {@link
 * vn.ntm.criteria.progress.RestatedProgress} carries counts over a merger, {@link
 * vn.ntm.criteria.progress.TargetComparison} sets a figure beside a target of the programme.
 */
@NullMarked
package vn.ntm.criteria.progress;

import org.jspecify.annotations.NullMarked;
