package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.SlotState;

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
        for (int i = 0; i < indicators.length; i++) {
            indicators[i] = indicator(slots.indicators().get(i));
        }
        UndeterminedReason first = verdict == Verdict.UNDETERMINED ? first(slots, indicators) : null;
        return new CriterionEvaluation(
                slots.criterion(), verdict, Optional.ofNullable(first), false, List.of(indicators));
    }

    private @Nullable UndeterminedReason first(DossierLayout.OfCriterion slots, IndicatorEvaluation[] indicators) {
        UndeterminedReason first =
                CriterionEvaluation.isIncomplete(slots.criterion()) ? UndeterminedReason.SET_INCOMPLETE : null;
        for (IndicatorEvaluation indicator : indicators) {
            first = earlier(first, indicator.deciding().reasonOrNull());
        }
        return day().mayJudge() ? first : UndeterminedReason.SET_NOT_IN_FORCE;
    }

    private IndicatorEvaluation indicator(DossierLayout.OfIndicator slots) {
        if (!slots.byParts() || dossier.isObserved(slots.slot())) {
            return new IndicatorEvaluation(slots.indicator(), new Judgement(this, slots, null), List.of());
        }
        Judgement[] parts = new Judgement[slots.parts().size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Judgement(this, slots, slots.parts().get(i));
        }
        Judgement deciding = DecidingPart.of(ruling.verdict(slots), slots, parts);
        return new IndicatorEvaluation(slots.indicator(), deciding, List.of(parts));
    }

    /** Returns why an indicator or a part of it is undetermined, if it is. */
    @Nullable
    UndeterminedReason reason(DossierLayout.OfIndicator indicator, int slot) {
        if (ruling.at(slot) != Verdict.UNDETERMINED) {
            return null;
        }
        boolean unread = slot == indicator.slot() && indicator.indicator().isPlace() && !dossier.isObserved(slot);
        return unread && day().mayJudge() ? UndeterminedReason.SET_INCOMPLETE : dataReason(slot);
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
}
