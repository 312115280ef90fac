package vn.ntm.criteria.reconcile.recompute;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.PublishedCheck;

/** Does a check that was read from somewhere: finds its kind, reads its operands, computes. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Checks {

    private Checks() {}

    /** Does {@code check}, or says what of it cannot be used. */
    public static Answer reconcile(PublishedCheck check) {
        Optional<CheckKind> kind = CheckKind.find(check.kind());
        if (kind.isEmpty()) {
            return Answer.notComputable(check.kind(), NotComputableReason.UNKNOWN_KIND, check.kind());
        }
        try {
            return reconcile(kind.get(), new OperandReader(check));
        } catch (OperandReader.UnusableOperandException e) {
            return e.toAnswer(kind.get());
        }
    }

    private static Answer reconcile(CheckKind kind, OperandReader read) {
        return switch (kind) {
            case PERCENT -> Quotients.percent(read.number("numerator"), read.number("denominator"), read.printed());
            case AVERAGE -> Quotients.average(read.number("total"), read.number("count"), read.printed());
            case RATIO -> Quotients.ratio(read.number("numerator"), read.number("denominator"), read.printed());
            case WEIGHTED_AVERAGE -> Quotients.weightedAverage(read.pairs("groups"), read.printed());
            case SUM -> ExactFigures.sum(read.numbers("parts"), read.published());
            case DIFFERENCE ->
                ExactFigures.difference(read.number("minuend"), read.number("subtrahend"), read.published());
            case PRODUCT -> product(read);
            case WEIGHTED_SUM -> ExactFigures.weightedSum(read.pairs("terms"), read.published());
            case SUM_OF_PERCENTAGES -> ExactFigures.sumOfPercentages(read.numbers("parts"), read.published());
            case DISTRIBUTION ->
                Distributions.distribution(
                        read.bands("bands"),
                        read.optionalFigure("published_total"),
                        read.optionalFigure("published_average"));
            case IMPLIED_DENOMINATOR -> ImpliedCounts.denominator(read.shares("items"));
            case IMPLIED_TOTAL -> ImpliedCounts.total(read.figure("mean"), read.number("count"));
            case EQUALITY -> ExactFigures.equality(read.number("left"), read.figure("right"));
        };
    }

    /** A percentage goes before a factor; with neither, the factor is what is missing. */
    private static Answer product(OperandReader read) {
        Decimal base = read.number("base");
        return read.has("percent")
                ? ExactFigures.productOfPercent(base, read.number("percent"), read.published())
                : ExactFigures.product(base, read.number("factor"), read.published());
    }
}
