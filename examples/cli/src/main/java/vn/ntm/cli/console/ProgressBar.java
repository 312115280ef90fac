package vn.ntm.cli.console;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * How far the work is, on one line of standard error that is drawn over and wiped at the end. It is seen only on a terminal, and
 * only when the work takes more than a second.
 */
public final class ProgressBar implements AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final long PAUSE_NANOS = 100_000_000;
    private static final int WIDTH = 30;
    private static final int LABEL = 24;

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final int steps;
    private final long start;

    private String label = "";
    private int step = -1;
    private long drawnAt;
    private boolean drawn;

    /**
     * @param steps of how many steps the work is
     * @param nanos the time that passes, from any beginning
     */
    public ProgressBar(Console console, int steps, LongSupplier nanos) {
        this.err = console.err();
        this.terminal = console.watched();
        this.nanos = nanos;
        this.steps = steps;
        this.start = nanos.getAsLong();
        this.drawnAt = start;
    }

    /** Begins the next step. */
    public void next(String what) {
        step++;
        label = what;
        drawnAt = start;
        part(0, 1);
    }

    /** Says that of the present step {@code done} of {@code all} are done. */
    public void part(int done, int all) {
        long now = nanos.getAsLong();
        if (terminal && now - start > PATIENCE_NANOS && now - drawnAt > PAUSE_NANOS) {
            drawnAt = now;
            drawn = true;
            int full = WIDTH * (step * all + done) / (steps * all);
            err.print("\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + Paragraph.padded(label, LABEL));
            err.flush();
        }
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (drawn) {
            err.print("\r" + " ".repeat(WIDTH + LABEL + 3) + "\r");
            err.flush();
        }
    }
}
