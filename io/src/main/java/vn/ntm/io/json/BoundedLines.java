package vn.ntm.io.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of an input, none of which is kept beyond {@link #MAX_LENGTH} characters. */
final class BoundedLines {

    /** The characters that a line may have. */
    static final int MAX_LENGTH = 1_000_000;

    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final char[] buffer = new char[8192];
    private int filled;
    private int at;
    private int number;

    BoundedLines(Reader reader) {
        this.reader = reader;
    }

    /**
     * A line without its end.
     *
     * @param number its number, from 1
     * @param text its characters, as many as are kept
     * @param cut whether it has more
     */
    record Line(int number, String text, boolean cut) {}

    /** Returns the next line, if there is one. */
    Optional<Line> next() throws IOException {
        int c = read();
        if (c == END) {
            return Optional.empty();
        }
        number++;
        if (number == 1 && c == BYTE_ORDER_MARK) {
            c = read();
        }
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        for (; c != END && c != '\n'; c = read()) {
            if (text.length() < MAX_LENGTH) {
                text.append((char) c);
            } else {
                cut = true;
            }
        }
        return Optional.of(new Line(number, text.toString(), cut));
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = reader.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at++];
    }
}
