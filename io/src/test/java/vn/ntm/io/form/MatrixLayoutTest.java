package vn.ntm.io.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.io.MissingColumnException;

/** How a matrix is laid out: titles, headers, separators, notes; each file is named by its defect. */
class MatrixLayoutTest {

    @Test
    void theSecondHeaderRowFillsWhatIsMergedInTheFirst() {
        ResultMatrix form = Forms.read("header-in-two-rows.csv");
        assertThat(Forms.units(form))
                .containsExactly("||Xã A|[MET, NOT_MET]", "||Xã B|[MET, MET]", "||Xã C|[EMPTY, MET]");
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form))
                .containsExactly(
                        "5 Xã A Tổng số tiêu chí đạt: 1 1 MATCH",
                        "6 Xã B Tổng số tiêu chí đạt: 2 2 MATCH",
                        "9 Xã C Tổng số tiêu chí đạt: 1 1 MATCH",
                        "10 Cộng TC1: 2 2 MATCH",
                        "10 Cộng TC2: 2 2 MATCH",
                        "10 Cộng Tổng số tiêu chí đạt: 4 4 MATCH");
    }

    @Test
    void aHeaderThatComesAgainIsNoRow() {
        ResultMatrix form = Forms.read("header-again-on-each-page.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, MET]", "|00102|Xã B|[MET, EMPTY]");
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Xã A Tổng số tiêu chí đạt: 2 2 MATCH",
                        "4 Xã B Tổng số tiêu chí đạt: 1 1 MATCH",
                        "5 Tổng cộng TC1: 2 2 MATCH",
                        "5 Tổng cộng TC2: 1 1 MATCH",
                        "5 Tổng cộng Tổng số tiêu chí đạt: 3 3 MATCH");
    }

    @Test
    void aLetterForADigitInAHeaderIsReportedAndItsCriterionUndetermined() {
        ResultMatrix form = Forms.read("header-letter-for-digit.csv");
        assertThat(Forms.units(form)).containsExactly("||Xã A|[EMPTY, MET]", "||Xã B|[EMPTY, NOT_MET]");
        assertThat(Forms.places(form)).containsExactly("1:0 MISSING_COLUMN ()", "1:3 UNKNOWN_COLUMN (TC l)");
        assertThat(form.controls()).isEmpty();
    }

    @Test
    void ofAColumnThatIsThereTwiceTheFirstIsReadAndAnUnknownOneIsReported() {
        ResultMatrix form = Forms.read("column-twice-and-unknown.csv");
        assertThat(Forms.units(form)).containsExactly("||Xã A|[MET, MET]");
        assertThat(Forms.places(form)).containsExactly("1:4 DUPLICATE_COLUMN (TC 01)", "1:6 UNKNOWN_COLUMN (Dân số)");
        assertThat(form.controls()).isEmpty();
    }

    @Test
    void tabsInUtf16AreRead() {
        ResultMatrix form = Forms.read("separated-by-tabs.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, MET]");
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Xã A Tổng số tiêu chí đạt: 2 2 MATCH", "3 Bình quân Tổng số tiêu chí đạt: 2.0 2.0 MATCH");
    }

    @Test
    void titlesAreKeptAsTheyStand() {
        ResultMatrix form = ResultMatrixCsv.of(Forms.SET, Forms.SHOWN)
                .read("Biểu minh họa;;\n;;\nTỉnh  A;năm 2023;\nTên xã;TC1;TC2\nXã A;x;x\n");
        assertThat(form.titles()).containsExactly("Biểu minh họa", "Tỉnh A năm 2023");
        assertThat(form.items()).hasSize(1);
        assertThat(Forms.read("separated-by-tabs.csv").titles()).isEmpty();
    }

    @Test
    void aSeparatorLineComesBeforeTheTitle() {
        ResultMatrix form = Forms.read("separator-line.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, MET]");
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form)).containsExactly("4 Xã A Tổng số tiêu chí đạt: 2 2 MATCH");
    }

    @Test
    void theHeaderShowsTheSeparatorAndNotTheTitle() {
        ResultMatrix form = Forms.read("title-with-more-commas-than-the-header.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, MET]");
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form)).containsExactly("3 Xã A Tổng số tiêu chí đạt: 2 2 MATCH");
    }

    @Test
    void emptyColumnsAtTheEndAreNone() {
        ResultMatrix form = Forms.read("trailing-empty-columns.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, MET]", "|00102|Xã B|[MET, NOT_MET]");
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form))
                .containsExactly("2 Xã A Tổng số tiêu chí đạt: 2 2 MATCH", "3 Xã B Tổng số tiêu chí đạt: 1 1 MATCH");
    }

    @Test
    void notesAndSignaturesAreNoUnits() {
        ResultMatrix form = Forms.read("footnotes-and-signatures.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, MET]", "|00102|Xã B|[MET, NOT_MET]");
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Xã A Tổng số tiêu chí đạt: 2 2 MATCH",
                        "3 Xã B Tổng số tiêu chí đạt: 1 1 MATCH",
                        "4 Tổng cộng TC1: 2 2 MATCH",
                        "4 Tổng cộng TC2: 1 1 MATCH",
                        "4 Tổng cộng Tổng số tiêu chí đạt: 3 3 MATCH");
    }

    @Test
    void aMisspeltHeaderIsNamedWithWhatItMayHaveMeant() {
        ResultMatrix form = Forms.read("header-letter-for-digit.csv");
        assertThat(form.failures().get(1).message(Language.VI)).contains("«TC l»", "«TC1»");
        assertThat(form.failures().get(1).message(Language.EN)).contains("\"TC l\"", "\"TC1\"");
    }

    @Test
    void aCriterionWithoutAColumnIsReportedAndUndetermined() {
        ResultMatrix form = Forms.read("no-criterion-column.csv");
        assertThat(form.failures().get(0).message(Language.VI)).isEqualTo("thiếu cột bắt buộc «TC2»");
        assertThat(form.items())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.marks()).containsOnlyKeys("1"));
    }

    @Test
    void aMisspeltHeaderIsNotTakenForAColumnThatIsThere() {
        ResultMatrix form = Forms.readText("Tên xã;TC1;TC l", "Xã A;x;x");
        assertThat(form.failures().get(1).message(Language.EN)).isEqualTo("this form has no column \"TC l\"");
    }

    @Test
    void whatHasNoHeaderIsNotRead() {
        assertThatThrownBy(() -> Forms.readText("Xã A;x;x", "Xã B;x;x"))
                .isInstanceOf(MissingColumnException.class)
                .hasMessageContaining("Tên xã");
        assertThatThrownBy(() -> Forms.readText("")).isInstanceOf(MissingColumnException.class);
        assertThatThrownBy(() -> Forms.readText("STT;Tên xã;Dân số", "1;Xã A;5200"))
                .isInstanceOf(MissingColumnException.class)
                .hasMessageContaining("TC1");
    }
}
