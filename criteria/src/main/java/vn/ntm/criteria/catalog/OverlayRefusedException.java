package vn.ntm.criteria.catalog;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** An overlay cannot be laid over the catalogue; the message lists every row that speaks against it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OverlayRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable List<Overlay.RowObjection> objections;

    OverlayRefusedException(String overlay, List<Overlay.RowObjection> objections) {
        super("overlay " + overlay + " is refused: "
                + objections.stream().map(found -> found.failure().toString()).collect(Collectors.joining("; ")));
        this.objections = List.copyOf(objections);
    }

    /**
     * Returns what the overlay is refused for, in the order of its rows; nothing once the exception has been serialised,
     * when the message alone names it. Warnings are not among them.
     */
    public List<Overlay.RowObjection> objections() {
        return objections == null ? List.of() : objections;
    }
}
