package vn.ntm.criteria.recognition;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;

/**
 * A paper of a dossier that asks for recognition (thành phần hồ sơ).
 *
 * @param id the name in answers: {@code request-letter}
 * @param textVi what it is, in Vietnamese
 * @param textEn what it is, in English
 * @param grade how sure we are that it belongs there
 * @param citation where it stands
 * @param note what a reader should know of it; in English, as in the tables
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DossierItem(
        String id, String textVi, String textEn, Grade grade, Citation citation, Optional<String> note) {

    /** Returns what it is. */
    public String toText(Language language) {
        return language.choose(textVi, textEn);
    }
}
