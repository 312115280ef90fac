package vn.ntm.criteria.reconcile;

import java.util.List;
import vn.ntm.core.quantity.Decimal;

/** The check that says the same as a call of one of the functions of {@link Reconciliation}. */
final class CheckMaker {

    private final PublishedCheck.Builder check;

    private CheckMaker(CheckKind kind) {
        this.check = PublishedCheck.builder("", kind);
    }

    static CheckMaker of(CheckKind kind, PublishedFigure published) {
        CheckMaker maker = new CheckMaker(kind);
        maker.check.published(published.raw());
        return maker;
    }

    CheckMaker operand(String name, Decimal value) {
        check.operand(name, Operand.of(value));
        return this;
    }

    CheckMaker numbers(String name, List<Decimal> values) {
        check.operand(name, new Operand.Items(values.stream().map(Operand::of).toList()));
        return this;
    }

    CheckMaker pairs(String name, List<Weighted> pairs) {
        check.operand(
                name,
                new Operand.Items(pairs.stream()
                        .map(pair -> Operand.list(Operand.of(pair.value()), Operand.of(pair.weight())))
                        .toList()));
        return this;
    }

    PublishedCheck build() {
        return check.build();
    }

    static PublishedCheck ofDistribution(List<Band> bands, PublishedFigure total, PublishedFigure average) {
        return PublishedCheck.builder("", CheckKind.DISTRIBUTION)
                .operand(
                        "bands",
                        new Operand.Items(bands.stream().map(Operand::of).toList()))
                .operand("published_total", total.raw())
                .operand("published_average", average.raw())
                .build();
    }

    static PublishedCheck ofShares(List<PublishedShare> shares) {
        return PublishedCheck.builder("", CheckKind.IMPLIED_DENOMINATOR)
                .operand(
                        "items",
                        new Operand.Items(shares.stream().map(Operand::of).toList()))
                .build();
    }

    static PublishedCheck ofImpliedTotal(PublishedFigure mean, long count) {
        return PublishedCheck.builder("", CheckKind.IMPLIED_TOTAL)
                .operand("mean", mean.raw())
                .operand("count", count)
                .build();
    }

    static PublishedCheck ofEquality(PublishedFigure left, PublishedFigure right) {
        return PublishedCheck.builder("", CheckKind.EQUALITY)
                .operand("left", left.raw())
                .operand("right", right.raw())
                .build();
    }
}
