package vn.ntm.criteria.reconcile;

import java.util.List;
import java.util.function.Function;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Rounding;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/** The kinds whose figure is a quotient, rounded once to be printed. */
final class Quotients {

    private static final Decimal HUNDRED = Decimal.of(100);

    private Quotients() {}

    static Reconciliation percent(Decimal numerator, Decimal denominator, Printed printed) {
        Function<Language, String> terms =
                language -> "100 × " + Working.over(numerator, denominator).apply(language);
        return quotient(CheckKind.PERCENT, numerator, denominator, "denominator", printed, terms);
    }

    static Reconciliation average(Decimal total, Decimal count, Printed printed) {
        return quotient(CheckKind.AVERAGE, total, count, "count", printed, Working.over(total, count));
    }

    static Reconciliation ratio(Decimal numerator, Decimal denominator, Printed printed) {
        return quotient(
                CheckKind.RATIO, numerator, denominator, "denominator", printed, Working.over(numerator, denominator));
    }

    static Reconciliation weightedAverage(List<Weighted> groups, Printed printed) {
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

    private static Reconciliation quotient(
            CheckKind kind,
            Decimal numerator,
            Decimal denominator,
            String base,
            Printed printed,
            Function<Language, String> terms) {
        if (denominator.signum() == 0) {
            return Reconciliation.notComputable(kind.id(), NotComputableReason.ZERO_DENOMINATOR, base);
        }
        Ratio exact = normalised(numerator, denominator);
        boolean isPercent = kind == CheckKind.PERCENT;
        Ratio shown = isPercent ? normalised(numerator.times(HUNDRED), denominator) : exact;
        int scale = printed.expectedScale();
        Reconciliation.Builder answer = Reconciliation.builder()
                .kind(kind.id())
                .exactRatio(exact)
                .published(printed.figure())
                .expected(shown.toDecimal(scale).orElseThrow().toPlain(scale))
                .lineOfWorking(Working.quotient(terms, shown, scale, isPercent ? " %" : ""));
        ReconciliationVerdict verdict =
                printed.figure().map(figure -> verdict(shown, figure)).orElse(ReconciliationVerdict.NO_PUBLISHED_VALUE);
        if (verdict == ReconciliationVerdict.TRUNCATED) {
            answer.bilingualNote(Note.truncated());
        }
        return answer.verdict(verdict).build();
    }

    private static ReconciliationVerdict verdict(Ratio exact, PublishedFigure figure) {
        if (MeantRange.printed(figure.value(), figure.scale(), Rounding.HALF_UP).contains(exact)) {
            return ReconciliationVerdict.MATCH;
        }
        return MeantRange.printed(figure.value(), figure.scale(), Rounding.TRUNCATED)
                        .contains(exact)
                ? ReconciliationVerdict.TRUNCATED
                : ReconciliationVerdict.MISMATCH;
    }
}
