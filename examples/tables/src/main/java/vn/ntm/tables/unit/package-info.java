/**
 * Makes the tables of administrative units.
 *
 * <p>{@link vn.ntm.tables.unit.UnitsCommand} reads lists of facts as {@link vn.ntm.tables.unit.FactList}s;
 * {@link vn.ntm.tables.unit.VersionMaker} with {@link vn.ntm.tables.unit.OldCommunes} and
 * {@link vn.ntm.tables.unit.OldDistricts}, {@link vn.ntm.tables.unit.SuccessionMaker} and
 * {@link vn.ntm.tables.unit.RegionMaker} turn them into rows, and {@link vn.ntm.tables.unit.UnitTable} is the
 * one form in which rows are sorted and written.
 */
@NullMarked
package vn.ntm.tables.unit;

import org.jspecify.annotations.NullMarked;
