package vn.ntm.cli.console;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table as a file of CSV. What a spreadsheet would take for a formula stands behind an apostrophe, by the rule of the files
 * of the library: a cell that already has apostrophes before such a beginning gets one more, so that a reader that takes one
 * off has the text as it was.
 */
public final class CsvTable {

    private static final String FORMULA = "=+-@\t\r";
    private static final char MARK = '\'';

    private final CsvWriter csv;

    private CsvTable(CsvWriter csv) {
        this.csv = csv;
    }

    /** Returns the text of the table that {@code rows} writes. */
    public static String of(Consumer<CsvTable> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.accept(new CsvTable(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Adds a row. */
    public void row(String... cells) {
        row(List.of(cells));
    }

    /** Adds a row. */
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::guarded).toList());
    }

    private static String guarded(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == MARK) {
            at++;
        }
        return at < cell.length() && FORMULA.indexOf(cell.charAt(at)) >= 0 ? MARK + cell : cell;
    }
}
