package vn.ntm.io.json.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.OpenEnd;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;

/** A {@link SuccessionResult} as JSON shows it. */
record SuccessionWire(
        UnitWire from,
        String date,
        SuccessionResult.Direction direction,
        List<TracedWire> result,
        List<OpenWire> open,
        UnitWire.ReleasesWire releases) {

    /** A unit at the end of a trace. */
    record TracedWire(UnitWire unit, Part part, List<StepWire> via) {}

    /** A change on the way, and the code it arrives at. */
    record StepWire(
            String date,
            @Nullable String act,
            String unit,
            SuccessionStep.Kind kind,
            // Stands there only where it is true: what is read of acts needs no mark.
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean assumed) {}

    /** A place where the tables lose track. */
    record OpenWire(UnitWire unit, String date, OpenEnd.Reason reason) {}

    static SuccessionWire of(SuccessionResult trace, UnitRegistry registry) {
        UnitsOnDay end = registry.on(trace.date());
        return new SuccessionWire(
                UnitWire.of(trace.from(), registry.on(trace.day())),
                trace.date().toString(),
                trace.direction(),
                trace.units().stream().map(unit -> traced(unit, end)).toList(),
                trace.open().stream().map(lost -> open(lost, end)).toList(),
                new UnitWire.ReleasesWire(trace.release().id()));
    }

    private static TracedWire traced(TracedUnit traced, UnitsOnDay end) {
        return new TracedWire(
                UnitWire.of(traced.unit(), end),
                traced.part(),
                traced.via().stream()
                        .map(step -> new StepWire(
                                step.date().toString(),
                                step.act().orElse(null),
                                step.unit().code().text(),
                                step.kind(),
                                step.assumed()))
                        .toList());
    }

    private static OpenWire open(OpenEnd lost, UnitsOnDay end) {
        return new OpenWire(UnitWire.of(lost.unit(), end), lost.date().toString(), lost.reason());
    }
}
