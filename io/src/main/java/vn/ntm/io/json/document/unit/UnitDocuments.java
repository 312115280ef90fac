package vn.ntm.io.json.document.unit;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.core.unit}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class UnitDocuments {

    private UnitDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-unit-release", UnitRelease.class)
                .document("ntm-unit", AdministrativeUnit.class, UnitWire.class, UnitWire::of, UnitWire::toValue);
    }
}
