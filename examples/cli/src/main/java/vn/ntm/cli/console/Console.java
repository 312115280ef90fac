package vn.ntm.cli.console;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.core.text.VisibleText;
import vn.ntm.io.TextSource;

/**
 * Where a command reads and prints. Everything printed is UTF-8, whatever the console is set to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param ansi whether text is coloured: only on a terminal
 * @param watched whether the work is shown while it lasts: only where standard error is a terminal
 * @param piped whether the output goes to another program, which may stop reading when it has enough
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Ansi ansi, boolean watched, boolean piped) {

    private static final String STANDARD_INPUT = "-";

    /** Makes a console whose outputs are terminals both or neither. */
    public Console(InputStream in, PrintStream out, PrintStream err, Ansi ansi) {
        this(in, out, err, ansi, ansi.enabled(), false);
    }

    /** Returns the console of the process. */
    public static Console ofProcess() {
        boolean terminal = Ansi.AUTO.enabled();
        return new Console(
                // Buffered, because a FileInputStream asks for its position to read to the end, and a pipe has none.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                terminal ? Ansi.ON : Ansi.OFF,
                ErrorTerminal.isSeen(terminal),
                OutputPipe.isThere());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Returns what {@code file} names, {@code -} for standard input. */
    public TextSource source(String file) {
        return file.equals(STANDARD_INPUT) ? TextSource.of(STANDARD_INPUT, in) : TextSource.of(Path.of(file));
    }

    /** Returns {@code text} in a style on a terminal, and as it is elsewhere; marks within the text mean nothing. */
    public String styled(String text, Style... styles) {
        String visible = VisibleText.of(text);
        return ansi.enabled() && styles.length > 0 ? Style.on(styles) + visible + Style.off(styles) : visible;
    }

    /** Prints a line that ends the same on every system. */
    public void line(String text) {
        out.print(text + "\n");
    }

    /** Prints text as it is. */
    public void print(String text) {
        out.print(text);
    }

    /** Prints a line on standard error. */
    public void error(String text) {
        err.print(VisibleText.of(text) + "\n");
    }
}
