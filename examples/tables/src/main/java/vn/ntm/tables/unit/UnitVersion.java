package vn.ntm.tables.unit;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.unit.AdministrativeUnit.Basis;
import vn.ntm.core.unit.UnitLevel;
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

    /** Returns the version that a row of a list of units holds. */
    static UnitVersion of(NamedCsvRecord row, UnitLevel level, String parent) {
        return of(row.getField("code"), row.getField("name"), UnitFacts.type(level, row.getField("type")), parent);
    }

    UnitVersion on(Basis other) {
        return new UnitVersion(code, name, type, parent, from, to, other, act);
    }

    UnitVersion beginningOn(LocalDate day, Optional<String> beginningAct, Basis ofDay) {
        return new UnitVersion(code, name, type, parent, Optional.of(day), to, weaker(ofDay), beginningAct);
    }

    UnitVersion endingBefore(LocalDate day, Basis ofDay) {
        return new UnitVersion(code, name, type, parent, from, Optional.of(day.minusDays(1)), weaker(ofDay), act);
    }

    /** A beginning replaces the state that was carried back beyond it; else a date from a list is the weaker one. */
    private Basis weaker(Basis ofDay) {
        return basis == Basis.ACT || basis == Basis.CARRIED_BACK ? ofDay : basis;
    }

    boolean isInForce(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
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
