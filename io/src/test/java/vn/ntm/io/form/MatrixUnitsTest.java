package vn.ntm.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;

/** Which rows are units and what they say; each file is named by its defect. */
class MatrixUnitsTest {

    @Test
    void ofIdenticalRowsOneIsKeptAndOfContradictingRowsNone() {
        ResultMatrix form = Forms.read("same-unit-twice.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, MET]");
        assertThat(Forms.places(form))
                .containsExactly(
                        "3:2 CONTRADICTING_ROWS (00102)",
                        "4:2 CODE_REPAIRED (101)",
                        "4:2 DUPLICATE_ROW (101)",
                        "5:2 CONTRADICTING_ROWS (00102)");
        assertThat(Forms.controls(form))
                .containsExactly(
                        "2 Xã A Tổng số tiêu chí đạt: 2 2 MATCH",
                        "3 Xã B Tổng số tiêu chí đạt: 1 1 MATCH",
                        "4 xã A Tổng số tiêu chí đạt: 2 2 MATCH",
                        "5 Xã B Tổng số tiêu chí đạt: 2 2 MATCH");
    }

    @Test
    void aRowWithoutANameAgreesWithAllAndHidesNoContradiction() {
        String header = "Mã xã,Tên xã,TC1,TC2\n";
        for (String rows : List.of(
                "00101,,x,x\n00101,Xã A,x,x\n00101,Xã B,x,x\n",
                "00101,Xã A,x,x\n00101,,x,x\n00101,Xã B,x,x\n",
                "00101,Xã A,x,x\n00101,Xã B,x,x\n00101,,x,x\n")) {
            ResultMatrix form = ResultMatrixCsv.of(Forms.SET).read(header + rows);
            assertThat(form.items()).as(rows).isEmpty();
            assertThat(form.failures())
                    .as(rows)
                    .extracting(Failure::reason)
                    .containsOnly(FailureReason.CONTRADICTING_ROWS)
                    .hasSize(3);
        }
        ResultMatrix form = ResultMatrixCsv.of(Forms.SET).read(header + "00101,,x,x\n00101,Xã A,x,x\n");
        assertThat(Forms.units(form))
                .as("the row that says the name is kept")
                .containsExactly("|00101|Xã A|[MET, MET]");
        assertThat(Forms.places(form)).containsExactly("2:1 DUPLICATE_ROW (00101)");
    }

    @Test
    void oneNameComposedAndDecomposedIsOneUnitUnderOneGroupRow() {
        ResultMatrix form = Forms.read("same-name-composed-and-decomposed.csv");
        assertThat(Forms.units(form))
                .containsExactly("Huyện A||Xã Hòa Bình|[MET, MET]", "Huyện B||Xã Hòa Bình|[MET, NOT_MET]");
        assertThat(Forms.places(form)).containsExactly("4:2 DUPLICATE_ROW (Xã Hoà Bình)");
        assertThat(form.controls()).isEmpty();
    }

    @Test
    void communesWhoseNamesBeginLikeTotalsAreUnits() {
        ResultMatrix form = Forms.read("names-that-begin-like-totals.csv");
        assertThat(Forms.units(form))
                .containsExactly(
                        "||Cộng Hòa|[MET, MET]",
                        "||Tổng Cọt|[MET, MET]",
                        "||Trung Bình|[MET, NOT_MET]",
                        "||Toàn Thắng|[MET, MET]");
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form)).containsExactly("6 Trung bình TC2: 1.75 1.75 MATCH");
    }

    @Test
    void aRowThatEndsBeforeItsCriteriaIsReportedAndKept() {
        ResultMatrix form = Forms.read("row-cut-short.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, EMPTY]", "|00102|Xã B|[MET, MET]");
        assertThat(Forms.places(form)).containsExactly("2:5 MISSING_CELL ()");
        assertThat(form.controls()).isEmpty();
    }

    @Test
    void resultsWithoutAUnitAreReported() {
        ResultMatrix form = Forms.read("unit-without-name.csv");
        assertThat(Forms.units(form)).containsExactly("|00102||[MET, MET]");
        assertThat(Forms.places(form)).containsExactly("2:3 MISSING_CELL ()", "4:2 BAD_CODE (0010x)");
        assertThat(Forms.controls(form)).containsExactly("3 00102 Tổng số tiêu chí đạt: 2 2 MATCH");
    }

    @Test
    void wordsThatMeanNothingHereAreReportedAndUndetermined() {
        ResultMatrix form = Forms.read("words-that-mean-nothing-here.csv");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[EMPTY, MET]", "|00102|Xã B|[EMPTY, EMPTY]");
        assertThat(Forms.places(form))
                .containsExactly("2:4 UNMAPPED_TOKEN (KĐ)", "3:4 UNMAPPED_TOKEN (1)", "3:5 UNMAPPED_TOKEN (-)");
        assertThat(Forms.controls(form))
                .containsExactly("2 Xã A Tổng số tiêu chí đạt: 1 1 MATCH", "3 Xã B Tổng số tiêu chí đạt: 0 0 MATCH");
    }

    @Test
    void aNameReadInTheWrongEncodingIsReportedWithItsCell() {
        assertThat(Forms.places(Forms.read("damaged-name.csv"))).containsExactly("2:1 DAMAGED_TEXT (Xã ChiÕn Th¾ng)");
    }

    @Test
    void theTotalOfARowIsWrittenAsItWasPrintedAndThatOfAllIsComputed() {
        String header = "STT,Mã xã,Tên xã,TC1,TC2,Tổng số tiêu chí đạt,Ghi chú\n";
        ResultMatrixCsv codec = ResultMatrixCsv.of(Forms.SET);
        ResultMatrix form = codec.read(header + "1,00101,Xã A,x,x,,\n2,00102,Xã B,x,x,1,\n");
        assertThat(codec.write(form.items()))
                .isEqualTo(header + "1,00101,Xã A,Đạt,Đạt,,\n2,00102,Xã B,Đạt,Đạt,1,\n,,Tổng cộng,2,2,4,\n");
    }

    /** A commune that stands twice, once with "xã" and once without, is counted once; the township of its name is another. */
    @Test
    void aNameIsTheSameWithAndWithoutTheWordOfItsType() {
        ResultMatrix form = Forms.readText(
                "Tên xã;TC1;TC2",
                "Huyện Bắc Sơn;;",
                "Chiến Thắng;x;x",
                "xã Chiến Thắng;x;x",
                "X. Vũ Lăng;x;x",
                "Vũ Lăng;x;Chưa đạt",
                "xã Bắc Sơn;x;x",
                "thị trấn Bắc Sơn;x;x",
                "Huyện Chi Lăng;;",
                "Chiến Thắng;x;x");
        assertThat(Forms.places(form))
                .containsExactly(
                        "4:1 DUPLICATE_ROW (xã Chiến Thắng)",
                        "5:1 CONTRADICTING_ROWS (X. Vũ Lăng)",
                        "6:1 CONTRADICTING_ROWS (Vũ Lăng)");
        assertThat(Forms.units(form))
                .containsExactly(
                        "Huyện Bắc Sơn||Chiến Thắng|[MET, MET]",
                        "Huyện Bắc Sơn||xã Bắc Sơn|[MET, MET]",
                        "Huyện Bắc Sơn||thị trấn Bắc Sơn|[MET, MET]",
                        "Huyện Chi Lăng||Chiến Thắng|[MET, MET]");
    }

    @Test
    void aRowWithoutACodeIsOfTheOneUnitOfItsNameThatHasOne() {
        ResultMatrix form = Forms.readText(
                "Mã xã;Tên xã;TC1;TC2",
                "06364;Chiến Thắng;x;x",
                ";Chiến Thắng;x;x",
                "00101;Hòa Bình;x;x",
                "00102;Hòa Bình;x;x",
                ";Hòa Bình;x;x");
        assertThat(Forms.places(form)).containsExactly("3:2 DUPLICATE_ROW (Chiến Thắng)");
        assertThat(form.items()).hasSize(4);
    }
}
