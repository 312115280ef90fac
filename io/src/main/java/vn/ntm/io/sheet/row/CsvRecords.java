package vn.ntm.io.sheet.row;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import org.apiguardian.api.API;
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
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CsvRecords {

    private static final String ACCEPTED_QUOTES = "\"…\", \"…\"\"…\"";

    /** How many records in order make it worth while to let the parser go on by itself. */
    private static final int TRUSTED = 32;

    private static final int LEAST_BUFFER = 1 << 14;

    private final String file;
    private final Tape tape;
    private final Limits limits;
    private final Consumer<Failure> failures;
    private final CsvRow row = new CsvRow();
    private final RowHandler handler;
    private final LoneRecord alone;
    private final CsvReader.CsvReaderBuilder parser;
    private @Nullable TypedCells typed;
    private @Nullable Iterator<CsvRow> going;
    private int inOrder = TRUSTED;
    private long oneLineRecordsTo;
    private long read;

    /**
     * Creates the records of a text.
     *
     * @param failures takes those that cannot be taken apart
     */
    public CsvRecords(String file, Tape tape, char separator, Limits limits, Consumer<Failure> failures) {
        this.file = file;
        this.tape = tape;
        this.limits = limits;
        this.failures = failures;
        this.alone = new LoneRecord(tape, separator, longest(limits));
        this.handler = new RowHandler(row, limits);
        this.parser = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .maxBufferSize(Math.max(LEAST_BUFFER, longest(limits)));
    }

    /** Returns how many characters a record can have within the limits, were each a quote that is doubled. */
    public static int longest(Limits limits) {
        return 2 * limits.recordLength() + 3 * limits.columns();
    }

    /** Makes cells of the records behind the one at hand be typed: what goes where, with what it is printed, and what reads it. */
    public void type(CellPlaces places, RowPrint print, NumberCell numbers, TokenCells tokens) {
        TypedCells cells = TypedCells.of(places, print, numbers, tokens);
        row.type(cells);
        typed = cells;
    }

    /** Makes the cells that are typed go elsewhere from the next record on. */
    public void moveTo(CellPlaces places) {
        Objects.requireNonNull(typed, "cells are typed first").moveTo(places);
    }

    /**
     * Returns the next record that is not blank; null at the end. It is the same row each time, filled anew.
     *
     * @throws UnreadableInputException if there are more records than the limit
     */
    public @Nullable CsvRow next() {
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
            if (alone.extent(true).isBroken()) {
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
        LoneRecord.Extent extent = alone.extent(tape.place(0) >= oneLineRecordsTo);
        if (extent.isBroken() && alone.spansLines(extent)) {
            // A quote out of place may have paired with one of a later row. Its line is broken, but those between
            // are read by themselves, each once more, so that the time stays linear.
            oneLineRecordsTo = tape.place(extent.end());
            extent = alone.extent(false);
        }
        int line = tape.line();
        boolean found = false;
        if (extent.isBroken()) {
            inOrder = Math.min(inOrder, 0);
            failures.accept(broken(extent, line));
        } else if (extent.tooLong()) {
            limitPassed("recordLength", line, 0, limits.recordLength());
        } else {
            inOrder++;
            alone.split(extent, line, handler);
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

    private Failure broken(LoneRecord.Extent extent, int line) {
        count();
        return Failure.builder()
                .reason(FailureReason.BAD_TOKEN)
                .origin(Origin.builder()
                        .file(file)
                        .line(line)
                        .column(extent.fault())
                        .raw(alone.broken(extent))
                        .build())
                .putAttributes("expected", ACCEPTED_QUOTES)
                .build();
    }
}
