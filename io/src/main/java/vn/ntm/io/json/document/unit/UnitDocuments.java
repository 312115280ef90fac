package vn.ntm.io.json.document.unit;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.OpenEnd;
import vn.ntm.core.unit.Repair;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitMatch;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.io.json.binding.DocumentTable;

/**
 * The forms of {@code vn.ntm.core.unit}. What a look-up found stands as it was found, with the release: within what it
 * was looked up it does not say.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class UnitDocuments {

    private UnitDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-unit-release", UnitRelease.class)
                .document("ntm-unit", AdministrativeUnit.class, UnitWire.class, UnitWire::of, UnitWire::toValue)
                .document("ntm-repair", Repair.class)
                .document("ntm-unit-match", UnitMatch.class)
                .document("ntm-succession-edge", SuccessionEdge.class)
                .document("ntm-succession-step", SuccessionStep.class)
                .document("ntm-traced-unit", TracedUnit.class)
                .document("ntm-open-end", OpenEnd.class)
                .derived("ntm-succession", SuccessionResult.class, TraceWire.class, TraceWire::of, TraceWire::toValue);
    }
}
