package vn.ntm.io.sheet.row;

import java.util.Arrays;

/** A record that is looked at by itself, from the first character that the tape keeps on. */
final class LoneRecord {

    private static final int MOST_SHOWN = 40;

    private final Tape tape;
    private final char separator;
    private final int longest;
    private char[] piece = new char[256];

    /** Looks at records of at most {@code longest} characters. */
    LoneRecord(Tape tape, char separator, int longest) {
        this.tape = tape;
        this.separator = separator;
        this.longest = longest;
    }

    /**
     * Where a record ends, and what is wrong with its quotes.
     *
     * @param end the place behind it
     * @param fault the number of the cell with a quote that is not closed, or not at the end of its cell; else 0
     * @param faultAt where that cell begins
     * @param tooLong whether the end was not looked for any further
     */
    record Extent(int end, int fault, int faultAt, boolean tooLong) {

        boolean isBroken() {
            return fault > 0;
        }
    }

    /** Finds the end of the record that begins here. A quote counts at the start of a cell and inside a quoted one. */
    Extent extent(boolean cellsSpanLines) {
        int cell = 1;
        int cellAt = 0;
        int fault = 0;
        int faultAt = 0;
        boolean quoted = false;
        boolean closed = false;
        int at = 0;
        for (; tape.has(at); at++) {
            char c = tape.at(at);
            boolean lineEnds = isLineEnd(c);
            if (at > longest && !lineEnds) {
                return new Extent(at, quoted ? cell : fault, quoted ? cellAt : faultAt, true);
            }
            if (c == '"' && (quoted || closed || at == cellAt)) {
                quoted = !quoted;
                closed = !quoted;
            } else if (quoted) {
                if (lineEnds && !cellsSpanLines) {
                    return new Extent(tape.lineEndFrom(at), cell, cellAt, false);
                }
            } else if (lineEnds) {
                return new Extent(tape.lineEndFrom(at), fault, faultAt, false);
            } else if (c == separator) {
                cell++;
                cellAt = at + 1;
                closed = false;
            } else if (closed) {
                if (fault == 0) {
                    fault = cell;
                    faultAt = cellAt;
                }
                closed = false;
            }
        }
        return quoted ? new Extent(at, cell, cellAt, false) : new Extent(at, fault, faultAt, false);
    }

    /** Returns whether a record of this extent has more than one line. */
    boolean spansLines(Extent extent) {
        int at = 0;
        while (at < extent.end() && !isLineEnd(tape.at(at))) {
            at++;
        }
        return at < extent.end() && extent.end() > tape.lineEndFrom(at);
    }

    /** Returns the beginning of the cell that breaks a record of this extent, as a message shows it. */
    String broken(Extent extent) {
        int to = extent.faultAt();
        while (to < extent.end() && to - extent.faultAt() < MOST_SHOWN && !isLineEnd(tape.at(to))) {
            to++;
        }
        return tape.text(extent.faultAt(), to);
    }

    /** Takes a record with its quotes in order apart, which begins at a line. */
    void split(Extent extent, int line, RowHandler into) {
        int end = extent.end();
        into.begin(line);
        into.handleBegin(line);
        int cell = 0;
        int at = 0;
        do {
            at = cell == 0 ? 0 : at + 1;
            boolean quoted = at < end && tape.at(at) == '"';
            int length = 0;
            boolean open = quoted;
            for (at += quoted ? 1 : 0; at < end; at++) {
                char c = tape.at(at);
                if (c == '"' && quoted) {
                    boolean doubled = open && at + 1 < end && tape.at(at + 1) == '"';
                    at += doubled ? 1 : 0;
                    open &= doubled;
                    if (!doubled) {
                        continue;
                    }
                } else if (!open && (c == separator || isLineEnd(c))) {
                    break;
                }
                if (length == piece.length) {
                    piece = Arrays.copyOf(piece, 2 * length);
                }
                piece[length++] = c;
            }
            into.handleField(cell, piece, 0, length, quoted);
            cell++;
        } while (at < end && tape.at(at) == separator);
        into.buildRecord();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
