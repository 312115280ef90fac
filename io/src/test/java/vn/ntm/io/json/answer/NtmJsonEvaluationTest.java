package vn.ntm.io.json.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.SmallSet;
import vn.ntm.io.law.OverlayCsv;

class NtmJsonEvaluationTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/ntm/io/json/evaluations.jsonl");

    private static final Dossier DOSSIER = Dossier.of(UnitCode.of("06463"), LocalDate.of(2026, 12, 31))
            .group("2")
            .measured("12.1", "male", "70.50")
            .measured("12.1", "female", "62.00")
            .attested("17.1", Finding.MET)
            .measured("17.2", "12")
            .notApplicable("17.10")
            .build();

    private static String write(Dossier dossier) {
        Evaluator evaluator = Evaluator.of(SmallSet.byGroup(), Policy.strict()).withUnits(SmallSet.NO_UNITS);
        return NtmJson.standard().line(evaluator.evaluate(dossier));
    }

    @Test
    void anEvaluationIsOneLineWithItsFieldsInOrder() {
        String indicators17 = Stream.of(
                        "{\"no\":\"17.1\",\"part\":null,\"verdict\":\"MET\",\"reason\":null,\"basis\":\"ATTESTED\","
                                + "\"observed\":null,\"required\":null,\"shortfall\":null,\"thresholdStatus\":null,"
                                + "\"setBy\":\"NATION\",\"act\":\"51/2025/QĐ-TTg\",\"overlay\":null}",
                        "{\"no\":\"17.2\",\"part\":null,\"verdict\":\"UNDETERMINED\",\"reason\":\"THRESHOLD_UNVERIFIED\","
                                + "\"basis\":null,\"observed\":\"12\",\"required\":\">= 12\",\"shortfall\":null,"
                                + "\"thresholdStatus\":\"UNVERIFIED\",\"setBy\":\"MINISTRY:BNNMT\","
                                + "\"act\":\"51/2025/QĐ-TTg\",\"overlay\":null}",
                        "{\"no\":\"17.10\",\"part\":null,\"verdict\":\"NOT_APPLICABLE\",\"reason\":null,\"basis\":null,"
                                + "\"observed\":null,\"required\":null,\"shortfall\":null,\"thresholdStatus\":null,"
                                + "\"setBy\":\"NATION\",\"act\":\"51/2025/QĐ-TTg\",\"overlay\":null}",
                        "{\"no\":\"17.11\",\"part\":null,\"verdict\":\"UNDETERMINED\",\"reason\":\"MISSING_DATA\","
                                + "\"basis\":null,\"observed\":null,\"required\":null,\"shortfall\":null,"
                                + "\"thresholdStatus\":null,\"setBy\":\"NATION\",\"act\":\"51/2025/QĐ-TTg\","
                                + "\"overlay\":null}")
                .collect(Collectors.joining(","));
        assertThat(write(DOSSIER))
                .isEqualTo("{\"unit\":\"06463\",\"set\":\"nhỏ-2026\",\"on\":\"2026-12-31\",\"region\":null,"
                        + "\"group\":\"2\",\"axisFrom\":\"GIVEN\",\"verdict\":\"NOT_MET\",\"reason\":null,"
                        + "\"met\":{\"min\":0,\"max\":2,\"of\":3},\"criteria\":["
                        + "{\"no\":\"12\",\"verdict\":\"NOT_MET\",\"reason\":null,\"indicators\":["
                        + "{\"no\":\"12.1\",\"part\":\"female\",\"verdict\":\"NOT_MET\",\"reason\":null,"
                        + "\"basis\":\"MEASURED\",\"observed\":\"62\",\"required\":\">= 62.5\",\"shortfall\":\"0.5\","
                        + "\"thresholdStatus\":\"CORROBORATED\",\"setBy\":\"MINISTRY:BNNMT\","
                        + "\"act\":\"51/2025/QĐ-TTg\",\"overlay\":null}]},"
                        + "{\"no\":\"17\",\"verdict\":\"UNDETERMINED\",\"reason\":\"MISSING_DATA\",\"indicators\":["
                        + indicators17
                        + "]}],\"releases\":{\"law\":\"2026.0\",\"units\":\"none\"}}");
    }

    @Test
    void evaluationsAreThoseOfTheGoldenFile() throws IOException {
        Dossier attested = Dossier.of(UnitCode.of("06463"), LocalDate.of(2026, 12, 31))
                .attestedCriterion("12", Finding.MET)
                .attestedCriterion("17", Finding.NOT_MET)
                .build();
        Dossier early =
                Dossier.of(UnitCode.of("06463"), LocalDate.of(2026, 2, 14)).build();
        Dossier ungrouped = Dossier.of(UnitCode.of("06463"), LocalDate.of(2026, 2, 15))
                .measured("12.1", "male", "1e-7")
                .measured("12.1", "female", "1e20")
                .build();
        List<String> lines = ImmutableList.of(write(DOSSIER), write(attested), write(early), write(ungrouped));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(GOLDEN));
    }

    @Test
    void everyFieldOfTheStandardSetIsThereAndIsText() throws IOException {
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        Evaluation evaluation = Evaluator.of(set, Policy.strict())
                .evaluate(Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                        .measured("10", "41.50")
                        .build());
        String line = NtmJson.standard().line(evaluation);
        assertThat(line).doesNotContain("\n").contains("QĐ-TTg").doesNotContain("\\u");
        JsonNode json = new ObjectMapper().readTree(line);
        assertThat(json.get("criteria")).hasSize(set.criteria().size());
        assertThat(json.get("met").get("of").isInt()).isTrue();
        assertThat(json.get("releases").get("law").asText())
                .isEqualTo(set.release().id());
        for (JsonNode criterion : json.get("criteria")) {
            for (JsonNode indicator : criterion.get("indicators")) {
                assertThat(indicator.fieldNames())
                        .toIterable()
                        .containsExactly(
                                "no",
                                "part",
                                "verdict",
                                "reason",
                                "basis",
                                "observed",
                                "required",
                                "shortfall",
                                "thresholdStatus",
                                "setBy",
                                "act",
                                "overlay");
                assertThat(indicator).allMatch(field -> field.isTextual() || field.isNull());
            }
        }
        assertThat(line)
                .contains("{\"no\":\"10\",\"part\":null,\"verdict\":\"NOT_MET\",\"reason\":null,\"basis\":\"MEASURED\","
                        + "\"observed\":\"41.5\",\"required\":\">= 42\",\"shortfall\":\"0.5\",");
    }

    @Test
    void aLevelOfAnOverlayNamesItsFile() {
        CriteriaCatalog national = CriteriaCatalog.standard();
        TextSource levels = TextSource.of(
                "mức tỉnh.csv",
                "set,indicator,axis,from,op,value,act\n"
                        + "commune-ntm-2021-2025,2.1,GENERAL,2022-06-01,>=,80,15/2022/QĐ-UBND");
        CriteriaSet set =
                national.with(OverlayCsv.of(national).read(levels).orThrow()).set("commune-ntm-2021-2025");
        assertThat(NtmJson.standard()
                        .line(Evaluator.of(set, Policy.strict())
                                .evaluate(Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                                        .measured("2.1", "79.95")
                                        .build())))
                .contains(
                        "{\"no\":\"2.1\",\"part\":null,\"verdict\":\"NOT_MET\",\"reason\":null,\"basis\":\"MEASURED\","
                                + "\"observed\":\"79.95\",\"required\":\">= 80\",\"shortfall\":\"0.05\","
                                + "\"thresholdStatus\":\"VERIFIED\",\"setBy\":\"PROVINCE\",\"act\":\"15/2022/QĐ-UBND\","
                                + "\"overlay\":\"mức tỉnh.csv\"}");
    }

    @Test
    void aFailureIsOneLineWithBothMessages() {
        Origin cell = Origin.builder()
                .file("hồ sơ.csv")
                .line(7)
                .column(3)
                .header("value")
                .raw("13,29 \"x\"\n")
                .build();
        assertThat(NtmJson.standard().line(Failure.of(FailureReason.BAD_NUMBER, cell)))
                .isEqualTo("{\"failure\":{\"file\":\"hồ sơ.csv\",\"line\":7,\"column\":3,\"header\":\"value\","
                        + "\"raw\":\"13,29 \\\"x\\\"\\n\",\"reason\":\"BAD_NUMBER\","
                        + "\"messageVi\":\"«13,29 \\\"x\\\"\\n» không phải là số theo quy ước của tệp\","
                        + "\"messageEn\":\"\\\"13,29 \\\"x\\\"\\n\\\" is not a number as this file writes them\"}}");
    }

    @Test
    void whatAFailureDoesNotHaveIsNull() {
        Origin row = Origin.builder().file("-").line(1).column(0).build();
        assertThat(NtmJson.standard().line(Failure.of(FailureReason.EXTRA_CELL, row)))
                .isEqualTo("{\"failure\":{\"file\":\"-\",\"line\":1,\"column\":0,\"header\":null,\"raw\":null,"
                        + "\"reason\":\"EXTRA_CELL\",\"messageVi\":\"dòng có nhiều ô hơn tiêu đề\","
                        + "\"messageEn\":\"the row has more cells than the header\"}}");
    }
}
