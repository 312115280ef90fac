package vn.ntm.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.ntm.cli.Run;
import vn.ntm.criteria.reconcile.Band;
import vn.ntm.fixtures.DakLak2015;
import vn.ntm.fixtures.DakLak2015Matrix;
import vn.ntm.fixtures.FixtureFile;

class RollupCommandTest {

    private static final String FOUR = "commune-model-2021-2025";

    /** Everything at once: a title, a quoted line break, numbered columns, lost zeros, words of a third state. */
    private static final String NASTY = String.join(
            "\r\n",
            "\uFEFFĐơn vị tính: xã;;;;;;;;",
            "STT;Mã xã;Tên xã;TC1;TC2;TC3;TC4;\"Tổng số\ntiêu chí đạt\";Ghi chú",
            "(1);(2);(3);(4);(5);(6);(7);(8);(9)",
            "I;;Huyện A;;;;;;",
            "1;00123;Xã ChiếnThắng;Đạt;x;x;x;4;",
            "02;124;xã  Hoà Bình ;Chưa đạt;✓;x;x;3,0;=1+1",
            "3;'00125;XÃ ĐĂK Ơ;KĐG;Cơ bản đạt;;KĐ;0;",
            "4;00126;Xã Tân Lập;x;x;x;x;5;",
            ";;Tổng cộng;2;3;3;3;11;",
            ";;Bình quân;;;;;2.75;",
            "");

    private static Run rollup(String input, String... more) {
        List<String> arguments = new ArrayList<>(List.of("rollup", "-"));
        arguments.addAll(List.of(more));
        return Run.withInput(input, arguments.toArray(new String[0]));
    }

    private static JsonNode json(Run run) {
        try {
            return new ObjectMapper().readTree(run.out());
        } catch (JsonProcessingException e) {
            throw new AssertionError(run.out(), e);
        }
    }

    private static String places(JsonNode answer) {
        return StreamSupport.stream(answer.get("failures").spliterator(), false)
                .map(wrapped -> wrapped.get("failure"))
                .map(failure -> failure.get("line").asInt() + ":"
                        + failure.get("column").asInt() + " "
                        + failure.get("reason").asText())
                .collect(Collectors.joining(", "));
    }

    @Test
    void theMatrixOfDakLakGivesThePrintedFigures() {
        Run run = rollup(
                FixtureFile.DAK_LAK_2015_MATRIX.text(),
                "--set",
                DakLak2015Matrix.SET,
                "--bands",
                DakLak2015Matrix.BANDS,
                "--format",
                "json");
        assertThat(run.status()).as("%s", run.err()).isEqualTo(1);
        JsonNode answer = json(run);
        assertThat(answer.get("units").asInt()).isEqualTo(DakLak2015.COMMUNES);
        assertThat(answer.get("criteriaMet").toString()).isEqualTo("{\"min\":1586,\"max\":1586}");
        assertThat(answer.get("mean").toString()).isEqualTo("{\"min\":\"10.43\",\"max\":\"10.43\"}");
        assertThat(answer.get("meanExact").asText()).isEqualTo("1586/152");
        assertThat(answer.get("byCriterion"))
                .extracting(criterion -> criterion.get("met").asInt())
                .isEqualTo(DakLak2015.metByCriterion());
        assertThat(answer.get("bands"))
                .extracting(band -> band.get("units").asInt())
                .isEqualTo(DakLak2015.bands().stream()
                        .map(Band::communes)
                        .map(communes -> (int) communes.longValueExact())
                        .toList());
        assertThat(answer.get("bands").get(0).toString()).isEqualTo("{\"band\":\"19\",\"units\":7,\"share\":\"4.6\"}");
        assertThat(answer.get("outside").asInt()).isZero();
        assertThat(answer.get("undetermined").asInt()).isZero();
        assertThat(answer.get("controls"))
                .hasSize(152 + 20 + 20 + 1)
                .allSatisfy(
                        control -> assertThat(control.get("verdict").asText()).isEqualTo("MATCH"));
        assertThat(answer.get("controls").get(152).toString())
                .isEqualTo("{\"what\":\"Tổng cộng TC1\",\"line\":155,\"printed\":\"152\",\"computed\":\"152\","
                        + "\"verdict\":\"MATCH\"}");
        assertOnlyNamesAreUnknown(answer, DakLak2015.COMMUNES);
    }

    @Test
    void theFieldsStandInAFixedOrder() {
        JsonNode answer =
                json(rollup(FixtureFile.DAK_LAK_2015_MATRIX.text(), "--set", DakLak2015Matrix.SET, "--format", "json"));
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "set",
                        "units",
                        "criteriaMet",
                        "mean",
                        "meanExact",
                        "byCriterion",
                        "bands",
                        "outside",
                        "undetermined",
                        "controls",
                        "failures");
        assertThat(answer.get("bands"))
                .extracting(band -> band.get("band").asText())
                .containsExactly("19", "15-18", "10-14", "5-9", "0-4");
    }

    @Test
    void everyDefectOfTheNastyFileHasItsLineAndColumn() {
        Run run = rollup(NASTY, "--set", FOUR, "--bands", "4,2-3,0-1", "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        JsonNode answer = json(run);
        assertThat(places(answer))
                .isEqualTo("6:2 UNKNOWN_UNIT, 7:2 CODE_REPAIRED, 7:2 UNIT_NOT_OF_SET_LEVEL, 8:2 CODE_REPAIRED,"
                        + " 8:2 UNKNOWN_UNIT, 8:4 THIRD_STATE, 8:5 THIRD_STATE, 8:7 UNMAPPED_TOKEN,"
                        + " 9:2 UNKNOWN_UNIT, 9:8 CONTROL_DIFFERS, 11:8 BAD_NUMBER");
        assertThat(answer.get("units").asInt()).isEqualTo(4);
        assertThat(answer.get("criteriaMet").toString()).isEqualTo("{\"min\":11,\"max\":15}");
        assertThat(answer.get("mean").toString()).isEqualTo("{\"min\":\"2.75\",\"max\":\"3.75\"}");
        assertThat(answer.get("meanExact").isNull()).isTrue();
        assertThat(answer.get("undetermined").asInt()).isEqualTo(1);
        assertThat(answer.get("bands"))
                .extracting(band -> band.get("units").asInt())
                .containsExactly(2, 1, 1);
        JsonNode controls = answer.get("controls");
        assertThat(controls.get(controls.size() - 1).toString())
                .isEqualTo("{\"what\":\"Bình quân Tổng số tiêu chí đạt\",\"line\":11,\"printed\":\"2.75\","
                        + "\"computed\":\"2.75\",\"verdict\":\"MISMATCH\"}");
    }

    @Test
    void defectsAreNamedInTheLanguageAsked() {
        Run vietnamese = rollup(NASTY, "--set", FOUR);
        assertThat(vietnamese.err().lines()).hasSize(11);
        assertThat(vietnamese.err())
                .contains("-:7:2: CODE_REPAIRED: mã «124» được đọc là 00124 (124)")
                .contains("-:8:7: UNMAPPED_TOKEN: không rõ «KĐ» nghĩa là gì")
                .contains("-:11:8: BAD_NUMBER: «2.75» không phải là số");
        Run english = rollup(NASTY, "--set", FOUR, "--lang", "en");
        assertThat(english.err())
                .contains("-:9:8: CONTROL_DIFFERS: 5 is printed, the rows give 4 (5)")
                .contains("-:11:8: BAD_NUMBER: \"2.75\" is not a number");
        assertThat(english.out()).contains("2.75–3.75").contains("units with undetermined criteria");
    }

    @Test
    void aHeaderWithALetterForADigitIsReportedWithWhatItMayHaveMeant() {
        String matrix = FixtureFile.DAK_LAK_2015_MATRIX.text().replace(";TC19;", ";TC l9;");
        Run run = rollup(matrix, "--set", DakLak2015Matrix.SET, "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("-:2:21: UNKNOWN_COLUMN: this form has no column \"TC l9\"; was \"TC19\" meant? (TC l9)")
                .contains("MISSING_COLUMN");
        assertThat(run.out()).contains("1,444–1,596").contains("undetermined: 152");
    }

    @Test
    void aNameThatTheRegisterDoesNotKnowIsReportedAndRemainsAUnit() {
        String matrix = """
                Mã xã;Tên xã;TC1;TC2;TC3;TC4
                06364;Chiến Thắng;x;x;x;x
                99999;Xã Nào Đó;x;x;x;x
                06364;Vũ Lăng;x;x;x;x
                """;
        Run ever = rollup(matrix, "--set", FOUR, "--format", "json");
        assertThat(ever.status()).isEqualTo(1);
        assertThat(places(json(ever)))
                .isEqualTo("2:1 CONTRADICTING_ROWS, 3:1 UNKNOWN_UNIT, 3:2 UNKNOWN_NAME, 4:1 CONTRADICTING_ROWS");
        String two = matrix.substring(0, matrix.lastIndexOf("06364"));
        assertThat(rollup(two, "--set", FOUR).err()).isEqualTo("""
                        -:3:1: UNKNOWN_UNIT: không có đơn vị mang mã «99999» (99999)
                        -:3:2: UNKNOWN_NAME: không có đơn vị nào tên «Xã Nào Đó» (Xã Nào Đó)
                        """);
        Run asked = rollup(two, "--set", FOUR, "--on", "2023-12-31", "--format", "json");
        assertThat(asked.status()).isEqualTo(1);
        assertThat(places(json(asked))).isEqualTo("3:1 UNKNOWN_UNIT");
        assertThat(json(asked).get("units").asInt()).isEqualTo(2);
    }

    /** The names of the illustrative matrix are nobody's. */
    private static void assertOnlyNamesAreUnknown(JsonNode answer, int units) {
        assertThat(answer.get("failures"))
                .hasSize(units)
                .allSatisfy(wrapped -> assertThat(
                                wrapped.get("failure").get("reason").asText())
                        .isEqualTo("UNKNOWN_NAME"));
    }

    @Test
    void aSetWithoutUsualBandsIsStillRolledUp() {
        Run run = rollup("Tên xã;TC1;TC2;TC3;TC4\nXã Chiến Thắng;x;x;x;x\n", "--set", FOUR, "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(json(run).get("bands")).isEmpty();
        assertThat(json(run).get("meanExact").asText()).isEqualTo("4/1");
    }

    @Test
    void aFormWithoutUnitsHasNoMean() {
        JsonNode answer =
                json(rollup("Tên xã;TC1;TC2;TC3;TC4\n", "--set", FOUR, "--bands", "4,0-3", "--format", "json"));
        assertThat(answer.get("units").asInt()).isZero();
        assertThat(answer.get("mean").toString()).isEqualTo("{\"min\":null,\"max\":null}");
        assertThat(answer.get("meanExact").isNull()).isTrue();
        assertThat(answer.get("bands").get(0).get("share").isNull()).isTrue();
    }

    @Test
    void theScaleIsOfShares() {
        Run run = rollup(
                FixtureFile.DAK_LAK_2015_MATRIX.text(),
                "--set",
                DakLak2015Matrix.SET,
                "--scale",
                "2",
                "--format",
                "json");
        assertThat(json(run).get("bands").get(0).get("share").asText()).isEqualTo("4.61");
    }

    @Test
    void badBandsAreRefusedInTheLanguageAsked() {
        String matrix = "Tên xã;TC1;TC2;TC3;TC4\nXã A;x;x;x;x\n";
        assertThat(rollup(matrix, "--set", FOUR, "--bands", "4,3-4").err())
                .isEqualTo(
                        "ntm: --bands 4,3-4: cần các nhóm như 19,15-18, không trùng nhau, không vượt quá 4 tiêu chí của "
                                + FOUR + "\n");
        assertThat(rollup(matrix, "--set", FOUR, "--bands", "5,0-4", "--lang", "en")
                        .err())
                .isEqualTo("ntm: --bands 5,0-4: band 5 goes beyond the 4 criteria of the set\n");
    }

    @Test
    void aFormWithoutUnitsShowsWhyThereIsNoMean() {
        assertThat(rollup("Tên xã;TC1;TC2;TC3;TC4\n", "--set", FOUR, "--bands", "4,0-3")
                        .out())
                .contains("mẫu số bằng 0")
                .doesNotContain("= 0/0");
    }

    @Test
    void badUsageIsOneSentence() {
        String matrix = "Tên xã;TC1;TC2;TC3;TC4\nXã A;x;x;x;x\n";
        for (Run run : List.of(
                rollup(matrix),
                rollup(matrix, "--set", "commune"),
                rollup(matrix, "--set", FOUR, "--bands", "4,2-5"),
                rollup(matrix, "--set", FOUR, "--bands", "4,3-4"),
                rollup(matrix, "--set", FOUR, "--bands", "x"),
                rollup(matrix, "--set", FOUR, "--scale", "11"),
                rollup(matrix, "--set", FOUR, "--scale", "-1"),
                rollup(matrix, "--set", "commune-modern-2026-2030"),
                rollup("Tên xã;Dân số\nXã A;5200\n", "--set", FOUR),
                rollup("", "--set", FOUR),
                rollup("Xã A;x;x;x;x\n", "--set", FOUR))) {
            assertThat(run.status()).as(run.err()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).startsWith("ntm: ").doesNotContain("lỗi của chương trình");
        }
    }

    @Test
    void aSetWithoutCriteriaIsNamedInTheLanguageAskedFor() {
        String set = "commune-modern-2026-2030";
        assertThat(rollup("", "--set", set).err())
                .isEqualTo("ntm: --set " + set
                        + ": chưa có dữ liệu về tiêu chí nào của bộ này, không đọc được biểu kết quả\n");
        assertThat(rollup("", "--set", set, "--lang", "en").err())
                .isEqualTo("ntm: --set " + set
                        + ": the tables hold no criterion of this set, no matrix of it can be read\n");
    }
}
