package vn.ntm.io.json.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.SmallSet;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.SetCheck;

/** A set as one line, field by field, and what a file of levels says of one. */
class LinesOfSetsTest {

    private static final NtmJson JSON = NtmJson.standard();

    private static JsonNode tree(String line) throws IOException {
        assertThat(line).doesNotContain("\n");
        return new ObjectMapper().readTree(line);
    }

    private static JsonNode small(Language language) throws IOException {
        return tree(JSON.line(SetView.of(SmallSet.byGroup()), language));
    }

    @Test
    void aSetSaysWhatItIs() throws IOException {
        JsonNode set = small(Language.VI);
        assertThat(set.get("id").asText()).isEqualTo("nhỏ-2026");
        assertThat(set.get("level").asText()).isEqualTo("COMMUNE");
        assertThat(set.get("tier").asText()).isEqualTo("NTM");
        assertThat(set.get("decision").asText()).isEqualTo("51/2025/QĐ-TTg");
        assertThat(set.get("from").asText()).isEqualTo("2026-02-15");
        assertThat(set.get("to").isNull()).isTrue();
        assertThat(set.get("complete").asBoolean()).isFalse();
        assertThat(set.get("axis").asText()).isEqualTo("GROUP");
        assertThat(set.get("generalDecides").asBoolean()).isFalse();
        assertThat(set.get("notes")).isEmpty();
        assertThat(set.get("releases").toString()).isEqualTo("{\"law\":\"2026.0\"}");
        assertThat(set.get("failures")).isEmpty();
        assertThat(set.get("criteria")).hasSize(2);
        assertThat(set.get("criteria").get(0).get("complete").asBoolean()).isTrue();
        assertThat(set.get("criteria").get(0).get("nameVi").asText()).isEqualTo("Tiêu chí 12");
        assertThat(set.get("criteria").get(0).get("nameEn").asText()).isEqualTo("Criterion 12");
    }

    @Test
    void anIndicatorHasItsPartsAndTheirLevels() throws IOException {
        JsonNode work =
                small(Language.VI).get("criteria").get(0).get("indicators").get(0);
        assertThat(work.toString())
                .isEqualTo("{\"no\":\"12.1\",\"numbered\":true,\"labelVi\":\"Chỉ tiêu 12.1\","
                        + "\"labelEn\":\"Indicator 12.1\",\"kind\":\"ALL_OF\",\"unit\":null,\"setBy\":\"NATION\","
                        + "\"appliesWhen\":null,\"parts\":["
                        + "{\"part\":\"male\",\"labelVi\":\"male\",\"labelEn\":\"male\",\"unit\":\"%\"},"
                        + "{\"part\":\"female\",\"labelVi\":\"female\",\"labelEn\":\"female\",\"unit\":\"%\"}],"
                        + "\"thresholds\":["
                        + level("\"male\"", ">= 70", "VERIFIED")
                        + ","
                        + level("\"female\"", ">= 62.5", "CORROBORATED")
                        + "],\"status\":\"VERIFIED\",\"act\":\"51/2025/QĐ-TTg\",\"article\":null,\"source\":null,"
                        + "\"note\":null}");
    }

    private static String level(String part, String value, String grade) {
        return "{\"part\":" + part + ",\"axis\":\"GROUP\",\"key\":\"2\",\"from\":\"2026-02-15\",\"to\":null,\"op\":\""
                + value.substring(0, 2) + "\",\"value\":\"" + value.substring(3)
                + "\",\"unit\":\"%\",\"mode\":\"FLOOR\","
                + "\"status\":\"" + grade + "\",\"setBy\":\"MINISTRY:BNNMT\",\"act\":\"51/2025/QĐ-TTg\","
                + "\"article\":null,\"source\":null,\"note\":null}";
    }

    @Test
    void aConditionIsInTheLanguageAskedFor() throws IOException {
        for (Language language : Language.values()) {
            JsonNode some =
                    small(language).get("criteria").get(1).get("indicators").get(2);
            assertThat(some.get("no").asText()).isEqualTo("17.10");
            assertThat(some.get("appliesWhen").asText()).isEqualTo(language.choose("có", "some"));
            assertThat(some.get("thresholds")).isEmpty();
            assertThat(some.get("parts")).isEmpty();
        }
    }

    @Test
    void notesAreInTheLanguageAskedFor() throws IOException {
        SetView view = SetView.of(CriteriaCatalog.standard().set("commune-ntm-2021-2025"));
        for (Language language : Language.values()) {
            JsonNode notes = tree(JSON.line(view, language)).get("notes");
            assertThat(notes).hasSize(view.set().notes(language).size());
            for (int i = 0; i < notes.size(); i++) {
                assertThat(notes.get(i).asText())
                        .isEqualTo(view.set().notes(language).get(i));
            }
        }
    }

    @Test
    void whatIsWrongInItsFilesStandsBesideIt() throws IOException {
        Failure failure = Failure.of(
                FailureReason.BAD_NUMBER,
                Origin.builder().file("ls.csv").line(3).column(6).raw("8o").build());
        JsonNode failures = tree(JSON.line(SetView.of(SmallSet.byGroup()), Language.VI, List.of(failure)))
                .get("failures");
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).toString()).isEqualTo(JSON.line(failure));
    }

    @Test
    void aFileOfLevelsIsMeasuredBySet() throws IOException {
        String set = "commune-ntm-2021-2025";
        List<SetCheck> checks = OverlayCsv.standard()
                .check(TextSource.of(
                        "mức.csv",
                        "set,indicator,axis,key,from,op,value,act\n"
                                + set + ",2.1,REGION,TDMNPB,2022-03-08,>=,100,12/2022/QĐ-UBND\n"
                                + set + ",2.2,REGION,TDMNPB,2022-03-08,>=,,12/2022/QĐ-UBND\n"));
        JsonNode line = tree(JSON.line(checks.get(0)));
        assertThat(line.get("set").asText()).isEqualTo(set);
        assertThat(line.get("rows").asInt()).isEqualTo(2);
        assertThat(line.get("complete").asText())
                .isEqualTo(checks.get(0).coverage().orElseThrow().toString());
        assertThat(line.get("failures"))
                .hasSize(checks.get(0).findings().size())
                .isNotEmpty();
        assertThat(line.get("failures").get(0).toString())
                .isEqualTo(JSON.line(checks.get(0).findings().get(0)));
    }
}
