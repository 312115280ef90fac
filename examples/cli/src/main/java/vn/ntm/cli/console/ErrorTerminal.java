package vn.ntm.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether somebody looks at standard error. Java says only whether input and output are a terminal both, and a report whose
 * text goes into a file is the one that is waited for.
 */
final class ErrorTerminal {

    private static final Path DESCRIPTOR = Path.of("/proc/self/fd/2");

    private ErrorTerminal() {}

    /** Returns what the system shows of the descriptor, or {@code otherwise} where it shows nothing. */
    static boolean isSeen(boolean otherwise) {
        try {
            return isTerminal(Files.readSymbolicLink(DESCRIPTOR).toString());
        } catch (IOException | UnsupportedOperationException e) {
            return otherwise;
        }
    }

    static boolean isTerminal(String device) {
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
    }
}
