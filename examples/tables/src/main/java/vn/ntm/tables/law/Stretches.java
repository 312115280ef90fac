package vn.ntm.tables.law;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.tables.law.facts.Grades;
import vn.ntm.tables.law.facts.IndicatorFacts;
import vn.ntm.tables.law.facts.Item;
import vn.ntm.tables.law.facts.SetBy;
import vn.ntm.tables.law.facts.SetFacts;
import vn.ntm.tables.law.shape.Content;
import vn.ntm.tables.law.shape.Kind;
import vn.ntm.tables.law.shape.Piece;
import vn.ntm.tables.law.shape.Shapes;
import vn.ntm.tables.law.shape.Subject;

/**
 * Finds the stretches of an indicator. Facts write changes down in four ways: whole versions; amendments of the
 * wording, which leave levels and parts alone; an act that brings the levels, and their parts, later than the set;
 * and an act that publishes the figures of parts that the set has from its first day.
 */
final class Stretches {

    private static final Pattern PUBLISHED =
            Pattern.compile("published by Decision (\\S+) \\((\\d{4}-\\d\\d-\\d\\d)\\)");

    private final SetFacts set;
    private final IndicatorFacts indicator;
    private final Item item;

    Stretches(SetFacts set, IndicatorFacts indicator) {
        this.set = set;
        this.indicator = indicator;
        this.item = indicator.item();
    }

    /** An act that brings the levels, and the day from which it does. */
    private record Guide(String act, String day) {}

    IndicatorLaw read() {
        List<Item> versions = item.list("versions", item.name() + ", version");
        if (!versions.isEmpty()) {
            List<Stretch> stretches = versions.stream().map(this::version).toList();
            return new IndicatorLaw(stretches, stretches);
        }
        String act = reading("act").orElseGet(set::decision);
        Stretch base = stretch(item, reading("from").orElseGet(set::from), "", act, item.source(), false);
        return guide(base.setBy())
                .map(guide -> guided(base, guide))
                .or(() -> publication().map(guide -> published(base, guide)))
                .orElseGet(() -> new IndicatorLaw(amended(base), List.of(base)));
    }

    private Optional<String> reading(String field) {
        return set.readings().find(indicator.no(), field);
    }

    private Stretch stretch(Item wording, String from, String to, String act, String source, boolean bounds) {
        Subject subject = new Subject(indicator.no(), wording, set.columns(), set.readings());
        return new Stretch(Shapes.read(subject), Grades.of(wording), SetBy.of(wording), from, to, act, source, bounds);
    }

    /** A version says what differs from the indicator; the grades of the indicator's cells are not its own. */
    private Stretch version(Item version) {
        ObjectNode merged = item.node().deepCopy();
        merged.remove(List.of("versions", "amended_by", "value_confidence", "confidence_detail"));
        merged.setAll((ObjectNode) version.node());
        String source = version.source().isEmpty() ? item.source() : version.source();
        return stretch(
                new Item(merged, item.name()),
                version.text("from"),
                version.text("to"),
                version.text("decision"),
                source,
                true);
    }

    /** The act by which a ministry published the figures, and its day, if the facts name them. */
    private Optional<Guide> publication() {
        Matcher published = PUBLISHED.matcher(item.optional("notes").orElse(""));
        return published.find() ? Optional.of(new Guide(published.group(1), published.group(2))) : Optional.empty();
    }

    private Optional<Guide> guide(SetBy setBy) {
        return setBy.act().isEmpty()
                ? reading("guided_by")
                        .map(act -> new Guide(act, reading("guided_from").orElseGet(() -> set.dayOf(act))))
                : Optional.of(new Guide(setBy.act(), setBy.since()));
    }

    /**
     * Before the act that brings them, the levels are unknown. Parts come with that act, so that before it not
     * even what passes is known.
     */
    private static IndicatorLaw guided(Stretch base, Guide guide) {
        Stretch before = base.during(base.from(), dayBefore(guide.day())).unset();
        Stretch after = base.during(guide.day(), base.to()).by(guide.act());
        if (base.content().own().kind() == Kind.ALL_OF) {
            return new IndicatorLaw(
                    List.of(before.asking(Content.of(Piece.attested("", false))), after), List.of(after));
        }
        return new IndicatorLaw(
                List.of(base), List.of(before.asking(base.content().emptied()), after));
    }

    /** The parts are there from the first day; before their figures were published no level is known. A finding has none. */
    private IndicatorLaw published(Stretch base, Guide guide) {
        Stretch before = base.during(base.from(), dayBefore(guide.day())).unset();
        Stretch open = before.asking(base.content().emptied());
        Stretch after = base.during(guide.day(), base.to()).by(guide.act());
        List<Stretch> demands = new ArrayList<>(List.of(open));
        demands.addAll(amended(after));
        return new IndicatorLaw(demands, List.of(open, after));
    }

    private List<Stretch> amended(Stretch base) {
        List<Stretch> stretches = new ArrayList<>();
        Stretch last = base;
        for (Stretch next : amendments(base)) {
            stretches.add(last.during(last.from(), dayBefore(next.from())));
            last = next;
        }
        stretches.add(last);
        return stretches;
    }

    private List<Stretch> amendments(Stretch base) {
        Stretch later = base.asking(base.content().withoutParts());
        ImmutableList.Builder<Stretch> amendments = ImmutableList.builder();
        for (Item amendment : item.list("amended", item.name() + ", amendment")) {
            amendments.add(new Stretch(
                    later.content(),
                    Grades.of(amendment),
                    base.setBy(),
                    amendment.text("from"),
                    "",
                    amendment.text("by"),
                    amendment.source(),
                    false));
        }
        item.optional("amended_by")
                .ifPresent(
                        act -> amendments.add(later.during(set.dayOf(act), "").by(act)));
        return amendments.build();
    }

    private static String dayBefore(String day) {
        return LocalDate.parse(day).minusDays(1).toString();
    }
}
