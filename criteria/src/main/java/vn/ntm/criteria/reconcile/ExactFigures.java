package vn.ntm.criteria.reconcile;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;

/** The kinds whose figure is exact, so that the printed one must be equal to its last digit. */
final class ExactFigures {

    private static final Decimal HUNDRED = Decimal.of(100);

    private ExactFigures() {}

    static Reconciliation sum(List<Decimal> parts, Optional<PublishedFigure> published) {
        return exact(CheckKind.SUM, total(parts), published, Optional.empty());
    }

    static Reconciliation difference(Decimal minuend, Decimal subtrahend, Optional<PublishedFigure> published) {
        return exact(CheckKind.DIFFERENCE, minuend.minus(subtrahend), published, Optional.empty());
    }

    static Reconciliation product(Decimal base, Decimal factor, Optional<PublishedFigure> published) {
        return exact(CheckKind.PRODUCT, base.times(factor), published, Optional.empty());
    }

    static Reconciliation weightedSum(List<Weighted> terms, Optional<PublishedFigure> published) {
        return exact(CheckKind.WEIGHTED_SUM, sumOfProducts(terms), published, Optional.empty());
    }

    static Reconciliation sumOfPercentages(List<Decimal> parts, Optional<PublishedFigure> published) {
        Decimal total = total(parts);
        Note residual = Note.residual(HUNDRED.minus(total));
        return exact(CheckKind.SUM_OF_PERCENTAGES, total, published, Optional.of(residual));
    }

    /** The right figure is the one that is judged; both are printed somewhere. */
    static Reconciliation equality(Decimal left, PublishedFigure right) {
        return exact(CheckKind.EQUALITY, left, Optional.of(right), Optional.empty());
    }

    static Decimal total(List<Decimal> parts) {
        return parts.stream().reduce(Decimal.ZERO, Decimal::plus);
    }

    static Decimal sumOfProducts(List<Weighted> terms) {
        return terms.stream().map(term -> term.value().times(term.weight())).reduce(Decimal.ZERO, Decimal::plus);
    }

    private static Reconciliation exact(
            CheckKind kind, Decimal value, Optional<PublishedFigure> published, Optional<Note> note) {
        Decimal gap = published.map(figure -> figure.value().minus(value)).orElse(Decimal.ZERO);
        Optional<Note> differs = gap.signum() == 0 ? Optional.empty() : Optional.of(Note.differsBy(gap));
        Reconciliation.Builder answer = Reconciliation.builder()
                .kind(kind.id())
                .exactValue(value)
                .published(published)
                .expected(value.toString())
                .verdict(verdict(published, gap))
                .bilingualNote(note.map(n -> differs.map(n::and).orElse(n)).or(() -> differs));
        return answer.build();
    }

    private static ReconciliationVerdict verdict(Optional<PublishedFigure> published, Decimal gap) {
        if (published.isEmpty()) {
            return ReconciliationVerdict.NO_PUBLISHED_VALUE;
        }
        return gap.signum() == 0 ? ReconciliationVerdict.MATCH : ReconciliationVerdict.MISMATCH;
    }
}
