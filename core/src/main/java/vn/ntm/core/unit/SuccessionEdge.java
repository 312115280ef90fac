package vn.ntm.core.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One line of a reorganisation (sắp xếp đơn vị hành chính): what was {@code from} on the day before
 * {@code date} lies, whole or in part, in {@code to} from that day on. The codes may be equal.
 *
 * @param date the first day of the new state
 * @param from the code of the older unit
 * @param to the code of the newer unit
 * @param part how much of the older unit lies in the newer one
 * @param basis how the source words it
 * @param act the number of the act, where it is known
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SuccessionEdge(LocalDate date, UnitCode from, UnitCode to, Part part, Basis basis, Optional<String> act) {

    /** Compares two lines by date and codes. */
    public static int order(SuccessionEdge one, SuccessionEdge other) {
        int order = one.date.compareTo(other.date);
        if (order == 0) {
            order = one.from.compareTo(other.from);
        }
        return order == 0 ? one.to.compareTo(other.to) : order;
    }

    /** How the source words a line. */
    @API(status = API.Status.STABLE, since = "0.1")
    public enum Basis {
        /** The whole unit joins others. */
        ALL(Part.WHOLE),
        /** The unit goes on as it is. */
        UNCHANGED(Part.WHOLE),
        /** The unit goes on under another name. */
        RENAMED(Part.WHOLE),
        /** The unit goes on as another type. */
        RETYPED(Part.WHOLE),
        /**
         * Two lists show the code going on in another state, and nobody read what the act did. That it passed whole
         * is an assumption, which fits a new type or parent, and a commune that took in its neighbours under a new
         * name; it does not fit where a code was given to another unit. What else the unit took in is not known:
         * communes that ended on that day have no line.
         */
        SAME_CODE(Part.WHOLE),
        /** A part, without saying of what. */
        PART(Part.PART),
        /** A part of the area. */
        PART_AREA(Part.PART),
        /** A part of the people. */
        PART_POPULATION(Part.PART),
        /** A part of the area with all of the people. */
        PART_AREA_ALL_POPULATION(Part.PART),
        /** All of the area without all of the people. */
        ALL_AREA(Part.PART);

        private final Part part;

        Basis(Part part) {
            this.part = part;
        }

        /** Returns how much of the older unit a line of this basis moves. */
        public Part part() {
            return part;
        }
    }

    /** Checks that part and basis agree. */
    public SuccessionEdge {
        if (part != basis.part()) {
            throw new IllegalArgumentException("part " + part + " contradicts basis " + basis + " of " + from);
        }
    }

    /** Returns the line that {@code basis} words. */
    public static SuccessionEdge of(LocalDate date, UnitCode from, UnitCode to, Basis basis, Optional<String> act) {
        return new SuccessionEdge(date, from, to, basis.part(), basis, act);
    }
}
