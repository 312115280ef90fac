package vn.ntm.criteria.ruling;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.SlotState;

/**
 * What the {@link Grounds} say of the slots of one word, a criterion and all below it, read once: who goes through
 * every indicator of many units asks these few numbers instead of the ruling and the dossier behind them.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class WordGrounds {

    private final Grounds grounds;
    private final long met;
    private final long not;

    /** Nothing where the set judges nothing. */
    private final long measured;

    private final long observed;

    WordGrounds(Grounds grounds, int word) {
        CompactDossier dossier = grounds.dossier();
        this.grounds = grounds;
        this.met = grounds.ruling().met(word);
        this.not = grounds.ruling().not(word);
        this.measured = grounds.mayJudge() ? dossier.word(SlotState.MEASURED, word) : 0;
        this.observed = dossier.word(SlotState.OBSERVED, word);
    }

    /** Returns the grounds of all words. */
    public Grounds grounds() {
        return grounds;
    }

    /** Returns the verdict on a slot itself, as {@link Ruling#own}. */
    public Verdict own(int slot) {
        return Ruling.own(met, not, slot);
    }

    /** Returns the verdict on an indicator, as {@link Ruling#verdict(DossierLayout.OfIndicator)}. */
    public Verdict verdict(DossierLayout.OfIndicator indicator) {
        return Ruling.verdict(met, not, indicator);
    }

    /** Returns whether the dossier speaks of a slot and the set judges, as {@link Grounds#isObserved}. */
    public boolean isObserved(int slot) {
        return (observed >>> slot & 1) != 0 && grounds.mayJudge();
    }

    /** Returns whether an indicator is judged from its parts: it has some, and nobody speaks of it as a whole. */
    public boolean isByParts(DossierLayout.OfIndicator indicator) {
        return indicator.byParts() && (observed >>> indicator.slot() & 1) == 0;
    }

    /** Returns the number measured for a slot, as {@link Grounds#observed}. */
    public Optional<Decimal> observed(int slot) {
        if (!isMeasured(slot)) {
            return Optional.empty();
        }
        CompactDossier dossier = grounds.dossier();
        return Optional.of(dossier.number(dossier.layout().valueAt(slot)));
    }

    /** Returns how far a measured number is from the level, as {@link Grounds#shortfall}. */
    public Optional<Decimal> shortfall(int slot) {
        return isMeasured(slot) && own(slot) == Verdict.NOT_MET ? grounds.shortfall(slot) : Optional.empty();
    }

    private boolean isMeasured(int slot) {
        return (measured >>> slot & 1) != 0;
    }
}
