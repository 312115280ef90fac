package vn.ntm.criteria.catalog;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** An overlay cannot be laid over the catalogue; the message lists every row that speaks against it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OverlayRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Overlay.Finding> findings;

    OverlayRefusedException(String overlay, List<Overlay.Finding> findings) {
        super("overlay " + overlay + " is refused: "
                + findings.stream().map(finding -> finding.failure().toString()).collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    /** Returns what the overlay is refused for, in the order of its rows. Warnings are not among them. */
    public List<Overlay.Finding> findings() {
        return findings;
    }
}
