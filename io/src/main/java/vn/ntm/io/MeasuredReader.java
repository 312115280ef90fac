package vn.ntm.io;

import java.io.IOException;
import java.io.Reader;

/** Takes a byte order mark away, and refuses a reader or text that is too large; bytes are measured as bytes. */
final class MeasuredReader extends Reader implements LineEnds {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader characters;
    private final boolean ours;
    private final TextSource source;
    private final boolean measured;
    private long size;
    private boolean begun;
    private boolean moved;

    MeasuredReader(Reader characters, boolean ours, boolean measured, TextSource source) {
        this.characters = characters;
        this.ours = ours;
        this.source = source;
        this.measured = measured;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = next(into, from, length);
        moved = false;
        if (!begun && read > 0) {
            begun = true;
            if (into[from] == BYTE_ORDER_MARK) {
                moved = read > 1;
                System.arraycopy(into, from + 1, into, from, read - 1);
                return read == 1 ? next(into, from, length) : read - 1;
            }
        }
        return read;
    }

    private int next(char[] into, int from, int length) throws IOException {
        int read = characters.read(into, from, length);
        if (measured && read > 0) {
            size += read;
            source.checkSize(size);
        }
        return read;
    }

    @Override
    public int lineEnds() {
        return !moved && characters instanceof LineEnds known ? known.lineEnds() : UNKNOWN;
    }

    @Override
    public int lineEnd(int line) {
        if (characters instanceof LineEnds known) {
            return known.lineEnd(line);
        }
        throw new IllegalStateException("lineEnd " + line + ": the ends of lines are not known");
    }

    @Override
    public void close() throws IOException {
        if (ours) {
            characters.close();
        }
    }
}
