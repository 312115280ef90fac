package vn.ntm.core.unit;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * A place where the tables lose track of a unit: what follows or precedes it is not recorded, which is not
 * to say that nothing did.
 *
 * @param unit the last unit that could be reached
 * @param date the first day of the change whose other side is unknown
 * @param reason which side is unknown
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OpenEnd(AdministrativeUnit unit, LocalDate date, Reason reason) {

    /** Which side of a change the tables do not know. */
    @API(status = API.Status.STABLE, since = "0.1")
    public enum Reason {
        /** The unit ended and no unit is recorded to have taken it over; so most districts on 2025-07-01. */
        SUCCESSOR_UNKNOWN("không có dữ liệu về đơn vị kế tiếp", "no successor is recorded"),
        /** The unit began and no unit is recorded to lie in it. */
        PREDECESSOR_UNKNOWN("không có dữ liệu về đơn vị trước đó", "no predecessor is recorded");

        private final String vietnamese;
        private final String english;

        Reason(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the reason in words. */
        public String toText(Language language) {
            return language.choose(vietnamese, english);
        }
    }
}
