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
        return text.replace(data.toString(), "DIR");
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
        assertThat(vietnamese.out()).endsWith("Đã ghi: province.json, province.csv, province.html\n");
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
        assertThat(run.out()).contains("không rõ là gì, không đọc: Checks.json");
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
        assertThat(runs.get(3).err()).contains("matrix.csv: cần cả --set ID và --on DATE");
        assertThat(Files.exists(out)).isFalse();
    }
}
