package vn.ntm.criteria.programme;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.Language;

/**
 * What a target is about (nội dung mục tiêu). Data, not an enum: a later instrument can aim at something new. Those
 * known are in {@link Programme#targetSubjects}, and as constants in {@link TargetSubjects}. Two are the same when their ids are.
 *
 * @param id the name in tables and files: {@code COMMUNES_NTM}
 * @param nameVi the Vietnamese name
 * @param nameEn the English name
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TargetSubject(String id, String nameVi, String nameEn) {

    /** Checks that the id says something. */
    public TargetSubject {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id: a subject of targets needs one");
        }
    }

    /** Returns the name. */
    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }

    /** Returns whether {@code other} has the same id, whatever it is called. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TargetSubject that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
