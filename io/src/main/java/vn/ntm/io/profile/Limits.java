package vn.ntm.io.profile;

import org.apiguardian.api.API;

/**
 * How much a reader takes before it refuses (giới hạn khi đọc). Too many bytes or rows end the reading with an {@link
 * vn.ntm.io.UnreadableInputException}, anything else is a failure LIMIT_EXCEEDED of its place; both name the limit by
 * the name it has here, and its value.
 *
 * @param bytes the bytes of a file or stream, or the characters of a reader or text
 * @param rows the records, with the header and those that are left out
 * @param columns the cells of a record
 * @param cellLength the characters of a cell
 * @param recordLength the characters of the cells of a record together
 * @param numberDigits the digits of a number on either side of its mark, its exponent written out
 * @param failures the failures that are kept; a last one tells how many more there were
 * @param titleRows the rows among which the header is looked for, blank ones left out; where it is not among them, the
 *     {@link vn.ntm.io.MissingColumnException} names the limit
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Limits(
        long bytes,
        long rows,
        int columns,
        int cellLength,
        int recordLength,
        int numberDigits,
        int failures,
        int titleRows) {

    /** As many digits as numbers of this library have. */
    private static final int MOST_DIGITS = 30;

    private static final Limits STANDARD =
            new Limits(256L << 20, 2_000_000, 16_384, 32_767, 1 << 20, MOST_DIGITS, 50_000, 50);

    /** Checks that every limit lets something through. */
    public Limits {
        require("bytes", bytes, Long.MAX_VALUE);
        require("rows", rows, Long.MAX_VALUE);
        require("columns", columns, 16_384);
        require("cellLength", cellLength, 1 << 24);
        require("recordLength", recordLength, 1 << 24);
        require("numberDigits", numberDigits, MOST_DIGITS);
        require("failures", failures, Integer.MAX_VALUE);
        require("titleRows", titleRows, Integer.MAX_VALUE);
    }

    private static void require(String name, long value, long most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; a limit is at least 1 and at most " + most);
        }
    }

    /**
     * Returns the limits unless the caller says otherwise: 256 MiB, 2,000,000 rows, 16,384 columns and 32,767 characters
     * a cell as spreadsheets have them, 1 Mi characters a record, 30 digits on either side, 50,000 failures,
     * and 50 rows to find the header in.
     */
    public static Limits standard() {
        return STANDARD;
    }

    /** Returns these limits with another of {@link #bytes}. */
    public Limits withBytes(long bytes) {
        return new Limits(bytes, rows, columns, cellLength, recordLength, numberDigits, failures, titleRows);
    }

    /** Returns these limits with another of {@link #rows}. */
    public Limits withRows(long rows) {
        return new Limits(bytes, rows, columns, cellLength, recordLength, numberDigits, failures, titleRows);
    }

    /** Returns these limits with another of {@link #columns}. */
    public Limits withColumns(int columns) {
        return new Limits(bytes, rows, columns, cellLength, recordLength, numberDigits, failures, titleRows);
    }

    /** Returns these limits with another of {@link #cellLength}. */
    public Limits withCellLength(int cellLength) {
        return new Limits(bytes, rows, columns, cellLength, recordLength, numberDigits, failures, titleRows);
    }

    /** Returns these limits with another of {@link #recordLength}. */
    public Limits withRecordLength(int recordLength) {
        return new Limits(bytes, rows, columns, cellLength, recordLength, numberDigits, failures, titleRows);
    }

    /** Returns these limits with another of {@link #numberDigits}. */
    public Limits withNumberDigits(int numberDigits) {
        return new Limits(bytes, rows, columns, cellLength, recordLength, numberDigits, failures, titleRows);
    }

    /** Returns these limits with another of {@link #failures}. */
    public Limits withFailures(int failures) {
        return new Limits(bytes, rows, columns, cellLength, recordLength, numberDigits, failures, titleRows);
    }

    /** Returns these limits with another of {@link #titleRows}. */
    public Limits withTitleRows(int titleRows) {
        return new Limits(bytes, rows, columns, cellLength, recordLength, numberDigits, failures, titleRows);
    }
}
