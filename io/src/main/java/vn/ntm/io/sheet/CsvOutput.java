package vn.ntm.io.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.io.profile.CsvProfile;

/** Writes records by a profile: quotes where a cell needs them, texts guarded, numbers with the marks of the profile. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CsvOutput {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvProfile profile;
    private final CellBuffer cells;

    private CsvOutput(CsvProfile profile, Writer out) {
        this.profile = profile;
        this.cells = new CellBuffer(
                out,
                profile.writtenSeparator(),
                profile.numbers().in(profile.writtenSeparator()).decimal(),
                profile.lineEnd().text());
    }

    /**
     * Writes records to {@code out}, which is left open.
     *
     * @throws UncheckedIOException if it cannot be written to
     */
    public static void write(CsvProfile profile, Writer out, Consumer<CsvOutput> records) {
        try {
            if (profile.hasByteOrderMark()) {
                out.write(BYTE_ORDER_MARK);
            }
            CsvOutput output = new CsvOutput(profile, out);
            records.accept(output);
            output.cells.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(CsvProfile profile, Consumer<CsvOutput> records) {
        StringWriter text = new StringWriter();
        write(profile, text, records);
        return text.toString();
    }

    /** Adds a text that somebody wrote: it is shown by a spreadsheet, never computed. */
    public CsvOutput text(String text) {
        cells.text(profile.hasFormulaGuard() ? FormulaGuard.on(text) : text);
        return this;
    }

    /** Adds a text, or an empty cell. */
    public CsvOutput text(Optional<String> text) {
        return text(text.orElse(""));
    }

    /** Adds a word of a closed list, a code, or an operator: as it is, for it is read as it is. */
    public CsvOutput word(String word) {
        cells.text(word);
        return this;
    }

    /** Returns a word that is written often, for {@link #ready}. */
    public char[] prepared(String word) {
        return cells.prepared(word);
    }

    /** Adds a word that this output has prepared, to a record that has begun. */
    public CsvOutput ready(char[] word) {
        cells.ready(word);
        return this;
    }

    /** Adds the code of a unit, as a text to a spreadsheet where the profile asks for it. */
    public CsvOutput code(String code) {
        return word(profile.hasTextSafeCodes() ? CodeCell.marked(code) : code);
    }

    /** Adds a code, or an empty cell. */
    public CsvOutput code(Optional<String> code) {
        return code(code.orElse(""));
    }

    /** Adds a word, or an empty cell. */
    public CsvOutput word(Optional<String> word) {
        return word(word.orElse(""));
    }

    /** Adds a number without grouping; a negative one is a number to a spreadsheet and no formula. */
    public CsvOutput number(Decimal number) {
        cells.number(number);
        return this;
    }

    /** Adds a number at the scale of compact dossiers. */
    public CsvOutput scaled(long number) {
        cells.number(number);
        return this;
    }

    /** Adds a count. */
    public CsvOutput number(long number) {
        cells.text(Long.toString(number));
        return this;
    }

    /** Adds a day, or an empty cell. */
    public CsvOutput date(Optional<LocalDate> date) {
        return word(date.map(LocalDate::toString));
    }

    /** Adds an empty cell. */
    public CsvOutput empty() {
        return word("");
    }

    /** Ends the record. */
    public void end() {
        cells.end();
    }

    /** Writes a whole record of words. */
    public void words(List<String> words) {
        words.forEach(cells::text);
        cells.end();
    }
}
