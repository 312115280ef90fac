package vn.ntm.criteria.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.set.SetHeader;

/** No criteria set is in force for what was asked; the message names the nearest one and its days. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class NotInForceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final LocalDate date;
    private final transient @Nullable SetHeader nearest;

    NotInForceException(String asked, LocalDate date, Optional<SetHeader> nearest) {
        super("no criteria set for " + asked + " is in force on " + date
                + nearest.map(set -> "; the nearest is " + set.id() + ", " + set.validity())
                        .orElse("; none is known"));
        this.date = date;
        this.nearest = nearest.orElse(null);
    }

    /** Returns the date that was asked for. */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the set whose days are nearest to the date, if any set of the level and tier is known; nothing once the
     * exception has been serialised, when the message alone names it.
     */
    public Optional<SetHeader> nearest() {
        return Optional.ofNullable(nearest);
    }
}
