package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/** What speaks against laying one level over a set: what does not fit, else what the tables know against it. */
final class LevelCheck {

    private LevelCheck() {}

    /** Returns what speaks against a level; where it does not fit, that alone. */
    static List<Objection> of(CriteriaSet set, Threshold row) {
        Optional<Objection> unfit = item(set, row).or(() -> column(set, row)).or(() -> content(set, row));
        return unfit.isPresent()
                ? List.of(unfit.get())
                : Stream.of(laxer(set, row), KnownValues.objection(set, row))
                        .flatMap(Optional::stream)
                        .toList();
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
        if (demands(indicator, row).isEmpty()) {
            return row.part().isPresent()
                    ? unfit("part", part, items.stream().flatMap(item -> item.part().stream()))
                    : unfit("indicator", indicator.no(), numericIndicators(set));
        }
        return Optional.empty();
    }

    /** What the row gives a level to, by the wordings that hold on its days. */
    private static List<Requirement> demands(Indicator indicator, Threshold row) {
        return row.part()
                .flatMap(indicator::part)
                .map(Item.class::cast)
                .orElse(indicator)
                .measuredOn(row.validity());
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
        return set.hasColumn(row.column())
                ? Optional.empty()
                : unfit("key", row.column().key(), set.keys().stream());
    }

    private static Optional<Objection> content(CriteriaSet set, Threshold row) {
        if (row.citation().act().isBlank()) {
            return refusal(FailureReason.WITHOUT_ACT, "act", "", Map.of());
        }
        if (row.value().isEmpty()) {
            return refusal(FailureReason.MISSING_CELL, "value", "", Map.of());
        }
        return unit(set, row).or(() -> operator(set, row));
    }

    /** A level of days on which the wording of the law changes its unit answers neither wording. */
    private static Optional<Objection> unit(CriteriaSet set, Threshold row) {
        List<Requirement> demands = demands(set.indicator(row.indicator()).orElseThrow(), row);
        if (demands.stream().allMatch(asked -> asked.unit().equals(Optional.of(row.unit())))) {
            return Optional.empty();
        }
        boolean one = demands.stream().map(Requirement::unit).distinct().count() == 1;
        return unfit(
                "unit",
                row.unit().id(),
                demands.stream()
                        .map(asked -> asked.unit().orElseThrow().id() + (one ? "" : " (" + asked.validity() + ")"))
                        .distinct());
    }

    private static Optional<Objection> operator(CriteriaSet set, Threshold row) {
        return national(set, row)
                .filter(level -> level.validity().overlaps(row.validity()))
                .map(Threshold::operator)
                .filter(national -> !national.leansAs(row.operator()))
                .findFirst()
                .flatMap(national -> unfit(
                        "op",
                        row.operator().toString(),
                        Stream.of(Operator.values()).filter(national::leansAs).map(Operator::toString)));
    }

    private static Optional<Objection> laxer(CriteriaSet set, Threshold row) {
        List<Threshold> loosened = set.thresholds(row.indicator(), row.part()).stream()
                .filter(floor -> floor.overlay().isEmpty() || isSetAboveTheProvince(floor, row))
                .filter(floor -> floor.mode() == Threshold.Mode.FLOOR
                        && row.isLaxerThan(floor)
                        && set.decidesFor(floor, row.column(), row.validity()))
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

    /**
     * Returns whether nobody can say if a level is laxer than the floor above it, as that was not read. A row that names
     * the act of the floor is that floor itself, filled in.
     */
    static boolean standsOverUnreadFloor(CriteriaSet set, Threshold row) {
        return national(set, row)
                .anyMatch(floor -> floor.mode() == Threshold.Mode.FLOOR
                        && floor.value().isEmpty()
                        && isSetAboveTheProvince(floor, row)
                        && !floor.citation().act().equals(row.citation().act())
                        && floor.validity().overlaps(row.validity())
                        && set.decidesFor(floor, row.column(), row.validity()));
    }

    /** A floor of the nation or a ministry that somebody filled in binds a province as those of the tables do. */
    private static boolean isSetAboveTheProvince(Threshold floor, Threshold row) {
        Authority.Kind body = floor.setBy().kind();
        return row.setBy().kind() == Authority.Kind.PROVINCE
                && (body == Authority.Kind.NATION || body == Authority.Kind.MINISTRY);
    }

    private static Stream<Threshold> national(CriteriaSet set, Threshold row) {
        return set.thresholds(row.indicator(), row.part()).stream()
                .filter(level -> level.overlay().isEmpty());
    }

    private static Optional<Objection> unfit(String column, String raw, Stream<String> accepted) {
        return Optional.of(Objection.unfit(column, raw, accepted.toList()));
    }

    private static Optional<Objection> refusal(
            FailureReason reason, String column, String raw, Map<String, String> attributes) {
        return Optional.of(Objection.refusal(reason, column, raw, attributes));
    }
}
