package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ntm.core.table.CsvTable;
import vn.ntm.criteria.set.CriteriaSet;

/** The bundled tables with some text replaced, and a list of the tables that were opened. */
final class EditedTables implements LawTables.Source {

    static final String SET = "commune-ntm-2021-2025";

    private final Map<String, String> edited = new LinkedHashMap<>();
    private final List<String> opened = new ArrayList<>();

    /** Replaces the only place that reads {@code old}. */
    EditedTables replace(String file, String old, String replacement) {
        String text = text(file);
        assertThat(text.split(Pattern.quote(old), -1))
                .as("places of %s in %s", old, file)
                .hasSize(2);
        edited.put(file, text.replace(old, replacement));
        return this;
    }

    EditedTables replaceInSet(String file, String old, String replacement) {
        return replace(SET + "/" + file, old, replacement);
    }

    EditedTables append(String file, String line) {
        edited.put(file, text(file) + line + "\n");
        return this;
    }

    /** Gives the only row of an indicator, which has no last day, one. */
    EditedTables end(String file, String indicator, String day) {
        int to = LawColumns.INDICATORS.indexOf("to");
        String row = row(file, indicator);
        List<String> cells = cells(row);
        assertThat(cells.get(to)).as("last day of %s", indicator).isEmpty();
        List<String> ended = new ArrayList<>(cells);
        ended.set(to, day);
        return replace(file, row, String.join(",", ended));
    }

    /** Puts a row directly below the first row of an indicator. */
    EditedTables below(String file, String indicator, String line) {
        String row = row(file, indicator);
        return replace(file, row, row + "\n" + line);
    }

    private String row(String file, String indicator) {
        String start = indicator.substring(0, indicator.indexOf('.')) + "," + indicator + ",,";
        return text(file)
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no row of " + indicator));
    }

    /** The cells as they are written, quotes and all. */
    private static List<String> cells(String row) {
        return List.of(row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    EditedTables appendToSet(String file, String line) {
        return append(SET + "/" + file, line);
    }

    CriteriaCatalog catalog() {
        return CriteriaCatalog.of(new LawTables(this));
    }

    CriteriaSet set() {
        return catalog().set(SET);
    }

    List<String> opened() {
        return List.copyOf(opened);
    }

    /** Returns the number of the line of {@code file} that begins with {@code start}. */
    int line(String file, String start) {
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new AssertionError(file + " has no line that begins with " + start);
    }

    private String text(String file) {
        String text = edited.get(file);
        if (text != null) {
            return text;
        }
        try (InputStream stream = CriteriaCatalog.class.getResourceAsStream("law/" + file)) {
            assertThat(stream).as(file).isNotNull();
            return onlyTheSet(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Of the tables of all sets only the lines of the one, which is linked to none, so that a new set changes no test. */
    private static String onlyTheSet(String file, String text) {
        if (file.equals("links.csv")) {
            return text.substring(0, text.indexOf('\n') + 1);
        }
        if (!file.equals("sets.csv") && !file.equals("notes.csv")) {
            return text;
        }
        return text.lines()
                .filter(line -> line.startsWith(SET + ",") || text.startsWith(line + "\n"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public CsvTable table(String file, List<String> columns) {
        opened.add(file);
        return CsvTable.read(new StringReader(text(file)), file, columns);
    }
}
