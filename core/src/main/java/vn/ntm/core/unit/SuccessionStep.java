package vn.ntm.core.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * One change on the way from an older unit to a newer one. It is told from old to new whichever way the
 * question went.
 *
 * @param date the first day of the new state
 * @param act the number of the act, where it is known
 * @param unit the unit that the change led to
 * @param kind what the change was for the older unit
 * @param assumed whether that it passed whole is an assumption: two lists show the code going on and nobody read what
 *     the act did, as of {@link SuccessionEdge.Basis#SAME_CODE}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SuccessionStep(
        LocalDate date, Optional<String> act, AdministrativeUnit unit, Kind kind, boolean assumed) {

    /** What a change is for the older unit; of several things the first of RETYPED, RENAMED, MOVED. */
    @API(status = API.Status.STABLE, since = "0.1")
    public enum Kind {
        /** It goes on under another name or code, and as far as is known alone (đổi tên). */
        RENAMED("đổi tên", "renamed"),
        /** It goes on as another type, whatever its name, and as far as is known alone (đổi loại). */
        RETYPED("đổi loại", "retyped"),
        /** It goes on below another parent, and as far as is known alone (chuyển đơn vị cấp trên). */
        MOVED("chuyển cấp trên trực tiếp", "moved"),
        /** It lies whole in a unit that holds others too (sáp nhập). */
        MERGED("sáp nhập", "merged"),
        /** Only a part of it lies in the newer unit (chia tách). */
        DIVIDED("chia tách", "divided");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the kind in words. */
        public String toText(Language language) {
            return language.choose(vietnamese, english);
        }
    }
}
