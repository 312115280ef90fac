package vn.ntm.criteria.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.set.MeasureUnit;

/**
 * Which of the judgements of its parts stands for an indicator: one of those that have its verdict.
 */
final class DecidingPart {

    private DecidingPart() {}

    /** @param verdict that on the indicator, which one of its parts has too */
    static Judgement of(Verdict verdict, DossierLayout.OfIndicator slots, Judgement[] parts) {
        if (verdict == Verdict.NOT_MET) {
            return farthestOrFirst(failed(slots, parts));
        }
        Judgement first = null;
        for (int i = 0; i < parts.length; i++) {
            boolean stands = parts[i].verdict() == verdict && !isAside(verdict, slots, parts, groupOf(slots, i));
            if (stands && (first == null || isEarlier(parts[i], first))) {
                first = parts[i];
            }
        }
        return Objects.requireNonNull(first);
    }

    /** Of several parts of which one would have sufficed the first stands for all. */
    private static List<Judgement> failed(DossierLayout.OfIndicator slots, Judgement[] parts) {
        List<Judgement> failed = new ArrayList<>();
        long seen = 0;
        for (int i = 0; i < parts.length; i++) {
            long group = groupOf(slots, i);
            boolean stands = parts[i].verdict() == Verdict.NOT_MET && (seen & group) == 0;
            if (stands && !isAside(Verdict.NOT_MET, slots, parts, group)) {
                failed.add(parts[i]);
                seen |= group;
            }
        }
        return failed;
    }

    /** Of reasons the first is given; of parts alike the first of the act. */
    private static boolean isEarlier(Judgement one, Judgement other) {
        UndeterminedReason reason = one.reasonOrNull();
        UndeterminedReason found = other.reasonOrNull();
        return reason != null && found != null && reason.compareTo(found) < 0;
    }

    private static long groupOf(DossierLayout.OfIndicator slots, int part) {
        if (slots.alternatives().isEmpty()) {
            return 0;
        }
        long bit = 1L << slots.parts().get(part).slot();
        for (long group : slots.alternatives()) {
            if ((group & bit) != 0) {
                return group;
            }
        }
        return 0;
    }

    private static boolean isAside(Verdict verdict, DossierLayout.OfIndicator slots, Judgement[] parts, long group) {
        if (group == 0 || verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            boolean other = (group & 1L << slots.parts().get(i).slot()) != 0;
            boolean better = parts[i].verdict() == Verdict.MET
                    || (verdict == Verdict.NOT_MET && parts[i].verdict() == Verdict.UNDETERMINED);
            if (other && better) {
                return true;
            }
        }
        return false;
    }

    /** Per cent and levels have no common measure, and what is found not met without a number has none at all. */
    private static boolean isComparable(List<Judgement> failed) {
        Optional<MeasureUnit> unit = failed.get(0).unit();
        return failed.stream()
                .allMatch(part -> part.shortfall().isPresent() && part.unit().equals(unit));
    }

    private static Judgement farthestOrFirst(List<Judgement> failed) {
        Judgement farthest = failed.get(0);
        if (isComparable(failed)) {
            for (Judgement part : failed) {
                Decimal distance = part.shortfall().orElseThrow();
                if (distance.compareTo(farthest.shortfall().orElseThrow()) > 0) {
                    farthest = part;
                }
            }
        }
        return farthest;
    }
}
