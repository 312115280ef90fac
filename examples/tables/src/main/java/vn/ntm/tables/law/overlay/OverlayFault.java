package vn.ntm.tables.law.overlay;

import java.util.List;
import java.util.stream.Collectors;

/** Why an overlay file is refused: file, line, column, problem, and what the cell says. */
final class OverlayFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    OverlayFault(String file, long line, int column, String problem, String raw) {
        super(file + ":" + line + ":" + column + ": " + problem + " (" + raw + ")");
    }

    private OverlayFault(String messages) {
        super(messages);
    }

    /** Returns one fault for several, each on a line of its own. */
    static OverlayFault of(List<OverlayFault> faults) {
        return new OverlayFault(
                faults.stream().map(fault -> String.valueOf(fault.getMessage())).collect(Collectors.joining("\n")));
    }
}
