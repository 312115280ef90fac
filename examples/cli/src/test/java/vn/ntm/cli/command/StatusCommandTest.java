package vn.ntm.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.cli.Golden;
import vn.ntm.cli.Run;
import vn.ntm.fixtures.FixtureFile;

class StatusCommandTest {

    private static final String LANG_SON = FixtureFile.LANG_SON_2023_CERTIFICATES.text();

    private static final String HEADER = "unit,tier,event,date,act\n";

    private static final String REVOKED_FIRST = HEADER + """
            06364,NTM,REVOKED,2022-09-01,3/QĐ-UBND
            06370,NTM,RECOGNISED,2023-01-01,2/QĐ-UBND
            06364,NTM,RECOGNISED,2023-05-01,1/QĐ-UBND
            """;

    private static Run status(String ledger, String day, String... more) {
        List<String> arguments = new ArrayList<>(List.of("status", "-", "--on", day));
        Collections.addAll(arguments, more);
        return Run.withInput(ledger, arguments.toArray(new String[0]));
    }

    private static List<JsonNode> json(Run run) {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.lines()) {
            try {
                lines.add(new ObjectMapper().readTree(line));
            } catch (JsonProcessingException e) {
                throw new AssertionError(line, e);
            }
        }
        return lines;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Every certificate as {@code 06364 xã Vũ Lễ MODEL CARRIED_UNDECIDED since 2025-07-01 [06364] reform-2025}. */
    private static List<String> shown(List<JsonNode> lines) {
        List<String> shown = new ArrayList<>();
        for (JsonNode line : lines) {
            for (JsonNode held : line.get("certificates")) {
                shown.add(line.get("unit").get("code").asText() + " "
                        + line.get("unit").get("fullName").asText() + " "
                        + held.get("tier").asText() + " " + held.get("state").asText() + " since "
                        + held.get("since").asText() + " "
                        + held.get("origins").toString().replace("\"", "") + " "
                        + held.get("rule").asText());
            }
        }
        return shown;
    }

    @Test
    void inTheMiddleOf2023TwoModelFourAdvancedAndFiveNtmAreInForce() {
        Run run = status(LANG_SON, "2023-07-17", "--format", "json");
        List<JsonNode> lines = json(run);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(lines).hasSize(11);
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode line : lines) {
            assertThat(names(line)).containsExactly("unit", "certificates");
            assertThat(names(line.get("unit")))
                    .containsExactly(
                            "code",
                            "name",
                            "type",
                            "level",
                            "fullName",
                            "parent",
                            "path",
                            "validFrom",
                            "validTo",
                            "basis");
            assertThat(line.get("unit").get("type").asText()).isEqualTo("COMMUNE");
            for (JsonNode held : line.get("certificates")) {
                assertThat(names(held)).containsExactly("tier", "state", "act", "since", "origins", "rule");
                counts.merge(held.get("tier").asText() + " " + held.get("state").asText(), 1, Integer::sum);
            }
        }
        assertThat(counts).hasToString("{ADVANCED IN_FORCE=4, MODEL IN_FORCE=2, NTM IN_FORCE=5}");
        assertThat(lines.stream().map(line -> line.get("unit").get("code").asText()))
                .containsExactly(
                        "05986", "06034", "06154", "06280", "06349", "06364", "06454", "06475", "06523", "06622",
                        "06646");
    }

    @Test
    void afterTheReformEachSuccessorIsNamedWithStateOriginsAndRule() {
        Run run = status(LANG_SON, "2025-07-02", "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(shown(json(run)))
                .containsExactly(
                        "05986 phường Tam Thanh ADVANCED LAPSED since 2025-07-01 [05986] urban-2022",
                        "06040 xã Thất Khê ADVANCED CARRIED_UNDECIDED since 2025-07-01 [06034] reform-2025",
                        "06154 xã Văn Lãng NTM CARRIED_UNDECIDED since 2025-07-01 [06154] reform-2025",
                        "06280 xã Điềm He NTM CARRIED_UNDECIDED since 2025-07-01 [06280] reform-2025",
                        "06349 xã Hưng Vũ NTM CARRIED_UNDECIDED since 2025-07-01 [06349] reform-2025",
                        "06364 xã Vũ Lễ MODEL CARRIED_UNDECIDED since 2025-07-01 [06364] reform-2025",
                        "06385 xã Hữu Lũng ADVANCED LAPSED since 2024-12-01 [06454] urban-2022",
                        "06463 xã Chi Lăng MODEL CARRIED_UNDECIDED since 2025-07-01 [06523] reform-2025",
                        "06475 xã Bằng Mạc NTM CARRIED_UNDECIDED since 2025-07-01 [06475] reform-2025",
                        "06613 xã Đình Lập NTM CARRIED_UNDECIDED since 2025-07-01 [06622] reform-2025",
                        "06625 xã Kiên Mộc NTM CARRIED_UNDECIDED since 2025-07-01 [06622] reform-2025",
                        "06637 xã Châu Sơn ADVANCED CARRIED_UNDECIDED since 2025-07-01 [06646] reform-2025");
    }

    @Test
    void theSameIsReadByPeopleInBothLanguages() {
        Golden.check(
                "status-langson-2023-vi.txt", status(LANG_SON, "2023-07-17").out());
        Golden.check(
                "status-langson-2025-en.txt",
                status(LANG_SON, "2025-07-02", "--lang", "en").out());
        Golden.check(
                "status-langson-2025-vi.txt", status(LANG_SON, "2025-07-02").out());
    }

    @Test
    void aRevocationBeforeItsRecognitionNeedsAPersonWhoIsToldBothLines() {
        Run text = status(REVOKED_FIRST, "2023-12-31");
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.err())
                .isEqualTo("-:2:1: LOST_BEFORE_RECOGNITION: «06364»: có dòng «thu hồi» về đạt chuẩn nông thôn mới ngày"
                        + " 01/9/2022, trước lần công nhận ngày 01/5/2023 (-:4) (06364)\n");
        assertThat(status(REVOKED_FIRST, "2023-12-31", "--lang", "en").err())
                .contains("-:2:1: LOST_BEFORE_RECOGNITION: ")
                .contains("before it was recognised on 2023-05-01 (-:4)");

        Run json = status(REVOKED_FIRST, "2023-12-31", "--format", "json");
        assertThat(json.status()).isEqualTo(1);
        assertThat(json.err()).isEmpty();
        List<JsonNode> lines = json(json);
        assertThat(lines).hasSize(3);
        JsonNode failure = lines.get(2).get("failure");
        assertThat(failure.get("line").asInt()).isEqualTo(2);
        assertThat(failure.get("messageEn").asText()).contains("-:4");
    }

    @Test
    void eventsAfterTheDayAreIgnoredAlsoWhereTheyContradict() {
        Run run = status(REVOKED_FIRST, "2022-12-31", "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(shown(json(run))).containsExactly("06364 xã Chiến Thắng NTM REVOKED since 2022-09-01 [06364] null");
    }

    @Test
    void absenceIsAFactOnlyInALedgerThatIsComplete() {
        String advanced = HEADER + "06364,ADVANCED,RECOGNISED,2023-05-01,1/QĐ-UBND\n";

        assertThat(status(advanced, "2023-12-31").status()).isZero();
        assertThat(status(advanced, "2023-12-31").out()).contains("không được khai là đầy đủ");
        Run complete = status(advanced, "2023-12-31", "--complete");
        assertThat(complete.status()).isEqualTo(1);
        assertThat(complete.err()).startsWith("-:2:1: WITHOUT_LOWER_TIER: ");
        assertThat(complete.out()).doesNotContain("không được khai là đầy đủ");
    }

    @Test
    void aRowThatIsNoEventIsReportedAndTheOthersCount() {
        Run run = status(HEADER + """
                        06364,NTM,RECOGNISED,1/5/2023,1/QĐ-UBND
                        06370,NTM,RECOGNISED,2023-05-01,
                        06349,NTM,RECOGNISED,2023-05-01,1/QĐ-UBND
                        99999,NTM,RECOGNISED,2023-05-01,1/QĐ-UBND
                        """, "2023-12-31", "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        List<JsonNode> lines = json(run);
        assertThat(shown(lines.subList(0, 1)))
                .singleElement()
                .asString()
                .startsWith("06349 ")
                .contains("NTM IN_FORCE");
        assertThat(lines.subList(1, lines.size()).stream()
                        .map(line -> line.get("failure"))
                        .map(failure -> failure.get("line").asInt() + " "
                                + failure.get("reason").asText()))
                .containsExactly("2 BAD_DATE", "3 WITHOUT_SOURCE", "5 UNKNOWN_UNIT");
    }

    @Test
    void anActOfSomebodyElseIsShownAtTheAct() {
        Run run = status(HEADER + "06364,NTM,RECOGNISED,2023-05-01,9/qđ-ttg\n", "2023-12-31");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "-:2:5: ACT_OF_OTHER_AUTHORITY: văn bản 9/qđ-ttg không phải của Chủ tịch UBND cấp tỉnh, nơi quyết"
                                + " định về đạt chuẩn nông thôn mới của «06364» vào ngày 01/5/2023 (9/qđ-ttg)\n");
    }

    @Test
    void whatIsSaidOfTheCodeOfALapsedCommuneIsToldAndCertifiesNobody() {
        Run run = status(HEADER + """
                06040,NTM,RECOGNISED,2018-05-01,1/QĐ-UBND
                06040,NTM,ANNOUNCED,2025-09-01,2/QĐ-UBND
                """, "2025-12-31", "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        List<JsonNode> lines = json(run);
        assertThat(shown(lines.subList(0, lines.size() - 1)))
                .contains("06040 xã Thất Khê NTM LAPSED since 2024-12-01 [06040] urban-2022");
        assertThat(lines.get(lines.size() - 1).get("failure").get("reason").asText())
                .isEqualTo("CODE_OF_ANOTHER_UNIT");
    }

    @Test
    void anAnnulmentThatIsRepeatedNeedsAPersonAndTakesNothing() {
        Run run = status(HEADER + """
                06364,NTM,RECOGNISED,2018-05-01,1/QĐ-UBND
                06364,NTM,REVOKED,2020-05-01,7/QĐ-UBND
                06364,NTM,ANNULLED,2020-06-01,7/QĐ-UBND
                06364,NTM,ANNULLED,2020-07-01,7/QĐ-UBND
                """, "2022-01-01");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("-:5:5: ANNULS_AGAIN: ").contains("01/7/2020", "01/6/2020 (-:4)");
        assertThat(run.out()).contains("đạt chuẩn nông thôn mới: còn hiệu lực, từ 01/5/2018; 1/QĐ-UBND");
    }

    @Test
    void aCertificateOfWhichTheTablesLoseTrackIsNotForgotten() {
        Run run = status(HEADER + "185,NTM,RECOGNISED,2024-12-01,9/QĐ-TTg\n", "2025-07-02");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("-:2:1: CERTIFICATE_UNTRACED: ").contains("huyện Bắc Sơn (185)", "30/6/2025");
        assertThat(status(HEADER + "185,NTM,RECOGNISED,2024-12-01,9/QĐ-TTg\n", "2025-07-02", "--format", "json")
                        .out()
                        .lines())
                .singleElement()
                .asString()
                .startsWith("{\"failure\":");
        assertThat(status(HEADER + "185,NTM,RECOGNISED,2024-12-01,9/QĐ-TTg\n", "2025-06-30", "--format", "json")
                        .out())
                .startsWith("{\"unit\":{\"code\":\"185\"")
                .contains("\"state\":\"IN_FORCE\"");
        assertThat(status(HEADER + "185,NTM,REVOKED,2024-12-01,9/QĐ-TTg\n", "2025-07-02")
                        .status())
                .isZero();
    }

    /** Khánh Long took in Vĩnh Tiến on 2024-12-01: the same commune, and the letter's rule on the larger one beside it. */
    @Test
    void aCommuneThatTookInAnotherIsInForceAndTheLetterIsShown() {
        String own = HEADER + "05998,NTM,RECOGNISED,2018-05-01,2/QĐ-UBND\n";
        String both = own + "06007,NTM,RECOGNISED,2018-05-01,2/QĐ-UBND\n";

        assertThat(shown(json(status(both, "2024-12-01", "--format", "json"))))
                .containsExactly(
                        "05998 xã Khánh Long NTM IN_FORCE since 2018-05-01 [05998] null",
                        "05998 xã Khánh Long NTM CARRIED_UNDECIDED since 2024-12-01 [06007]"
                                + " merger-2023-2025-all-certified");
        assertThat(status(both, "2024-12-01", "--format", "json").status()).isZero();
        assertThat(status(own, "2024-12-01").out())
                .contains(
                        "  nhập thêm 06007 xã Vĩnh Tiến, từ 01/12/2024",
                        "    Chưa biết đủ về các phần hợp thành: trường hợp nào cũng cần quyết định của cấp tỉnh");
        assertThat(status(both, "2024-12-01", "--lang", "en").out())
                .contains("  took in 06007 xã Vĩnh Tiến, 2024-12-01", "works towards: advanced NTM")
                .containsOnlyOnce("All parts are certified");
    }

    @Test
    void whatWasAnnulledLeavesTheUnitWithoutCertificate() {
        String annulled = HEADER + """
                06364,NTM,RECOGNISED,2023-05-01,1/QĐ-UBND
                06364,NTM,ANNULLED,2023-06-01,1/QĐ-UBND
                """;

        assertThat(status(annulled, "2023-12-31", "--format", "json").out()).endsWith(",\"certificates\":[]}\n");
        assertThat(status(annulled, "2023-12-31", "--lang", "en").out()).contains("no certificate");
    }

    @ParameterizedTest
    @CsvSource({"'unit,tier,event,date\n06364,NTM,RECOGNISED,2023-05-01\n', act", "'', unit"})
    void aFileWithoutARequiredColumnCannotBeUsed(String ledger, String column) {
        Run run = status(ledger, "2023-12-31");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(column);
    }

    @Test
    void aDayIsNeeded() {
        Run run = Run.withInput(LANG_SON, "status", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--on DATE");
    }

    @Test
    void helpExplainsItInBothLanguages() {
        for (String language : List.of("vi", "en")) {
            assertThat(Run.of("status", "--help", "--lang", language).out())
                    .containsPattern("LEDGER\\s+\\S")
                    .containsPattern("--on(=\\S+)?\\s+\\S")
                    .containsPattern("--complete\\s+\\S");
        }
    }
}
