package vn.ntm.core.registry;

import java.time.LocalDate;
import org.apiguardian.api.API;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionResult;

/** A unit on a day, ready to be traced to another day. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Trace {

    private final Succession succession;
    private final AdministrativeUnit unit;
    private final LocalDate day;

    Trace(Succession succession, AdministrativeUnit unit, LocalDate day) {
        this.succession = succession;
        this.unit = unit;
        this.day = day;
    }

    /** Returns the unit that is traced. */
    public AdministrativeUnit unit() {
        return unit;
    }

    /** Returns what became of the unit by {@code date}, or what it was on {@code date} if that is earlier. */
    public SuccessionResult to(LocalDate date) {
        TraceWalk walk = new TraceWalk(succession, date);
        if (date.isBefore(day)) {
            walk.back(unit, day);
        } else {
            walk.forward(unit, day);
        }
        return new SuccessionResult(unit, day, date, walk.units(), walk.open(), succession.release());
    }
}
