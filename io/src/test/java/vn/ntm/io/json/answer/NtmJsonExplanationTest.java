package vn.ntm.io.json.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.comparison.EvaluationDifference;
import vn.ntm.criteria.comparison.WhatIf;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.SmallSet;

class NtmJsonExplanationTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/ntm/io/json/explanations.jsonl");

    private static Evaluation small() {
        Dossier dossier = Dossier.of(UnitCode.of("06463"), LocalDate.of(2026, 12, 31))
                .group("2")
                .measured("12.1", "male", "70.50")
                .measured("12.1", "female", "62.00")
                .addObservations(Observation.builder()
                        .subject(Subject.part("12.1", "female"))
                        .status(Observation.Status.MEASURED)
                        .value(Decimal.of(64))
                        .by(Assessor.SELF)
                        .evidence(Evidence.of("Biểu 5"))
                        .note("tự khai")
                        .build())
                .attested("17.1", Finding.MET)
                .measured("17.2", "12")
                .notApplicable("17.10")
                .build();
        return Evaluator.of(SmallSet.byGroup(), Policy.strict())
                .withUnits(SmallSet.NO_UNITS)
                .evaluate(dossier);
    }

    private static Evaluation bundled(String set, Dossier.Builder dossier) {
        return Evaluator.of(CriteriaCatalog.standard().set(set), Policy.strict())
                .evaluate(dossier.build());
    }

    @Test
    void explanationsAndDifferencesAreThoseOfTheGoldenFile() throws IOException {
        EvaluationDifference difference = WhatIf.of(small())
                .withUnits(SmallSet.NO_UNITS)
                .observing(Observation.measured(Subject.part("12.1", "female"), Decimal.of(65)))
                .by(Policy.strict().acceptingUnverified())
                .difference();
        List<String> lines = ImmutableList.of(
                NtmJson.standard().line(small().explanation()),
                NtmJson.standard().line(difference));
        if (Boolean.getBoolean("golden.update")) {
            Files.write(GOLDEN, lines, StandardCharsets.UTF_8);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(GOLDEN, StandardCharsets.UTF_8));
    }

    @Test
    void aLevelOfAnotherSetStandsBesideTheAmountItComesTo() throws IOException {
        LocalDate day = LocalDate.of(2023, 12, 31);
        Evaluation model = bundled(
                "commune-model-2021-2025", Dossier.of(UnitCode.of("06364"), day).measured("2", "60"));
        JsonNode income = comparison(model, "2");
        assertThat(income.get("against")).hasSize(1);
        JsonNode base = income.get("against").get(0);
        assertThat(base.get("set").asText()).isEqualTo("commune-advanced-2021-2025");
        assertThat(base.get("indicator").asText()).isEqualTo("10");
        assertThat(income.get("verdict").asText()).isEqualTo("UNDETERMINED");
        assertThat(income.get("observed").asText()).isEqualTo("60");
        assertThat(income.get("unit").asText()).isEqualTo("million_vnd_per_person_year");
    }

    @Test
    void anEarlierFigureStandsBesideTheAmountItComesTo() throws IOException {
        LocalDate day = LocalDate.of(2019, 12, 31);
        Evaluation model = bundled(
                "commune-model-2018-2020",
                Dossier.of(UnitCode.of("06364"), day)
                        .measured("1.2", "44.9")
                        .addObservations(Observation.builder()
                                .subject(Subject.part("1.2", "base"))
                                .status(Observation.Status.MEASURED)
                                .value(Decimal.of(30))
                                .by(Assessor.VERIFICATION)
                                .build()));
        JsonNode income = comparison(model, "1.2");
        assertThat(income.get("verdict").asText()).isEqualTo("NOT_MET");
        assertThat(income.get("amount").asText()).isEqualTo(">= 45");
        assertThat(income.get("distance").get("by").asText()).isEqualTo("0.1");
        assertThat(income.get("distance").get("direction").asText()).isEqualTo("BELOW");
        assertThat(income.get("against").get(0).get("part").asText()).isEqualTo("base");
        assertThat(income.get("against").get(0).get("value").asText()).isEqualTo("30");
    }

    private static JsonNode comparison(Evaluation evaluation, String no) throws IOException {
        String line = NtmJson.standard().line(evaluation.explanation());
        assertThat(line).doesNotContain("\n").doesNotContain("\\u");
        JsonNode json = new ObjectMapper().readTree(line);
        assertThat(json.get("releases").get("law").asText())
                .isEqualTo(CriteriaCatalog.standard().release().id());
        for (JsonNode criterion : json.get("criteria")) {
            for (JsonNode indicator : criterion.get("indicators")) {
                if (indicator.get("no").asText().equals(no)) {
                    return indicator.get("comparisons").get(0);
                }
            }
        }
        throw new AssertionError("no indicator " + no);
    }
}
