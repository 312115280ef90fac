/**
 * Administrative units through time: codes, names, types, parents and what became of each unit.
 *
 * <p>{@link vn.ntm.core.registry.UnitRegistry#standard()} holds every version of every unit. A code means
 * nothing without a date, so {@link vn.ntm.core.registry.UnitRegistry#on} comes first and gives the
 * {@link vn.ntm.core.registry.UnitsOnDay}, which find a code, a name, children and the path to the province.
 * {@link vn.ntm.core.registry.Succession} follows a unit over reorganisations, forward and backward, to as many
 * units as it was divided into; where the tables do not know, the answer has an
 * {@link vn.ntm.core.unit.OpenEnd} instead of a guess. {@link vn.ntm.core.registry.UnitRegistry#with} adds villages,
 * whose codes name their system, or units of a province's own list.
 */
@NullMarked
package vn.ntm.core.unit;

import org.jspecify.annotations.NullMarked;
