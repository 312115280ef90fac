package vn.ntm.core.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.WrittenNumber.Kind;
import vn.ntm.core.result.Reading;
import vn.ntm.core.result.RefusalReason;
import vn.ntm.core.text.Blanks;

/** Reads one text once, from left to right; what it does not expect it refuses. */
final class WrittenNumberReader {

    /** Longer texts are prose. */
    private static final int MAX_LENGTH = 200;

    private static final Decimal MONTHS = Decimal.of(12);
    private static final Decimal FIRST_YEAR = Decimal.of(1900);
    private static final Decimal LAST_YEAR = Decimal.of(2100);

    private final String raw;
    private final NumberStyle style;
    private final boolean countsOnly;

    WrittenNumberReader(String raw, NumberStyle style, boolean countsOnly) {
        this.raw = raw;
        this.style = style;
        this.countsOnly = countsOnly;
    }

    /** A refusal on the way. */
    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        private final RefusalReason reason;

        RefusedException(RefusalReason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }

    /** A number, in plain notation as printed, and the unit behind it. */
    private record Term(Decimal value, String printed, WrittenUnit unit) {}

    Reading<WrittenNumber> read() {
        String text = Blanks.trim(raw);
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Reading.refused(text.isEmpty() ? RefusalReason.EMPTY : RefusalReason.TOO_LONG, raw);
        }
        try {
            Optional<String> plain = style.plain(text);
            return Reading.of(
                    plain.isPresent()
                            ? number(Kind.EXACT, true, term(text, WrittenUnit.NONE), Optional.empty())
                            : worded(NumberTokens.of(text)));
        } catch (RefusedException e) {
            return Reading.refused(e.reason, raw);
        }
    }

    private WrittenNumber worded(NumberTokens tokens) throws RefusedException {
        Optional<Wording> before = Wording.take(tokens, true);
        boolean from = before.isEmpty() && tokens.takeWords(List.of("từ"));
        Term first = term(tokens);
        boolean isRatio = tokens.isAtSlash();
        Optional<Term> second = Optional.empty();
        if (tokens.isAtSecondNumber()) {
            tokens.take();
            second = Optional.of(term(tokens));
        }
        Optional<Wording> behind = Wording.take(tokens, false);
        if (!tokens.isAtEnd()) {
            throw new RefusedException(RefusalReason.SEVERAL_NUMBERS);
        }
        if (second.isPresent()) {
            if (before.isPresent() || behind.isPresent() || (from && isRatio)) {
                throw new RefusedException(RefusalReason.UNCLEAR_WORDING);
            }
            return two(isRatio ? Kind.RATIO : Kind.RANGE, first, second.get());
        }
        boolean fromWithoutEnd =
                from && behind.filter(w -> w == Wording.UP_FROM).isEmpty();
        if (fromWithoutEnd || (before.isPresent() && behind.isPresent())) {
            throw new RefusedException(RefusalReason.UNCLEAR_WORDING);
        }
        Optional<Wording> wording = before.or(() -> behind);
        return number(
                wording.map(Wording::kind).orElse(Kind.EXACT),
                wording.map(Wording::isBoundIncluded).orElse(true),
                first,
                Optional.empty());
    }

    private WrittenNumber two(Kind kind, Term first, Term second) throws RefusedException {
        if (!first.unit().goesWith(second.unit())) {
            throw new RefusedException(RefusalReason.TWO_UNITS);
        }
        if (kind == Kind.RANGE && first.value().compareTo(second.value()) > 0) {
            throw new RefusedException(RefusalReason.REVERSED);
        }
        WrittenNumber two = number(kind, true, first, Optional.of(second));
        if (kind == Kind.RATIO) {
            checkRatio(first, second, two.unit().kind());
        }
        return two;
    }

    private void checkRatio(Term first, Term second, WrittenUnit.Kind unit) throws RefusedException {
        if (unit == WrittenUnit.Kind.NONE && mayBeMonth(first.value(), second.value())) {
            throw new RefusedException(RefusalReason.MAY_BE_MONTH);
        }
        // One of another is a count of a count, where it is not money.
        boolean isOfCounts = unit == WrittenUnit.Kind.NONE || unit == WrittenUnit.Kind.NOUN;
        if (isOfCounts
                && (NumberStyle.isUnclearCount(first.printed()) || NumberStyle.isUnclearCount(second.printed()))) {
            throw new RefusedException(RefusalReason.UNCLEAR_MARK);
        }
    }

    private static boolean mayBeMonth(Decimal month, Decimal year) {
        return month.isInteger()
                && month.signum() > 0
                && month.compareTo(MONTHS) <= 0
                && year.isInteger()
                && year.compareTo(FIRST_YEAR) >= 0
                && year.compareTo(LAST_YEAR) <= 0;
    }

    private WrittenNumber number(Kind kind, boolean boundIncluded, Term first, Optional<Term> second) {
        List<String> printed = new ArrayList<>(List.of(first.printed()));
        second.map(Term::printed).ifPresent(printed::add);
        WrittenUnit unit = second.map(Term::unit)
                .filter(last -> last.kind() != WrittenUnit.Kind.NONE)
                .orElse(first.unit());
        return new WrittenNumber(kind, first.value(), second.map(Term::value), boundIncluded, unit, printed, raw);
    }

    private Term term(NumberTokens tokens) throws RefusedException {
        boolean isNegative = tokens.peek().equals("-") || tokens.peek().equals("\u2212");
        if (isNegative) {
            tokens.take();
        }
        if (!tokens.isAtNumber()) {
            throw new RefusedException(RefusalReason.NOT_A_NUMBER);
        }
        String number = (isNegative ? "-" : "") + tokens.take();
        List<String> words = new ArrayList<>();
        while (!tokens.isAtEnd()
                && !tokens.isAtNumber()
                && !tokens.isAtSecondNumber()
                && !tokens.peek().equals("trở")
                && !tokens.peek().equals("(")) {
            words.add(tokens.take());
        }
        Optional<WrittenUnit> unit = WrittenUnit.of(words);
        if (unit.isEmpty()) {
            throw new RefusedException(WrittenUnit.whyNot(words));
        }
        return term(number, unit.get());
    }

    private Term term(String number, WrittenUnit unit) throws RefusedException {
        Optional<String> plain = style.plain(number);
        if (plain.isEmpty()) {
            throw new RefusedException(RefusalReason.NOT_A_NUMBER);
        }
        if (countsOnly) {
            Optional<RefusalReason> whyNot = style.readCount(number).whyNot();
            if (whyNot.isPresent()) {
                throw new RefusedException(whyNot.get());
            }
        }
        return new Term(Decimal.parse(plain.get()), plain.get(), unit);
    }
}
