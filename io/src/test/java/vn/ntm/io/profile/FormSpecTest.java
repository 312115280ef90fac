package vn.ntm.io.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;

class FormSpecTest {

    private static final FormSpec MATRIX = matrix();

    private static FormSpec matrix() {
        List<ColumnSpec> columns = new ArrayList<>();
        columns.add(ColumnSpec.of("unit", CellKind.CODE)
                .asRequired()
                .alsoCalled("Mã xã", "Mã đơn vị")
                .describedAs("mã của xã | phường", "the code of the commune"));
        columns.add(ColumnSpec.of("name", CellKind.TEXT).alsoCalled("Tên xã", "Xã"));
        for (int i = 1; i <= 19; i++) {
            columns.add(ColumnSpec.of("TC" + i, CellKind.RESULT).alsoCalled("Tiêu chí " + i));
        }
        return FormSpec.of("Biểu tổng hợp", "Matrix form", columns);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mã xã", " MÃ \n XÃ\u00a0", "UNIT", "mã đơn vị"})
    void headersAreKnownWhateverTheirCaseBlanksAndComposition(String header) {
        assertThat(MATRIX.find(header)).map(ColumnSpec::id).contains("unit");
        assertThat(MATRIX.find(Normalizer.normalize(header, Normalizer.Form.NFD)))
                .map(ColumnSpec::id)
                .contains("unit");
    }

    @ParameterizedTest
    @CsvSource({
        "TC l9, TC19",
        "TCl, TC1",
        "TC1O, TC10",
        "ТС19, TC19",
        "Ma xa, Mã xã",
        "Mã_xã, Mã xã",
        "Tieu chi 5, Tiêu chí 5",
        "Tiêuchí 12, Tiêu chí 12",
        "Tên xãã, Tên xã",
    })
    void aMisspeltHeaderIsNotAcceptedButWhatItMayMeanIsNamed(String header, String near) {
        assertThat(MATRIX.find(header)).isEmpty();
        assertThat(MATRIX.near(header)).contains(near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TC20", "TC0", "Ghi chú", "T", "", "Tiêu chí 25"})
    void whatIsNearNothingOrNearSeveralNamesNone(String header) {
        assertThat(MATRIX.near(header)).isEmpty();
    }

    @Test
    void aHeaderOfTwoColumnsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormSpec.of(
                        "",
                        "",
                        List.of(
                                ColumnSpec.of("a", CellKind.TEXT).alsoCalled("Xã"),
                                ColumnSpec.of("b", CellKind.TEXT).alsoCalled("XÃ"))))
                .withMessage("columns: \"XÃ\" is a header of a and of b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnSpec.of("a", CellKind.TEXT).alsoCalled(" "));
    }

    @Test
    void theFormIsPrintedAsDocumentation() {
        assertThat(MATRIX.toMarkdown(Language.VI)).startsWith("""
                        | Cột | Bắt buộc | Loại | Nội dung |
                        |---|---|---|---|
                        | `unit`, `Mã xã`, `Mã đơn vị` | có | mã đơn vị | mã của xã \\| phường |
                        """);
        assertThat(MATRIX.toMarkdown(Language.EN)).contains("| `TC19`, `Tiêu chí 19` |  | result |  |\n");
        assertThat(MATRIX.required()).extracting(ColumnSpec::id).containsExactly("unit");
        assertThat(MATRIX.ids()).startsWith("unit", "name", "TC1").hasSize(21);
        assertThat(MATRIX.title(Language.VI)).isEqualTo("Biểu tổng hợp");
    }
}
