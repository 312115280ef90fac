package vn.ntm.io.json.document.set;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.catalog.SubjectLink;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Wording;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.criteria.set} and of the values of {@code vn.ntm.criteria.catalog}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class SetDocuments {

    private SetDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-wording", Wording.class)
                .document("ntm-tier", Tier.class)
                .document("ntm-measure-unit", MeasureUnit.class)
                .document("ntm-item", ItemId.class)
                .document("ntm-set-period", SetHeader.Period.class)
                .document("ntm-law-release", LawRelease.class)
                .document("ntm-criterion-group", Criterion.Group.class)
                .document(
                        "ntm-requirement",
                        Requirement.class,
                        RequirementWire.class,
                        RequirementWire::of,
                        RequirementWire::toValue)
                .document(
                        "ntm-threshold",
                        Threshold.class,
                        ThresholdWire.class,
                        ThresholdWire::of,
                        ThresholdWire::toValue)
                .document("ntm-part", Part.class, PartWire.class, PartWire::of, PartWire::toValue)
                .document(
                        "ntm-indicator",
                        Indicator.class,
                        IndicatorWire.class,
                        IndicatorWire::of,
                        IndicatorWire::toValue)
                .document(
                        "ntm-criterion",
                        Criterion.class,
                        CriterionWire.class,
                        CriterionWire::of,
                        CriterionWire::toValue)
                .document("ntm-criteria-set", CriteriaSet.class, SetWire.class, SetWire::of, SetWire::toValue)
                .document("ntm-overlay-row", Overlay.Row.class)
                .document("ntm-overlay", Overlay.class)
                .document("ntm-subject-link", SubjectLink.class);
    }
}
