/**
 * Facts about where a unit lies: the {@link vn.ntm.core.area.EconomicRegions} by which the criteria differ, and
 * {@link vn.ntm.core.area.AreaFacts} about zones, especially difficult, safe-zone, coastal and border communes and poor
 * districts ({@link vn.ntm.core.area.AreaKinds}), which the caller brings. Where no list is known to be whole the answer
 * is unknown, never no.
 */
@NullMarked
package vn.ntm.core.area;

import org.jspecify.annotations.NullMarked;
