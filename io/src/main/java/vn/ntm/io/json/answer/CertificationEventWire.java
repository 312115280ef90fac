package vn.ntm.io.json.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.certification.LedgerFinding;

/** A {@link CertificationEvent} as JSON shows it: the columns of a ledger file by their names. */
record CertificationEventWire(
        String unit,
        String tier,
        EventKind event,
        String date,
        @Nullable String act,
        @Nullable Integer forYear,
        @Nullable String inForce,
        @Nullable String source,
        @Nullable String note) {

    /** A {@link LedgerFinding}: the event at fault, the one that it contradicts, and the failure that says so. */
    record FindingWire(
            LedgerFinding.Severity severity,
            CertificationEventWire event,
            @Nullable CertificationEventWire other,
            FailureWire.ProblemWire failure) {

        static FindingWire of(LedgerFinding finding) {
            return new FindingWire(
                    finding.severity(),
                    CertificationEventWire.of(finding.event()),
                    finding.other().map(CertificationEventWire::of).orElse(null),
                    FailureWire.of(finding.failure()).failure());
        }
    }

    static CertificationEventWire of(CertificationEvent event) {
        return new CertificationEventWire(
                event.unit().text(),
                event.tier().id(),
                event.kind(),
                event.date().toString(),
                event.act().orElse(null),
                event.forYear().isPresent() ? event.forYear().getAsInt() : null,
                event.inForce().map(LocalDate::toString).orElse(null),
                event.source().orElse(null),
                event.note().orElse(null));
    }
}
