package vn.ntm.io.json.document.dossier;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.criteria.dossier}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DossierDocuments {

    private DossierDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-subject", Subject.class)
                .document("ntm-evidence", Evidence.class)
                .document(
                        "ntm-observation",
                        Observation.class,
                        ObservationWire.class,
                        ObservationWire::of,
                        ObservationWire::toValue)
                .document("ntm-dossier", Dossier.class, DossierWire.class, DossierWire::of, DossierWire::toValue);
    }
}
