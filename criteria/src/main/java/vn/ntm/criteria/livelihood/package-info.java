/**
 * How people live (đời sống người dân): poverty, income, population, labour.
 *
 * <p>A {@link vn.ntm.criteria.livelihood.LivelihoodFigure} is one {@link vn.ntm.criteria.livelihood.LivelihoodMeasure}
 * of a place: a share of poor households, persons to the square kilometre, income a person, with both terms kept.
 * {@link vn.ntm.criteria.livelihood.PovertyCount} holds the counts of one review and checks that poor and near-poor are
 * the two together. The change of a rate is in {@link vn.ntm.criteria.livelihood.PercentagePoints}; how much that is
 * of the rate before, or of an amount before, is a {@link vn.ntm.criteria.livelihood.RelativeChange}. The two are types
 * of their own, because reports write both as "%".
 *
 * <p>Rests on core alone. A whole of zero, a missing figure and a part that is more than its whole are answers with a
 * reason. Every answer shows its working in Vietnamese and in English.
 */
@NullMarked
package vn.ntm.criteria.livelihood;

import org.jspecify.annotations.NullMarked;
