package vn.ntm.io.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.progress.Mark;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.NumberMarks;
import vn.ntm.io.sheet.FormFigure;

/** What users of other libraries suffered from spreadsheets and their files, shown not to happen with the matrix form. */
class PainsOfSpreadsheetsTest {

    private static final String HEADER = "STT;Mã xã;Tên xã;TC1;TC2;Tổng số tiêu chí đạt;Ghi chú";

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("P01: a byte order mark does not hide the first column, whatever the entrance")
    void p01ByteOrderMark() throws Exception {
        String text = "\uFEFFMã xã;TC1;TC2\n00123;x;x\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ResultMatrixCsv csv = ResultMatrixCsv.of(Forms.SET, Forms.SHOWN);
        Path file = Files.write(folder.resolve("dấu-thứ-tự-byte.csv"), bytes);
        for (ResultMatrix form : List.of(
                csv.read(file),
                csv.read(new ByteArrayInputStream(bytes)),
                csv.read(new StringReader(text)),
                csv.read(text),
                csv.read("\uFEFF\"Mã xã\";TC1;TC2\n00123;x;x\n"))) {
            assertThat(Forms.units(form)).containsExactly("|00123||[MET, MET]");
            assertThat(form.failures()).isEmpty();
        }
    }

    @Test
    @DisplayName("P03, P10: an empty cell is absent in every column, quoted or not, and stays so")
    void p03p10EmptyCells() {
        ResultMatrix plain = Forms.readText(HEADER, "1;00123;Xã A;;;;");
        ResultMatrix quoted = Forms.readText(HEADER, "1;00123;\"Xã A\";\"\";\"\";\"\";\"\"");
        assertThat(quoted).isEqualTo(plain);
        assertThat(plain.items().get(0).printedTotal()).isEmpty();
        assertThat(plain.items().get(0).note()).isEmpty();
        assertThat(plain.items().get(0).marks()).containsEntry("1", Mark.EMPTY).containsEntry("2", Mark.EMPTY);
        assertThat(plain.controls()).isEmpty();
        ResultMatrixCsv csv = ResultMatrixCsv.of(Forms.SET, CsvProfile.excelVi());
        assertThat(csv.read(csv.write(quoted.items())).items()).isEqualTo(plain.items());
    }

    @Test
    @DisplayName("P05: in any order of columns each value stays under its header")
    void p05OrderOfColumns() {
        ResultMatrix usual = Forms.readText(HEADER, "1;00123;Xã A;Đạt;Chưa đạt;1;tốt");
        ResultMatrix other = Forms.readText(
                "Ghi chú;TC2;Tổng số tiêu chí đạt;Mã xã;TC1;Tên xã;STT", "tốt;Chưa đạt;1;00123;Đạt;Xã A;1");
        assertThat(other.items()).isEqualTo(usual.items());
        assertThat(other.failures()).isEmpty();
    }

    @Test
    @DisplayName("P07: missing, misspelt and duplicate headers are each named with their place")
    void p07Headers() {
        assertThatThrownBy(() -> Forms.readText("Dân số;TC1;TC2", "5200;x;x"))
                .isInstanceOf(MissingColumnException.class)
                .hasMessageContaining("Tên xã");
        assertThat(Forms.places(Forms.readText("Tên xã;TC1", "Xã A;x"))).containsExactly("1:0 MISSING_COLUMN ()");
        assertThat(Forms.places(Forms.readText("Tên xã;TC1;TC2;Ghi chus", "Xã A;x;x;tốt")))
                .containsExactly("1:4 UNKNOWN_COLUMN (Ghi chus)");
        assertThat(Forms.places(Forms.readText("Tên xã;TC1;TC2;TC1", "Xã A;x;x;Chưa đạt")))
                .containsExactly("1:4 DUPLICATE_COLUMN (TC1)");
    }

    @Test
    @DisplayName("P09: headers are trimmed, composed and their blanks collapsed; two that then are equal are two")
    void p09HeaderMatching() {
        String decomposed = Normalizer.normalize("  TÊN \u00A0 Xã ", Normalizer.Form.NFD);
        ResultMatrix form = Forms.readText(decomposed + ";tc  1 ; Tiêu chí 2;\"Ghi\nchú\"", " Xã A ;x;x;y");
        assertThat(Forms.units(form)).containsExactly("||Xã A|[MET, MET]");
        assertThat(form.failures()).isEmpty();
        assertThat(Forms.places(Forms.readText("Tên xã;TÊN  XÃ;TC1;TC2", "Xã A;Xã B;x;x")))
                .containsExactly("1:2 DUPLICATE_COLUMN (TÊN  XÃ)");
    }

    @Test
    @DisplayName("P40: a name keeps its spelling; only the key by which rows are compared is normalised")
    void p40Spelling() {
        ResultMatrix form = Forms.readText(HEADER, "1;;Xã Hoà Bình;x;x;;", "2;;XÃ HÒA BÌNH;x;x;;");
        assertThat(Forms.units(form)).containsExactly("||Xã Hoà Bình|[MET, MET]");
        assertThat(Forms.places(form)).containsExactly("3:3 DUPLICATE_ROW (XÃ HÒA BÌNH)");
    }

    @Test
    @DisplayName("P41: a name composed and decomposed is one name, and what contradicts itself under it is not used")
    void p41ComposedAndDecomposed() {
        String decomposed = Normalizer.normalize("Xã Đắk Ơ", Normalizer.Form.NFD);
        assertThat(Forms.places(Forms.readText(HEADER, "1;;Xã Đắk Ơ;x;x;;", "2;;" + decomposed + ";x;x;;")))
                .containsExactly("3:3 DUPLICATE_ROW (" + decomposed + ")");
        ResultMatrix contradicting =
                Forms.readText(HEADER, "1;;Xã Đắk Ơ;x;x;;", "2;;" + decomposed + ";x;Chưa đạt;;", "3;;Xã B;x;x;;");
        assertThat(Forms.units(contradicting)).containsExactly("||Xã B|[MET, MET]");
        assertThat(Forms.places(contradicting))
                .containsExactly("2:3 CONTRADICTING_ROWS (Xã Đắk Ơ)", "3:3 CONTRADICTING_ROWS (" + decomposed + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 25", "-3 xã", "@SUM(A1)", "'=1+1", "''-x", "'gạch", "bình thường"})
    @DisplayName("P45: texts that a spreadsheet would compute are guarded and read back; numbers are left alone")
    void p45Formulas(String text) {
        ResultMatrixCsv csv = ResultMatrixCsv.of(Forms.SET, CsvProfile.excelVi());
        ResultRow row = ResultRow.builder()
                .set(Forms.SET)
                .code(UnitCode.of("00123"))
                .name(text)
                .putMarks("1", Mark.MET)
                .putMarks("2", Mark.EMPTY)
                .note(text)
                .printedTotal(Decimal.parse("-3.5"))
                .build();
        String written = csv.write(List.of(row));
        assertThat(written).contains(";-3,5;").doesNotContain(";'-3,5");
        assertThat(written.lines().skip(1).limit(1))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(";[=+@]"));
        assertThat(csv.read(written).items()).containsExactly(row);
        CsvProfile unguarded = CsvProfile.excelVi().withFormulaGuard(false);
        assertThat(ResultMatrixCsv.of(Forms.SET, unguarded).write(List.of(row))).contains(";" + text + ";");
    }

    @ParameterizedTest
    @CsvSource({"124, 00124", "00124, ''", "'''00124', 00124", "124.0, 00124", "4, 00004"})
    @DisplayName("P48: a code that lost its zeros is read and reported")
    void p48LostZeros(String written, String repaired) {
        ResultMatrix form = Forms.readText(HEADER, "1;" + written + ";Xã A;x;x;;");
        assertThat(form.items())
                .singleElement()
                .satisfies(row -> assertThat(row.code())
                        .hasValueSatisfying(
                                code -> assertThat(code.text()).hasSize(5).endsWith("4")));
        if (repaired.isEmpty()) {
            assertThat(form.failures()).isEmpty();
        } else {
            assertThat(Forms.places(form)).containsExactly("2:2 CODE_REPAIRED (" + written + ")");
            assertThat(form.failures().get(0).attributes()).containsEntry("code", repaired);
        }
    }

    @ParameterizedTest
    @CsvSource({"14-Oct", "9-May", "2-thg 1", "10/05/2023", "2023-10-14", "Oct-14", "05.09.2023"})
    @DisplayName("P49: a count that arrives as a date is reported and never guessed")
    void p49Dates(String date) {
        ResultMatrix form = Forms.readText(HEADER, "1;00123;Xã A;x;x;" + date + ";");
        assertThat(Forms.places(form)).containsExactly("2:6 MAYBE_DATE (" + date + ")");
        assertThat(form.items().get(0).printedTotal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMMA      | 13,29     | 13.29
            COMMA      | 1.234     |
            COMMA      | 1.00      |
            VIETNAMESE | 13,29     | 13.29
            VIETNAMESE | 1.234     | 1234
            VIETNAMESE | 1.234,5   | 1234.5
            VIETNAMESE | 0.123     |
            VIETNAMESE | -1.234,5  | -1234.5
            VIETNAMESE | 12.34     |
            VIETNAMESE | 1.23.4    |
            VIETNAMESE | 1.2345    |
            VIETNAMESE | 12345,6   | 12345.6
            VIETNAMESE | .123      |
            VIETNAMESE | 13,29abc  |
            VIETNAMESE | 12 345,6  |
            PLAIN      | 13.29     | 13.29
            PLAIN      | 13,29     |
            PLAIN      | 9.90      | 9.90
            ENGLISH    | 1,234.5   | 1234.5
            ENGLISH    | 1,23      |
            PLAIN      | 1e9       | 1000000000
            PLAIN      | 1.586E3   | 1586
            COMMA      | 4,6e1     | 46
            COMMA      | 4,65e1    | 46.5
            COMMA      | 4,6e-1    | 0.46
            PLAIN      | +5        | 5
            PLAIN      | 1e31      |
            PLAIN      | 1e999999999 |
            PLAIN      | ''        |
            PLAIN      | .         |
            PLAIN      | 5.        |
            PLAIN      | .5        |
            PLAIN      | --5       |
            PLAIN      | 12/19     | 12/19
            PLAIN      | 12/       |
            """)
    @DisplayName("P50, P52: a number is read whole and by the marks of the profile, or refused")
    void p50p52Numbers(NumberMarks marks, String text, String plain) {
        assertThat(FormFigure.of(text == null ? "" : text, marks, 30).map(FormFigure::toString))
                .isEqualTo(Optional.ofNullable(plain));
    }

    @Test
    @DisplayName("P50: a file separated by commas has no decimal comma, so that 13,29 is two cells and never 1329")
    void p50CommaFile() {
        ResultMatrix form = Forms.readText(
                "Tên xã,TC1,TC2,Tổng số tiêu chí đạt", "Xã A,x,x,2", "Bình quân,,,\"2,00\"", "Trung bình,,,2.00");
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Xã A Tổng số tiêu chí đạt: 2 2 MATCH",
                        "3 Bình quân Tổng số tiêu chí đạt: 2,00 2.00 MISMATCH",
                        "4 Trung bình Tổng số tiêu chí đạt: 2.00 2.00 MATCH");
        assertThat(Forms.places(form)).containsExactly("3:4 BAD_NUMBER (2,00)");
    }
}
