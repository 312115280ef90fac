package vn.ntm.core.quantity;

import java.math.RoundingMode;
import org.apiguardian.api.API;

/**
 * How a figure is shortened for display. This is the only place that names a rounding mode; nothing is
 * rounded before it is shown.
 */
@API(status = API.Status.STABLE, since = "0.1")
public enum Rounding {
    /** To the nearest, a tie away from zero (làm tròn thông thường); what reports of the programme use. */
    HALF_UP(RoundingMode.HALF_UP),
    /** The further digits are cut off (cắt bỏ); what some published figures turn out to be. */
    TRUNCATED(RoundingMode.DOWN);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    RoundingMode mode() {
        return mode;
    }
}
