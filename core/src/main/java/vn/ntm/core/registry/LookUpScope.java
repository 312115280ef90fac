package vn.ntm.core.registry;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Repair;
import vn.ntm.core.unit.UnitCode;

/**
 * Below which units a look-up searches; below none in particular it searches everywhere.
 *
 * @param above the codes, any of which must be above a unit
 * @param repairs the liberties taken to find these
 */
record LookUpScope(List<UnitCode> above, List<Repair> repairs) {

    static final LookUpScope EVERYWHERE = new LookUpScope(ImmutableList.of(), ImmutableList.of());

    static LookUpScope below(UnitCode code) {
        return new LookUpScope(ImmutableList.of(code), ImmutableList.of());
    }

    /**
     * Returns whether a unit is searched.
     *
     * @param line the unit and those above it, smallest first
     */
    boolean contains(List<AdministrativeUnit> line) {
        return above.isEmpty() || line.stream().skip(1).anyMatch(unit -> above.contains(unit.code()));
    }
}
