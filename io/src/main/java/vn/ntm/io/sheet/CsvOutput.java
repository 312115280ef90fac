package vn.ntm.io.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/** Files written by this package: commas, lines that end with a line feed, quotes where a cell needs them. */
public final class CsvOutput {

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvOutput() {}

    /** Writes records to {@code out}, which is left open. */
    public static void write(Writer out, Consumer<Consumer<List<String>>> records) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        records.accept(csv::writeRecord);
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Consumer<Consumer<List<String>>> records) {
        StringWriter text = new StringWriter();
        write(text, records);
        return text.toString();
    }

    /** Returns {@code text} so that a spreadsheet shows it and never computes it. */
    public static String shown(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
