package vn.ntm.core.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnitType;

/** Registers of a few units for tests, so that these hold whatever the bundled tables cover. */
final class SmallRegistry {

    private static final UnitRelease RELEASE = new UnitRelease("small", LocalDate.EPOCH, "vài đơn vị", "a few units");

    private SmallRegistry() {}

    /** Returns a register of units written as {@code code | type | name | parent | from..to}. */
    static UnitRegistry of(String... units) {
        return of(Stream.of(units).map(SmallRegistry::unit).toList());
    }

    static UnitRegistry of(List<AdministrativeUnit> units) {
        return UnitRegistry.of(RELEASE, units, List.of(), List.of());
    }

    private static AdministrativeUnit unit(String line) {
        String[] cells = line.split("\\|", -1);
        String parent = cells[3].strip();
        return AdministrativeUnit.builder()
                .code(UnitCode.of(cells[0].strip()))
                .type(UnitType.valueOf(cells[1].strip()))
                .name(cells[2].strip())
                .parent(parent.isEmpty() ? Optional.empty() : Optional.of(UnitCode.of(parent)))
                .validity(Validity.parse(cells[4].strip()))
                .build();
    }
}
