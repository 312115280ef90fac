package vn.ntm.criteria.reconcile.recompute;

import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.WrittenUnit;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.WordedFigure;

/** Checks computed figures against wordings: computed as for any other figure, then held against the range meant. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class WordedChecks {

    private WordedChecks() {}

    /** Checks a share in percent. */
    public static Answer percent(WordedFigure published, Function<Printed, Answer> kind) {
        if (!canBePercent(published.written().unit().kind())) {
            throw new IllegalArgumentException("published: not a share in percent: " + published);
        }
        return check(published, Decimal.of(100), kind);
    }

    /** Checks a figure that is printed as it is computed. */
    public static Answer figure(WordedFigure published, Function<Printed, Answer> kind) {
        return check(published, Decimal.of(1), kind);
    }

    private static Answer check(WordedFigure published, Decimal factor, Function<Printed, Answer> kind) {
        Printed printed = published.isExact()
                ? Printed.of(PublishedFigure.of(published.written().printed().get(0)))
                : new Printed(Optional.empty(), Optional.of(published.scale()));
        Answer computed = kind.apply(printed);
        if (published.isExact() || computed.verdict() == ReconciliationVerdict.NOT_COMPUTABLE) {
            return computed;
        }
        boolean isMeant = computed.exactRatio()
                .map(ratio -> Ratio.of(ratio.numerator().times(factor), ratio.denominator()))
                .map(published.range()::contains)
                .orElseGet(
                        () -> published.range().contains(computed.exactValue().orElseThrow()));
        Note meant = Note.meant(published);
        return computed.judged(
                isMeant ? ReconciliationVerdict.MATCH : ReconciliationVerdict.MISMATCH,
                computed.note().map(note -> note.and(meant)).orElse(meant));
    }

    private static boolean canBePercent(WrittenUnit.Kind unit) {
        return unit == WrittenUnit.Kind.PERCENT || unit == WrittenUnit.Kind.NONE;
    }
}
