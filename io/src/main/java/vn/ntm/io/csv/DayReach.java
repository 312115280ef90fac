package vn.ntm.io.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;

/**
 * How far the units of a list of one day reach into the time around it. A list says which units there are, seldom since when,
 * and a unit cannot be below another on days on which that is not there.
 */
final class DayReach {

    private final UnitRegistry registry;
    private final LocalDate day;
    private final Map<UnitCode, AdministrativeUnit> listed = new HashMap<>();

    DayReach(UnitRegistry registry, LocalDate day, List<AdministrativeUnit> units) {
        this.registry = registry;
        this.day = day;
        units.stream()
                .filter(unit -> unit.validity().contains(day))
                .forEach(unit -> listed.putIfAbsent(unit.code(), unit));
    }

    /** Returns the unit, in force as long as what is above it; as it is where it is not of the day. */
    AdministrativeUnit of(AdministrativeUnit unit) {
        Validity reach = reach(unit, new ArrayList<>());
        if (reach.equals(unit.validity())) {
            return unit;
        }
        // The end of what is above it is no day that its own act sets.
        return AdministrativeUnit.builder()
                .code(unit.code())
                .name(unit.name())
                .type(unit.type())
                .parent(unit.parent())
                .validity(reach)
                .basis(AdministrativeUnit.Basis.SEEN_BY)
                .act(unit.act())
                .build();
    }

    /** A list may put two units above each other, which the register refuses; they are not followed round. */
    private Validity reach(AdministrativeUnit unit, List<UnitCode> below) {
        if (!unit.validity().contains(day) || unit.parent().isEmpty() || below.contains(unit.code())) {
            return unit.validity();
        }
        below.add(unit.code());
        UnitCode above = unit.parent().get();
        AdministrativeUnit own = listed.get(above);
        Optional<Validity> around = own == null ? known(above) : Optional.of(reach(own, below));
        return around.flatMap(unit.validity()::common).orElse(unit.validity());
    }

    private Optional<Validity> known(UnitCode code) {
        List<Validity> stretches = Validity.joined(registry.versions(code).stream()
                .map(AdministrativeUnit::validity)
                .toList());
        return stretches.stream().filter(stretch -> stretch.contains(day)).findFirst();
    }
}
