/**
 * Exact quantities of the programme: decimals, shares, money and counts that may be ranges.
 *
 * <p>Every value is normalised, so that 48.0 equals 48.00, and keeps its exact terms: a {@link
 * vn.ntm.core.quantity.Ratio} of 1586 criteria to 152 communes stays 1586/152 until it is shown. Rounding
 * happens once, for display, by a named {@link vn.ntm.core.quantity.Rounding}.
 *
 * <p>What a document prints is read in its {@link vn.ntm.core.quantity.NumberStyle}, with its unit and how exact it is as
 * a {@link vn.ntm.core.quantity.WrittenNumber}.
 */
@NullMarked
package vn.ntm.core.quantity;

import org.jspecify.annotations.NullMarked;
