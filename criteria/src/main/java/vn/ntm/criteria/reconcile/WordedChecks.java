package vn.ntm.criteria.reconcile;

import java.util.Optional;
import java.util.function.Function;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;

/** Checks computed figures against wordings: computed as for any other figure, then held against the range meant. */
final class WordedChecks {

    private WordedChecks() {}

    /** Checks a share in percent. */
    static Reconciliation percent(WordedFigure published, Function<Printed, Reconciliation> kind) {
        if (!published.canBePercent()) {
            throw new IllegalArgumentException("published: not a share in percent: " + published);
        }
        return check(published, Decimal.of(100), kind);
    }

    /** Checks a figure that is printed as it is computed. */
    static Reconciliation figure(WordedFigure published, Function<Printed, Reconciliation> kind) {
        return check(published, Decimal.of(1), kind);
    }

    private static Reconciliation check(
            WordedFigure published, Decimal factor, Function<Printed, Reconciliation> kind) {
        Printed printed = published.isExact()
                ? Printed.of(published.plain())
                : new Printed(Optional.empty(), Optional.of(published.scale()));
        Reconciliation computed = kind.apply(printed);
        if (published.isExact() || computed.verdict() == ReconciliationVerdict.NOT_COMPUTABLE) {
            return answer(computed, published, computed.verdict(), computed.bilingualNote());
        }
        boolean isMeant = computed.exactRatio()
                .map(ratio -> Ratio.of(ratio.numerator().times(factor), ratio.denominator()))
                .map(published.range()::contains)
                .orElseGet(
                        () -> published.range().contains(computed.exactValue().orElseThrow()));
        Note meant = Note.meant(published);
        return answer(
                computed,
                published,
                isMeant ? ReconciliationVerdict.MATCH : ReconciliationVerdict.MISMATCH,
                Optional.of(
                        computed.bilingualNote().map(note -> note.and(meant)).orElse(meant)));
    }

    private static Reconciliation answer(
            Reconciliation computed, WordedFigure published, ReconciliationVerdict verdict, Optional<Note> note) {
        Reconciliation.Builder answer = Reconciliation.builder();
        answer.kind(computed.kind())
                .verdict(verdict)
                .expected(computed.expected())
                .published(computed.published())
                .worded(published)
                .exactRatio(computed.exactRatio())
                .exactValue(computed.exactValue())
                .whyNot(computed.whyNot())
                .bilingualNote(note)
                .lineOfWorking(computed.lineOfWorking());
        return answer.build();
    }
}
