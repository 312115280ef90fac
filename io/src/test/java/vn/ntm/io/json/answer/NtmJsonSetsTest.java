package vn.ntm.io.json.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.json.NtmJson;

class NtmJsonSetsTest {

    private static final CriteriaCatalog CATALOG = CriteriaCatalog.standard();

    private static JsonNode json(SetView view) throws JsonProcessingException {
        return new ObjectMapper().readTree(NtmJson.standard().line(view, Language.VI));
    }

    private static SetView view(String id) {
        return SetView.of(CATALOG.set(id));
    }

    private static JsonNode indicator(JsonNode set, String no) {
        for (JsonNode criterion : set.get("criteria")) {
            for (JsonNode indicator : criterion.get("indicators")) {
                if (indicator.get("no").asText().equals(no)) {
                    return indicator;
                }
            }
        }
        throw new AssertionError("no indicator " + no);
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void theListSaysWhatTheLawCountsAndNullWhereThatIsNotKnown() {
        assertThat(NtmJson.standard().summaryLine(CATALOG.set("commune-ntm-2026-2030")))
                .isEqualTo("{\"id\":\"commune-ntm-2026-2030\",\"level\":\"COMMUNE\",\"tier\":\"NTM\","
                        + "\"decision\":\"51/2025/QĐ-TTg\",\"from\":\"2026-02-15\",\"to\":\"2030-12-31\","
                        + "\"criteria\":10,\"indicators\":47,\"known\":8,\"complete\":false}");
        assertThat(NtmJson.standard().summaryLine(CATALOG.set("commune-modern-2026-2030")))
                .contains("\"criteria\":null,\"indicators\":null,\"known\":0,\"complete\":false");
    }

    @Test
    void fieldsComeInTheirOrder() throws JsonProcessingException {
        JsonNode set = json(view("commune-ntm-2021-2025"));
        assertThat(names(set))
                .containsExactly(
                        "id",
                        "level",
                        "tier",
                        "decision",
                        "from",
                        "to",
                        "complete",
                        "axis",
                        "generalDecides",
                        "notes",
                        "criteria",
                        "releases",
                        "failures");
        assertThat(names(set.get("criteria").get(0)))
                .containsExactly("no", "nameVi", "nameEn", "complete", "indicators");
        JsonNode water = indicator(set, "17.1");
        assertThat(names(water).subList(0, 10))
                .containsExactly(
                        "no",
                        "numbered",
                        "labelVi",
                        "labelEn",
                        "kind",
                        "unit",
                        "setBy",
                        "appliesWhen",
                        "parts",
                        "thresholds");
        assertThat(names(water.get("parts").get(0))).containsExactly("part", "labelVi", "labelEn", "unit");
        assertThat(names(water.get("thresholds").get(0)))
                .containsExactly(
                        "part", "axis", "key", "from", "to", "op", "value", "unit", "mode", "status", "setBy", "act",
                        "article", "source", "note");
        assertThat(water.get("thresholds").get(0).get("part").asText()).isEqualTo("clean-water");
        assertThat(water.get("thresholds").get(0).get("key").isNull()).isTrue();
    }

    @Test
    void aSetWithOneColumnHasNoAxisAndAGradeIsItsWord() throws JsonProcessingException {
        assertThat(json(view("district-ntm-2021-2025")).get("axis").asText()).isEqualTo("NONE");
        assertThat(json(view("commune-ntm-2026-2030")).get("axis").asText()).isEqualTo("GROUP");
        JsonNode grade = indicator(json(view("commune-advanced-2021-2025")), "3.6");
        assertThat(grade.get("kind").asText()).isEqualTo("GRADE");
        assertThat(grade.get("thresholds").get(0).get("value").asText()).isEqualTo("Khá");
    }

    @Test
    void theFloorOfTheMinistryIsLeftToTheProvinceByGroup() throws JsonProcessingException {
        JsonNode growth = indicator(json(view("commune-ntm-2026-2030")), "3.1");
        JsonNode floor = growth.get("thresholds").get(4);
        assertThat(floor.get("value").asText()).isEqualTo("9.5");
        assertThat(floor.get("from").asText()).isEqualTo("2026-06-27");
        assertThat(floor.get("act").asText()).isEqualTo("52/2026/TT-BTC");
        assertThat(floor.get("setBy").asText()).isEqualTo("PROVINCE");
        assertThat(floor.get("mode").asText()).isEqualTo("FLOOR");
    }

    @Test
    void twoDaysBesideAnAmendmentDifferInWhatItAmendsOnly() throws JsonProcessingException {
        LocalDate last = LocalDate.of(2024, 2, 29);
        JsonNode before = json(view("commune-ntm-2021-2025").on(last));
        JsonNode after = json(view("commune-ntm-2021-2025").on(last.plusDays(1)));
        assertThat(indicator(before, "1.1").get("act").asText()).isEqualTo("318/QĐ-TTg");
        assertThat(indicator(after, "1.1").get("act").asText()).isEqualTo("211/QĐ-TTg");
        List<String> differing = new ArrayList<>();
        for (JsonNode criterion : before.get("criteria")) {
            for (JsonNode indicator : criterion.get("indicators")) {
                String no = indicator.get("no").asText();
                if (!indicator.equals(indicator(after, no))) {
                    differing.add(no);
                }
            }
        }
        assertThat(differing).containsExactly("1.1");
    }
}
