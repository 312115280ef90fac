package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;

/**
 * An answer of the plain reading on one item; reason, required and shortfall are empty where there is none.
 *
 * @param level what the shortfall is a share of, where there is one
 */
record PlainAnswer(
        String part, String verdict, String reason, String required, String shortfall, Optional<Decimal> level) {

    /** Of these the first that holds is given. */
    static final List<String> REASONS = List.of(
            "SET_NOT_IN_FORCE",
            "NOT_APPLICABLE_REFUSED",
            "NOT_ASSESSED",
            "MISSING_DATA",
            "AXIS_UNKNOWN",
            "THRESHOLD_DELEGATED",
            "THRESHOLD_UNKNOWN",
            "THRESHOLD_UNVERIFIED",
            "SET_INCOMPLETE");

    private static final List<String> WORST = List.of("NOT_MET", "UNDETERMINED", "MET", "NOT_APPLICABLE");
    private static final List<String> BEST = List.of("MET", "UNDETERMINED", "NOT_MET", "NOT_APPLICABLE");

    static String first(List<String> reasons) {
        return REASONS.stream().filter(reasons::contains).findFirst().orElseThrow();
    }

    private int place(List<String> order) {
        return order.indexOf(verdict) * 100 + (reason.isEmpty() ? 0 : REASONS.indexOf(reason));
    }

    boolean isWorseThan(PlainAnswer other) {
        return place(WORST) < other.place(WORST);
    }

    /** As one of those of which one suffices; of those not met the nearer by its share of the level. */
    boolean isBetterThan(PlainAnswer other) {
        if (place(BEST) != other.place(BEST) || !verdict.equals("NOT_MET")) {
            return place(BEST) < other.place(BEST);
        }
        if (shortfall.isEmpty() || other.shortfall.isEmpty()) {
            return !shortfall.isEmpty() && other.shortfall.isEmpty();
        }
        Decimal mine = Decimal.parse(shortfall).times(other.level.orElseThrow().abs());
        Decimal theirs =
                Decimal.parse(other.shortfall).times(level.orElseThrow().abs());
        return mine.compareTo(theirs) < 0;
    }

    @Override
    public String toString() {
        return String.join("|", part, verdict, reason, required, shortfall);
    }
}
