package vn.ntm.criteria.reconcile;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Rounding;
import vn.ntm.core.result.NotComputableReason;

/** The kinds that look for the whole or the total that a report leaves out: the integers that print its figures. */
final class ImpliedCounts {

    private static final Decimal ONE = Decimal.of(1);
    private static final Decimal HUNDRED = Decimal.of(100);

    private ImpliedCounts() {}

    static Reconciliation denominator(List<PublishedShare> shares) {
        Span rounded = wholes(shares, Rounding.HALF_UP);
        if (!rounded.isEmpty()) {
            return answer(CheckKind.IMPLIED_DENOMINATOR, rounded, ReconciliationVerdict.MATCH);
        }
        Span cut = wholes(shares, Rounding.TRUNCATED);
        return answer(CheckKind.IMPLIED_DENOMINATOR, cut, ReconciliationVerdict.TRUNCATED);
    }

    static Reconciliation total(PublishedFigure mean, Decimal count) {
        if (count.signum() == 0) {
            return Reconciliation.notComputable(
                    CheckKind.IMPLIED_TOTAL.id(), NotComputableReason.ZERO_DENOMINATOR, "count");
        }
        Interval means = Interval.printedAs(mean, Rounding.HALF_UP);
        Interval totals = (count.signum() < 0 ? means.negate() : means).times(count.abs());
        Decimal least = totals.lowIncluded()
                ? ceiling(totals.low())
                : floor(totals.low()).plus(ONE);
        Decimal most = totals.highIncluded()
                ? floor(totals.high())
                : ceiling(totals.high()).minus(ONE);
        return answer(CheckKind.IMPLIED_TOTAL, new Span(least, Optional.of(most)), ReconciliationVerdict.MATCH);
    }

    private static Reconciliation answer(CheckKind kind, Span span, ReconciliationVerdict verdict) {
        Reconciliation.Builder answer = Reconciliation.builder().kind(kind.id());
        if (span.isEmpty()) {
            return answer.verdict(ReconciliationVerdict.MISMATCH).build();
        }
        if (span.max().isEmpty()) {
            return answer.verdict(ReconciliationVerdict.NOT_COMPUTABLE)
                    .whyNot(NotComputableReason.UNBOUNDED)
                    .bilingualNote(Note.notComputable(NotComputableReason.UNBOUNDED, kind.id())
                            .and(Note.boundedBelow(span.min())))
                    .build();
        }
        if (verdict == ReconciliationVerdict.TRUNCATED) {
            answer.bilingualNote(Note.truncated());
        }
        return answer.verdict(verdict)
                .expected(span.toString())
                .impliedRange(span.toCountRange())
                .build();
    }

    private static Span wholes(List<PublishedShare> shares, Rounding rounding) {
        return shares.stream()
                .map(share -> wholes(share, rounding))
                .reduce(new Span(ONE, Optional.empty()), Span::intersection);
    }

    /** Returns the positive integers N for which 100 times the count over N prints as the share. */
    private static Span wholes(PublishedShare share, Rounding rounding) {
        Interval printed = Interval.printedAs(share.percent(), rounding);
        Interval percents = share.count().signum() < 0 ? printed.negate() : printed;
        Decimal hundredfold = share.count().abs().times(HUNDRED);
        if (hundredfold.signum() == 0) {
            return share.percent().value().signum() == 0 ? new Span(ONE, Optional.empty()) : Span.EMPTY;
        }
        if (percents.high().signum() <= 0) {
            return Span.EMPTY;
        }
        Decimal atHigh = floorOfQuotient(hundredfold, percents.high());
        boolean highPrints =
                percents.highIncluded() && atHigh.times(percents.high()).equals(hundredfold);
        Decimal least = highPrints ? atHigh : atHigh.plus(ONE);
        if (percents.low().signum() <= 0) {
            return new Span(least, Optional.empty());
        }
        Decimal atLow = floorOfQuotient(hundredfold, percents.low());
        boolean lowFails =
                !percents.lowIncluded() && atLow.times(percents.low()).equals(hundredfold);
        return new Span(least, Optional.of(lowFails ? atLow.minus(ONE) : atLow));
    }

    /** Returns the greatest integer not above the quotient of two positive numbers. */
    private static Decimal floorOfQuotient(Decimal dividend, Decimal divisor) {
        return dividend.dividedBy(divisor, 0, Rounding.TRUNCATED).orElseThrow();
    }

    private static Decimal floor(Decimal value) {
        Decimal cut = value.round(0, Rounding.TRUNCATED);
        return value.compareTo(cut) < 0 ? cut.minus(ONE) : cut;
    }

    private static Decimal ceiling(Decimal value) {
        return floor(value.negate()).negate();
    }

    /** The integers from {@code min} to {@code max}, or without end. */
    private record Span(Decimal min, Optional<Decimal> max) {

        static final Span EMPTY = new Span(ONE, Optional.of(Decimal.ZERO));

        boolean isEmpty() {
            return max.isPresent() && min.compareTo(max.get()) > 0;
        }

        Span intersection(Span other) {
            Decimal least = min.compareTo(other.min) >= 0 ? min : other.min;
            Optional<Decimal> most =
                    max.isPresent() && (other.max.isEmpty() || max.get().compareTo(other.max.get()) <= 0)
                            ? max
                            : other.max;
            return new Span(least, most);
        }

        /** Returns the span as a range of counts, unless a bound passes the size of a count. */
        Optional<CountRange> toCountRange() {
            try {
                return Optional.of(
                        CountRange.of(min.longValueExact(), max.orElseThrow().longValueExact()));
            } catch (ArithmeticException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            Decimal most = max.orElseThrow();
            return min.equals(most) ? min.toString() : min + ".." + most;
        }
    }
}
