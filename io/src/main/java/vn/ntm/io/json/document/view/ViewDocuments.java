package vn.ntm.io.json.document.view;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.view.LevelGroup;
import vn.ntm.criteria.view.OfficialWording;
import vn.ntm.criteria.view.OpenLevel;
import vn.ntm.io.json.binding.DocumentTable;

/** The forms of the values of {@code vn.ntm.criteria.view}; a view itself is made anew from its set. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ViewDocuments {

    private ViewDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .document("ntm-level-group", LevelGroup.class)
                .document("ntm-open-level", OpenLevel.class)
                .document("ntm-official-wording-entry", OfficialWording.Entry.class)
                .document(
                        "ntm-official-wording",
                        OfficialWording.class,
                        WordingWire.class,
                        WordingWire::of,
                        WordingWire::toValue);
    }
}
