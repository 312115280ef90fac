package vn.ntm.io.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.io.profile.Blanks;

/**
 * The records of a text, each with its first line. The parser gives up at the first quote that is out of place,
 * and takes the rest of the text for one cell where a quote is never closed. So it is handed one record at a
 * time: a broken record is a failure, and those behind it are read.
 */
public final class CsvRecords {

    private static final String ACCEPTED_QUOTES = "\"…\", \"…\"\"…\"";
    private static final int MAX_QUOTED = 40;

    private final String file;
    private final String text;
    private final char separator;
    private final CsvReader.CsvReaderBuilder parser;
    private final Consumer<Failure> failures;
    private final List<CsvRow> rows = new ArrayList<>();
    private int at;
    private int line = 1;
    private int oneLineRecordsTo;

    private CsvRecords(String file, String text, char separator, Consumer<Failure> failures) {
        this.file = file;
        this.text = text;
        this.separator = separator;
        this.parser = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false);
        this.failures = failures;
    }

    /**
     * A record.
     *
     * @param line its first line in the text, from 1
     * @param cells its cells
     */
    public record CsvRow(int line, List<String> cells) {

        public boolean isBlank() {
            return cells.stream().allMatch(Blanks::isBlank);
        }
    }

    /**
     * Where a record ends, and what is wrong with its quotes.
     *
     * @param end the place behind it
     * @param fault the number of the cell with a quote that is not closed, or not at the end of its cell; else 0
     * @param faultAt where that cell begins
     */
    private record Extent(int end, int fault, int faultAt) {}

    /**
     * Returns the records of {@code text} from the line {@code skipped + 1} on; blank ones are left out.
     *
     * @param failures takes the records that cannot be taken apart
     */
    public static List<CsvRow> read(String file, String text, char separator, int skipped, Consumer<Failure> failures) {
        CsvRecords records = new CsvRecords(file, text, separator, failures);
        while (records.line <= skipped && records.at < text.length()) {
            records.moveTo(lineEnd(text, records.at));
        }
        while (records.at < text.length()) {
            records.next();
        }
        return records.rows;
    }

    private void next() {
        Extent extent = extent(at >= oneLineRecordsTo);
        if (extent.fault() > 0 && extent.end() > lineEnd(text, at)) {
            // A quote out of place may have paired with one of a later row. Its line is broken, but those between
            // are read by themselves, each once more, so that the time stays linear.
            oneLineRecordsTo = extent.end();
            extent = extent(false);
        }
        if (extent.fault() > 0) {
            failures.accept(broken(extent));
        } else {
            split(text.substring(at, extent.end()));
        }
        moveTo(extent.end());
    }

    private void split(String record) {
        try {
            CsvRow row = new CsvRow(line, parser.ofSingleCsvRecord(record).getFields());
            if (!row.isBlank()) {
                rows.add(row);
            }
        } catch (CsvParseException e) {
            // With its quotes in order, only the parser's bounds can be in its way.
            failures.accept(Failure.builder()
                    .reason(FailureReason.LIMIT_EXCEEDED)
                    .origin(Origin.builder().file(file).line(line).column(0).build())
                    .putAttributes("limit", "CSV.record")
                    .putAttributes("value", String.valueOf(record.length()))
                    .build());
        }
    }

    private Failure broken(Extent extent) {
        String cell = text.substring(extent.faultAt(), extent.end())
                .lines()
                .findFirst()
                .orElse("");
        return Failure.builder()
                .reason(FailureReason.BAD_TOKEN)
                .origin(Origin.builder()
                        .file(file)
                        .line(line)
                        .column(extent.fault())
                        .raw(cell.substring(0, Math.min(cell.length(), MAX_QUOTED)))
                        .build())
                .putAttributes("expected", ACCEPTED_QUOTES)
                .build();
    }

    /** Finds the end of the record that begins here. A quote counts at the start of a cell and inside a quoted one. */
    private Extent extent(boolean cellsSpanLines) {
        int cell = 1;
        int cellAt = at;
        int fault = 0;
        int faultAt = at;
        boolean quoted = false;
        boolean closed = false;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnds = c == '\n' || c == '\r';
            if (c == '"' && (quoted || closed || i == cellAt)) {
                quoted = !quoted;
                closed = !quoted;
            } else if (quoted) {
                if (lineEnds && !cellsSpanLines) {
                    return new Extent(lineEnd(text, i), cell, cellAt);
                }
            } else if (lineEnds) {
                return new Extent(lineEnd(text, i), fault, faultAt);
            } else if (c == separator) {
                cell++;
                cellAt = i + 1;
                closed = false;
            } else if (closed) {
                if (fault == 0) {
                    fault = cell;
                    faultAt = cellAt;
                }
                closed = false;
            }
        }
        return quoted ? new Extent(text.length(), cell, cellAt) : new Extent(text.length(), fault, faultAt);
    }

    private void moveTo(int end) {
        while (at < end) {
            at = lineEnd(text, at);
            line++;
        }
    }

    /** Returns the place behind the line break that follows {@code from}; the end of the text where none does. */
    public static int lineEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }
}
