package vn.ntm.io.json.document.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.OpenEnd;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.io.json.binding.tables.Releases;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link SuccessionResult}: what was asked, and what the register answers. */
record TraceWire(UnitCode unit, LocalDate day, LocalDate date, Traced outcome, Releases releases) {

    /** The answer. */
    record Traced(AdministrativeUnit from, List<TracedUnit> units, List<OpenEnd> open) {}

    static TraceWire of(SuccessionResult trace, Tables tables) {
        return new TraceWire(
                trace.from().code(),
                trace.day(),
                trace.date(),
                new Traced(trace.from(), trace.units(), trace.open()),
                new Releases(Optional.empty(), Optional.of(trace.release().id())));
    }

    SuccessionResult toValue(Tables tables) {
        releases.requireUnits(tables.units().release().id());
        return tables.units().succession().from(unit, day).to(date);
    }
}
