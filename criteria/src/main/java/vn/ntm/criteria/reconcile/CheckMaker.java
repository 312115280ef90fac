package vn.ntm.criteria.reconcile;

import java.util.List;
import java.util.function.Function;
import vn.ntm.core.quantity.Decimal;

/** The check that says the same as a call of one of the functions of {@link Reconciliation}. */
final class CheckMaker {

    private CheckMaker() {}

    static PublishedCheck percent(Decimal numerator, Decimal denominator, PublishedFigure published) {
        return ofTwo(CheckKind.PERCENT, "numerator", numerator, "denominator", denominator, published);
    }

    static PublishedCheck average(Decimal total, Decimal count, PublishedFigure published) {
        return ofTwo(CheckKind.AVERAGE, "total", total, "count", count, published);
    }

    static PublishedCheck ratio(Decimal numerator, Decimal denominator, PublishedFigure published) {
        return ofTwo(CheckKind.RATIO, "numerator", numerator, "denominator", denominator, published);
    }

    static PublishedCheck difference(Decimal minuend, Decimal subtrahend, PublishedFigure published) {
        return ofTwo(CheckKind.DIFFERENCE, "minuend", minuend, "subtrahend", subtrahend, published);
    }

    static PublishedCheck product(Decimal base, Decimal factor, PublishedFigure published) {
        return ofTwo(CheckKind.PRODUCT, "base", base, "factor", factor, published);
    }

    static PublishedCheck sum(List<Decimal> parts, PublishedFigure published) {
        return ofList(CheckKind.SUM, "parts", parts, Operand::of, published);
    }

    static PublishedCheck sumOfPercentages(List<Decimal> parts, PublishedFigure published) {
        return ofList(CheckKind.SUM_OF_PERCENTAGES, "parts", parts, Operand::of, published);
    }

    static PublishedCheck weightedAverage(List<Weighted> groups, PublishedFigure published) {
        return ofList(CheckKind.WEIGHTED_AVERAGE, "groups", groups, CheckMaker::pair, published);
    }

    static PublishedCheck weightedSum(List<Weighted> terms, PublishedFigure published) {
        return ofList(CheckKind.WEIGHTED_SUM, "terms", terms, CheckMaker::pair, published);
    }

    static PublishedCheck distribution(List<Band> bands, PublishedFigure total, PublishedFigure average) {
        return of(CheckKind.DISTRIBUTION)
                .operand("bands", items(bands, Operand::of))
                .operand("published_total", total.raw())
                .operand("published_average", average.raw())
                .build();
    }

    static PublishedCheck impliedDenominator(List<PublishedShare> shares) {
        return of(CheckKind.IMPLIED_DENOMINATOR)
                .operand("items", items(shares, Operand::of))
                .build();
    }

    static PublishedCheck impliedTotal(PublishedFigure mean, long count) {
        return of(CheckKind.IMPLIED_TOTAL)
                .operand("mean", mean.raw())
                .operand("count", count)
                .build();
    }

    static PublishedCheck equality(PublishedFigure left, PublishedFigure right) {
        return of(CheckKind.EQUALITY)
                .operand("left", left.raw())
                .operand("right", right.raw())
                .build();
    }

    private static PublishedCheck ofTwo(
            CheckKind kind, String first, Decimal one, String second, Decimal other, PublishedFigure published) {
        return of(kind).published(published.raw())
                .operand(first, Operand.of(one))
                .operand(second, Operand.of(other))
                .build();
    }

    private static <T> PublishedCheck ofList(
            CheckKind kind, String name, List<T> values, Function<T, Operand> item, PublishedFigure published) {
        return of(kind).published(published.raw())
                .operand(name, items(values, item))
                .build();
    }

    private static PublishedCheck.Builder of(CheckKind kind) {
        return PublishedCheck.builder("", kind);
    }

    private static <T> Operand items(List<T> values, Function<T, Operand> item) {
        return new Operand.Items(values.stream().map(item).toList());
    }

    private static Operand pair(Weighted pair) {
        return Operand.list(Operand.of(pair.value()), Operand.of(pair.weight()));
    }
}
