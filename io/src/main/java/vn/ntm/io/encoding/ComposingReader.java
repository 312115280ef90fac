package vn.ntm.io.encoding;

import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;

/** Composes letters and the marks behind them (NFC) as they pass, whatever the size of the stream. */
final class ComposingReader extends Reader {

    private static final int CHUNK = 1 << 13;

    /** No letter has so many marks; a longer row of them is composed in pieces, so that it cannot cost more than its length. */
    private static final int MOST_MARKS = 30;

    private final Reader source;
    private final char[] chunk = new char[CHUNK];
    private final StringBuilder ready = new StringBuilder();
    private final StringBuilder letter = new StringBuilder();
    private int next;
    private boolean ended;

    ComposingReader(Reader source) {
        this.source = source;
    }

    /** Returns {@code text} composed. */
    static String composed(String text) {
        StringBuilder all = new StringBuilder(text.length());
        StringBuilder letter = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i), letter, all);
        }
        end(letter, all);
        return all.toString();
    }

    private static void add(char c, StringBuilder letter, StringBuilder composed) {
        boolean isMark = c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
        if (!isMark || letter.length() > MOST_MARKS) {
            end(letter, composed);
        }
        letter.append(c);
    }

    private static void end(StringBuilder letter, StringBuilder composed) {
        if (letter.length() > 1) {
            composed.append(Normalizer.normalize(letter, Normalizer.Form.NFC));
        } else {
            composed.append(letter);
        }
        letter.setLength(0);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (next == ready.length() && !ended) {
            fill();
        }
        if (next == ready.length()) {
            return -1;
        }
        int count = Math.min(length, ready.length() - next);
        ready.getChars(next, next + count, target, offset);
        next += count;
        return count;
    }

    private void fill() throws IOException {
        ready.setLength(0);
        next = 0;
        int read = source.read(chunk, 0, chunk.length);
        for (int i = 0; i < read; i++) {
            add(chunk[i], letter, ready);
        }
        if (read < 0) {
            ended = true;
            end(letter, ready);
        }
    }

    @Override
    public boolean ready() throws IOException {
        return next < ready.length() || source.ready();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
