package vn.ntm.io.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
    private final SheetHeader header;
    private final NumberCell numbers;
    private @Nullable CsvRow waiting;
    private @Nullable List<CsvCells> rows;

    private CsvSheet(CsvProfile profile, Tape tape, CsvRecords records, SheetHeader header, char separator) {
        this.profile = profile;
        this.tape = tape;
        this.records = records;
        this.header = header;
        this.numbers =
                new NumberCell(profile.numbers().in(separator), profile.limits().numberDigits());
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
        boolean asUsual = source.maxSize() == TextSource.DEFAULT_MAX_SIZE;
        TextSource bounded = source.limitedTo(asUsual ? limits.bytes() : Math.min(source.maxSize(), limits.bytes()));
        Tape tape = new Tape(source.name(), bounded.open(), CsvRecords.longest(limits) + BEGINNING);
        boolean opened = false;
        try {
            CsvLayout layout = CsvLayout.of(tape.beginning(BEGINNING), form, profile);
            for (int i = 0; i < layout.skippedLines(); i++) {
                tape.forgetLine();
            }
            List<Failure> broken = new ArrayList<>();
            Broken reports = new Broken(broken::add);
            CsvRecords records = new CsvRecords(source.name(), tape, layout.separator(), limits, reports);
            CsvRow first = header(records, form);
            checkHeader(source.name(), first.size() == 0 ? Integer.MAX_VALUE : first.line(), broken);
            broken.forEach(failures);
            reports.to = failures;
            CsvRow second = headerRows == HeaderRows.ONE ? null : records.next();
            boolean two = second != null && HeaderRows.isSecondHeader(second, form);
            SheetHeader header = new SheetHeader(source.name(), form, first, two ? second : null, failures);
            CsvSheet sheet = new CsvSheet(profile, tape, records, header, layout.separator());
            sheet.waiting = second == null || two ? null : second.copy();
            form.required().forEach(column -> sheet.require(column.id()));
            opened = true;
            return sheet;
        } finally {
            if (!opened) {
                close(tape);
            }
        }
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

    /** Returns the first row that names columns; where none does, the first row, or an empty one. */
    private static CsvRow header(CsvRecords records, FormSpec form) {
        CsvRow first = null;
        for (int i = 0; i < HeaderRows.MOST_TITLES; i++) {
            CsvRow row = records.next();
            if (row == null) {
                break;
            }
            if (HeaderRows.isHeader(row, form)) {
                return row.copy();
            }
            first = first == null ? row.copy() : first;
        }
        return first == null ? new CsvRow() : first;
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

    /**
     * Checks that a column is there.
     *
     * @throws MissingColumnException if it is not
     */
    public void require(String column) {
        if (!has(column)) {
            throw new MissingColumnException(header.file(), column, header.shown());
        }
    }

    public boolean has(String column) {
        return header.index(column) >= 0;
    }

    /** Makes numbers and words be read, put and printed as the rows are taken apart, before the first row. */
    public void type(CellPlaces places, RowPrint print, TokenCells tokens) {
        records.type(TypedCells.of(places, print, numbers, tokens));
    }

    /** Hands on each row in turn; what is handed on is good until the next, and who keeps it keeps a copy. */
    public void forEach(Consumer<CsvCells> rows) {
        CsvRow row = waiting == null ? records.next() : waiting;
        waiting = null;
        if (row != null && HeaderRows.isNumbering(row)) {
            row = records.next();
        }
        while (row != null) {
            if (!header.isRepeatedIn(row)) {
                header.reportBlankColumns(row);
                rows.accept(new CsvCells(this, row));
            }
            row = records.next();
        }
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

    SheetHeader header() {
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
