/**
 * How a published figure is computed again: the operands of a check are read, each kind has its calculation, and what it
 * gives is held against what the printed figure, or its wording, can mean. Not exported; {@link
 * vn.ntm.criteria.reconcile.Reconciliation} is the way in.
 */
@NullMarked
package vn.ntm.criteria.reconcile.recompute;

import org.jspecify.annotations.NullMarked;
