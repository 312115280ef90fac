package vn.ntm.criteria.reconcile.recompute;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.Weighted;

/** The kinds whose figure is exact, so that the printed one must be equal to its last digit. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ExactFigures {

    private static final Decimal HUNDRED = Decimal.of(100);
    private static final Decimal HUNDREDTH = Decimal.parse("0.01");

    private ExactFigures() {}

    /** Adds the parts up. */
    public static Answer sum(List<Decimal> parts, Optional<PublishedFigure> published) {
        return exact(CheckKind.SUM, total(parts), published, Optional.empty(), Working.sum(parts));
    }

    /** Takes one from the other. */
    public static Answer difference(Decimal minuend, Decimal subtrahend, Optional<PublishedFigure> published) {
        Function<Language, String> terms =
                language -> Working.number(minuend, language) + " − " + Working.number(subtrahend, language);
        return exact(CheckKind.DIFFERENCE, minuend.minus(subtrahend), published, Optional.empty(), terms);
    }

    /** Multiplies the base by the factor. */
    public static Answer product(Decimal base, Decimal factor, Optional<PublishedFigure> published) {
        return product(base, factor, language -> Working.number(factor, language), published);
    }

    static Answer productOfPercent(Decimal base, Decimal percent, Optional<PublishedFigure> published) {
        return product(base, percent.times(HUNDREDTH), language -> Working.number(percent, language) + " %", published);
    }

    private static Answer product(
            Decimal base, Decimal factor, Function<Language, String> shown, Optional<PublishedFigure> published) {
        Function<Language, String> terms = language -> Working.number(base, language) + " × " + shown.apply(language);
        return exact(CheckKind.PRODUCT, base.times(factor), published, Optional.empty(), terms);
    }

    /** Adds every value times its weight up. */
    public static Answer weightedSum(List<Weighted> terms, Optional<PublishedFigure> published) {
        return exact(
                CheckKind.WEIGHTED_SUM,
                sumOfProducts(terms),
                published,
                Optional.empty(),
                Working.sumOfProducts(terms));
    }

    /** Adds shares up; the note says what is left to 100. */
    public static Answer sumOfPercentages(List<Decimal> parts, Optional<PublishedFigure> published) {
        Decimal total = total(parts);
        Note residual = Note.residual(HUNDRED.minus(total));
        return exact(CheckKind.SUM_OF_PERCENTAGES, total, published, Optional.of(residual), Working.sum(parts));
    }

    /** The right figure is the one that is judged; both are printed somewhere. */
    public static Answer equality(Decimal left, PublishedFigure right) {
        String sign = left.equals(right.value()) ? " = " : " ≠ ";
        Function<Language, String> terms = language -> left.toText(language) + sign + right.toText(language);
        return exact(CheckKind.EQUALITY, left, Optional.of(right), Optional.empty(), terms);
    }

    static Decimal total(List<Decimal> parts) {
        return parts.stream().reduce(Decimal.ZERO, Decimal::plus);
    }

    static Decimal sumOfProducts(List<Weighted> terms) {
        return terms.stream().map(term -> term.value().times(term.weight())).reduce(Decimal.ZERO, Decimal::plus);
    }

    private static Answer exact(
            CheckKind kind,
            Decimal value,
            Optional<PublishedFigure> published,
            Optional<Note> note,
            Function<Language, String> terms) {
        Decimal gap = published.map(figure -> figure.value().minus(value)).orElse(Decimal.ZERO);
        Optional<Note> differs = gap.signum() == 0 ? Optional.empty() : Optional.of(Note.differsBy(gap));
        Answer.Builder answer = Answer.builder()
                .kind(kind.id())
                .exactValue(value)
                .published(published)
                .expected(value.toString())
                .working(kind == CheckKind.EQUALITY ? terms : Working.exact(terms, value))
                .verdict(verdict(published, gap))
                .note(note.map(n -> differs.map(n::and).orElse(n)).or(() -> differs));
        return answer.build();
    }

    private static ReconciliationVerdict verdict(Optional<PublishedFigure> published, Decimal gap) {
        if (published.isEmpty()) {
            return ReconciliationVerdict.NO_PUBLISHED_VALUE;
        }
        return gap.signum() == 0 ? ReconciliationVerdict.MATCH : ReconciliationVerdict.MISMATCH;
    }
}
