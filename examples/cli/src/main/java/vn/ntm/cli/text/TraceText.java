package vn.ntm.cli.text;

import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.cli.console.Columns;
import vn.ntm.cli.console.Console;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.core.unit.OpenEnd;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;

/** A trace as people read it: the unit, where it lies or lay, and the changes between. */
public final class TraceText {

    private final Console console;
    private final Language language;
    private final UnitRegistry registry;

    public TraceText(Console console, Language language, UnitRegistry registry) {
        this.console = console;
        this.language = language;
        this.registry = registry;
    }

    public void print(SuccessionResult trace) {
        UnitsOnDay end = registry.on(trace.date());
        String unit = trace.from().code() + " " + UnitText.withAbove(trace.from(), registry.on(trace.day()));
        console.line(console.styled(unit, Style.bold) + "  " + DayText.of(trace.day(), language) + " → "
                + DayText.of(trace.date(), language));
        for (TracedUnit traced : trace.units()) {
            console.line("  " + part(traced.part()) + "  " + traced.unit().code() + " "
                    + UnitText.withAbove(traced.unit(), end));
            Columns columns = new Columns("    ");
            for (SuccessionStep step : traced.via()) {
                columns.row()
                        .add(DayText.of(step.date(), language))
                        .add(step.kind().toText(language))
                        .add("→ " + step.unit().code() + " " + step.unit().fullName())
                        .add(step.act().orElse(language.choose("chưa rõ văn bản", "act not known")))
                        .add(step.assumed() ? StatusText.ASSUMED.text(language) : "");
            }
            columns.print(console);
        }
        for (OpenEnd lost : trace.open()) {
            console.line("  " + console.styled(lost.reason().toText(language), Style.fg_yellow) + ": "
                    + lost.unit().code() + " " + UnitText.withAbove(lost.unit(), end) + ", "
                    + DayText.of(lost.date(), language));
        }
    }

    private String part(Part part) {
        return part == Part.WHOLE ? part.toText(language) : console.styled(part.toText(language), Style.fg_yellow);
    }
}
