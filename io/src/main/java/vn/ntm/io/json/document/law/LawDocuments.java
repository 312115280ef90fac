package vn.ntm.io.json.document.law;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.LegalAct;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of {@code vn.ntm.core.law}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LawDocuments {

    private LawDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-citation", Citation.class, CitationWire.class, CitationWire::of, CitationWire::toValue)
                .document("ntm-act", LegalAct.class, ActWire.class, ActWire::of, ActWire::toValue);
    }
}
