package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Threshold;

/** What the tables know of an act, against what an overlay says that it sets (đối chiếu với mức đã biết). */
final class KnownValues {

    private KnownValues() {}

    /**
     * Returns what the tables hold against a level: that the act it cites sets, for the same item, column and some of
     * the same days, another level, as read or as sources agree. It is a warning: who has the act in hand may know better.
     */
    static Optional<Objection> objection(CriteriaSet set, Threshold level) {
        return set.thresholds(level.indicator(), level.part()).stream()
                .filter(known -> known.overlay().isEmpty()
                        && known.grade().decides()
                        && known.value().isPresent()
                        && known.column().equals(level.column())
                        && known.citation().act().equals(level.citation().act())
                        && known.validity().overlaps(level.validity())
                        && !(known.value().equals(level.value()) && known.operator() == level.operator()))
                .findFirst()
                .map(known -> Objection.warning(
                        FailureReason.CONTRADICTS_KNOWN_VALUE,
                        "value",
                        level.value().map(Decimal::toString).orElse(""),
                        ImmutableMap.of(
                                "value", level.required().orElse(""),
                                "act", level.citation().act(),
                                "known", known.required().orElse(""))));
    }
}
