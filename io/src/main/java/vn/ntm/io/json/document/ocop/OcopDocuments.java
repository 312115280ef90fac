package vn.ntm.io.json.document.ocop;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.ocop.CertificateTerm;
import vn.ntm.criteria.ocop.Forwarding;
import vn.ntm.criteria.ocop.LevelCondition;
import vn.ntm.criteria.ocop.OcopAuthority;
import vn.ntm.criteria.ocop.OcopCertificate;
import vn.ntm.criteria.ocop.OcopGrading;
import vn.ntm.criteria.ocop.OcopRating;
import vn.ntm.criteria.ocop.OcopRegister;
import vn.ntm.criteria.ocop.OcopRule;
import vn.ntm.criteria.ocop.OcopScores;
import vn.ntm.criteria.ocop.ScorePart;
import vn.ntm.criteria.ocop.StarBand;
import vn.ntm.criteria.ocop.StarCounts;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.criteria.ocop}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class OcopDocuments {

    private OcopDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-ocop-rule", OcopRule.class)
                .document("ntm-ocop-certificate-term", CertificateTerm.class)
                .document("ntm-ocop-forwarding", Forwarding.class)
                .document("ntm-ocop-level-condition", LevelCondition.class)
                .document("ntm-ocop-authority", OcopAuthority.class)
                .document("ntm-ocop-score-part", ScorePart.class)
                .document("ntm-ocop-star-band", StarBand.class)
                .document("ntm-ocop-rating", OcopRating.class)
                .document("ntm-ocop-scores", OcopScores.class)
                .document("ntm-ocop-certificate", OcopCertificate.class)
                .document(
                        "ntm-ocop-register",
                        OcopRegister.class,
                        RegisterWire.class,
                        RegisterWire::of,
                        RegisterWire::toValue)
                .document(
                        "ntm-ocop-star-counts",
                        StarCounts.class,
                        StarCountsWire.class,
                        StarCountsWire::of,
                        StarCountsWire::toValue)
                .derived(
                        "ntm-ocop-grading",
                        OcopGrading.class,
                        GradingWire.class,
                        GradingWire::of,
                        GradingWire::toValue);
    }
}
