package vn.ntm.io.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.profile.Limits;

/**
 * The records of a text, each with its first line, one after the other. The parser gives up at the first quote that is
 * out of place, and takes the rest of the text for one cell where a quote is never closed. Then the record is looked
 * at by itself: it is a failure if it is broken, and those behind it are read, first one by one and, once they have
 * been in order for a while, by the parser again.
 */
final class CsvRecords {

    private static final String ACCEPTED_QUOTES = "\"…\", \"…\"\"…\"";
    private static final int MAX_QUOTED = 40;

    /** How many records in order make it worth while to let the parser go on by itself. */
    private static final int TRUSTED = 32;

    private static final int LEAST_BUFFER = 1 << 14;

    private final String file;
    private final Tape tape;
    private final char separator;
    private final Limits limits;
    private final Consumer<Failure> failures;
    private final int longest;
    private final CsvRow row = new CsvRow();
    private final RowHandler handler;
    private final CsvReader.CsvReaderBuilder parser;
    private char[] piece = new char[256];
    private @Nullable TypedCells typed;
    private @Nullable Iterator<CsvRow> going;
    private int inOrder = TRUSTED;
    private long oneLineRecordsTo;
    private long read;

    CsvRecords(String file, Tape tape, char separator, Limits limits, Consumer<Failure> failures) {
        this.file = file;
        this.tape = tape;
        this.separator = separator;
        this.limits = limits;
        this.failures = failures;
        this.longest = longest(limits);
        this.handler = new RowHandler(row, limits);
        this.parser = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .maxBufferSize(Math.max(LEAST_BUFFER, longest));
    }

    /** Returns how many characters a record can have within the limits, were each a quote that is doubled. */
    static int longest(Limits limits) {
        return 2 * limits.recordLength() + 3 * limits.columns();
    }

    /** Makes cells of the records behind the one at hand be typed. */
    void type(TypedCells cells) {
        row.type(cells);
        typed = cells;
    }

    /** Makes the cells that are typed go elsewhere from the next record on. */
    void moveTo(CellPlaces places) {
        Objects.requireNonNull(typed, "cells are typed first").moveTo(places);
    }

    /** Looks at every record by itself, so that a test can compare. */
    CsvRecords oneByOne() {
        inOrder = Integer.MIN_VALUE;
        return this;
    }

    /**
     * Where a record ends, and what is wrong with its quotes.
     *
     * @param end the place behind it
     * @param fault the number of the cell with a quote that is not closed, or not at the end of its cell; else 0
     * @param faultAt where that cell begins
     * @param tooLong whether the end was not looked for any further
     */
    private record Extent(int end, int fault, int faultAt, boolean tooLong) {}

    /**
     * Returns the next record that is not blank; null at the end. It is the same row each time, filled anew.
     *
     * @throws UnreadableInputException if there are more records than the limit
     */
    @Nullable
    CsvRow next() {
        while (true) {
            if (tape.hasBareReturn() && going == null) {
                inOrder = Integer.MIN_VALUE;
            }
            boolean found = inOrder >= TRUSTED ? isFoundByParser() : isFoundAlone();
            if (found && !row.isBlank()) {
                count();
                return row;
            }
            if (!found && inOrder >= TRUSTED && tape.hasEnded()) {
                return null;
            }
            if (!found && inOrder < TRUSTED && !tape.has(0)) {
                return null;
            }
        }
    }

    private void count() {
        read++;
        if (read > limits.rows()) {
            throw new UnreadableInputException(
                    file,
                    "có nhiều dòng hơn giới hạn rows (" + limits.rows() + ")",
                    "has more rows than the limit rows (" + limits.rows() + ")");
        }
    }

    private boolean isFoundByParser() {
        Iterator<CsvRow> records = going;
        if (records == null) {
            handler.begin(tape.line());
            tape.serve(handler::recordLine);
            records = parser.build(handler, tape).iterator();
            going = records;
        }
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
        } catch (CsvParseException e) {
            lookCloser();
            return false;
        }
        if (tape.hasEnded()) {
            // Only at the end of the text can a quote be left open, and the parser does not mind.
            int line = row.line();
            tape.rewind(line);
            Extent extent = extent(true);
            if (extent.fault() > 0) {
                lookCloser();
                return false;
            }
        }
        return isWithinLimits();
    }

    /** Takes over from the parser at the record that it was reading. */
    private void lookCloser() {
        tape.rewind(handler.recordLine());
        going = null;
        inOrder = Math.min(inOrder, 0);
    }

    private boolean isFoundAlone() {
        if (!tape.has(0)) {
            return false;
        }
        Extent extent = extent(tape.place(0) >= oneLineRecordsTo);
        if (extent.fault() > 0 && spansLines(extent.end())) {
            // A quote out of place may have paired with one of a later row. Its line is broken, but those between
            // are read by themselves, each once more, so that the time stays linear.
            oneLineRecordsTo = tape.place(extent.end());
            extent = extent(false);
        }
        int line = tape.line();
        if (extent.tooLong() && extent.fault() == 0) {
            limitPassed("recordLength", line, 0, limits.recordLength());
            tape.forgetLine();
            return false;
        }
        boolean found = false;
        if (extent.fault() > 0) {
            inOrder = Math.min(inOrder, 0);
            failures.accept(broken(extent, line));
        } else {
            inOrder++;
            split(extent.end(), line);
            found = isWithinLimits();
        }
        if (extent.tooLong()) {
            tape.forgetLine();
        } else {
            tape.forget(extent.end());
        }
        if (tape.place(0) < oneLineRecordsTo) {
            inOrder = Math.min(inOrder, TRUSTED - 1);
        }
        return found;
    }

    private boolean spansLines(int end) {
        int at = 0;
        while (at < end && !isLineEnd(tape.at(at))) {
            at++;
        }
        return at < end && end > tape.lineEndFrom(at);
    }

    /** Takes a record with its quotes in order apart. */
    private void split(int end, int line) {
        handler.begin(line);
        handler.handleBegin(line);
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
            handler.handleField(cell, piece, 0, length, quoted);
            cell++;
        } while (at < end && tape.at(at) == separator);
        handler.buildRecord();
    }

    private boolean isWithinLimits() {
        String passed = handler.passed();
        if (passed != null) {
            limitPassed(passed, row.line(), handler.passedCell(), handler.passedValue());
        }
        return passed == null;
    }

    private void limitPassed(String limit, int line, int cell, int value) {
        count();
        failures.accept(Failure.builder()
                .reason(FailureReason.LIMIT_EXCEEDED)
                .origin(Origin.builder().file(file).line(line).column(cell).build())
                .putAttributes("limit", limit)
                .putAttributes("value", String.valueOf(value))
                .build());
    }

    private Failure broken(Extent extent, int line) {
        count();
        int to = extent.faultAt();
        while (to < extent.end() && to - extent.faultAt() < MAX_QUOTED && !isLineEnd(tape.at(to))) {
            to++;
        }
        return Failure.builder()
                .reason(FailureReason.BAD_TOKEN)
                .origin(Origin.builder()
                        .file(file)
                        .line(line)
                        .column(extent.fault())
                        .raw(tape.text(extent.faultAt(), to))
                        .build())
                .putAttributes("expected", ACCEPTED_QUOTES)
                .build();
    }

    /** Finds the end of the record that begins here. A quote counts at the start of a cell and inside a quoted one. */
    private Extent extent(boolean cellsSpanLines) {
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

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
