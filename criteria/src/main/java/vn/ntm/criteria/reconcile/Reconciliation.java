package vn.ntm.criteria.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.reconcile.recompute.Answer;
import vn.ntm.criteria.reconcile.recompute.Checks;
import vn.ntm.criteria.reconcile.recompute.Distributions;
import vn.ntm.criteria.reconcile.recompute.ExactFigures;
import vn.ntm.criteria.reconcile.recompute.ImpliedCounts;
import vn.ntm.criteria.reconcile.recompute.Note;
import vn.ntm.criteria.reconcile.recompute.Printed;
import vn.ntm.criteria.reconcile.recompute.Quotients;
import vn.ntm.criteria.reconcile.recompute.WordedChecks;

/**
 * The answer to whether a published figure follows from the figures beside it (kết quả đối chiếu). Made by
 * one of the functions of this class, which compute exactly and round once, half up, to the digits that the
 * report prints. A zero base is an answer too: {@link ReconciliationVerdict#NOT_COMPUTABLE} with its reason.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public abstract class Reconciliation {

    Reconciliation() {}

    /** The id of the kind of check, as the check gives it. */
    public abstract String kind();

    /** What recomputing says. */
    public abstract ReconciliationVerdict verdict();

    /** The computed figure in plain notation, such as {@code 19.8} or {@code 2405..2406}, if there is one. */
    public abstract Optional<String> expected();

    /** The figure that was judged, if one is printed. */
    public abstract Optional<PublishedFigure> published();

    /** The quotient with its terms, for the kinds that divide: 17/86. */
    public abstract Optional<Ratio> exactRatio();

    /** The exact figure, for the kinds that do not divide. */
    public abstract Optional<Decimal> exactValue();

    /** The counts that print the figure, for the implied kinds; absent too beyond the size of a {@code long}. */
    public abstract Optional<CountRange> impliedRange();

    /** Why nothing was computed, where nothing was. */
    public abstract Optional<NotComputableReason> whyNot();

    /** The wording that was judged, where the report words its figure: its range and its rule say what it can mean. */
    public abstract Optional<WordedFigure> worded();

    /**
     * The check that was answered; it tells no two answers apart. Absent of a figure that the report words: such a check
     * has no operands in a file.
     */
    @Value.Auxiliary
    public abstract Optional<PublishedCheck> check();

    abstract Optional<Note> bilingualNote();

    /** Put into words only when somebody asks; it follows from the operands, so it tells no two answers apart. */
    @Value.Auxiliary
    abstract Optional<Function<Language, String>> lineOfWorking();

    /** Returns a remark that helps to read the answer, if there is one. */
    public Optional<String> note(Language language) {
        return bilingualNote().map(note -> note.toText(language));
    }

    /**
     * Returns the calculation in one line, {@code 100 × 17 / 86 = 19,767… → 19,8 %}, for everything that was computed. A
     * quotient is cut two digits behind the last before it is shown rounded; of more than 64 terms the first are shown.
     */
    public Optional<String> working(Language language) {
        return lineOfWorking().map(line -> line.apply(language));
    }

    /**
     * Returns the counts that print the figure.
     *
     * @throws IllegalStateException if the kind implies none or no count prints the figure
     */
    public CountRange range() {
        return impliedRange().orElseThrow(() -> new IllegalStateException("no range of counts: " + this));
    }

    /** Returns the answer in one line, in English. */
    @Override
    public String toString() {
        return kind() + " " + verdict() + expected().map(figure -> " " + figure).orElse("")
                + note(Language.EN).map(note -> " (" + note + ")").orElse("");
    }

    /** Returns the answer to a check of any kind, whatever its operands are. */
    public static Reconciliation of(PublishedCheck check) {
        return answerTo(check, Checks.reconcile(check));
    }

    /** Checks that {@code published} percent are {@code numerator} of {@code denominator}. */
    public static Reconciliation percent(long numerator, long denominator, PublishedFigure published) {
        return percent(Decimal.of(numerator), Decimal.of(denominator), published);
    }

    /** Checks that {@code published} percent are {@code numerator} of {@code denominator}. */
    public static Reconciliation percent(Decimal numerator, Decimal denominator, PublishedFigure published) {
        return answerTo(
                CheckMaker.percent(numerator, denominator, published),
                Quotients.percent(numerator, denominator, Printed.of(published)));
    }

    /**
     * Checks a share that is worded, such as {@code gần 73%}: it matches if the exact share lies in the range meant.
     *
     * @throws IllegalArgumentException if {@code published} has a unit that is not percent
     */
    public static Reconciliation percent(long numerator, long denominator, WordedFigure published) {
        return percent(Decimal.of(numerator), Decimal.of(denominator), published);
    }

    /** Checks a share that is worded, as {@link #percent(long, long, WordedFigure)} does. */
    public static Reconciliation percent(Decimal numerator, Decimal denominator, WordedFigure published) {
        return wordedShare(published, printed -> Quotients.percent(numerator, denominator, printed));
    }

    /** Checks that {@code published} is the mean of {@code total} over {@code count}. */
    public static Reconciliation average(long total, long count, PublishedFigure published) {
        return average(Decimal.of(total), Decimal.of(count), published);
    }

    /** Checks that {@code published} is the mean of {@code total} over {@code count}. */
    public static Reconciliation average(Decimal total, Decimal count, PublishedFigure published) {
        return answerTo(
                CheckMaker.average(total, count, published), Quotients.average(total, count, Printed.of(published)));
    }

    /** Checks a mean that is worded. */
    public static Reconciliation average(Decimal total, Decimal count, WordedFigure published) {
        return worded(published, printed -> Quotients.average(total, count, printed));
    }

    /** Checks that {@code published} is {@code numerator} divided by {@code denominator}. */
    public static Reconciliation ratio(Decimal numerator, Decimal denominator, PublishedFigure published) {
        return answerTo(
                CheckMaker.ratio(numerator, denominator, published),
                Quotients.ratio(numerator, denominator, Printed.of(published)));
    }

    /** Checks a ratio that is worded. */
    public static Reconciliation ratio(Decimal numerator, Decimal denominator, WordedFigure published) {
        return worded(published, printed -> Quotients.ratio(numerator, denominator, printed));
    }

    /** Checks that {@code published} is the mean of the groups by their weights, not the mean of their means. */
    public static Reconciliation weightedAverage(List<Weighted> groups, PublishedFigure published) {
        return answerTo(
                CheckMaker.weightedAverage(groups, published),
                Quotients.weightedAverage(groups, Printed.of(published)));
    }

    /** Checks a mean of groups that is worded. */
    public static Reconciliation weightedAverage(List<Weighted> groups, WordedFigure published) {
        return worded(published, printed -> Quotients.weightedAverage(groups, printed));
    }

    /** Checks that the parts add up to {@code published}, exactly. */
    public static Reconciliation sum(List<Decimal> parts, PublishedFigure published) {
        return answerTo(CheckMaker.sum(parts, published), ExactFigures.sum(parts, Optional.of(published)));
    }

    /** Checks a sum that is worded, in the unit of its wording: {@code gần 224 tỷ} of parts in tỷ. */
    public static Reconciliation sum(List<Decimal> parts, WordedFigure published) {
        return worded(published, printed -> ExactFigures.sum(parts, printed.figure()));
    }

    /** Checks that {@code published} is {@code minuend} less {@code subtrahend}, exactly. */
    public static Reconciliation difference(Decimal minuend, Decimal subtrahend, PublishedFigure published) {
        return answerTo(
                CheckMaker.difference(minuend, subtrahend, published),
                ExactFigures.difference(minuend, subtrahend, Optional.of(published)));
    }

    /** Checks a difference that is worded, in the unit of its wording. */
    public static Reconciliation difference(Decimal minuend, Decimal subtrahend, WordedFigure published) {
        return worded(published, printed -> ExactFigures.difference(minuend, subtrahend, printed.figure()));
    }

    /** Checks that {@code published} is {@code base} times {@code factor}, exactly. */
    public static Reconciliation product(Decimal base, Decimal factor, PublishedFigure published) {
        return answerTo(
                CheckMaker.product(base, factor, published),
                ExactFigures.product(base, factor, Optional.of(published)));
    }

    /** Checks a product that is worded, in the unit of its wording. */
    public static Reconciliation product(Decimal base, Decimal factor, WordedFigure published) {
        return worded(published, printed -> ExactFigures.product(base, factor, printed.figure()));
    }

    /** Checks that {@code published} is the sum of every value times its weight, exactly. */
    public static Reconciliation weightedSum(List<Weighted> terms, PublishedFigure published) {
        return answerTo(
                CheckMaker.weightedSum(terms, published), ExactFigures.weightedSum(terms, Optional.of(published)));
    }

    /** Checks a sum of products that is worded, in the unit of its wording. */
    public static Reconciliation weightedSum(List<Weighted> terms, WordedFigure published) {
        return worded(published, printed -> ExactFigures.weightedSum(terms, printed.figure()));
    }

    /** Checks that the shares add up to {@code published}, exactly; the note says what is left to 100. */
    public static Reconciliation sumOfPercentages(List<Percentage> parts, PublishedFigure published) {
        List<Decimal> values = parts.stream().map(Percentage::value).toList();
        return answerTo(
                CheckMaker.sumOfPercentages(values, published),
                ExactFigures.sumOfPercentages(values, Optional.of(published)));
    }

    /** Checks a sum of shares that is worded. */
    public static Reconciliation sumOfPercentages(List<Percentage> parts, WordedFigure published) {
        List<Decimal> values = parts.stream().map(Percentage::value).toList();
        return wordedShare(published, printed -> ExactFigures.sumOfPercentages(values, printed.figure()));
    }

    /** Checks that bands add up to the printed total, and that the printed mean is possible in them. */
    public static Reconciliation distribution(List<Band> bands, PublishedFigure total, PublishedFigure average) {
        return answerTo(
                CheckMaker.distribution(bands, total, average),
                Distributions.distribution(bands, Optional.of(total), Optional.of(average)));
    }

    /** Finds every whole of which {@code count} is {@code percent} percent as printed. */
    public static Reconciliation impliedDenominator(long count, PublishedFigure percent) {
        return impliedDenominator(List.of(PublishedShare.of(count, percent)));
    }

    /**
     * Finds every whole that gives all of the printed shares, rounded half up, or else all of them cut off.
     *
     * @throws IllegalArgumentException if there is no share
     */
    public static Reconciliation impliedDenominator(List<PublishedShare> shares) {
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("shares is empty");
        }
        return answerTo(CheckMaker.impliedDenominator(shares), ImpliedCounts.denominator(shares));
    }

    /** Finds every total whose mean over {@code count} prints as {@code mean}. */
    public static Reconciliation impliedTotal(PublishedFigure mean, long count) {
        return answerTo(CheckMaker.impliedTotal(mean, count), ImpliedCounts.total(mean, Decimal.of(count)));
    }

    /** Checks that two printed figures are the same number. */
    public static Reconciliation equality(PublishedFigure left, PublishedFigure right) {
        return answerTo(CheckMaker.equality(left, right), ExactFigures.equality(left.value(), right));
    }

    private static Reconciliation answerTo(PublishedCheck check, Answer answer) {
        return from(answer).check(check).build();
    }

    private static Reconciliation worded(WordedFigure published, Function<Printed, Answer> kind) {
        return from(WordedChecks.figure(published, kind)).worded(published).build();
    }

    private static Reconciliation wordedShare(WordedFigure published, Function<Printed, Answer> kind) {
        return from(WordedChecks.percent(published, kind)).worded(published).build();
    }

    private static Builder from(Answer answer) {
        Builder reconciliation = new Builder();
        reconciliation
                .kind(answer.kind())
                .verdict(answer.verdict())
                .expected(answer.expected())
                .published(answer.published())
                .exactRatio(answer.exactRatio())
                .exactValue(answer.exactValue())
                .impliedRange(answer.impliedRange())
                .whyNot(answer.whyNot())
                .bilingualNote(answer.note())
                .lineOfWorking(answer.working());
        return reconciliation;
    }

    /** Builds a {@link Reconciliation}. */
    static final class Builder extends ImmutableReconciliation.Builder {
        Builder() {}
    }
}
