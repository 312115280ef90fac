package vn.ntm.io.sheet.row;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.profile.Limits;

/** Takes the cells from the parser into a row, and notes the first limit that the record passes. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final CsvRow row;
    private final int columns;
    private final int cellLength;
    private final int recordLength;

    private int length;
    private int recordLine = 1;

    /** The line of the record behind; the parser's own count goes wrong where a quoted cell holds a bare return. */
    private int nextLine = 1;

    private @Nullable String passed;
    private int passedCell;
    private int passedValue;

    RowHandler(CsvRow row, Limits limits) {
        this.row = row;
        this.columns = limits.columns();
        this.cellLength = limits.cellLength();
        this.recordLength = limits.recordLength();
    }

    /** Begins at a line of the text. */
    void begin(int line) {
        recordLine = line;
        nextLine = line;
    }

    /** Returns the first line of the record that is being read. */
    int recordLine() {
        return recordLine;
    }

    @Override
    protected void handleBegin(long parserLine) {
        recordLine = nextLine;
        nextLine++;
        row.clear(recordLine);
        passed = null;
        length = 0;
    }

    @Override
    protected void handleField(int index, char[] from, int offset, int length, boolean quoted) {
        if (quoted) {
            nextLine += breaks(from, offset, offset + length);
        }
        if (index >= columns) {
            pass("columns", 0, columns);
        } else if (length > cellLength) {
            pass("cellLength", index + 1, cellLength);
            row.add(from, offset, 0);
        } else {
            row.addTyped(from, offset, length);
            this.length += length;
        }
        if (this.length > recordLength) {
            pass("recordLength", 0, recordLength);
        }
    }

    private static int breaks(char[] text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            boolean pair = text[i] == '\r' && i + 1 < to && text[i + 1] == '\n';
            breaks += (text[i] == '\n' || text[i] == '\r') && !pair ? 1 : 0;
        }
        return breaks;
    }

    private void pass(String limit, int cell, int value) {
        if (passed == null) {
            passed = limit;
            passedCell = cell;
            passedValue = value;
        }
    }

    @Override
    protected CsvRow buildRecord() {
        return row;
    }

    /** Returns the limit that the record has passed, if it has. */
    @Nullable
    String passed() {
        return passed;
    }

    /** Returns the number of the cell that passed it, 0 for the record. */
    int passedCell() {
        return passedCell;
    }

    /** Returns the value of the limit. */
    int passedValue() {
        return passedValue;
    }
}
