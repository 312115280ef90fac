package vn.ntm.criteria.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ntm.core.table.CsvTable;
import vn.ntm.criteria.catalog.CriteriaCatalog;

/** The bundled tables of the programme with some text replaced. */
final class EditedProgrammeTables implements ProgrammeTables.Source {

    private final Map<String, String> edited = new LinkedHashMap<>();

    /** Replaces the only place that reads {@code old}. */
    EditedProgrammeTables replace(String file, String old, String replacement) {
        String text = text(file);
        assertThat(text.split(Pattern.quote(old), -1))
                .as("places of %s in %s", old, file)
                .hasSize(2);
        edited.put(file, text.replace(old, replacement));
        return this;
    }

    EditedProgrammeTables append(String file, String line) {
        edited.put(file, text(file) + line + "\n");
        return this;
    }

    Programme programme() {
        return ProgrammeTables.read(this, CriteriaCatalog.standard());
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
        try (InputStream stream = Programme.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    @Override
    public CsvTable table(String file, List<String> columns) {
        return CsvTable.read(new StringReader(text(file)), file, columns);
    }
}
