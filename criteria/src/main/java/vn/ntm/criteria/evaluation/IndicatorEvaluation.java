package vn.ntm.criteria.evaluation;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.ruling.WordGrounds;
import vn.ntm.criteria.set.Indicator;

/**
 * The verdict on an indicator (kết luận về chỉ tiêu). Where it has parts, the worst part decides and the observed and
 * required values shown are its own: of parts that are not met the one that falls short most, if all of them were
 * measured and in one unit, else the first in the act; of those undetermined the one whose reason comes first, then
 * the first in the act. Several parts of which one suffices stand as one, when none holds: as that which falls short
 * least as a share of its level, as in {@link Gap#decisive}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class IndicatorEvaluation {

    private final WordGrounds grounds;
    private final DossierLayout.OfIndicator slots;

    IndicatorEvaluation(WordGrounds grounds, DossierLayout.OfIndicator slots) {
        this.grounds = grounds;
        this.slots = slots;
    }

    private boolean isByParts() {
        return grounds.isByParts(slots);
    }

    /** Returns what was judged. */
    public Indicator indicator() {
        return slots.indicator();
    }

    /** Returns the judgement that decides: of the indicator itself, or of its worst part. */
    public Judgement deciding() {
        return new Judgement(grounds, slots, isByParts() ? DecidingPart.of(grounds, slots) : null);
    }

    /** Returns the judgements of all its parts, in the order of the act; none where it has none or is attested as a whole. */
    public List<Judgement> parts() {
        return isByParts() ? judgements() : List.of();
    }

    /** Returns all that was judged of it, in the order of the act: each of its parts, or the indicator itself. */
    public List<Judgement> judgements() {
        return new Judgements(grounds, slots, isByParts());
    }

    /** The judgements, made when they are looked at. */
    private static final class Judgements extends AbstractList<Judgement> implements RandomAccess {

        private final WordGrounds grounds;
        private final DossierLayout.OfIndicator slots;
        private final boolean byParts;

        Judgements(WordGrounds grounds, DossierLayout.OfIndicator slots, boolean byParts) {
            this.grounds = grounds;
            this.slots = slots;
            this.byParts = byParts;
        }

        @Override
        public Judgement get(int index) {
            Objects.checkIndex(index, size());
            return new Judgement(grounds, slots, byParts ? slots.parts().get(index) : null);
        }

        @Override
        public int size() {
            return byParts ? slots.parts().size() : 1;
        }

        @Override
        public Iterator<Judgement> iterator() {
            return new Walk<>(size()) {
                @Override
                Judgement at(int index) {
                    return get(index);
                }
            };
        }
    }

    /** Returns the number of the indicator. */
    public String no() {
        return indicator().no();
    }

    /** Returns what the indicator is about, by the wording of the day that was judged. */
    public String label(Language language) {
        return indicator().label(language, slots.requirement());
    }

    /** Returns what that is about which decides: a part, or the indicator itself. */
    public String decidingLabel(Language language) {
        return label(deciding(), language);
    }

    /** Returns what one of its judgements is about: a part, or the indicator itself. */
    public String label(Judgement judgement, Language language) {
        return judgement
                .part()
                .flatMap(indicator()::part)
                .map(part -> part.label(language, judgement.requirement().orElseThrow()))
                .orElseGet(() -> label(language));
    }

    /** Returns the verdict. */
    public Verdict verdict() {
        return isByParts() ? grounds.verdict(slots) : grounds.own(slots.slot());
    }

    /** Returns why it is undetermined, if it is. */
    public Optional<UndeterminedReason> reason() {
        return Optional.ofNullable(reasonOrNull());
    }

    @Nullable
    UndeterminedReason reasonOrNull() {
        return verdict() == Verdict.UNDETERMINED ? deciding().reasonOrNull() : null;
    }

    /** Returns the measured value that decides. */
    public Optional<Decimal> observed() {
        return deciding().observed();
    }

    /** Returns operator and level that decide, {@code >= 42}, if the level is known. */
    public Optional<String> required() {
        return deciding().required();
    }

    /** Returns how far the measured value is from the required one, where it is not met. */
    public Optional<Decimal> shortfall() {
        return deciding().shortfall();
    }

    /** Returns whether both say the same of the same indicator and of each part. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorEvaluation that
                && indicator().equals(that.indicator())
                && deciding().equals(that.deciding())
                && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(no(), verdict());
    }

    /** Returns the judgement that decides. */
    @Override
    public String toString() {
        return deciding().toString();
    }
}
