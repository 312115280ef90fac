package vn.ntm.cli;

import vn.ntm.core.text.Language;
import vn.ntm.core.unit.OpenEnd;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitRegistry;
import vn.ntm.core.unit.UnitsOnDay;

/** A trace as people read it: the unit, where it lies or lay, and the changes between. */
final class TraceText {

    private final Console console;
    private final Language language;
    private final UnitRegistry registry;

    TraceText(Console console, Language language, UnitRegistry registry) {
        this.console = console;
        this.language = language;
        this.registry = registry;
    }

    void print(SuccessionResult trace) {
        UnitsOnDay end = registry.on(trace.date());
        console.line(console.ansi()
                .string("@|bold " + trace.from().code() + " "
                        + UnitText.withAbove(trace.from(), registry.on(trace.day())) + "|@  " + trace.day() + " → "
                        + trace.date()));
        for (TracedUnit traced : trace.units()) {
            console.line(console.ansi()
                    .string("  " + part(traced.part()) + "  " + traced.unit().code() + " "
                            + UnitText.withAbove(traced.unit(), end)));
            Columns columns = new Columns("    ");
            for (SuccessionStep step : traced.via()) {
                columns.row(
                        step.date().toString(),
                        step.kind().toText(language),
                        "→ " + step.unit().code() + " " + step.unit().fullName(),
                        step.act().orElse(language.choose("chưa rõ văn bản", "act not known")));
            }
            columns.print(console);
        }
        for (OpenEnd lost : trace.open()) {
            console.line(console.ansi()
                    .string("  @|yellow " + lost.reason().toText(language) + "|@: "
                            + lost.unit().code() + " " + UnitText.withAbove(lost.unit(), end) + ", " + lost.date()));
        }
    }

    private String part(Part part) {
        return part == Part.WHOLE ? part.toText(language) : "@|yellow " + part.toText(language) + "|@";
    }
}
