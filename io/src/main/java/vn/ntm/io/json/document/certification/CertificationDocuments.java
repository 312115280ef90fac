package vn.ntm.io.json.document.certification;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.certification.Absorption;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CarryRule;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.LedgerFinding;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.criteria.certification}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CertificationDocuments {

    private CertificationDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-carry-rule", CarryRule.class, RuleWire.class, RuleWire::of, RuleWire::toValue)
                .document(
                        "ntm-carry-over",
                        CarryOver.class,
                        CarryOverWire.class,
                        CarryOverWire::of,
                        CarryOverWire::toValue)
                .document(
                        "ntm-certification-event",
                        CertificationEvent.class,
                        EventWire.class,
                        EventWire::of,
                        EventWire::toValue)
                .document(
                        "ntm-certification-ledger",
                        CertificationLedger.class,
                        LedgerWire.class,
                        LedgerWire::of,
                        LedgerWire::toValue)
                .document("ntm-certificate", Certificate.class)
                .document("ntm-absorption", Absorption.class)
                .document("ntm-holding", LedgerOnDay.Holding.class)
                .document("ntm-untraced", LedgerOnDay.Untraced.class)
                .document("ntm-ledger-finding", LedgerFinding.class)
                .derived(
                        "ntm-ledger-on-day",
                        LedgerOnDay.class,
                        LedgerOnDayWire.class,
                        LedgerOnDayWire::of,
                        LedgerOnDayWire::toValue);
    }
}
