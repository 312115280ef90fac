package vn.ntm.criteria.validation;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Wording;

/** Whether rates are those of the counts beside them, at the digits that they have. */
final class CountChecks {

    private static final String PERCENT = "%";
    private static final Wording COUNTS = new Wording("số lượng đi kèm", "counts beside it");

    private final LawOnDay law;
    private final Dossier dossier;

    CountChecks(LawOnDay law, Dossier dossier) {
        this.law = law;
        this.dossier = dossier;
    }

    List<ValueFinding> of(RateCounts counts) {
        if (counts.part() < 0 || counts.whole() < counts.part()) {
            return List.of(impossible(counts));
        }
        Optional<MeasureUnit> unit = Asked.of(law, counts.subject()).flatMap(Requirement::unit);
        return dossier.observations(counts.subject()).stream()
                .filter(rate -> rate.by() == counts.by() && rate.value().isPresent())
                .filter(rate -> unit.filter(known -> known.id().equals(PERCENT)).isPresent())
                .flatMap(rate -> rate(counts, rate, unit).stream())
                .toList();
    }

    private ValueFinding impossible(RateCounts counts) {
        return new ValueFinding(
                ValueRule.COUNTS_IMPOSSIBLE,
                ValueRule.COUNTS_IMPOSSIBLE.severity(),
                counts.subject(),
                counts.by(),
                List.of(new ValueFinding.Value(Asked.label(law, counts.subject()), text(counts))),
                ValueRule.COUNTS_IMPOSSIBLE.advice());
    }

    private Optional<ValueFinding> rate(RateCounts counts, Observation rate, Optional<MeasureUnit> unit) {
        Reconciliation found = Reconciliation.percent(counts.part(), counts.whole(), Findings.printed(rate));
        Optional<ValueRule> rule = switch (found.verdict()) {
            case MATCH, NO_PUBLISHED_VALUE -> Optional.empty();
            case TRUNCATED -> Optional.of(ValueRule.RATE_CUT_OFF);
            case MISMATCH, NOT_COMPUTABLE -> Optional.of(ValueRule.RATE_DIFFERS);
        };
        return rule.map(against -> Findings.of(against, rate, law, unit, new ValueFinding.Value(COUNTS, text(counts))));
    }

    private static Wording text(RateCounts counts) {
        return new Wording(
                Decimal.of(counts.part()).toText(Language.VI) + "/"
                        + Decimal.of(counts.whole()).toText(Language.VI),
                Decimal.of(counts.part()).toText(Language.EN) + "/"
                        + Decimal.of(counts.whole()).toText(Language.EN));
    }
}
