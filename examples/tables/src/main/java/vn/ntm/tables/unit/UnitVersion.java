package vn.ntm.tables.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.unit.AdministrativeUnit.Basis;
import vn.ntm.core.unit.UnitType;

/** A row of {@link UnitTable#UNITS} in the making. */
record UnitVersion(
        String code,
        String name,
        UnitType type,
        String parent,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Basis basis,
        Optional<String> act) {

    /** Returns a version without ends; {@code parent} is empty for a province. */
    static UnitVersion of(String code, String name, UnitType type, String parent) {
        return new UnitVersion(
                code, name, type, parent, Optional.empty(), Optional.empty(), Basis.ACT, Optional.empty());
    }

    UnitVersion beginningOn(LocalDate day, Optional<String> beginningAct, boolean byAct) {
        return new UnitVersion(code, name, type, parent, Optional.of(day), to, and(byAct), beginningAct);
    }

    UnitVersion endingBefore(LocalDate day, boolean byAct) {
        return new UnitVersion(code, name, type, parent, from, Optional.of(day.minusDays(1)), and(byAct), act);
    }

    private Basis and(boolean byAct) {
        return byAct ? basis : Basis.SEEN_BY;
    }

    List<String> cells() {
        return List.of(
                code,
                name,
                type.name(),
                parent,
                from.map(LocalDate::toString).orElse(""),
                to.map(LocalDate::toString).orElse(""),
                basis.name(),
                act.orElse(""));
    }
}
