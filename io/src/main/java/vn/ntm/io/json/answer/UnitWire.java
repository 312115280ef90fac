package vn.ntm.io.json.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;

/** An {@link AdministrativeUnit} as JSON shows it, with the codes above it. */
record UnitWire(
        String code,
        String name,
        UnitType type,
        UnitLevel level,
        String fullName,
        @Nullable String parent,
        List<String> path,
        @Nullable String validFrom,
        @Nullable String validTo,
        Basis basis) {

    /** Whether the boundaries come from an act or only from dated lists; whose name it is says the text form. */
    enum Basis {
        ACT,
        SEEN_BY
    }

    /** The release of the tables that an answer about units rests on. */
    record ReleasesWire(String units) {}

    /** Returns a version with its path on the day of its validity that is nearest to {@code units}. */
    static UnitWire of(AdministrativeUnit unit, UnitsOnDay units) {
        return new UnitWire(
                unit.code().text(),
                unit.name(),
                unit.type(),
                unit.level(),
                unit.fullName(),
                unit.parent().map(UnitCode::text).orElse(null),
                units.path(unit).stream().map(above -> above.code().text()).toList(),
                unit.validity().from().map(LocalDate::toString).orElse(null),
                unit.validity().to().map(LocalDate::toString).orElse(null),
                unit.basis() == AdministrativeUnit.Basis.ACT ? Basis.ACT : Basis.SEEN_BY);
    }
}
