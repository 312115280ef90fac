package vn.ntm.io.json.document.reconcile;

import java.util.Optional;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;

/** What recomputing a check says. */
record Answer(
        ReconciliationVerdict verdict,
        Optional<String> expected,
        Optional<PublishedFigure> published,
        Optional<Ratio> exactRatio,
        Optional<Decimal> exactValue,
        Optional<CountRange> impliedRange,
        Optional<NotComputableReason> whyNot,
        Optional<String> noteVi,
        Optional<String> noteEn) {

    static Answer of(Reconciliation reconciliation) {
        return new Answer(
                reconciliation.verdict(),
                reconciliation.expected(),
                reconciliation.published(),
                reconciliation.exactRatio(),
                reconciliation.exactValue(),
                reconciliation.impliedRange(),
                reconciliation.whyNot(),
                reconciliation.note(Language.VI),
                reconciliation.note(Language.EN));
    }
}
