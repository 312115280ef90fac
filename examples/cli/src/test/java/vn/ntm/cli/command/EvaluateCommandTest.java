package vn.ntm.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.cli.Run;
import vn.ntm.fixtures.FixtureFile;
import vn.ntm.io.encoding.TextEncoding;

class EvaluateCommandTest {

    private static final String SET = "commune-ntm-2021-2025";

    private static final String NASTY = """
            unit,indicator,criterion,part,value
            06364,10,,,41.99999
            06364,1.1
            06364,99.9,,,Đạt
            99999,10,,,50
            06364,15.4,,,5o
            06523,10,,,45
            06523,10,,,45.0
            06523,15.3,,,20
            06523,15.3,,,21
            06523,15.4,,,50
            """;

    @TempDir
    private Path folder = Path.of("");

    private static Run evaluate(String input, String... more) {
        List<String> arguments = new ArrayList<>(List.of("evaluate", "-", "--set", SET, "--on", "2023-12-31"));
        arguments.addAll(List.of(more));
        return Run.withInput(input, arguments.toArray(new String[0]));
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    private static JsonNode indicator(JsonNode evaluation, String no) {
        for (JsonNode criterion : evaluation.get("criteria")) {
            for (JsonNode indicator : criterion.get("indicators")) {
                if (indicator.get("no").asText().equals(no)) {
                    return indicator;
                }
            }
        }
        throw new AssertionError("no indicator " + no);
    }

    @Test
    void everyFaultIsReportedWithItsPlaceAndTheGoodRowsAreJudged() {
        Run run = evaluate(NASTY, "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        List<String> lines = run.lines();
        assertThat(lines).hasSize(2 + 7);

        JsonNode first = json(lines.get(0));
        assertThat(first.get("unit").asText()).isEqualTo("06364");
        assertThat(indicator(first, "10").get("verdict").asText()).isEqualTo("NOT_MET");
        assertThat(indicator(first, "10").get("shortfall").asText()).isEqualTo("0.00001");
        assertThat(indicator(first, "15.4").get("reason").asText()).isEqualTo("MISSING_DATA");

        JsonNode second = json(lines.get(1));
        assertThat(second.get("unit").asText()).isEqualTo("06523");
        assertThat(indicator(second, "10").get("verdict").asText()).isEqualTo("MET");
        assertThat(indicator(second, "15.3").get("reason").asText()).isEqualTo("MISSING_DATA");
        assertThat(indicator(second, "15.4").get("verdict").asText()).isEqualTo("MET");

        assertThat(lines.subList(2, 9))
                .extracting(line -> {
                    JsonNode failure = json(line).get("failure");
                    return failure.get("line").asInt() + ":"
                            + failure.get("column").asInt() + " "
                            + failure.get("reason").asText();
                })
                .containsExactly(
                        "3:5 MISSING_CELL",
                        "4:2 UNKNOWN_INDICATOR",
                        "5:1 UNKNOWN_UNIT",
                        "6:5 BAD_NUMBER",
                        "8:5 DUPLICATE_ROW",
                        "9:5 CONTRADICTING_ROWS",
                        "10:5 CONTRADICTING_ROWS");
    }

    @Test
    void failuresAreOnStandardErrorInTextAndInTheLanguageAsked() {
        Run vietnamese = evaluate(NASTY);
        Run english = evaluate(NASTY, "--lang", "en");
        assertThat(vietnamese.err().lines()).hasSize(7);
        assertThat(vietnamese.err()).contains("-:6:5: BAD_NUMBER: «5o» không phải là số");
        assertThat(english.err()).contains("-:6:5: BAD_NUMBER: \"5o\" is not a number");
        assertThat(english.out()).contains("06364 xã Chiến Thắng").contains("short by 0.00001");
    }

    @Test
    void aFileWithoutARequiredHeaderIsRefusedByName() {
        Run run = evaluate("unit,indicator\n06364,10\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("value");
    }

    @Test
    void aMissingFileAnUnknownSetAndABadDateAreOneSentence() {
        for (Run run : List.of(
                Run.of("evaluate", folder.resolve("none.csv").toString(), "--set", SET, "--on", "2023-12-31"),
                Run.of("evaluate", "-", "--set", "commune-ntm", "--on", "2023-12-31"),
                Run.of("evaluate", "-", "--set", SET, "--on", "2023-02-30"),
                Run.of("evaluate", "-", "--set", SET, "--on", "31/12/2023"),
                Run.of("evaluate", "-", "--set", SET),
                Run.of("evaluate"),
                Run.of("evaluation"),
                Run.of())) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).startsWith("ntm: ").doesNotContain("java").doesNotContain("lỗi của chương trình");
        }
    }

    @Test
    void aDayBeforeTheFirstSetOrAfterTheLastNamesTheNearest() {
        Run before = Run.of("evaluate", "-", "--set", SET, "--on", "2008-01-01");
        assertThat(before.status()).isEqualTo(2);
        assertThat(before.err()).contains("2008-01-01", "commune-ntm-2009-2015", "2009-04-16");
        Run after = Run.of("evaluate", "-", "--set", SET, "--on", "2031-01-01", "--lang", "en");
        assertThat(after.status()).isEqualTo(2);
        assertThat(after.err())
                .contains("no criteria set is in force on 2031-01-01", "commune-ntm-2026-2030", "2030-12-31");
    }

    @Test
    void noPolicyHelpsOnADayThatNoSetAnswers() {
        Run run = Run.of("evaluate", "-", "--set", SET, "--on", "2008-01-01", "--lenient");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("2008-01-01", "2009-04-16");
    }

    @Test
    void unverifiedLevelsDecideOnlyWhenAccepted() {
        String dossier = "unit,indicator,value\n06364,4.2,95\n";
        JsonNode strict = json(evaluate(dossier, "--format", "json").lines().get(0));
        assertThat(indicator(strict, "4.2").get("reason").asText()).isEqualTo("THRESHOLD_UNVERIFIED");
        JsonNode accepting = json(evaluate(dossier, "--format", "json", "--accept-unverified")
                .lines()
                .get(0));
        assertThat(indicator(accepting, "4.2").get("verdict").asText()).isEqualTo("MET");
        assertThat(indicator(accepting, "4.2").get("thresholdStatus").asText()).isEqualTo("UNVERIFIED");
    }

    @Test
    void attestedNumbersCountOnlyWhenTheyMay() {
        String dossier = "unit,indicator,value\n06364,10,Đạt\n";
        JsonNode attested = json(evaluate(dossier, "--format", "json").lines().get(0));
        assertThat(indicator(attested, "10").get("basis").asText()).isEqualTo("ATTESTED");
        JsonNode measured = json(
                evaluate(dossier, "--format", "json", "--measured-only").lines().get(0));
        assertThat(indicator(measured, "10").get("reason").asText()).isEqualTo("MISSING_DATA");
    }

    @Test
    void anOverlayOfAProvinceDecidesAndIsNamed() throws IOException {
        Path overlay = Files.writeString(
                folder.resolve("overlay.csv"), FixtureFile.ILLUSTRATIVE_OVERLAY.text(), StandardCharsets.UTF_8);
        Run run =
                evaluate(FixtureFile.ILLUSTRATIVE_DOSSIER.text(), "--format", "json", "--overlay", overlay.toString());
        assertThat(run.status()).isZero();
        JsonNode roads = indicator(json(run.lines().get(0)), "2.4");
        assertThat(roads.get("verdict").asText()).isEqualTo("NOT_MET");
        assertThat(roads.get("shortfall").asText()).isEqualTo("4");
        assertThat(roads.get("overlay").asText()).isEqualTo(overlay.toString());
    }

    @Test
    void anOverlayLaxerThanAFloorIsReportedAndNotUsed() throws IOException {
        Path overlay = Files.writeString(folder.resolve("lax.csv"), """
                set,indicator,axis,key,from,op,value,act
                commune-ntm-2021-2025,10,REGION,TDMNPB,2023-01-01,>=,41,1/QĐ-UBND
                """);
        Run run = evaluate("unit,indicator,value\n06364,10,41.5\n", "--overlay", overlay.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("LAXER_THAN_FLOOR").contains("1/QĐ-UBND").contains("318/QĐ-TTg");
        assertThat(run.out()).contains(">= 42").contains("short by 0.5");
    }

    @Test
    void aFileInAnotherEncodingIsReadWhenItIsNamed() throws IOException {
        Path file = Files.write(
                folder.resolve("utf16.csv"),
                "unit,indicator,value\n06364,1.1,Đạt\n".getBytes(StandardCharsets.UTF_16LE));
        Run guessed = Run.of("evaluate", file.toString(), "--set", SET, "--on", "2023-12-31");
        assertThat(guessed.status()).isEqualTo(2);
        assertThat(guessed.err())
                .contains("--encoding: windows-1258, TCVN3, VNI")
                .hasLineCount(1);
        Run named = Run.of("evaluate", file.toString(), "--set", SET, "--on", "2023-12-31", "--encoding", "UTF-16LE");
        assertThat(named.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"tcvn3, TCVN3", "vni, VNI", "VNI, VNI", "windows-1258, WINDOWS_1258", "cp1258, WINDOWS_1258"})
    void aFileInAnEncodingOfVietnamIsReadWhenItIsNamed(String name, TextEncoding encoding) throws IOException {
        Path file =
                Files.write(folder.resolve("old.csv"), encoding.encode("unit,indicator,value\n06364,1.1,Chưa đạt\n"));
        Run named = Run.of("evaluate", file.toString(), "--set", SET, "--on", "2023-12-31", "--encoding", name);
        assertThat(named.status()).isZero();
        assertThat(named.err()).isEmpty();
    }

    @Test
    void anEncodingThatNobodyKnowsIsRefusedInOneSentence() {
        Run run = Run.of("evaluate", "x", "--set", SET, "--on", "2023-12-31", "--encoding", "viscii", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("ntm: \"viscii\" does not fit --encoding NAME");
    }
}
