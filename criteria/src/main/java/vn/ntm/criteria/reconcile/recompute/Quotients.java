package vn.ntm.criteria.reconcile.recompute;

import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Rounding;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.Weighted;

/** The kinds whose figure is a quotient, rounded once to be printed. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Quotients {

    private static final Decimal HUNDRED = Decimal.of(100);

    private Quotients() {}

    /** Divides, and shows the quotient in percent. */
    public static Answer percent(Decimal numerator, Decimal denominator, Printed printed) {
        Function<Language, String> terms =
                language -> "100 × " + Working.over(numerator, denominator).apply(language);
        return quotient(CheckKind.PERCENT, numerator, denominator, "denominator", printed, terms);
    }

    /** Divides a total by a count. */
    public static Answer average(Decimal total, Decimal count, Printed printed) {
        return quotient(CheckKind.AVERAGE, total, count, "count", printed, Working.over(total, count));
    }

    /** Divides one quantity by another. */
    public static Answer ratio(Decimal numerator, Decimal denominator, Printed printed) {
        return quotient(
                CheckKind.RATIO, numerator, denominator, "denominator", printed, Working.over(numerator, denominator));
    }

    /** Divides the sum of the products by the sum of the weights. */
    public static Answer weightedAverage(List<Weighted> groups, Printed printed) {
        Decimal weights = groups.stream().map(Weighted::weight).reduce(Decimal.ZERO, Decimal::plus);
        return quotient(
                CheckKind.WEIGHTED_AVERAGE,
                ExactFigures.sumOfProducts(groups),
                weights,
                "sum(groups[][1])",
                printed,
                Working.weightedMean(groups));
    }

    /** Returns the ratio with a denominator that is not negative. */
    static Ratio normalised(Decimal numerator, Decimal denominator) {
        return denominator.signum() < 0
                ? Ratio.of(numerator.negate(), denominator.negate())
                : Ratio.of(numerator, denominator);
    }

    private static Answer quotient(
            CheckKind kind,
            Decimal numerator,
            Decimal denominator,
            String base,
            Printed printed,
            Function<Language, String> terms) {
        if (denominator.signum() == 0) {
            return Answer.notComputable(kind, NotComputableReason.ZERO_DENOMINATOR, base);
        }
        Ratio exact = normalised(numerator, denominator);
        boolean isPercent = kind == CheckKind.PERCENT;
        Ratio shown = isPercent ? normalised(numerator.times(HUNDRED), denominator) : exact;
        int scale = printed.expectedScale();
        Answer.Builder answer = Answer.builder()
                .kind(kind.id())
                .exactRatio(exact)
                .published(printed.figure())
                .expected(shown.toDecimal(scale).orElseThrow().toPlain(scale))
                .working(Working.quotient(terms, shown, scale, isPercent ? " %" : ""));
        ReconciliationVerdict verdict =
                printed.figure().map(figure -> verdict(shown, figure)).orElse(ReconciliationVerdict.NO_PUBLISHED_VALUE);
        if (verdict == ReconciliationVerdict.TRUNCATED) {
            answer.note(Note.truncated());
        }
        return answer.verdict(verdict).build();
    }

    private static ReconciliationVerdict verdict(Ratio exact, PublishedFigure figure) {
        if (Interval.printedAs(figure, Rounding.HALF_UP).toRange().contains(exact)) {
            return ReconciliationVerdict.MATCH;
        }
        return Interval.printedAs(figure, Rounding.TRUNCATED).toRange().contains(exact)
                ? ReconciliationVerdict.TRUNCATED
                : ReconciliationVerdict.MISMATCH;
    }
}
