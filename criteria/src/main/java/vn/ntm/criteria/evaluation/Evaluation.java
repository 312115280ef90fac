package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;

/** The answer to whether a unit meets a criteria set on a day, down to each indicator (kết quả đánh giá). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public abstract class Evaluation {

    Evaluation() {}

    /** The unit. */
    public abstract UnitCode unit();

    /** The day whose state was judged. */
    public abstract LocalDate date();

    /** The criteria set that judged, with its overlays and the release of its tables. */
    public abstract CriteriaSet set();

    /** What was accepted as deciding. */
    public abstract Policy policy();

    /** What was known of the unit. Evaluations can be equal whatever the order of the observations. */
    @Value.Auxiliary
    public abstract Dossier dossier();

    /**
     * The column of the annex that the unit was judged by: of its region or group, the one that a flag selects, or the
     * general one; absent where the region or group is not known.
     */
    public abstract Optional<Column> column();

    /** The region of the unit, where it is known; it need not be the column that decided. */
    public abstract Optional<String> region();

    /** The group of communes, where it was given. */
    public abstract Optional<String> group();

    /**
     * Where the region comes from if the set goes by regions, or the group if it goes by groups; absent where that is
     * not known, and where the set has one column.
     */
    public abstract Optional<AxisSource> axisFrom();

    /** The release of the table of units that the region was looked up in. */
    public abstract UnitRelease unitRelease();

    /** The verdict on the set: met, not met or undetermined. Never met where the tables do not hold the whole set. */
    public abstract Verdict verdict();

    /** Why it is undetermined, if it is. */
    public abstract Optional<UndeterminedReason> reason();

    /**
     * How many criteria are met, of the number that the law has: at least those that are, at most also those that
     * are undetermined or not in the tables. Where it is not known how many the law has, only those in the tables
     * are counted. Conditions beside the criteria are not.
     */
    public abstract CountRange criteriaMet();

    /** The verdicts on the criteria, in the order of the act. */
    public abstract List<CriterionEvaluation> criteria();

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

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Evaluation}; only an {@link Evaluator} makes one. */
    static final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
