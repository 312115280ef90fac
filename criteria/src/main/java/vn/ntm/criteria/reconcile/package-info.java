/**
 * Published figures recomputed (đối chiếu số liệu công bố).
 *
 * <p>A report prints figures that follow from each other: a share and its two counts, a sum and its parts,
 * a mean and the bands it comes from. {@link vn.ntm.criteria.reconcile.Reconciliation} computes the figure
 * again, exactly, and says whether the printed one matches, was cut instead of rounded, or differs. Where a
 * report leaves out the whole or the total, the printed figure still bounds it: {@code impliedDenominator}
 * and {@code impliedTotal} answer the range of integers that print it.
 *
 * <p>A figure that is worded, {@code gần 73%} or {@code 39-40%}, is a {@link vn.ntm.criteria.reconcile.WordedFigure}: it
 * matches if the range it can mean holds what was computed.
 *
 * <p>Checks that come from a file are {@link vn.ntm.criteria.reconcile.PublishedCheck}s: a kind and its
 * operands as given, good or bad. What cannot be computed is an answer with its reason, never an exception.
 *
 * <p>How each kind is computed stands in a room of its own, {@code recompute}, which is not exported.
 */
@NullMarked
package vn.ntm.criteria.reconcile;

import org.jspecify.annotations.NullMarked;
