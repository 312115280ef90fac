/**
 * The register of administrative units (danh mục đơn vị hành chính): which unit a code or a name means on a day, and
 * what became of it.
 *
 * <p>Start at {@link vn.ntm.core.registry.UnitRegistry#standard()} and say a day: {@link
 * vn.ntm.core.registry.UnitsOnDay} looks up codes and names, {@link vn.ntm.core.registry.Succession} follows a unit
 * from one day to another.
 */
@NullMarked
package vn.ntm.core.registry;

import org.jspecify.annotations.NullMarked;
