package vn.ntm.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;

/** What a matrix prints of its own rows; each file is named by its defect. */
class MatrixControlsTest {

    @Test
    void totalSharesAndMeansWithCodesAreControls() {
        ResultMatrix form = Forms.read("total-rows-with-code-and-number.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, MET]", "|00102|Xã B|[MET, NOT_MET]");
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Xã A Tổng số tiêu chí đạt: 2 2 MATCH",
                        "3 Xã B Tổng số tiêu chí đạt: 1 1 MATCH",
                        "4 Tổng cộng TC1: 2 2 MATCH",
                        "4 Tổng cộng TC2: 1 1 MATCH",
                        "4 Tổng cộng Tổng số tiêu chí đạt: 3 3 MATCH",
                        "5 Số xã đạt TC1: 2 2 MATCH",
                        "5 Số xã đạt TC2: 1 1 MATCH",
                        "6 Tỷ lệ % TC1: 100 100 MATCH",
                        "6 Tỷ lệ % TC2: 50.0 50.0 MATCH",
                        "6 Tỷ lệ % Tổng số tiêu chí đạt: 75 75 MATCH",
                        "7 Bình quân tiêu chí/xã Tổng số tiêu chí đạt: 1.5 1.5 MATCH");
    }

    @Test
    void groupRowsWithFiguresAreControlsOfWhatStandsUnderThem() {
        ResultMatrix form = Forms.read("groups-with-figures-of-their-own.csv");
        assertThat(Forms.units(form))
                .containsExactly(
                        "Huyện A|00101|Xã A|[MET, MET]",
                        "Huyện B|00102|Xã B|[MET, NOT_MET]",
                        "Vùng thấp|00103|Xã C|[NOT_MET, MET]");
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Vùng núi TC1: 2 2 MATCH",
                        "2 Vùng núi TC2: 1 1 MATCH",
                        "2 Vùng núi Tổng số tiêu chí đạt: 3 3 MATCH",
                        "3 Huyện A TC1: 1 1 MATCH",
                        "3 Huyện A TC2: 1 1 MATCH",
                        "3 Huyện A Tổng số tiêu chí đạt: 2 2 MATCH",
                        "4 Xã A Tổng số tiêu chí đạt: 2 2 MATCH",
                        "5 Huyện B TC1: 1 1 MATCH",
                        "5 Huyện B TC2: 0 0 MATCH",
                        "5 Huyện B Tổng số tiêu chí đạt: 1 1 MATCH",
                        "6 Xã B Tổng số tiêu chí đạt: 1 1 MATCH",
                        "7 Vùng thấp TC1: 0 0 MATCH",
                        "7 Vùng thấp TC2: 1 1 MATCH",
                        "7 Vùng thấp Tổng số tiêu chí đạt: 1 1 MATCH",
                        "8 Xã C Tổng số tiêu chí đạt: 1 1 MATCH",
                        "9 Tổng cộng TC1: 2 2 MATCH",
                        "9 Tổng cộng TC2: 2 2 MATCH",
                        "9 Tổng cộng Tổng số tiêu chí đạt: 4 4 MATCH");
    }

    @Test
    void totalsOfGroupsAreOfTheGroup() {
        ResultMatrix form = Forms.read("totals-of-groups-at-their-end.csv");
        assertThat(Forms.units(form))
                .containsExactly(
                        "Huyện A|00101|Xã A|[MET, MET]",
                        "Huyện A|00102|Xã B|[MET, EMPTY]",
                        "Huyện B|00103|Xã C|[NOT_MET, MET]");
        assertThat(Forms.places(form)).containsExactly("12:5 CONTROL_DIFFERS (66,6%)");
        assertThat(Forms.controls(form))
                .containsExactly(
                        "3 Xã A Tổng số tiêu chí đạt: 2 2 MATCH",
                        "4 Xã B Tổng số tiêu chí đạt: 1 1 MATCH",
                        "5 Cộng TC1: 2 2 MATCH",
                        "5 Cộng TC2: 1 1 MATCH",
                        "5 Cộng Tổng số tiêu chí đạt: 3 3 MATCH",
                        "6 Tỷ lệ TC1: 100 100 MATCH",
                        "6 Tỷ lệ TC2: 50 50 MATCH",
                        "8 Xã C Tổng số tiêu chí đạt: 1 1 MATCH",
                        "9 Cộng TC1: 0 0 MATCH",
                        "9 Cộng TC2: 1 1 MATCH",
                        "9 Cộng Tổng số tiêu chí đạt: 1 1 MATCH",
                        "10 Tỷ lệ TC1: 0 0 MATCH",
                        "10 Tỷ lệ TC2: 100 100 MATCH",
                        "11 Tổng cộng TC1: 2 2 MATCH",
                        "11 Tổng cộng TC2: 2 2 MATCH",
                        "11 Tổng cộng Tổng số tiêu chí đạt: 4 4 MATCH",
                        "12 Tỷ lệ TC1: 66.7 66.7 MATCH",
                        "12 Tỷ lệ TC2: 66.6 66.7..100.0 MISMATCH");
    }

    @Test
    void aTotalBeforeAllUnitsIsOfAllUnits() {
        ResultMatrix form = Forms.read("total-row-first.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, MET]", "|00102|Xã B|[MET, NOT_MET]");
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Tổng số TC1: 2 2 MATCH",
                        "2 Tổng số TC2: 1 1 MATCH",
                        "2 Tổng số Tổng số tiêu chí đạt: 3 3 MATCH",
                        "3 Xã A Tổng số tiêu chí đạt: 2 2 MATCH",
                        "4 Xã B Tổng số tiêu chí đạt: 1 1 MATCH");
    }

    @Test
    void everyPrintedFigureThatDiffersIsReported() {
        ResultMatrix form = Forms.read("total-off-by-one.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, MET]");
        assertThat(Forms.places(form))
                .containsExactly("2:6 CONTROL_DIFFERS (1)", "3:5 CONTROL_DIFFERS (2)", "4:6 CONTROL_DIFFERS (99,9)");
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Xã A Tổng số tiêu chí đạt: 1 2 MISMATCH",
                        "3 Tổng cộng TC1: 1 1 MATCH",
                        "3 Tổng cộng TC2: 2 1 MISMATCH",
                        "3 Tổng cộng Tổng số tiêu chí đạt: 2 2 MATCH",
                        "4 Tỷ lệ TC1: 100 100 MATCH",
                        "4 Tỷ lệ TC2: 100 100 MATCH",
                        "4 Tỷ lệ Tổng số tiêu chí đạt: 99.9 100.0 MISMATCH",
                        "5 Bình quân Tổng số tiêu chí đạt: 2.00 2.00 MATCH");
    }

    @Test
    void countsThatASpreadsheetTookForDatesAreReported() {
        ResultMatrix form = Forms.read("bands-and-counts-turned-into-dates.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, MET]", "|00102|Xã B|[EMPTY, MET]");
        assertThat(Forms.places(form))
                .containsExactly(
                        "2:6 MAYBE_DATE (2-Jan)", "3:4 MAYBE_DATE (10/05/2023)", "4:6 MAYBE_DATE (2023-03-01)");
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Xã A Tổng số tiêu chí đạt: 2-Jan 2 MISMATCH",
                        "3 Xã B Tổng số tiêu chí đạt: 1 1 MATCH",
                        "4 Tổng cộng TC1: 1 1 MATCH",
                        "4 Tổng cộng TC2: 2 2 MATCH",
                        "4 Tổng cộng Tổng số tiêu chí đạt: 2023-03-01 3 MISMATCH");
    }

    @Test
    void aGroupedNumberIsNoneWhereTheProfileKnowsNoGrouping() {
        ResultMatrix form = Forms.read("grouped-thousands.csv");
        assertThat(Forms.units(form)).containsExactly("||Xã A|[MET, MET]");
        assertThat(Forms.places(form)).containsExactly("3:4 BAD_NUMBER (1.000)");
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Xã A Tổng số tiêu chí đạt: 2 2 MATCH",
                        "3 Tổng cộng TC1: 1 1 MATCH",
                        "3 Tổng cộng TC2: 1 1 MATCH",
                        "3 Tổng cộng Tổng số tiêu chí đạt: 1.000 2 MISMATCH");
    }

    @Test
    void whatIsNotMetIsCountedApartFromWhatIsUndetermined() {
        ResultMatrix form = Forms.read("rows-of-what-is-not-met.csv");
        assertThat(form.items()).hasSize(3);
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form).subList(3, 12))
                .containsExactly(
                        "5 Số xã đạt TC1: 2 2 MATCH",
                        "5 Số xã đạt TC2: 1 1 MATCH",
                        "5 Số xã đạt Tổng số tiêu chí đạt: 3 3 MATCH",
                        "6 Số xã chưa đạt TC1: 0 0 MATCH",
                        "6 Số xã chưa đạt TC2: 2 2 MATCH",
                        "6 Số xã chưa đạt Tổng số tiêu chí đạt: 2 2 MATCH",
                        "7 Tỷ lệ chưa đạt (%) TC1: 0 0 MATCH",
                        "7 Tỷ lệ chưa đạt (%) TC2: 66.7 66.7 MATCH",
                        "8 Bình quân TC/xã Tổng số tiêu chí đạt: 1.0 1.0 MATCH");
    }

    @Test
    void aFigureThatUndeterminedCellsAllowIsNoMismatch() {
        ResultMatrix form = Forms.readText(
                "Tên xã;TC1;TC2;Tổng số tiêu chí đạt",
                "Xã A;x;x;2",
                "Xã B;x;Cơ bản đạt;2",
                "Xã C;Chưa đạt;;0",
                "Tổng cộng;2;3;4",
                "Tỷ lệ;66,7;100,1;66,7",
                "Bình quân;;;1,67",
                "Số xã chưa đạt;1;2;3",
                "Số xã chưa đạt;1;2,5;4");
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Xã A Tổng số tiêu chí đạt: 2 2 MATCH",
                        "3 Xã B Tổng số tiêu chí đạt: 2 1..2 MATCH",
                        "4 Xã C Tổng số tiêu chí đạt: 0 0 MATCH",
                        "5 Tổng cộng TC1: 2 2 MATCH",
                        "5 Tổng cộng TC2: 3 1..3 MATCH",
                        "5 Tổng cộng Tổng số tiêu chí đạt: 4 3..5 MATCH",
                        "6 Tỷ lệ TC1: 66.7 66.7 MATCH",
                        "6 Tỷ lệ TC2: 100.1 33.3..100.0 MISMATCH",
                        "6 Tỷ lệ Tổng số tiêu chí đạt: 66.7 50.0..83.3 MATCH",
                        "7 Bình quân Tổng số tiêu chí đạt: 1.67 1.00..1.67 MATCH",
                        "8 Số xã chưa đạt TC1: 1 1 MATCH",
                        "8 Số xã chưa đạt TC2: 2 0..2 MATCH",
                        "8 Số xã chưa đạt Tổng số tiêu chí đạt: 3 1..3 MATCH",
                        "9 Số xã chưa đạt TC1: 1 1 MATCH",
                        "9 Số xã chưa đạt TC2: 2.5 0..2 MISMATCH",
                        "9 Số xã chưa đạt Tổng số tiêu chí đạt: 4 1..3 MISMATCH");
        assertThat(form.failures())
                .filteredOn(failure -> failure.reason() == FailureReason.CONTROL_DIFFERS)
                .extracting(failure -> failure.message(Language.VI))
                .containsExactly(
                        "số in là 100.1, tính lại từ các dòng được từ 33.3 đến 100.0",
                        "số in là 2.5, tính lại từ các dòng được từ 0 đến 2",
                        "số in là 4, tính lại từ các dòng được từ 1 đến 3");
    }

    /** Of two communes one is open: half of them meet TC1, or all do; three quarters of two communes is no outcome. */
    @Test
    void aShareOrMeanThatNoWholeNumberGivesIsAMismatch() {
        assertThat(controlsOfTwoCommunes("Tỷ lệ;75;;", "Tỷ lệ;50;;", "Tỷ lệ;100,0;;", "Tỷ lệ;99,9;;"))
                .containsExactly(
                        "4 Tỷ lệ TC1: 75 50..100 MISMATCH",
                        "5 Tỷ lệ TC1: 50 50 MATCH",
                        "6 Tỷ lệ TC1: 100.0 50.0..100.0 MATCH",
                        "7 Tỷ lệ TC1: 99.9 50.0..100.0 MISMATCH");
        assertThat(controlsOfTwoCommunes("Bình quân;;;1,75", "Bình quân;;;1,5", "Bình quân;;;2", "Bình quân;;;1,8"))
                .containsExactly(
                        "4 Bình quân Tổng số tiêu chí đạt: 1.75 1.50..2.00 MISMATCH",
                        "5 Bình quân Tổng số tiêu chí đạt: 1.5 1.5 MATCH",
                        "6 Bình quân Tổng số tiêu chí đạt: 2 2 MATCH",
                        "7 Bình quân Tổng số tiêu chí đạt: 1.8 1.5..2.0 MISMATCH");
    }

    private static List<String> controlsOfTwoCommunes(String... rows) {
        List<String> lines = new ArrayList<>(List.of("Tên xã;TC1;TC2;Tổng số tiêu chí đạt", "Xã A;;x;", "Xã B;x;x;"));
        lines.addAll(List.of(rows));
        return Forms.controls(Forms.readText(lines.toArray(String[]::new)));
    }

    @Test
    void aCriterionWithoutAColumnLeavesTotalsOpen() {
        ResultMatrix form = Forms.readText("Tên xã;TC1;Tổng số tiêu chí đạt", "Xã A;x;2", "Xã B;x;3", "Tổng cộng;2;4");
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Xã A Tổng số tiêu chí đạt: 2 1..2 MATCH",
                        "3 Xã B Tổng số tiêu chí đạt: 3 1..2 MISMATCH",
                        "4 Tổng cộng TC1: 2 2 MATCH",
                        "4 Tổng cộng Tổng số tiêu chí đạt: 4 2..4 MATCH");
    }
}
