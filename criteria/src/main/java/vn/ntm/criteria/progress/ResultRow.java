package vn.ntm.criteria.progress;

import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Origin;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;

/**
 * The result of one unit as a province reports it: a row of the matrix form (một dòng của biểu tổng hợp kết quả thực
 * hiện tiêu chí), a mark for each criterion and nothing about indicators.
 *
 * <pre>{@code
 * ResultRow row = ResultRow.builder().set(set).name("Chiến Thắng").putMarks("1", Mark.MET).putMarks("2", Mark.NOT_MET).build();
 * row.criteriaMet();   // 1..18: what the row does not speak of is undetermined
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public abstract class ResultRow {

    ResultRow() {}

    /** The set by whose criteria the columns go. Two rows of one set id may be equal, whatever lies over the set. */
    @Value.Auxiliary
    public abstract CriteriaSet set();

    /** The code of the unit, if the row has one. */
    public abstract Optional<UnitCode> code();

    /** The name as it is written, which no register need know. */
    public abstract String name();

    /** The group row that it stands under, as it is written: a district, a region. */
    public abstract Optional<String> group();

    /** What the cells say, by number of criterion; a criterion without a cell is {@link Mark#EMPTY}. */
    public abstract Map<String, Mark> marks();

    /** The number of criteria met that the row prints itself; it is compared, never counted. */
    public abstract Optional<Decimal> printedTotal();

    /** What the row says in words beside its results. */
    public abstract Optional<String> note();

    /** Where the row stands. */
    @Value.Auxiliary
    public abstract Optional<Origin> origin();

    @Value.Derived
    String setId() {
        return set().id();
    }

    /**
     * Returns what the row says of a criterion.
     *
     * @throws IllegalArgumentException if the set counts no criterion of this number
     */
    public Mark mark(String no) {
        requireCounted(no);
        return marks().getOrDefault(no, Mark.EMPTY);
    }

    /**
     * Returns how many criteria are met, of the number that the law has: at least those marked so, at most all that are
     * not marked as not met.
     */
    @Value.Lazy
    public CountRange criteriaMet() {
        int met = 0;
        int not = 0;
        for (Mark mark : marks().values()) {
            met += mark.verdict() == Verdict.MET ? 1 : 0;
            not += mark.verdict() == Verdict.NOT_MET ? 1 : 0;
        }
        return CountRange.of(met, CriterionSlots.size(set()) - not);
    }

    private void requireCounted(String no) {
        if (set().criterion(no).filter(Criterion::counted).isEmpty()) {
            throw new IllegalArgumentException("marks: " + set() + " counts no criterion " + no);
        }
    }

    /** Checks that the marks are of criteria that the set counts. */
    @Value.Check
    void check() {
        marks().keySet().forEach(this::requireCounted);
    }

    /** Returns a builder; set and name are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResultRow}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public static final class Builder extends ImmutableResultRow.Builder {
        Builder() {}
    }
}
