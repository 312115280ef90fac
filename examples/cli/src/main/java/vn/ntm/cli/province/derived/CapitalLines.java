package vn.ntm.cli.province.derived;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.finance.CapitalSource;
import vn.ntm.criteria.finance.CapitalSources;
import vn.ntm.io.report.CapitalForm;

/**
 * The sources of a capital form as people read them: in million đồng with all digits, unknown as a dash.
 */
public final class CapitalLines {

    private static final int SCALE = 1;
    private static final String UNKNOWN = "–";

    private final CapitalForm form;
    private final Language language;
    private final Map<String, String> numbers = new LinkedHashMap<>();

    public CapitalLines(CapitalForm form, Language language) {
        this.form = form;
        this.language = language;
        Map<String, Integer> parts = new LinkedHashMap<>();
        for (CapitalForm.Line line : form.lines()) {
            String outer = source(line.source()).parent().orElse("");
            String before = numbers.getOrDefault(outer, "");
            numbers.put(
                    line.source(),
                    numbers.isEmpty()
                            ? ""
                            : (before.isEmpty() ? "" : before + ".") + parts.merge(outer, 1, Integer::sum));
        }
    }

    /**
     * A source.
     *
     * @param rate what was disbursed of the plan in per cent; empty where either is unknown or the plan is nothing
     */
    public record Line(String id, String name, String plan, String done, Optional<Decimal> rate, String rateText) {}

    /** Returns the sources of which any figure is known, each above its parts. */
    public List<Line> known() {
        return form.lines().stream()
                .filter(line -> line.plan().isPresent() || line.done().isPresent())
                .map(this::line)
                .toList();
    }

    /** Returns the names of the sources of which a figure is not known. */
    public List<String> unknown() {
        return form.lines().stream()
                .filter(line -> line.plan().isEmpty() || line.done().isEmpty())
                .map(line -> name(line.source()))
                .toList();
    }

    /** Returns what was disbursed of what was planned, where both are known. */
    public static Optional<Ratio> rate(CapitalForm.Line line) {
        return line.done().flatMap(done -> line.plan().map(done::of));
    }

    /** Returns an amount in million đồng as files write it. */
    public static Optional<String> millions(Optional<Vnd> amount) {
        return amount.map(known -> known.in(VndUnit.MILLION).toString());
    }

    /** Returns what was disbursed of what was planned in per cent, where both are known and the plan is not zero. */
    public static Optional<Decimal> percent(CapitalForm.Line line) {
        return rate(line)
                .flatMap(found -> found.toPercentage(SCALE).toOptional())
                .map(Percentage::value);
    }

    private Line line(CapitalForm.Line line) {
        Optional<Ratio> rate = rate(line);
        return new Line(
                line.source(),
                name(line.source()),
                amount(line.plan()),
                amount(line.done()),
                percent(line),
                rate.map(found -> found.toPercentText(SCALE, language)).orElse(UNKNOWN));
    }

    /** The number says what is part of what: 1.2 is one of the parts of 1; the whole has none. */
    private String name(String source) {
        String number = numbers.getOrDefault(source, "");
        String name = source(source).name(language);
        return number.isEmpty() ? name : number + " " + name;
    }

    private static CapitalSource source(String id) {
        return CapitalSources.standard().source(id);
    }

    private String amount(Optional<Vnd> amount) {
        return amount.map(known -> known.in(VndUnit.MILLION).toText(language)).orElse(UNKNOWN);
    }
}
