package vn.ntm.io.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.profile.Limits;
import vn.ntm.io.profile.NumberMarks;
import vn.ntm.io.sheet.row.CellPlaces;
import vn.ntm.io.sheet.row.ColumnNumbers;
import vn.ntm.io.sheet.row.CsvRecords;
import vn.ntm.io.sheet.row.CsvRow;
import vn.ntm.io.sheet.row.NumberCell;
import vn.ntm.io.sheet.row.RowPrint;
import vn.ntm.io.sheet.row.Tape;
import vn.ntm.io.sheet.row.TokenCells;

/**
 * A file with a header row: which column is where, how numbers are written, and its rows, one after the other. Rows
 * before the header that name no columns are titles; a row that numbers the columns and repeated headers are no data.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CsvSheet implements AutoCloseable {

    /** How much of a file is looked at to see how it is laid out. */
    private static final int BEGINNING = 1 << 15;

    private final CsvProfile profile;
    private final Tape tape;
    private final CsvRecords records;
    private final FirstRows first;
    private final FormSpec form;
    private final SheetHeader header;
    private final NumberMarks marks;
    private final NumberCell numbers;
    private @Nullable List<CsvCells> rows;

    private CsvSheet(
            CsvProfile profile,
            FormSpec form,
            Tape tape,
            CsvRecords records,
            FirstRows first,
            SheetHeader header,
            char separator) {
        this.profile = profile;
        this.form = form;
        this.tape = tape;
        this.records = records;
        this.first = first;
        this.header = header;
        this.marks = profile.numbers().in(separator);
        this.numbers = new NumberCell(marks, profile.limits().numberDigits());
    }

    /**
     * Opens a source and reads its header, which one row names. Of two columns of one name the first is read.
     *
     * @param failures takes what is wrong with the header, and the records that cannot be taken apart
     * @throws UnreadableInputException if the source cannot be read, or its header cannot be taken apart
     * @throws MissingColumnException if a required column is not there
     */
    public static CsvSheet open(TextSource source, FormSpec form, CsvProfile profile, Consumer<Failure> failures) {
        return open(source, form, profile, HeaderRows.ONE, failures);
    }

    /** Opens a source as {@link #open(TextSource, FormSpec, CsvProfile, Consumer)} does, with so many header rows. */
    public static CsvSheet open(
            TextSource source, FormSpec form, CsvProfile profile, HeaderRows headerRows, Consumer<Failure> failures) {
        Limits limits = profile.limits();
        TextSource bounded = source.boundedBy(limits.bytes());
        Tape tape = new Tape(source.name(), bounded.open(), CsvRecords.longest(limits) + BEGINNING);
        boolean opened = false;
        try {
            CsvLayout layout = CsvLayout.of(tape.beginning(BEGINNING), form, headerRows, profile);
            for (int i = 0; i < layout.skippedLines(); i++) {
                tape.forgetLine();
            }
            List<Failure> broken = new ArrayList<>();
            Broken reports = new Broken(broken::add);
            CsvRecords records = new CsvRecords(source.name(), tape, layout.separator(), limits, reports);
            FirstRows rows = new FirstRows(records);
            List<CsvRow> found = rows.header(form, headerRows, limits);
            List<CsvRow> naming = found.isEmpty() ? List.of(rows.widest()) : found;
            checkHeader(source.name(), found.isEmpty() ? Integer.MAX_VALUE : line(naming), broken);
            broken.forEach(failures);
            reports.to = failures;
            SheetHeader header = new SheetHeader(source.name(), form, headerRows, naming, failures);
            headerRows.missing(form, header.places().keySet()).ifPresent(column -> {
                throw missing(header, form, column, rows.isLimited() ? limits.titleRows() : 0);
            });
            opened = true;
            return new CsvSheet(profile, form, tape, records, rows, header, layout.separator());
        } finally {
            if (!opened) {
                close(tape);
            }
        }
    }

    private static int line(List<CsvRow> header) {
        return header.get(header.size() - 1).line();
    }

    /** Where broken records are reported: those before the header decide whether it can be trusted. */
    private static final class Broken implements Consumer<Failure> {

        private Consumer<Failure> to;

        Broken(Consumer<Failure> to) {
            this.to = to;
        }

        @Override
        public void accept(Failure failure) {
            to.accept(failure);
        }
    }

    /** A broken record is left out; were it the header, a row of data would be taken for it. */
    private static void checkHeader(String file, int headerLine, List<Failure> broken) {
        if (broken.isEmpty()) {
            return;
        }
        Failure first = broken.get(0);
        int line = first.origin().line();
        if (line <= headerLine) {
            throw new UnreadableInputException(
                    file,
                    "dòng tiêu đề (dòng " + line + "): " + first.message(Language.VI),
                    "the header (line " + line + "): " + first.message(Language.EN));
        }
    }

    private static MissingColumnException missing(SheetHeader header, FormSpec form, String column, int titleRows) {
        List<String> shown = header.shown();
        return new MissingColumnException(
                header.file(),
                column,
                shown,
                form.meantFor(column, shown),
                titleRows == 0 ? OptionalInt.empty() : OptionalInt.of(titleRows));
    }

    /**
     * Checks that a column is there.
     *
     * @throws MissingColumnException if it is not
     */
    public void require(String column) {
        if (!has(column)) {
            throw missing(header, form, column, 0);
        }
    }

    public boolean has(String column) {
        return header.index(column) >= 0;
    }

    /** Makes numbers and words be read, put and printed as the rows are taken apart, before the first row. */
    public void type(CellPlaces places, RowPrint print, TokenCells tokens) {
        records.type(places, print, numbers, tokens);
    }

    /** Makes what is typed go elsewhere from the next row on, which asks for other things. */
    public void moveTo(CellPlaces places) {
        records.moveTo(places);
    }

    /** Hands on each row in turn; what is handed on is good until the next, and who keeps it keeps a copy. */
    public void forEach(Consumer<CsvCells> rows) {
        for (CsvRow row = next(); row != null; row = next()) {
            header.reportBlankColumns(row);
            rows.accept(new CsvCells(this, row));
        }
    }

    /** Returns the next row that is neither the header again nor numbers the columns; null behind the last. */
    public @Nullable CsvRow next() {
        CsvRow row = first.next();
        while (row != null && (header.isRepeatedIn(row) || ColumnNumbers.areIn(row))) {
            row = first.next();
        }
        return row;
    }

    /** Returns all rows; each stays as it is. */
    public List<CsvCells> rows() {
        List<CsvCells> read = rows;
        if (read == null) {
            List<CsvCells> all = new ArrayList<>();
            forEach(row -> all.add(row.copy()));
            read = List.copyOf(all);
            rows = read;
        }
        return read;
    }

    public CsvProfile profile() {
        return profile;
    }

    /** Returns the rows before the header. */
    public List<CsvRow> titles() {
        return first.titles();
    }

    /** Returns the reader of the numbers of this file. */
    public NumberCell numbers() {
        return numbers;
    }

    /** Returns how many columns the header has. */
    public int width() {
        return header.width();
    }

    public String file() {
        return header.file();
    }

    /** Returns the place of a column among the cells of a row, from 0; -1 where the file has it not. */
    public int index(String column) {
        return header.index(column);
    }

    /** Returns the marks in the numbers of this file. */
    public NumberMarks marks() {
        return marks;
    }

    /** Returns which column is where. */
    public SheetHeader header() {
        return header;
    }

    @Override
    public void close() {
        close(tape);
    }

    private static void close(Tape tape) {
        try {
            tape.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
