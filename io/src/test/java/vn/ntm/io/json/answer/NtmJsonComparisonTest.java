package vn.ntm.io.json.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.comparison.SetComparison;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.validation.ValueCheck;
import vn.ntm.criteria.validation.ValueFinding;
import vn.ntm.io.json.NtmJson;

class NtmJsonComparisonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/ntm/io/json/findings.jsonl");

    private static final Map<Subject, Subject> COUNTERPARTS = ImmutableMap.of(
            Subject.indicator("10"), Subject.indicator("10"),
            Subject.indicator("3.1"), Subject.indicator("10"),
            Subject.indicator("1.1"), Subject.indicator("1.1"));

    private static SetComparison comparison() {
        Dossier dossier = Dossier.of(UnitCode.of("06364"), LocalDate.of(2020, 12, 31))
                .region(EconomicRegions.TDMNPB)
                .measured("10", "37")
                .measured("17.1", "clean", "60")
                .attested("1.1", Finding.MET)
                .measured("3.1", "85")
                .attestedCriterion("19", Finding.NOT_MET)
                .build();
        return SetComparison.of(
                dossier,
                CriteriaCatalog.standard(),
                "commune-ntm-2016-2020",
                "commune-ntm-2021-2025",
                Policy.strict(),
                COUNTERPARTS);
    }

    @Test
    void aComparisonOfSetsIsItsDifferenceAndWhatWasNotCarriedOver() {
        String difference = NtmJson.standard().line(comparison().difference());
        assertThat(NtmJson.standard().line(comparison()))
                .isEqualTo("{\"difference\":" + difference + ",\"left\":["
                        + "{\"criterion\":null,\"indicator\":\"17.1\",\"observation\":{\"part\":\"clean\","
                        + "\"status\":\"MEASURED\",\"value\":\"60\",\"finding\":null,\"by\":\"APPRAISAL\","
                        + "\"evidence\":null,\"evidenceHash\":null,\"note\":null},\"cause\":\"NO_COUNTERPART\"},"
                        + "{\"criterion\":null,\"indicator\":\"1.1\",\"observation\":{\"part\":null,"
                        + "\"status\":\"ATTESTED\",\"value\":null,\"finding\":\"MET\",\"by\":\"APPRAISAL\","
                        + "\"evidence\":null,\"evidenceHash\":null,\"note\":null},\"cause\":\"NOT_A_NUMBER\"},"
                        + "{\"criterion\":null,\"indicator\":\"3.1\",\"observation\":{\"part\":null,"
                        + "\"status\":\"MEASURED\",\"value\":\"85\",\"finding\":null,\"by\":\"APPRAISAL\","
                        + "\"evidence\":null,\"evidenceHash\":null,\"note\":null},\"cause\":\"OTHER_UNIT\"},"
                        + "{\"criterion\":\"19\",\"indicator\":null,\"observation\":{\"part\":null,"
                        + "\"status\":\"ATTESTED\",\"value\":null,\"finding\":\"NOT_MET\",\"by\":\"APPRAISAL\","
                        + "\"evidence\":null,\"evidenceHash\":null,\"note\":null},\"cause\":\"NO_COUNTERPART\"}]}");
    }

    @Test
    void bothSidesNameTheirSetAndWhetherItIsInForce() throws IOException {
        JsonNode difference = new ObjectMapper()
                .readTree(NtmJson.standard().line(comparison()))
                .get("difference");
        assertThat(difference.get("before").get("set").asText()).isEqualTo("commune-ntm-2016-2020");
        assertThat(difference.get("before").get("inForce").asBoolean()).isTrue();
        assertThat(difference.get("after").get("set").asText()).isEqualTo("commune-ntm-2021-2025");
        assertThat(difference.get("after").get("inForce").asBoolean()).isFalse();
    }

    private static List<ValueFinding> findings() {
        Dossier dossier = Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                .region(EconomicRegions.TDMNPB)
                .measured("10", "41500")
                .measured("12.1", "male", "101.5")
                .build();
        return ValueCheck.of(CriteriaCatalog.standard().set("commune-ntm-2021-2025"))
                .check(dossier);
    }

    @Test
    void findingsAreThoseOfTheGoldenFile() throws IOException {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        findings().forEach(finding -> lines.add(NtmJson.standard().line(finding)));
        lines.add(NtmJson.standard().line(findings()));
        if (Boolean.getBoolean("golden.update")) {
            Files.write(GOLDEN, lines.build(), StandardCharsets.UTF_8);
        }
        assertThat(lines.build()).isEqualTo(Files.readAllLines(GOLDEN, StandardCharsets.UTF_8));
    }

    @Test
    void allFindingsAreOneArrayInTheirOrder() {
        List<String> each = findings().stream().map(NtmJson.standard()::line).toList();
        assertThat(each).hasSizeGreaterThan(1).allMatch(line -> line.startsWith("{\"rule\":\""));
        assertThat(NtmJson.standard().line(findings())).isEqualTo("[" + String.join(",", each) + "]");
        assertThat(NtmJson.standard().line(List.of())).isEqualTo("[]");
    }
}
