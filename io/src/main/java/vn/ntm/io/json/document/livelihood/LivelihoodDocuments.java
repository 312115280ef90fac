package vn.ntm.io.json.document.livelihood;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.livelihood.AmountChange;
import vn.ntm.criteria.livelihood.FigureChange;
import vn.ntm.criteria.livelihood.LivelihoodFigure;
import vn.ntm.criteria.livelihood.PercentagePoints;
import vn.ntm.criteria.livelihood.Population;
import vn.ntm.criteria.livelihood.PovertyCount;
import vn.ntm.criteria.livelihood.PovertyIdentity;
import vn.ntm.criteria.livelihood.RateChange;
import vn.ntm.criteria.livelihood.RelativeChange;
import vn.ntm.io.json.binding.DocumentTable;
import vn.ntm.io.json.document.PlainNumbers;

/** The forms of {@code vn.ntm.criteria.livelihood}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LivelihoodDocuments {

    private LivelihoodDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .scalar(Population.class, "802100 persons", PlainNumbers::text, PlainNumbers::population)
                .document("ntm-percentage-points", PercentagePoints.class)
                .document("ntm-relative-change", RelativeChange.class)
                .document(
                        "ntm-poverty-count",
                        PovertyCount.class,
                        PovertyCountWire.class,
                        PovertyCountWire::of,
                        PovertyCountWire::toValue)
                .derived(
                        "ntm-livelihood-figure",
                        LivelihoodFigure.class,
                        FigureWire.class,
                        FigureWire::of,
                        FigureWire::toValue)
                .derived(
                        "ntm-figure-change",
                        FigureChange.class,
                        FigureChangeWire.class,
                        FigureChangeWire::of,
                        FigureChangeWire::toValue)
                .derived(
                        "ntm-amount-change",
                        AmountChange.class,
                        AmountChangeWire.class,
                        AmountChangeWire::of,
                        AmountChangeWire::toValue)
                .derived(
                        "ntm-rate-change",
                        RateChange.class,
                        RateChangeWire.class,
                        RateChangeWire::of,
                        RateChangeWire::toValue)
                .derived(
                        "ntm-poverty-identity",
                        PovertyIdentity.class,
                        PovertyIdentityWire.class,
                        PovertyIdentityWire::of,
                        PovertyIdentityWire::toValue);
    }
}
