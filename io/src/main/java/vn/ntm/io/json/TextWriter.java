package vn.ntm.io.json;

import java.io.Writer;
import java.util.Arrays;

/** Gathers characters for one text; a {@link java.io.StringWriter} locks and packs at every step. */
final class TextWriter extends Writer {

    private char[] characters;
    private int size;

    /** @param first how many characters there is room for without growing */
    TextWriter(int first) {
        this.characters = new char[first];
    }

    int size() {
        return size;
    }

    @Override
    public void write(char[] from, int at, int length) {
        if (size + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(2 * characters.length, size + length));
        }
        System.arraycopy(from, at, characters, size, length);
        size += length;
    }

    @Override
    public void flush() {
        // Nothing stands between it and its characters.
    }

    @Override
    public void close() {
        // It holds nothing to let go.
    }

    @Override
    public String toString() {
        return new String(characters, 0, size);
    }
}
