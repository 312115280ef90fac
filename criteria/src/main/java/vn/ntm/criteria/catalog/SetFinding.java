package vn.ntm.criteria.catalog;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.SetHeader;

/**
 * How a criteria set stands on a day (hiệu lực của bộ tiêu chí).
 *
 * @param set the set that was asked for, or the nearest of the level and tier that were
 * @param status how it stands on the day
 * @param inForce the set that judges the same units for the same tier on the day, if there is one
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SetFinding(SetHeader set, Status status, Optional<SetHeader> inForce) {

    /** How a set stands on a day. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Status {
        /** It judges on the day. */
        IN_FORCE("đang có hiệu lực", "in force"),
        /** It judges from a later day. */
        NOT_YET("chưa có hiệu lực", "not yet in force"),
        /** It ended before the day with its period, or with the level of its units. */
        EXPIRED("đã hết hiệu lực", "expired"),
        /** An act that replaces it took effect by the day. */
        SUPERSEDED("đã được thay thế", "superseded");

        private final String vietnamese;
        private final String english;

        Status(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the status in words. */
        public String toText(Language language) {
            return language.choose(vietnamese, english);
        }
    }
}
