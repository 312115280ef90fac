package vn.ntm.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether standard output is a pipe or a socket. What the system says when one is closed is in the language of the machine, so
 * its words cannot tell a reader that has enough from a full disk.
 */
final class OutputPipe {

    private static final Path DESCRIPTOR = Path.of("/dev/fd/1");

    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private OutputPipe() {}

    /** Returns what a system with descriptors as files says; on another an unwritten answer is always told. */
    static boolean isThere() {
        try {
            int kind = (int) Files.getAttribute(DESCRIPTOR, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
