package vn.ntm.criteria.ocop;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * A condition that a level has beside its score (điều kiện bắt buộc của hạng sao).
 *
 * @param stars the level
 * @param nameVi what is required, in Vietnamese; absent where it was not read
 * @param nameEn what is required, in English; absent where it was not read
 * @param rule where it stands
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LevelCondition(int stars, Optional<String> nameVi, Optional<String> nameEn, OcopRule rule) {

    /** Returns what is required, or that it is not known. */
    public String toText(Language language) {
        return OcopRating.of(stars).toText(language)
                + ": "
                + language.choose(nameVi, nameEn)
                        .orElse(language.choose(
                                "chưa đọc được điều kiện bắt buộc", "its mandatory conditions were not read"));
    }
}
