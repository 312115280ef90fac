package vn.ntm.io.csv;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** A file with a header row: which column is where, how numbers are written, and its rows. */
final class CsvSheet {

    private static final String SEPARATOR_LINE = "sep=";

    /** A column whose header begins so is for people: a label, a required level. Reading passes it over. */
    private static final String REMARK = "#";

    private final String file;
    private final List<String> headers;
    private final Map<String, Integer> columns;
    private final boolean decimalComma;
    private final List<CsvCells> rows;

    private CsvSheet(
            String file,
            List<String> headers,
            Map<String, Integer> columns,
            boolean decimalComma,
            List<CsvRecord> records,
            int skippedLines) {
        this.file = file;
        this.headers = headers;
        this.columns = columns;
        this.decimalComma = decimalComma;
        this.rows = records.stream()
                .map(record -> new CsvCells(
                        this, Math.toIntExact(record.getStartingLineNumber()) + skippedLines, record.getFields()))
                .toList();
    }

    /**
     * Reads a source whose first row names its columns.
     *
     * @param known the columns of the form
     * @param failures takes what is wrong with the header or with the shape of a row
     */
    static CsvSheet read(CsvSource source, List<String> known, Consumer<Failure> failures) {
        String text = source.text();
        int skipped = 0;
        char separator;
        if (text.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())
                && text.length() > SEPARATOR_LINE.length()) {
            separator = text.charAt(SEPARATOR_LINE.length());
            int end = text.indexOf('\n');
            text = end < 0 ? "" : text.substring(end + 1);
            skipped = 1;
        } else {
            separator = separator(text);
        }
        List<CsvRecord> records = records(source.name(), text, separator, skipped, failures);
        List<String> headers = records.isEmpty() ? List.of() : records.get(0).getFields();
        Map<String, Integer> columns = columns(source.name(), headers, 1 + skipped, known, failures);
        List<CsvRecord> body = records.isEmpty()
                ? List.of()
                : records.subList(1, records.size()).stream()
                        .filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                        .toList();
        return new CsvSheet(source.name(), headers, columns, separator != ',', body, skipped);
    }

    /** The header row shows the delimiter: the one of the three that it has most of outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                int which = ",;\t".indexOf(c);
                if (which >= 0) {
                    counts[which]++;
                }
            }
        }
        if (counts[1] > counts[0] && counts[1] >= counts[2]) {
            return ';';
        }
        return counts[2] > counts[0] ? '\t' : ',';
    }

    private static List<CsvRecord> records(
            String file, String text, char separator, int skipped, Consumer<Failure> failures) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            long line = records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
            failures.accept(Failure.builder()
                    .reason(FailureReason.LIMIT_EXCEEDED)
                    .origin(Origin.builder()
                            .file(file)
                            .line(Math.toIntExact(line) + skipped)
                            .column(0)
                            .build())
                    .putAttributes("limit", "cell")
                    .putAttributes("value", String.valueOf(e.getMessage()))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return records;
    }

    private static Map<String, Integer> columns(
            String file, List<String> headers, int line, List<String> known, Consumer<Failure> failures) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            String key = key(headers.get(i));
            if (key.isEmpty() || key.startsWith(REMARK)) {
                continue;
            }
            Origin at = Origin.builder()
                    .file(file)
                    .line(line)
                    .column(i + 1)
                    .header(headers.get(i))
                    .raw(headers.get(i))
                    .build();
            if (!known.contains(key)) {
                failures.accept(Failure.of(FailureReason.UNKNOWN_COLUMN, at));
            } else if (columns.containsKey(key)) {
                failures.accept(Failure.of(FailureReason.DUPLICATE_COLUMN, at));
            } else {
                columns.put(key, i);
            }
        }
        return ImmutableMap.copyOf(columns);
    }

    private static String key(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Checks that a column is there.
     *
     * @throws MissingColumnException if it is not
     */
    void require(String column) {
        if (!has(column)) {
            throw new MissingColumnException(file, column);
        }
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    List<CsvCells> rows() {
        return rows;
    }

    String file() {
        return file;
    }

    int index(String column) {
        return columns.getOrDefault(column, -1);
    }

    String header(int index) {
        return headers.get(index);
    }

    int width() {
        return headers.size();
    }

    boolean isDecimalComma() {
        return decimalComma;
    }
}
