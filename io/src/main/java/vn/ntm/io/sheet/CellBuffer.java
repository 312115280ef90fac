package vn.ntm.io.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;

/**
 * The characters of records on their way to a writer, which gets them by the thousand. A cell is quoted where it holds the
 * separator, a quote or an end of line, or where a reader could take its record for a comment.
 */
final class CellBuffer {

    private static final int SIZE = 8192;
    private static final char QUOTE = '"';
    private static final char COMMENT = '#';

    /** The sign, the digits and the mark of any number at the scale. */
    private static final int LONGEST_NUMBER = 21;

    private static final int TEN = 10;
    private static final int MOST_TENTHS = (int) CompactDossier.ONE / TEN;

    private final Writer out;
    private final char separator;
    private final char decimal;
    private final String lineEnd;
    private char[] chars = new char[SIZE];
    private int length;
    private boolean begun;

    CellBuffer(Writer out, char separator, char decimal, String lineEnd) {
        this.out = out;
        this.separator = separator;
        this.decimal = decimal;
        this.lineEnd = lineEnd;
    }

    /** Adds a cell. */
    void text(String text) {
        int size = text.length();
        boolean first = !begun;
        separate(size);
        text.getChars(0, size, chars, length);
        if (needsQuotes(size, first)) {
            quoted(text);
        } else {
            length += size;
        }
    }

    /** Returns a cell for {@link #ready}: as it is written behind another. */
    char[] prepared(String text) {
        boolean plain = text.chars().noneMatch(c -> isMark((char) c));
        return (plain ? text : QUOTE + text.replace("\"", "\"\"") + QUOTE).toCharArray();
    }

    /** Adds a cell that is prepared; it cannot begin a record. */
    void ready(char[] cell) {
        separate(cell.length);
        System.arraycopy(cell, 0, chars, length, cell.length);
        length += cell.length;
    }

    /** Adds a cell with a number. */
    void number(Decimal number) {
        String text = number.toString();
        text(decimal == '.' ? text : text.replace('.', decimal));
    }

    /** Adds a cell with a number at the scale of compact dossiers, without the zeros that end its decimals. */
    void number(long scaled) {
        long size = Math.abs(scaled);
        long whole = size / CompactDossier.ONE;
        int rest = (int) (size - whole * CompactDossier.ONE);
        if (rest != 0 && decimal == separator) {
            number(Decimal.of(scaled, CompactDossier.SCALE));
            return;
        }
        separate(LONGEST_NUMBER);
        if (scaled < 0) {
            chars[length++] = '-';
        }
        digits(whole);
        if (rest != 0) {
            chars[length++] = decimal;
            for (int left = rest; left != 0; left = left % MOST_TENTHS * TEN) {
                chars[length++] = (char) ('0' + left / MOST_TENTHS);
            }
        }
    }

    private void digits(long whole) {
        int end = length + 1;
        for (long left = whole; left >= TEN; left /= TEN) {
            end++;
        }
        length = end;
        long left = whole;
        do {
            chars[--end] = (char) ('0' + left % TEN);
            left /= TEN;
        } while (left != 0);
    }

    /** Ends the record. */
    void end() {
        reserve(lineEnd.length());
        lineEnd.getChars(0, lineEnd.length(), chars, length);
        length += lineEnd.length();
        begun = false;
    }

    /** Hands on what is left. */
    void flush() {
        handOn();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parts the next cell from the one before it, and makes room for it. */
    private void separate(int size) {
        reserve(size + 1);
        if (begun) {
            chars[length++] = separator;
        }
        begun = true;
    }

    private void reserve(int size) {
        if (size > chars.length - length) {
            handOn();
            if (size > chars.length) {
                chars = Arrays.copyOf(chars, size);
            }
        }
    }

    private void handOn() {
        try {
            out.write(chars, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
    }

    private boolean needsQuotes(int size, boolean first) {
        for (int i = length; i < length + size; i++) {
            if (isMark(chars[i])) {
                return true;
            }
        }
        return first && size > 0 && chars[length] == COMMENT;
    }

    private boolean isMark(char c) {
        return c == separator || c == QUOTE || c == '\n' || c == '\r';
    }

    private void quoted(String text) {
        reserve(2 * text.length() + 2);
        chars[length++] = QUOTE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            chars[length++] = c;
            if (c == QUOTE) {
                chars[length++] = QUOTE;
            }
        }
        chars[length++] = QUOTE;
    }
}
