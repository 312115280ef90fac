package vn.ntm.io.sheet;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.profile.Blanks;

/** A file with a header row: which column is where, how numbers are written, and its rows. */
public final class CsvSheet {

    /** A column whose header begins so is for people: a label, a required level. Reading passes it over. */
    private static final String REMARK = "#";

    private final String file;
    private final boolean decimalComma;
    private final List<String> headers;
    private final int width;
    private final Map<String, Integer> columns;
    private final List<CsvCells> rows;

    private CsvSheet(
            String file,
            CsvLayout layout,
            CsvRecords.CsvRow header,
            List<CsvRecords.CsvRow> body,
            List<String> known,
            Consumer<Failure> failures) {
        this.file = file;
        this.decimalComma = layout.isDecimalComma();
        this.headers = header.cells();
        this.width = width(headers);
        this.columns = columns(header.line(), body, known, failures);
        this.rows = body.stream()
                .map(row -> new CsvCells(this, row.line(), row.cells()))
                .toList();
    }

    /**
     * Reads a source whose first row that is not blank names its columns. Of two columns of one name the first
     * is read.
     *
     * @param known the columns of the form
     * @param required those it must have
     * @param failures takes what is wrong with the header, and the records that cannot be taken apart
     * @throws UnreadableInputException if the source cannot be read, or its header cannot be taken apart
     * @throws MissingColumnException if a required column is not there
     */
    public static CsvSheet read(
            TextSource source, List<String> known, List<String> required, Consumer<Failure> failures) {
        String text = source.text();
        CsvLayout layout = CsvLayout.of(text);
        List<Failure> broken = new ArrayList<>();
        List<CsvRecords.CsvRow> records =
                CsvRecords.read(source.name(), text, layout.separator(), layout.skippedLines(), broken::add);
        checkHeader(source.name(), records, broken);
        broken.forEach(failures);
        boolean empty = records.isEmpty();
        CsvSheet sheet = new CsvSheet(
                source.name(),
                layout,
                empty ? new CsvRecords.CsvRow(1, List.of()) : records.get(0),
                empty ? records : records.subList(1, records.size()),
                known,
                failures);
        required.forEach(sheet::require);
        return sheet;
    }

    /** A broken record is left out; were it the header, a row of data would be taken for it. */
    private static void checkHeader(String file, List<CsvRecords.CsvRow> records, List<Failure> broken) {
        if (broken.isEmpty()) {
            return;
        }
        Failure first = broken.get(0);
        if (records.isEmpty() || first.origin().line() < records.get(0).line()) {
            int line = first.origin().line();
            throw new UnreadableInputException(
                    file,
                    "dòng tiêu đề (dòng " + line + "): " + first.message(Language.VI),
                    "the header (line " + line + "): " + first.message(Language.EN));
        }
    }

    /** Trailing columns without a name are no part of the form. */
    private static int width(List<String> headers) {
        int width = headers.size();
        while (width > 0 && Blanks.isBlank(headers.get(width - 1))) {
            width--;
        }
        return width;
    }

    private Map<String, Integer> columns(
            int line, List<CsvRecords.CsvRow> body, List<String> known, Consumer<Failure> failures) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < width; i++) {
            String key = key(headers.get(i));
            if (key.startsWith(REMARK) || (key.isEmpty() && !isUsed(i, body))) {
                continue;
            }
            if (!known.contains(key)) {
                failures.accept(Failure.of(FailureReason.UNKNOWN_COLUMN, place(line, i)));
            } else if (found.putIfAbsent(key, i) != null) {
                failures.accept(Failure.of(FailureReason.DUPLICATE_COLUMN, place(line, i)));
            }
        }
        return ImmutableMap.copyOf(found);
    }

    private static boolean isUsed(int column, List<CsvRecords.CsvRow> body) {
        return body.stream()
                .anyMatch(row -> column < row.cells().size()
                        && !Blanks.isBlank(row.cells().get(column)));
    }

    private Origin place(int line, int column) {
        String header = headers.get(column);
        return Origin.builder()
                .file(file)
                .line(line)
                .column(column + 1)
                .header(header)
                .raw(header)
                .build();
    }

    private static String key(String header) {
        return Blanks.collapse(Normalizer.normalize(header, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Checks that a column is there.
     *
     * @throws MissingColumnException if it is not
     */
    public void require(String column) {
        if (!has(column)) {
            throw new MissingColumnException(
                    file,
                    column,
                    headers.subList(0, width).stream().map(Blanks::collapse).toList());
        }
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    public List<CsvCells> rows() {
        return rows;
    }

    public String file() {
        return file;
    }

    public int index(String column) {
        return columns.getOrDefault(column, -1);
    }

    public String header(int index) {
        return headers.get(index);
    }

    public int width() {
        return width;
    }

    public boolean isDecimalComma() {
        return decimalComma;
    }
}
