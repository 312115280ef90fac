package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/** Whether the rows of an overlay may be laid over the sets. The first objection to a row is reported. */
final class OverlayCheck {

    private OverlayCheck() {}

    static List<Overlay.RowObjection> of(CriteriaCatalog catalog, Overlay overlay) {
        ImmutableList.Builder<Overlay.RowObjection> objections = ImmutableList.builder();
        for (int i = 0; i < overlay.rows().size(); i++) {
            Overlay.Row row = overlay.rows().get(i);
            int index = i;
            objection(catalog, row)
                    .or(() -> overlap(overlay, index))
                    .ifPresent(objection ->
                            objections.add(new Overlay.RowObjection(overlay.place(index), row, objection)));
        }
        return objections.build();
    }

    private static Optional<Objection> objection(CriteriaCatalog catalog, Overlay.Row row) {
        if (catalog.find(row.set()).isEmpty()) {
            return refusal(FailureReason.UNKNOWN_SET, "set", row.set(), Map.of());
        }
        return of(catalog.set(row.set()), row.threshold());
    }

    private static Optional<Objection> overlap(Overlay overlay, int index) {
        Overlay.Row row = overlay.rows().get(index);
        for (int i = 0; i < index; i++) {
            Overlay.Row earlier = overlay.rows().get(i);
            if (earlier.set().equals(row.set())
                    && isSameCell(earlier.threshold(), row.threshold())
                    && earlier.threshold().validity().overlaps(row.threshold().validity())) {
                String other = String.valueOf(overlay.place(i).line());
                String raw = row.threshold().validity().toString();
                return refusal(FailureReason.OVERLAPS, "from", raw, Map.of("other", other));
            }
        }
        return Optional.empty();
    }

    private static boolean isSameCell(Threshold one, Threshold other) {
        return one.indicator().equals(other.indicator())
                && one.part().equals(other.part())
                && one.column().equals(other.column());
    }

    static Optional<Objection> of(CriteriaSet set, Threshold row) {
        return item(set, row)
                .or(() -> column(set, row))
                .or(() -> content(set, row))
                .or(() -> laxer(set, row));
    }

    private static Optional<Objection> item(CriteriaSet set, Threshold row) {
        Optional<Indicator> found = set.indicator(row.indicator());
        if (found.isEmpty()) {
            return refusal(FailureReason.UNKNOWN_INDICATOR, "indicator", row.indicator(), Map.of("set", set.id()));
        }
        Indicator indicator = found.get();
        List<ItemId> items = indicator.measuredItems();
        String part = row.part().orElse("");
        boolean byParts = items.stream().anyMatch(item -> item.part().isPresent()) || indicator.isByParts();
        if (byParts ? indicator.part(part).isEmpty() : row.part().isPresent()) {
            String parts = byParts ? indicator.parts().stream().map(Part::id).collect(Collectors.joining(", ")) : "";
            return refusal(
                    FailureReason.UNKNOWN_PART,
                    "part",
                    part,
                    ImmutableMap.of("indicator", indicator.no(), "raw", part, "expected", parts));
        }
        if (requirement(indicator, row).isEmpty()) {
            return row.part().isPresent()
                    ? unfit("part", part, items.stream().flatMap(item -> item.part().stream()))
                    : unfit("indicator", indicator.no(), numericIndicators(set));
        }
        return Optional.empty();
    }

    /** What the row gives a level to. */
    private static Optional<Requirement> requirement(Indicator indicator, Threshold row) {
        Item item = row.part().flatMap(indicator::part).map(Item.class::cast).orElse(indicator);
        List<Requirement> measured = item.requirements().stream()
                .filter(asked -> asked.kind().isMeasured())
                .toList();
        // A level of a year before the set was in force goes by the first wording, as in the tables.
        return measured.stream()
                .filter(asked -> asked.validity().overlaps(row.validity()))
                .findFirst()
                .or(() -> measured.stream()
                        .findFirst()
                        .filter(first -> row.validity()
                                .to()
                                .filter(first.validity()::startsAfter)
                                .isPresent()));
    }

    private static Stream<String> numericIndicators(CriteriaSet set) {
        return set.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(Indicator::isNumeric)
                .map(Indicator::no);
    }

    private static Optional<Objection> column(CriteriaSet set, Threshold row) {
        Axis axis = row.column().axis();
        if (axis == Axis.GENERAL) {
            return Optional.empty();
        }
        if (axis != set.axis()) {
            return unfit(
                    "axis",
                    axis.name(),
                    Stream.of(Axis.GENERAL, set.axis()).distinct().map(Axis::name));
        }
        return set.keys().contains(row.column().key())
                ? Optional.empty()
                : unfit("key", row.column().key(), set.keys().stream());
    }

    private static Optional<Objection> content(CriteriaSet set, Threshold row) {
        Requirement demand = set.indicator(row.indicator())
                .flatMap(found -> requirement(found, row))
                .orElseThrow();
        if (row.citation().act().isBlank()) {
            return refusal(FailureReason.WITHOUT_ACT, "act", "", Map.of());
        }
        if (row.value().isEmpty()) {
            return refusal(FailureReason.MISSING_CELL, "value", "", Map.of());
        }
        if (!demand.unit().equals(Optional.of(row.unit()))) {
            return unfit("unit", row.unit().id(), demand.unit().map(MeasureUnit::id).stream());
        }
        Optional<Operator> national = national(set, row)
                .filter(level -> level.validity().overlaps(row.validity()))
                .map(Threshold::operator)
                .findFirst();
        if (national.isPresent() && !national.get().leansAs(row.operator())) {
            return unfit(
                    "op",
                    row.operator().toString(),
                    Stream.of(Operator.values()).filter(national.get()::leansAs).map(Operator::toString));
        }
        return Optional.empty();
    }

    private static Optional<Objection> laxer(CriteriaSet set, Threshold row) {
        boolean general = row.column().axis() == Axis.GENERAL
                || set.generalDecides()
                || national(set, row).allMatch(level -> level.column().axis() == Axis.GENERAL);
        List<Threshold> loosened = national(set, row)
                .filter(floor -> floor.mode() == Threshold.Mode.FLOOR
                        && (floor.column().equals(row.column())
                                || (general && floor.column().equals(Column.GENERAL)))
                        && floor.validity().overlaps(row.validity())
                        && isLaxer(floor, row))
                .toList();
        // A floor that we are sure of decides; among the others one is enough for a warning.
        return loosened.stream()
                .filter(floor -> floor.grade().decides())
                .findFirst()
                .or(() -> loosened.stream().findFirst())
                .map(floor -> new Objection(
                        floor.grade().decides()
                                ? FailureReason.LAXER_THAN_FLOOR
                                : FailureReason.LAXER_THAN_UNVERIFIED_FLOOR,
                        "value",
                        row.value().map(Decimal::toString).orElse(""),
                        ImmutableMap.of(
                                "value", row.required().orElse(""),
                                "act", row.citation().act(),
                                "floor", floor.required().orElse(""),
                                "floorAct", floor.citation().act()),
                        floor.grade().decides()));
    }

    private static boolean isLaxer(Threshold floor, Threshold row) {
        return floor.value()
                .flatMap(least -> row.value().filter(value -> floor.operator().isLaxer(row.operator(), value, least)))
                .isPresent();
    }

    private static Stream<Threshold> national(CriteriaSet set, Threshold row) {
        return set.thresholds(row.indicator(), row.part()).stream()
                .filter(level -> level.overlay().isEmpty());
    }

    private static Optional<Objection> unfit(String column, String raw, Stream<String> expected) {
        String accepted = expected.collect(Collectors.joining(", "));
        return refusal(FailureReason.BAD_TOKEN, column, raw, ImmutableMap.of("raw", raw, "expected", accepted));
    }

    private static Optional<Objection> refusal(
            FailureReason reason, String column, String raw, Map<String, String> attributes) {
        return Optional.of(Objection.refusal(reason, column, raw, attributes));
    }
}
