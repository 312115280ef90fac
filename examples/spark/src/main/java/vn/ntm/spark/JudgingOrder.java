package vn.ntm.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.criteria.ruling.Policy;

/**
 * By what is judged, as it is sent to the tasks: names and the caller's own files as text. The tables of the law and of
 * the units are not sent; each executor has them in its jar.
 *
 * @param set the id of the criteria set (bộ tiêu chí)
 * @param on the day that is judged where a row names no other
 * @param acceptsUnverified whether levels that nobody has verified decide
 * @param takesMeasuredOnly whether a numeric indicator must be measured
 * @param isLenient whether the set judges also on days on which it is not in force
 * @param overlays the caller's overlays, a later one above an earlier one, in the form that {@code OverlayCsv} reads
 * @param units the caller's own units, in the form that {@code UnitCsv} reads
 */
public record JudgingOrder(
        String set,
        LocalDate on,
        boolean acceptsUnverified,
        boolean takesMeasuredOnly,
        boolean isLenient,
        List<SentFile> overlays,
        List<SentFile> units)
        implements Serializable {

    /** Copies the lists. */
    public JudgingOrder {
        overlays = List.copyOf(overlays);
        units = List.copyOf(units);
    }

    /** Returns the order to judge strictly by a bundled set. */
    public static JudgingOrder of(String set, LocalDate on) {
        return new JudgingOrder(set, on, false, false, false, List.of(), List.of());
    }

    /** Returns this order with these overlays. */
    public JudgingOrder withOverlays(List<SentFile> overlays) {
        return new JudgingOrder(set, on, acceptsUnverified, takesMeasuredOnly, isLenient, overlays, units);
    }

    /** Returns this order with these units added to the bundled register. */
    public JudgingOrder withUnits(List<SentFile> units) {
        return new JudgingOrder(set, on, acceptsUnverified, takesMeasuredOnly, isLenient, overlays, units);
    }

    /** Returns this order with levels deciding that nobody has verified. */
    public JudgingOrder acceptingUnverified() {
        return new JudgingOrder(set, on, true, takesMeasuredOnly, isLenient, overlays, units);
    }

    /** Returns this order with findings of met or not met not counting for numeric indicators. */
    public JudgingOrder measuredOnly() {
        return new JudgingOrder(set, on, acceptsUnverified, true, isLenient, overlays, units);
    }

    /** Returns this order with the set judging also on days on which it is not in force. */
    public JudgingOrder lenient() {
        return new JudgingOrder(set, on, acceptsUnverified, takesMeasuredOnly, true, overlays, units);
    }

    Policy policy() {
        Policy policy = Policy.strict();
        policy = acceptsUnverified ? policy.acceptingUnverified() : policy;
        policy = takesMeasuredOnly ? policy.measuredOnly() : policy;
        return isLenient ? policy.lenient() : policy;
    }
}
