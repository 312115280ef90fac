package vn.ntm.criteria.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.SlotState;
import vn.ntm.criteria.set.MeasureUnit;

/**
 * Says of a {@link Ruling} what it rests on: reasons, levels, the part that decides. It judges nothing; every verdict
 * is read from the ruling.
 *
 * @param law by what was judged
 * @param dossier what was judged
 * @param ruling what came of it
 */
record Replay(ColumnLaw law, CompactDossier dossier, Ruling ruling) {

    private static @Nullable UndeterminedReason earlier(
            @Nullable UndeterminedReason one, @Nullable UndeterminedReason other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    DayLaw day() {
        return law.day();
    }

    List<CriterionEvaluation> criteria() {
        List<DossierLayout.OfCriterion> slots = day().layout().criteria();
        CriterionEvaluation[] criteria = new CriterionEvaluation[slots.size()];
        for (int i = 0; i < criteria.length; i++) {
            criteria[i] = criterion(slots.get(i));
        }
        return List.of(criteria);
    }

    /** Returns why the set is undetermined, if it is. */
    Optional<UndeterminedReason> reason(List<CriterionEvaluation> criteria) {
        if (ruling.verdict() != Verdict.UNDETERMINED) {
            return Optional.empty();
        }
        UndeterminedReason first = day().complete() ? null : UndeterminedReason.SET_INCOMPLETE;
        for (CriterionEvaluation criterion : criteria) {
            first = earlier(first, criterion.reason().orElse(null));
        }
        return Optional.ofNullable(first);
    }

    private CriterionEvaluation criterion(DossierLayout.OfCriterion slots) {
        Verdict verdict = ruling.at(slots.slot());
        if (day().mayJudge() && dossier.isObserved(slots.slot())) {
            UndeterminedReason reason = verdict == Verdict.UNDETERMINED ? dataReason(slots.slot()) : null;
            return new CriterionEvaluation(slots.criterion(), verdict, Optional.ofNullable(reason), true, List.of());
        }
        IndicatorEvaluation[] indicators =
                new IndicatorEvaluation[slots.indicators().size()];
        UndeterminedReason first = null;
        for (int i = 0; i < indicators.length; i++) {
            indicators[i] = indicator(slots.indicators().get(i));
            first = earlier(first, indicators[i].deciding().reasonOrNull());
        }
        if (verdict != Verdict.UNDETERMINED) {
            first = null;
        } else {
            if (!day().mayJudge()) {
                first = UndeterminedReason.SET_NOT_IN_FORCE;
            }
            if (CriterionEvaluation.isIncomplete(slots.criterion())) {
                first = earlier(first, UndeterminedReason.SET_INCOMPLETE);
            }
        }
        return new CriterionEvaluation(
                slots.criterion(), verdict, Optional.ofNullable(first), false, List.of(indicators));
    }

    private IndicatorEvaluation indicator(DossierLayout.OfIndicator slots) {
        if (!slots.byParts() || dossier.isObserved(slots.slot())) {
            return new IndicatorEvaluation(slots.indicator(), judgement(slots, null), List.of());
        }
        Judgement[] parts = new Judgement[slots.parts().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = judgement(slots, slots.parts().get(i));
        }
        Judgement deciding = DecidingPart.of(ruling.verdict(slots), slots, parts);
        return new IndicatorEvaluation(slots.indicator(), deciding, List.of(parts));
    }

    private Judgement judgement(DossierLayout.OfIndicator indicator, DossierLayout.@Nullable OfPart part) {
        int slot = part == null ? indicator.slot() : part.slot();
        Verdict verdict = ruling.at(slot);
        UndeterminedReason reason = null;
        if (verdict == Verdict.UNDETERMINED) {
            boolean unread = part == null && indicator.indicator().isPlace() && !dossier.isObserved(slot);
            reason = unread && day().mayJudge() ? UndeterminedReason.SET_INCOMPLETE : dataReason(slot);
        }
        return new Judgement(this, indicator, part, verdict, reason);
    }

    /** Returns why a slot that is undetermined is so. */
    private UndeterminedReason dataReason(int slot) {
        if (!day().mayJudge()) {
            return UndeterminedReason.SET_NOT_IN_FORCE;
        }
        if (dossier.is(SlotState.NOT_APPLICABLE, slot)) {
            return UndeterminedReason.NOT_APPLICABLE_REFUSED;
        }
        if (dossier.is(SlotState.NOT_ASSESSED, slot)) {
            return UndeterminedReason.NOT_ASSESSED;
        }
        return dossier.is(SlotState.MEASURED, slot) ? lawReason(slot) : UndeterminedReason.MISSING_DATA;
    }

    private UndeterminedReason lawReason(int slot) {
        Optional<OwnHistory> history = law.history(slot, dossier);
        if (history.isPresent() && !history.get().isUsable(dossier)) {
            return history.get().reason(dossier);
        }
        Level level = law.level(slot);
        UndeterminedReason reason = level == null ? null : level.reason();
        if (reason == null) {
            throw new IllegalStateException(dossier.layout().subject(slot) + " is undetermined without a reason");
        }
        return reason;
    }

    /** Returns what the number of a slot was compared with, where that is not the level itself. */
    Optional<Amount> compared(int slot) {
        if (!day().mayJudge() || !dossier.is(SlotState.MEASURED, slot)) {
            return Optional.empty();
        }
        Optional<OwnHistory> history = law.history(slot, dossier);
        if (history.isPresent()) {
            return history.filter(one -> one.isUsable(dossier)).map(one -> one.amount(dossier));
        }
        Level level = law.level(slot);
        return level == null ? Optional.empty() : level.amount();
    }

    Optional<Decimal> observed(int slot) {
        return day().mayJudge() ? dossier.value(slot) : Optional.empty();
    }

    /** Of the judgements of parts the one that stands for the indicator. */
    private static final class DecidingPart {

        private DecidingPart() {}

        /** @param verdict that on the indicator, which one of its parts has too */
        static Judgement of(Verdict verdict, DossierLayout.OfIndicator slots, Judgement[] parts) {
            List<Judgement> candidates = new ArrayList<>();
            long seen = 0;
            for (int i = 0; i < parts.length; i++) {
                long group = groupOf(slots, i);
                boolean represented = (seen & group) != 0;
                if (parts[i].verdict() == verdict && !represented && !isAside(verdict, slots, parts, group)) {
                    candidates.add(parts[i]);
                    // Of several parts of which one would have sufficed the first stands for all.
                    seen |= verdict == Verdict.NOT_MET ? group : 0;
                }
            }
            return verdict == Verdict.NOT_MET && isComparable(candidates)
                    ? farthest(candidates)
                    : firstReason(candidates);
        }

        private static long groupOf(DossierLayout.OfIndicator slots, int part) {
            long bit = 1L << slots.parts().get(part).slot();
            for (long group : slots.alternatives()) {
                if ((group & bit) != 0) {
                    return group;
                }
            }
            return 0;
        }

        private static boolean isAside(
                Verdict verdict, DossierLayout.OfIndicator slots, Judgement[] parts, long group) {
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
                    .allMatch(
                            part -> part.shortfall().isPresent() && part.unit().equals(unit));
        }

        private static Judgement farthest(List<Judgement> failed) {
            Judgement farthest = failed.get(0);
            for (Judgement part : failed) {
                Decimal distance = part.shortfall().orElseThrow();
                if (distance.compareTo(farthest.shortfall().orElseThrow()) > 0) {
                    farthest = part;
                }
            }
            return farthest;
        }

        /** The order of the act decides between parts alike. */
        private static Judgement firstReason(List<Judgement> parts) {
            Judgement first = parts.get(0);
            for (Judgement part : parts) {
                UndeterminedReason reason = part.reasonOrNull();
                UndeterminedReason found = first.reasonOrNull();
                if (reason != null && found != null && reason.compareTo(found) < 0) {
                    first = part;
                }
            }
            return first;
        }
    }
}
