/**
 * Facts about where a unit lies: the {@link vn.ntm.core.area.EconomicRegions} by which the criteria differ.
 */
@NullMarked
package vn.ntm.core.area;

import org.jspecify.annotations.NullMarked;
