package vn.ntm.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.criteria.set.CriteriaSet;

/** Forms in which a unit vanished, or something else became one. */
class MatrixAttacksTest {

    @Test
    void aColumnOfDistrictsIsWhatCommunesStandUnder() {
        ResultMatrix form = Forms.readText(
                "STT;Mã huyện;Huyện;Mã xã;Tên xã;TC1;TC2",
                "1;185;Huyện A;;Xã Tân Thành;x;x",
                "2;;;;Xã B;x;Chưa đạt",
                ";;Cộng huyện A;;;2;1",
                "3;186;Huyện B;;Xã Tân Thành;x;Chưa đạt",
                ";;Cộng huyện B;;;1;0",
                ";;Tổng cộng;;;3;1");
        assertThat(Forms.units(form))
                .containsExactly(
                        "Huyện A||Xã Tân Thành|[MET, MET]",
                        "Huyện A||Xã B|[MET, NOT_MET]",
                        "Huyện B||Xã Tân Thành|[MET, NOT_MET]");
        assertThat(Forms.places(form)).isEmpty();
        assertThat(Forms.controls(form))
                .hasSize(6)
                .allSatisfy(control -> assertThat(control).endsWith("MATCH").doesNotContain("MISMATCH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(6)=(4)+(5)", "(6) = (4) + (5)", "6=4+5", "(6)"})
    void aRowThatNumbersTheColumnsIsNoUnitWhenItSaysHowOneIsComputed(String sixth) {
        ResultMatrix form = Forms.readText(
                "STT;Mã xã;Tên xã;TC1;TC2;Tổng số tiêu chí đạt;Ghi chú",
                "(1);(2);(3);(4);(5);" + sixth + ";(7)",
                "1;00101;Xã A;x;x;2;");
        assertThat(Forms.units(form)).containsExactly("|00101|Xã A|[MET, MET]");
        assertThat(form.failures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Xã A (00124), 00124", "Xã A (124), 00124", "'124,0', 00124", "124.0, 00124", "'''00124', 00124"})
    void aCodeIsReadAsOtherFilesHaveIt(String written, String code) {
        ResultMatrix form = Forms.readText("Mã xã;Tên xã;TC1;TC2", written + ";Xã A;x;x");
        assertThat(Forms.units(form)).containsExactly("|" + code + "|Xã A|[MET, MET]");
        assertThat(form.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(FailureReason.CODE_REPAIRED));
    }

    /** 1 and 0 are no words of the vocabulary; whoever writes them is told, and not that there are no communes. */
    @Test
    void aCommuneWhoseMarksNobodyUnderstandsIsReported() {
        ResultMatrix form = Forms.readText("Tên xã;TC1;TC2", "Xã A;1;0", "Nghĩa Hòa;1;1");
        assertThat(Forms.units(form)).containsExactly("||Xã A|[EMPTY, EMPTY]", "||Nghĩa Hòa|[EMPTY, EMPTY]");
        assertThat(Forms.places(form))
                .containsExactly(
                        "2:2 UNMAPPED_TOKEN (1)",
                        "2:3 UNMAPPED_TOKEN (0)",
                        "3:2 UNMAPPED_TOKEN (1)",
                        "3:3 UNMAPPED_TOKEN (1)");
    }

    @Test
    void theLastCommuneIsNoFootnoteBecauseItsMarksAreNotUnderstood() {
        ResultMatrix form = Forms.readText("Tên xã;TC1;TC2", "Xã A;x;x", "Nghĩa Hòa;KĐ;KĐ");
        assertThat(Forms.units(form)).containsExactly("||Xã A|[MET, MET]", "||Nghĩa Hòa|[EMPTY, EMPTY]");
        assertThat(Forms.places(form)).containsExactly("3:2 UNMAPPED_TOKEN (KĐ)", "3:3 UNMAPPED_TOKEN (KĐ)");
    }

    @Test
    void trungBinhIsACommuneAlsoWithZerosAndOnes() {
        ResultMatrix form = Forms.readText("STT;Tên xã;TC1;TC2", "1;Trung Bình;1;0", "2;Xã A;x;x", ";Trung bình;0,5;1");
        assertThat(Forms.units(form)).containsExactly("||Trung Bình|[EMPTY, EMPTY]", "||Xã A|[MET, MET]");
        assertThat(Forms.controls(form)).hasSize(2);
    }

    @Test
    void figuresBelowTheUnitsThatNobodyKnowsAreReported() {
        ResultMatrix form = Forms.readText(
                "STT;Tên xã;TC1;TC2;Tổng",
                "1;Xã A;x;x;2",
                ";Kế hoạch năm sau;15;14;",
                ";Tăng so với năm trước;;;3",
                ";Số xã mới;1;0;");
        assertThat(Forms.units(form)).containsExactly("||Xã A|[MET, MET]");
        assertThat(Forms.places(form))
                .containsExactly("3:3 UNMAPPED_TOKEN (15)", "4:5 UNMAPPED_TOKEN (3)", "5:3 UNMAPPED_TOKEN (1)");
    }

    @ParameterizedTest
    @CsvSource({"Cộng (2 xã), 2, 1", "Cộng: 2 xã, 2, 1", "'BQ tiêu chí/xã', '1,00', '0,50'", "TB, '1,0', '0,5'"})
    void abbreviatedControlsAreControls(String label, String first, String second) {
        ResultMatrix form = Forms.readText(
                "STT;Tên xã;TC1;TC2", "1;Xã A;x;x", "2;Xã B;x;Chưa đạt", ";" + label + ";" + first + ";" + second);
        assertThat(form.items()).hasSize(2);
        assertThat(form.controls())
                .hasSize(2)
                .allSatisfy(control -> assertThat(control.verdict()).isEqualTo(FormControl.Verdict.MATCH));
        assertThat(form.failures()).isEmpty();
    }

    /** Whose unit a word is depends on the level: a province is no group in a form of provinces. */
    @Test
    void aFormOfProvincesHasItsOwnWords() {
        CriteriaSet provinces = Forms.of(UnitLevel.PROVINCE, UnitType.PROVINCE);
        ResultMatrix form = ResultMatrixCsv.of(provinces, Forms.SHOWN)
                .read("STT;Mã tỉnh;Tên tỉnh;TC1;TC2\n1;20;tỉnh Lạng Sơn;;\n2;4;tỉnh Cao Bằng;x;x\n");
        assertThat(form.items()).extracting(ResultRow::name).containsExactly("tỉnh Lạng Sơn", "tỉnh Cao Bằng");
        assertThat(Forms.places(form)).containsExactly("3:2 CODE_REPAIRED (4)");
    }
}
