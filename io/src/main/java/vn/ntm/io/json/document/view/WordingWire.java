package vn.ntm.io.json.document.view;

import java.util.List;
import vn.ntm.criteria.view.OfficialWording;

/** An {@link OfficialWording}. */
record WordingWire(List<OfficialWording.Entry> entries) {

    static WordingWire of(OfficialWording wording) {
        return new WordingWire(wording.entries());
    }

    OfficialWording toValue() {
        return OfficialWording.of(entries);
    }
}
