package vn.ntm.io.json.document.finance;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.finance.CapitalEntry;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalLedger;
import vn.ntm.criteria.finance.CapitalPart;
import vn.ntm.criteria.finance.CapitalRate;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.CapitalShare;
import vn.ntm.criteria.finance.CapitalSource;
import vn.ntm.criteria.finance.PartsCheck;
import vn.ntm.criteria.finance.PlanBasis;
import vn.ntm.criteria.finance.PlanYears;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.criteria.finance}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FinanceDocuments {

    private FinanceDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-plan-years", PlanYears.class)
                .document("ntm-plan-basis", PlanBasis.class)
                .document("ntm-capital-series", CapitalSeries.class)
                .document("ntm-capital-heading", CapitalHeading.class)
                .document("ntm-capital-entry", CapitalEntry.class)
                .document("ntm-capital-part", CapitalPart.class)
                .document(
                        "ntm-capital-source",
                        CapitalSource.class,
                        SourceWire.class,
                        SourceWire::of,
                        SourceWire::toValue)
                .document(
                        "ntm-capital-ledger",
                        CapitalLedger.class,
                        LedgerWire.class,
                        LedgerWire::of,
                        LedgerWire::toValue)
                .derived("ntm-capital-rate", CapitalRate.class, RateWire.class, RateWire::of, RateWire::toValue)
                .derived("ntm-capital-share", CapitalShare.class, ShareWire.class, ShareWire::of, ShareWire::toValue)
                .derived("ntm-parts-check", PartsCheck.class, PartsWire.class, PartsWire::of, PartsWire::toValue);
    }
}
