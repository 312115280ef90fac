package vn.ntm.criteria.reconcile.recompute;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Rounding;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.PublishedShare;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;

/** The kinds that look for the whole or the total that a report leaves out: the integers that print its figures. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ImpliedCounts {

    private static final Decimal ONE = Decimal.of(1);
    private static final Decimal HUNDRED = Decimal.of(100);

    private ImpliedCounts() {}

    /** Finds every whole that gives all of the printed shares. */
    public static Answer denominator(List<PublishedShare> shares) {
        Span rounded = wholes(shares, Rounding.HALF_UP);
        Span cut = wholes(shares, Rounding.TRUNCATED);
        boolean isCut = rounded.isEmpty() && !cut.isEmpty();
        Span span = isCut ? cut : rounded;
        Rounding rounding = isCut ? Rounding.TRUNCATED : Rounding.HALF_UP;
        List<Interval> percents = shares.stream()
                .map(share -> Interval.printedAs(share.percent(), rounding))
                .toList();
        return answer(
                        CheckKind.IMPLIED_DENOMINATOR,
                        span,
                        isCut ? ReconciliationVerdict.TRUNCATED : ReconciliationVerdict.MATCH)
                .working(Working.wholes(shares, percents, span::toText))
                .build();
    }

    /** Finds every total whose mean over {@code count} prints as {@code mean}. */
    public static Answer total(PublishedFigure mean, Decimal count) {
        if (count.signum() == 0) {
            return Answer.notComputable(CheckKind.IMPLIED_TOTAL, NotComputableReason.ZERO_DENOMINATOR, "count");
        }
        Interval means = Interval.printedAs(mean, Rounding.HALF_UP);
        Span rounded = totals(means, count);
        Answer.Builder answer = answer(CheckKind.IMPLIED_TOTAL, rounded, ReconciliationVerdict.MATCH);
        Span cut = totals(Interval.printedAs(mean, Rounding.TRUNCATED), count);
        if (rounded.isEmpty() && !cut.isEmpty()) {
            answer.note(Note.onlyIfCut(cut.toString()));
        }
        return answer.working(Working.totals(means, count, rounded::toText)).build();
    }

    /** Returns the integers whose mean over {@code count} is one of {@code means}. */
    private static Span totals(Interval means, Decimal count) {
        Interval totals = (count.signum() < 0 ? means.negate() : means).times(count.abs());
        Decimal least = totals.lowIncluded()
                ? ceiling(totals.low())
                : floor(totals.low()).plus(ONE);
        Decimal most = totals.highIncluded()
                ? floor(totals.high())
                : ceiling(totals.high()).minus(ONE);
        return new Span(least, Optional.of(most));
    }

    private static Answer.Builder answer(CheckKind kind, Span span, ReconciliationVerdict verdict) {
        Answer.Builder answer = Answer.builder().kind(kind.id());
        if (span.isEmpty()) {
            answer.verdict(ReconciliationVerdict.MISMATCH);
            return answer;
        }
        if (span.max().isEmpty()) {
            answer.verdict(ReconciliationVerdict.NOT_COMPUTABLE)
                    .whyNot(NotComputableReason.UNBOUNDED)
                    .note(Note.notComputable(NotComputableReason.UNBOUNDED, kind.id())
                            .and(Note.boundedBelow(span.min())));
            return answer;
        }
        if (verdict == ReconciliationVerdict.TRUNCATED) {
            answer.note(Note.truncated());
        }
        answer.verdict(verdict).expected(span.toString()).impliedRange(span.toCountRange());
        return answer;
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

        /** Returns which integers they are as people read it, of any size: {@code = 2.405–2.406}. */
        String toText(Language language) {
            if (isEmpty()) {
                return language.choose("không có", "none");
            }
            if (max.isEmpty()) {
                return "≥ " + min.toText(language);
            }
            String least = min.toText(language);
            return "= "
                    + (min.equals(max.get()) ? least : least + "–" + max.get().toText(language));
        }

        @Override
        public String toString() {
            Decimal most = max.orElseThrow();
            return min.equals(most) ? min.toString() : min + ".." + most;
        }
    }
}
