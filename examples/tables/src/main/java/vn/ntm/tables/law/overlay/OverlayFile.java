package vn.ntm.tables.law.overlay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.criteria.catalog.LawColumns;

/**
 * An overlay file: UTF-8, separated by comma, semicolon or tab as its header shows, or a line {@code sep=} above it. Columns whose header begins
 * with {@code #} are for people; rows without a value are those that nobody has filled in.
 */
final class OverlayFile {

    private static final String MARK = "\uFEFF";
    private static final String REMARK = "#";
    private static final String SEPARATOR = "sep=";

    private final String name;
    private final char separator;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<OverlayRow> rows = new ArrayList<>();

    private OverlayFile(String name, char separator) {
        this.name = name;
        this.separator = separator;
    }

    /**
     * Reads a file.
     *
     * @throws OverlayFault if a column is unknown, twice there, or missing
     */
    static OverlayFile read(Path path) throws IOException {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        String content = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        OverlayFile file = new OverlayFile(String.valueOf(path.getFileName()), separator(content));
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(file.separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new StringReader(content))) {
            for (CsvRecord record : csv) {
                file.add(record.getStartingLineNumber(), record.getFields());
            }
        }
        if (file.places.isEmpty()) {
            throw new OverlayFault(file.name, 1, 0, "the file has no header", "");
        }
        return file;
    }

    private static char separator(String content) {
        String header = content.lines().findFirst().orElse("");
        if (header.startsWith(SEPARATOR) && header.length() > SEPARATOR.length()) {
            return header.charAt(SEPARATOR.length());
        }
        return Stream.of(';', '\t')
                .filter(mark -> header.indexOf(mark) >= 0)
                .findFirst()
                .orElse(',');
    }

    /** Returns the rows that are filled in. */
    List<OverlayRow> rows() {
        return rows;
    }

    /** Returns whether a decimal may have a comma for its mark: where fields have another. */
    boolean allowsDecimalComma() {
        return separator != ',';
    }

    private void add(long line, List<String> fields) {
        if (places.isEmpty()) {
            if (!fields.get(0).startsWith(SEPARATOR)) {
                header(line, fields);
            }
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        places.forEach((column, place) ->
                cells.put(column, place <= fields.size() ? fields.get(place - 1).strip() : ""));
        OverlayRow row = new OverlayRow(name, line, cells, places);
        if (row.find("value").isPresent()) {
            rows.add(row);
        }
    }

    private void header(long line, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            String column = fields.get(i).strip();
            if (column.startsWith(REMARK)) {
                continue;
            }
            if (!LawColumns.OVERLAY.contains(column)) {
                throw new OverlayFault(name, line, i + 1, "an overlay has no such column", column);
            }
            if (places.put(column, i + 1) != null) {
                throw new OverlayFault(name, line, i + 1, "the column is there twice", column);
            }
        }
        Optional<String> missing = LawColumns.OVERLAY_REQUIRED.stream()
                .filter(column -> !places.containsKey(column))
                .findFirst();
        if (missing.isPresent()) {
            throw new OverlayFault(name, line, 0, "the column " + missing.get() + " is missing", "");
        }
    }
}
