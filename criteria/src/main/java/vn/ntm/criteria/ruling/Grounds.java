package vn.ntm.criteria.ruling;

import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.SlotState;
import vn.ntm.criteria.set.Threshold;

/**
 * What a {@link Ruling} rests on, slot by slot (căn cứ): reasons, levels, observed values. They judge nothing; every
 * verdict is read from the ruling, and all else is made when it is asked for.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Grounds {

    private final ColumnLaw law;
    private final CompactDossier dossier;
    private final Ruling ruling;

    Grounds(ColumnLaw law, CompactDossier dossier, Ruling ruling) {
        this.law = law;
        this.dossier = dossier;
        this.ruling = ruling;
    }

    /** Returns what was judged. */
    public CompactDossier dossier() {
        return dossier;
    }

    /** Returns what came of it. */
    public Ruling ruling() {
        return ruling;
    }

    /** Returns what they say of the slots of a word of the layout. */
    public WordGrounds word(int word) {
        return new WordGrounds(this, word);
    }

    /** Returns what the set asks for on the day. */
    public LawOnDay law() {
        return law.day().law();
    }

    /** Returns what was accepted as deciding. */
    public Policy policy() {
        return law.day().policy();
    }

    /** Returns whether the set judges at all: it is in force on the day, or the policy does not mind. */
    public boolean mayJudge() {
        return law.day().mayJudge();
    }

    /** Returns whether a slot is observed by somebody whose word counts. */
    public boolean isObserved(int slot) {
        return mayJudge() && dossier.isObserved(slot);
    }

    /** Returns why the set is undetermined, if by the criteria it were not: that the tables do not hold all of it. */
    public Optional<UndeterminedReason> reservation() {
        return law.day().complete() ? Optional.empty() : Optional.of(UndeterminedReason.SET_INCOMPLETE);
    }

    /** Returns why a criterion that was observed as a whole is undetermined, null where it is not. */
    public @Nullable UndeterminedReason reason(DossierLayout.OfCriterion criterion) {
        return ruling.own(criterion.slot()) == Verdict.UNDETERMINED ? dataReason(criterion.slot()) : null;
    }

    /** Returns why the slot of an indicator, or of a part of it, is undetermined, null where it is not. */
    public @Nullable UndeterminedReason reason(DossierLayout.OfIndicator indicator, int slot) {
        if (ruling.own(slot) != Verdict.UNDETERMINED) {
            return null;
        }
        boolean unread = slot == indicator.slot() && indicator.indicator().isPlace() && !dossier.isObserved(slot);
        return unread && mayJudge() ? UndeterminedReason.SET_INCOMPLETE : dataReason(slot);
    }

    private UndeterminedReason dataReason(int slot) {
        if (!mayJudge()) {
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
        OwnHistory history = law.history(slot, dossier);
        if (history != null && !history.isUsable(dossier)) {
            return history.reason(dossier);
        }
        Level level = law.level(slot);
        UndeterminedReason reason = level == null ? null : level.reason();
        if (reason == null) {
            throw new IllegalStateException(dossier.layout().subject(slot) + " is undetermined without a reason");
        }
        return reason;
    }

    /** Returns what the verdict on a slot rests on; empty where it rests on nothing. */
    public Optional<Basis> basis(int slot) {
        Verdict verdict = ruling.own(slot);
        if (verdict != Verdict.MET && verdict != Verdict.NOT_MET) {
            return Optional.empty();
        }
        return Optional.of(dossier.is(SlotState.MEASURED, slot) ? Basis.MEASURED : Basis.ATTESTED);
    }

    /** Returns whose observation it rests on. */
    public Optional<Assessor> by(int slot) {
        return mayJudge() ? dossier.by(slot) : Optional.empty();
    }

    /** Returns the number measured for a slot, if one was. */
    public Optional<Decimal> observed(int slot) {
        return mayJudge() ? dossier.value(slot) : Optional.empty();
    }

    /** Returns how far a measured number that is not enough is from the level, whichever way; empty where it is enough. */
    public Optional<Decimal> shortfall(int slot) {
        if (ruling.own(slot) != Verdict.NOT_MET || !dossier.is(SlotState.MEASURED, slot)) {
            return Optional.empty();
        }
        int index = dossier.layout().valueAt(slot);
        long level = law.scaled(index);
        if (level == ColumnLaw.NOT_SCALED || dossier.wide(index) != null) {
            return Optional.of(exactShortfall(slot));
        }
        return Optional.of(Decimal.of(Math.abs(level - dossier.scaled(index)), CompactDossier.SCALE));
    }

    private Decimal exactShortfall(int slot) {
        Decimal level = compared(slot)
                .map(Amount::value)
                .or(() -> threshold(slot).flatMap(Threshold::value))
                .orElseThrow();
        return level.minus(dossier.value(slot).orElseThrow()).abs();
    }

    /** Returns the row of the law for a slot, if there is one; it may be without a value. */
    public Optional<Threshold> threshold(int slot) {
        Level level = law.level(slot);
        return level == null ? Optional.empty() : level.threshold();
    }

    /** Returns the row of another set of which {@link #threshold} is a factor, if it is of one. */
    public Optional<Threshold> base(int slot) {
        Level level = law.level(slot);
        return level == null ? Optional.empty() : level.base();
    }

    /** Returns what the number of a slot was compared with, where that is not the level itself. */
    public Optional<Amount> compared(int slot) {
        if (!mayJudge() || !dossier.is(SlotState.MEASURED, slot)) {
            return Optional.empty();
        }
        OwnHistory history = law.history(slot, dossier);
        if (history != null) {
            return history.found(dossier);
        }
        Level level = law.level(slot);
        return level == null ? Optional.empty() : level.amount();
    }
}
