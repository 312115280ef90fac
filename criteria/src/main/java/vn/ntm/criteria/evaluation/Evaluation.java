package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.ruling.Grounds;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.ruling.WordGrounds;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * The answer to whether a unit meets a criteria set on a day, down to each indicator (kết quả đánh giá). It holds the
 * dossier and the {@link Ruling}; what it says of criteria and indicators is replayed from them when asked for.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Evaluation {

    private final Grounds grounds;
    private final UnitRelease unitRelease;
    private final @Nullable Dossier given;
    private final @Nullable Place looked;

    Evaluation(Grounds grounds, UnitRelease unitRelease) {
        this(grounds, unitRelease, null, null);
    }

    Evaluation(Grounds grounds, UnitRelease unitRelease, @Nullable Dossier given, @Nullable Place looked) {
        this.grounds = grounds;
        this.looked = looked;
        this.unitRelease = unitRelease;
        this.given = given;
    }

    /** Of a compact dossier nothing is known but its column. */
    private Place place() {
        return looked != null ? looked : Place.of(grounds.dossier());
    }

    /** Returns the unit. */
    public UnitCode unit() {
        return grounds.dossier().unit();
    }

    /** Returns the day whose state was judged. */
    public LocalDate date() {
        return grounds.dossier().date();
    }

    /** Returns the criteria set that judged, with its overlays and the release of its tables. */
    public CriteriaSet set() {
        return grounds.law().set();
    }

    /** Returns what was accepted as deciding. */
    public Policy policy() {
        return grounds.policy();
    }

    /** Returns the region of the unit, where it is known; it need not be the column that decided. */
    public Optional<String> region() {
        return place().region();
    }

    /** Returns the group of communes, where it was given. */
    public Optional<String> group() {
        return place().group();
    }

    /**
     * Returns where the region comes from if the set goes by regions, or the group if it goes by groups; empty where
     * that is not known, and where the set has one column.
     */
    public Optional<AxisSource> axisFrom() {
        return place().from();
    }

    /** Returns the release of the table of units that the region was looked up in. */
    public UnitRelease unitRelease() {
        return unitRelease;
    }

    /**
     * Returns what was known of the unit, also what did not decide. Of one judged by a compact dossier that is all
     * there is: the observations that decided.
     */
    public Dossier dossier() {
        return given != null ? given : DossierUnpacking.of(grounds.dossier(), place());
    }

    /**
     * Returns the column of the annex that the unit was judged by: of its region or group, the one that a flag selects,
     * or the general one; empty where the region or group is not known.
     */
    public Optional<Column> column() {
        return place().column();
    }

    /** Returns the verdicts alone. */
    public Ruling ruling() {
        return grounds.ruling();
    }

    /**
     * Returns the verdict on the set: met, not met or undetermined. Never met where the tables do not hold the whole
     * set.
     */
    public Verdict verdict() {
        return ruling().verdict();
    }

    /** Returns why it is undetermined, if it is. */
    public Optional<UndeterminedReason> reason() {
        if (verdict() != Verdict.UNDETERMINED) {
            return Optional.empty();
        }
        Optional<UndeterminedReason> first = grounds.reservation();
        for (CriterionEvaluation criterion : criteria()) {
            Optional<UndeterminedReason> reason = criterion.reason();
            if (reason.isPresent() && (first.isEmpty() || reason.get().compareTo(first.get()) < 0)) {
                first = reason;
            }
        }
        return first;
    }

    /**
     * Returns how many criteria are met, of the number that the law has: at least those that are, at most also those
     * that are undetermined or not in the tables. Where it is not known how many the law has, only those in the tables
     * are counted. Conditions beside the criteria are not.
     */
    public CountRange criteriaMet() {
        return ruling().criteriaMet();
    }

    /** Returns the verdicts on the criteria, in the order of the act. */
    public List<CriterionEvaluation> criteria() {
        return new Criteria(grounds);
    }

    /** The views, made when they are looked at. */
    private static final class Criteria extends AbstractList<CriterionEvaluation> implements RandomAccess {

        private final WordGrounds[] words;
        private final List<DossierLayout.OfCriterion> slots;

        Criteria(Grounds grounds) {
            DossierLayout layout = grounds.dossier().layout();
            this.slots = layout.criteria();
            this.words = new WordGrounds[layout.words()];
            for (int word = 0; word < words.length; word++) {
                words[word] = grounds.word(word);
            }
        }

        @Override
        public CriterionEvaluation get(int index) {
            DossierLayout.OfCriterion one = slots.get(index);
            return new CriterionEvaluation(words[one.slot() / DossierLayout.WORD], one);
        }

        @Override
        public int size() {
            return slots.size();
        }

        @Override
        public Iterator<CriterionEvaluation> iterator() {
            return new Walk<>(size()) {
                @Override
                CriterionEvaluation at(int index) {
                    return get(index);
                }
            };
        }
    }

    /** Returns the verdict on the criterion with this number. */
    public Optional<CriterionEvaluation> criterion(String no) {
        return criteria().stream()
                .filter(evaluation -> evaluation.no().equals(no))
                .findFirst();
    }

    /** Returns the verdict on the indicator with this number; empty where its criterion was attested as a whole. */
    public Optional<IndicatorEvaluation> indicator(String no) {
        return criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(evaluation -> evaluation.no().equals(no))
                .findFirst();
    }

    /** Returns what stands between the unit and the tier of the set. */
    public Gap gap() {
        return Gap.of(this);
    }

    /** Returns what every verdict rests on, step by step. */
    public Explanation explanation() {
        return Explanation.of(this);
    }

    /** Returns whether both judge the same observations by the same set, policy and tables. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evaluation that
                && grounds.dossier().equals(that.grounds.dossier())
                && place().equals(that.place())
                && unitRelease.equals(that.unitRelease)
                && policy().equals(that.policy())
                && set().equals(that.set());
    }

    @Override
    public int hashCode() {
        return Objects.hash(grounds.dossier(), policy());
    }

    /** Returns unit, set, day and verdict. */
    @Override
    public String toString() {
        return unit() + " by " + set() + " on " + date() + ": " + ruling();
    }
}
