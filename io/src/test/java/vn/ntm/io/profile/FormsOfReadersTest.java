package vn.ntm.io.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.LawColumns;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.csv.LedgerCsv;
import vn.ntm.io.csv.UnitCsv;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.WordingCsv;

/** What the pages of the readers say of their columns is what the readers go by. */
class FormsOfReadersTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(DossierCsv.class, DossierCsv.form()),
                Arguments.of(UnitCsv.class, UnitCsv.form()),
                Arguments.of(LedgerCsv.class, LedgerCsv.form()),
                Arguments.of(OverlayCsv.class, OverlayCsv.form()),
                Arguments.of(WordingCsv.class, WordingCsv.form()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyColumnIsDocumented(Class<?> reader, FormSpec form) throws IOException {
        String page = Files.readString(SOURCES.resolve(reader.getName().replace('.', '/') + ".java"));
        String table = page.substring(page.indexOf("<table>"), page.indexOf("</table>"));
        for (ColumnSpec column : form.columns()) {
            assertThat(table).contains("{@code " + column.id() + "}");
            assertThat(column.description(Language.VI)).as(column.id()).isNotBlank();
            assertThat(column.description(Language.EN)).as(column.id()).isNotBlank();
            assertThat(form.toMarkdown(Language.VI)).contains("| `" + column.id() + "` |");
        }
    }

    @Test
    void overlaysHaveTheColumnsOfTheLaw() {
        assertThat(OverlayCsv.form().ids()).isEqualTo(LawColumns.OVERLAY);
        assertThat(OverlayCsv.form().required().stream().map(ColumnSpec::id).toList())
                .isEqualTo(LawColumns.OVERLAY_REQUIRED);
    }
}
