package vn.ntm.cli.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.cli.Golden;
import vn.ntm.cli.OutputSchemas;
import vn.ntm.cli.Run;
import vn.ntm.fixtures.DakLak2015;
import vn.ntm.fixtures.DakLak2015Matrix;
import vn.ntm.fixtures.FixtureFile;
import vn.ntm.fixtures.Illustrative;

class ProvinceReportTest {

    private static final int CRITERIA = 19;

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        out = folder.resolve("out");
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(data.resolve(name), text);
    }

    private Run report(String... more) {
        List<String> arguments = new ArrayList<>(List.of("report", "--data", data.toString(), "--out", out.toString()));
        arguments.addAll(Arrays.asList(more));
        return Run.of(arguments.toArray(new String[0]));
    }

    private Run onTheDay(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--set", Illustrative.SET, "--on", Illustrative.DAY.toString()));
        arguments.addAll(Arrays.asList(more));
        return report(arguments.toArray(new String[0]));
    }

    private JsonNode written() throws IOException {
        JsonNode report = new ObjectMapper().readTree(Files.readString(out.resolve("province.json")));
        assertThat(OutputSchemas.faults("report-province", report)).isEmpty();
        return report;
    }

    /** The temporary folder has another name each time. */
    private String named(String text) {
        return text.replace(data.toString(), "DIR").replace(out.toString(), "OUT");
    }

    /** Rows that are invented, under two districts of Lạng Sơn. */
    private static String matrix() {
        return String.join(
                        "\n",
                        "STT;Mã xã;Tên xã;"
                                + IntStream.rangeClosed(1, CRITERIA)
                                        .mapToObj(no -> "TC" + no)
                                        .collect(Collectors.joining(";"))
                                + ";Tổng số tiêu chí đạt",
                        "I;;Huyện Bắc Sơn" + ";".repeat(CRITERIA + 1),
                        row("1", "06364", "Xã Chiến Thắng", 19, "x", "19"),
                        row("2", "06331", "Xã Vạn Thủy", 12, "", "12"),
                        row("3", "06352", "Xã Tân Lập", 13, "KĐG", "13"),
                        "II;;Huyện Chi Lăng" + ";".repeat(CRITERIA + 1),
                        row("4", "06523", "Xã Chi Lăng", 19, "x", "18"),
                        row("5", "", "=Xã không có mã", 8, "", "8"))
                + "\n";
    }

    /** A row that meets the first criteria, leaves the next as {@code next} and does not meet the others. */
    private static String row(String number, String code, String name, int met, String next, String total) {
        String cells = IntStream.rangeClosed(1, CRITERIA)
                .mapToObj(no -> no <= met ? "x" : no == met + 1 && !next.isEmpty() ? next : "Chưa đạt")
                .collect(Collectors.joining(";"));
        return String.join(";", number, code, name, cells, total);
    }

    @Test
    void theFilesOfAProvinceMakeItsReport() throws IOException {
        put("matrix.csv", matrix());
        put("checks.jsonl", FixtureFile.LANG_SON_2023_CHECKS.text());
        put("dossiers.csv", FixtureFile.ILLUSTRATIVE_DOSSIER.text());
        put("matrix (2).csv", "");
        put(".hidden", "");
        Run vietnamese = onTheDay();
        Run english = onTheDay("--lang", "en");
        assertThat(vietnamese.status()).as(vietnamese.err()).isEqualTo(1);
        assertThat(vietnamese.out()).endsWith("Đã ghi vào " + out + ": province.json, province.csv, province.html\n");
        assertThat(vietnamese.err()).contains("matrix.csv:5:", "THIRD_STATE", "CONTROL_DIFFERS");
        Golden.check("province-vi.txt", named(vietnamese.out()));
        Golden.check("province-en.txt", named(english.out()));
        Golden.check("province.csv", named(Files.readString(out.resolve("province.csv"))));
        Golden.check("province.json", named(Files.readString(out.resolve("province.json"))));
    }

    @Test
    void districtsComeFromCodesAndGroupsFromTheForm() throws IOException {
        put("matrix.csv", matrix());
        Run run = onTheDay("--format", "json");
        assertThat(run.out()).isEqualTo(Files.readString(out.resolve("province.json")));
        JsonNode matrix = written().get("matrix");
        assertThat(matrix.get("byDistrict"))
                .extracting(part -> part.get("code").asText() + " "
                        + part.get("units").asInt() + " "
                        + part.get("criteriaMet").get("min").asInt() + ".."
                        + part.get("criteriaMet").get("max").asInt())
                .containsExactly("185 3 44..45", "187 1 19..19");
        assertThat(matrix.get("byGroup"))
                .extracting(part -> part.get("units").asInt())
                .containsExactly(3, 2);
        assertThat(matrix.get("unplaced").asInt()).isEqualTo(1);
        assertThat(matrix.at("/rollup/units").asInt()).isEqualTo(5);
        assertThat(matrix.at("/rollup/criteriaMet").toString()).isEqualTo("{\"min\":71,\"max\":72}");
    }

    @Test
    void afterTheReformThereAreNoDistricts() throws IOException {
        put("matrix.csv", matrix());
        Run run = report("--set", "commune-ntm-2021-2025", "--on", "2025-09-01");
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(written().at("/matrix/byDistrict")).isEmpty();
        assertThat(written().at("/matrix/byGroup")).hasSize(2);
    }

    @Test
    void unitsThatTheRegisterDoesNotKnowAreReportedAndCounted() throws IOException {
        put("matrix.csv", FixtureFile.DAK_LAK_2015_MATRIX.text());
        Run run = report("--set", DakLak2015Matrix.SET, "--on", "2015-09-30");
        JsonNode rollup = written().at("/matrix/rollup");
        assertThat(rollup.get("meanExact").asText()).isEqualTo("1586/152");
        assertThat(rollup.get("byCriterion"))
                .extracting(criterion -> criterion.get("met").asInt())
                .isEqualTo(DakLak2015.metByCriterion());
        assertThat(run.out()).contains("1.586 / 152 = 10,43");
        assertThat(written().at("/matrix/workingEn").toString()).contains("1,586 / 152 = 10.43");
        // The rows are invented, so that the register knows none of their names; that is all that is wrong.
        assertThat(run.status()).isEqualTo(1);
        assertThat(rollup.findValuesAsText("reason"))
                .hasSize(DakLak2015.COMMUNES)
                .containsOnly("UNKNOWN_NAME");
    }

    @Test
    void statementsAloneNeedNoSet() throws IOException {
        put("checks.jsonl", FixtureFile.LANG_SON_2023_CHECKS.text());
        Run run = report("--lang", "en");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("read: checks.jsonl")
                .contains("missing: matrix.csv, dossiers.csv")
                .contains("In all: matches 3, no published figure 4");
        JsonNode answer = written();
        assertThat(answer.get("set").isNull()).isTrue();
        assertThat(answer.get("matrix").isNull()).isTrue();
        assertThat(answer.at("/checks/verdicts/MATCH").asInt()).isEqualTo(3);
        assertThat(answer.at("/checks/verdicts/MISMATCH").asInt()).isZero();
        assertThat(answer.at("/checks/statements/0/checks/0/workingVi").asText())
                .isEqualTo("17/86");
    }

    @Test
    void dossiersAreCountedByVerdict() throws IOException {
        put("dossiers.csv", FixtureFile.ILLUSTRATIVE_DOSSIER.text());
        Run run = onTheDay();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(written().at("/dossiers/verdicts").toString())
                .isEqualTo("{\"MET\":0,\"NOT_MET\":1,\"UNDETERMINED\":0}");
        assertThat(written().at("/dossiers/units/0/unit").asText()).isEqualTo("06352");
    }

    /** A commune of the province's own list is judged as those of the register are. */
    @Test
    void unitsOfTheProvinceAreKnownToDossiersAndMatrix() throws IOException {
        put("units.csv", "code,name,type,parent,from,to\n99001,Ví Dụ,COMMUNE,384,2021-01-01,\n");
        put("dossiers.csv", "unit,indicator,criterion,value\n99001,,1,Đạt\n");
        Run run = onTheDay();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(written().at("/dossiers/units/0/unit").asText()).isEqualTo("99001");
        assertThat(written().at("/provinces/0/code").asText()).isEqualTo("38");
        assertThat(run.out()).contains("xã Ví Dụ").contains("Báo cáo nông thôn mới tỉnh Thanh Hóa");
    }

    @Test
    void aSetThatIsNotInForceNeedsAPersonForTheMatrixToo() throws IOException {
        put("matrix.csv", row19());
        Run run = report("--set", "commune-ntm-2016-2020", "--on", "2023-12-31");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("bộ tiêu chí không có hiệu lực vào ngày này");
        assertThat(written().at("/inForce").asBoolean()).isFalse();
        assertThat(Files.readString(out.resolve("province.html")))
                .contains("Bộ tiêu chí không có hiệu lực vào ngày này.");
        assertThat(onTheDay().status()).isZero();
        assertThat(written().at("/inForce").asBoolean()).isTrue();
    }

    /** A matrix of one commune, in which nothing is wrong. */
    private static String row19() {
        return matrix().lines().limit(1).collect(Collectors.joining()) + "\n"
                + row("1", "06364", "Xã Chiến Thắng", 19, "x", "19") + "\n";
    }

    @Test
    void capitalIsReadBySourceAndWhatIsMissingIsNamed() throws IOException {
        put("capital.csv", """
            Đơn vị tính: tỷ đồng;;
            Nguồn vốn;Kế hoạch;Đã giải ngân;Tỷ lệ (%)
            Ngân sách trung ương;200;100,5;50,3
            LOCAL_PROVINCE;40;x;
            """);
        Run run = report("--on", "2023-12-31");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("BAD_NUMBER", "MISSING_ROW");
        JsonNode capital = written().get("capital");
        assertThat(capital.get("lines"))
                .filteredOn(line -> line.get("source").asText().equals("CENTRAL"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("plan").asText()).isEqualTo("200000");
                    assertThat(line.get("done").asText()).isEqualTo("100500");
                    assertThat(line.get("rate").asText()).isEqualTo("50.3");
                });
        assertThat(run.out()).contains("50,3 %").contains("không có đủ số liệu: ");
        String page = Files.readString(out.resolve("province.html"));
        assertThat(page)
                .contains("Vốn năm 2023: kế hoạch và giải ngân theo nguồn")
                .doesNotContain("chưa có mẫu tệp");
        assertThat(Files.readString(out.resolve("province.csv"))).contains("capital,CENTRAL,");
    }

    @Test
    void capitalNeedsItsDay() throws IOException {
        put("capital.csv", "Nguồn vốn,Kế hoạch,Đã giải ngân\n");
        Run run = report();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("capital.csv: cần --on DATE");
    }

    @Test
    void levelsOfTheProvinceAreCountedAndWhatRestsOnThemIsMarked() throws IOException {
        String overlay = "set,indicator,part,axis,key,from,op,value,act\n"
                + Illustrative.SET + ",2.1,,REGION,TDMNPB,2022-03-08,>=,70,12/2022/QĐ-UBND\n"
                + Illustrative.SET + ",2.1,,REGION,NOWHERE,2022-03-08,>=,70,12/2022/QĐ-UBND\n";
        put("overlay.csv", overlay);
        put("dossiers.csv", "unit,indicator,value\n06352,2.1,71\n06352,2.2,71\n");
        Run run = onTheDay();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("Mức của tỉnh được nạp: 1 (12/2022/QĐ-UBND).")
                .contains("1 kết luận dựa vào mức do tỉnh nạp.");
        JsonNode report = written();
        assertThat(report.at("/overlay").toString()).isEqualTo("{\"levels\":1,\"acts\":[\"12/2022/QĐ-UBND\"]}");
        assertThat(report.at("/dossiers/units/0/ownLevels").toString()).isEqualTo("[\"2.1\"]");
        assertThat(report.at("/dossiers/delegated").toString()).contains("2.2").doesNotContain("2.1");
        assertThat(report.at("/dossiers/reasons"))
                .extracting(reason -> reason.get("reason").asText())
                .contains("MISSING_DATA", "THRESHOLD_DELEGATED");
    }

    @Test
    void levelsThatNobodyVerifiedDecideWhereThatIsAccepted() throws IOException {
        put("dossiers.csv", FixtureFile.ILLUSTRATIVE_DOSSIER.text());
        onTheDay();
        assertThat(written().at("/dossiers/reasons").toString()).contains("THRESHOLD_UNVERIFIED");
        assertThat(onTheDay("--accept-unverified").out()).contains("Mức chưa kiểm chứng được chấp nhận");
        assertThat(written().at("/dossiers/reasons").toString()).doesNotContain("THRESHOLD_UNVERIFIED");
    }

    @Test
    void matrixAndDossiersAreComparedCriterionByCriterion() throws IOException {
        put("matrix.csv", matrix());
        put("dossiers.csv", "unit,criterion,indicator,value\n06364,1,,Chưa đạt\n06364,8,,Đạt\n06040,8,,Đạt\n");
        Run run = onTheDay();
        assertThat(run.status()).isEqualTo(1);
        JsonNode agreement = written().get("agreement");
        assertThat(agreement.get("units").asInt()).isEqualTo(1);
        assertThat(agreement.get("onlyMatrix").asInt()).isEqualTo(3);
        assertThat(agreement.get("onlyDossiers").asInt()).isEqualTo(1);
        assertThat(agreement.get("agreeing").asInt()).isEqualTo(1);
        assertThat(agreement.get("open").asInt()).isEqualTo(17);
        assertThat(agreement.get("contradictions").toString())
                .isEqualTo("[{\"unit\":\"06364\",\"criterion\":\"1\",\"matrix\":\"MET\",\"dossier\":\"NOT_MET\"}]");
        assertThat(run.out()).contains("06364 tiêu chí 1: biểu đạt, hồ sơ chưa đạt");
    }

    @Test
    void bandsSayWhatIsCertainAndWhatIsPossible() throws IOException {
        put("matrix.csv", row19() + row("2", "06352", "Xã Tân Lập", 14, "KĐG", "14") + "\n");
        Run run = onTheDay();
        assertThat(run.out()).contains("Theo số tiêu chí đạt ít nhất").contains("có thể: 0–1");
        assertThat(Files.readString(out.resolve("province.html")))
                .contains("Số xã theo số tiêu chí đạt ít nhất, trong 2 xã")
                .contains("Có thể");
    }

    @Test
    void aLedgerWithoutEventsSaysSo() throws IOException {
        put("ledger.csv", "unit,tier,event,date,act\n");
        Run run = report("--on", "2023-12-31");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("sổ không có sự kiện nào đọc được");
    }

    @Test
    void theReportsOwnFilesAreNotUnknown() throws IOException {
        put("checks.jsonl", FixtureFile.LANG_SON_2023_CHECKS.text());
        for (int i = 0; i < 2; i++) {
            Run run = Run.of("report", "--data", data.toString(), "--out", data.toString());
            assertThat(run.status()).as(run.err()).isZero();
        }
        put("Checks.json", "{}");
        Run run = report();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("tệp không xác định, không đọc: Checks.json");
    }

    @Test
    void badUsageIsOneSentenceAndWritesNothing() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        put("matrix.csv", matrix());
        List<Run> runs = List.of(
                Run.of("report", "--data", empty.toString(), "--out", out.toString()),
                Run.of("report", "--data", folder.resolve("nowhere").toString(), "--out", out.toString()),
                Run.of("report", "--set", Illustrative.SET, "--out", out.toString()),
                report(),
                report("--set", Illustrative.SET),
                report("--set", "commune", "--on", "2023-12-31"),
                report("--set", Illustrative.SET, "--on", "1990-01-01"),
                report("--set", Illustrative.SET, "--on", "31/12/2023"));
        for (Run run : runs) {
            assertThat(run.status()).as(run.err()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).startsWith("ntm: ").doesNotContain("lỗi của chương trình");
        }
        assertThat(runs.get(0).err()).contains("matrix.csv, checks.jsonl, dossiers.csv");
        assertThat(runs.get(1).err()).contains("nowhere: thư mục không tồn tại");
        assertThat(runs.get(7).err()).contains("cần năm-tháng-ngày, như 2023-12-31");
        assertThat(runs.get(3).err()).contains("matrix.csv: cần cả --set ID và --on DATE");
        assertThat(Files.exists(out)).isFalse();
    }

    /** Levels in a code page of DOS and a matrix without criteria leave the dossiers, which are judged as if they were not there. */
    @Test
    void aFileThatCannotBeUsedLeavesTheOthers() throws IOException {
        Files.write(data.resolve("overlay.csv"), new byte[] {'s', 'e', 't', ',', (byte) 0x81, '\n'});
        put("matrix.csv", "STT;Mã xã;Tên xã\n1;06364;Xã Chiến Thắng\n");
        put("dossiers.csv", FixtureFile.ILLUSTRATIVE_DOSSIER.text());
        Run run = onTheDay("--lang", "en");
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(named(run.err()))
                .contains(
                        "DIR/overlay.csv:1:0: UNUSABLE_FILE: nothing of this file can be used: cannot be read as UTF-8")
                .contains("DIR/matrix.csv:1:0: MISSING_COLUMN: the required column \"TC1\" is missing");
        assertThat(run.out())
                .contains("  read: dossiers.csv\n", "  cannot be used: matrix.csv, overlay.csv\n")
                .contains("06352");
        JsonNode files = written().get("files");
        assertThat(files.get("read")).hasToString("[\"dossiers.csv\"]");
        assertThat(files.get("unusable")).hasToString("[\"matrix.csv\",\"overlay.csv\"]");
        assertThat(written().get("dossiers").get("units")).isNotEmpty();
        assertThat(written().get("groundFailures")).hasSize(2);
        Run json = onTheDay("--format", "json");
        assertThat(json.status()).isEqualTo(2);
        assertThat(json.err()).contains("UNUSABLE_FILE", "MISSING_COLUMN");
    }
}
