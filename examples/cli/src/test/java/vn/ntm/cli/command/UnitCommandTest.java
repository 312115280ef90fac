package vn.ntm.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.cli.Run;

class UnitCommandTest {

    private static JsonNode json(Run run) {
        try {
            return new ObjectMapper().readTree(run.out());
        } catch (JsonProcessingException e) {
            throw new AssertionError(run.out(), e);
        }
    }

    private static List<String> candidates(JsonNode answer) {
        List<String> codes = new ArrayList<>();
        answer.get("candidates").forEach(unit -> codes.add(unit.get("code").asText()));
        return codes;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Run unit(String query, String day) {
        return Run.of("unit", query, "--on", day, "--within", "20", "--format", "json");
    }

    @Test
    void theLostBlankIsFoundAndNamed() {
        Run run = unit("xã ChiếnThắng, huyện Bắc Sơn", "2023-07-17");
        JsonNode answer = json(run);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(1);
        assertThat(names(answer)).containsExactly("query", "on", "result", "unit", "candidates", "repairs", "releases");
        assertThat(answer.get("query").asText()).isEqualTo("xã ChiếnThắng, huyện Bắc Sơn");
        assertThat(answer.get("on").asText()).isEqualTo("2023-07-17");
        assertThat(answer.get("result").asText()).isEqualTo("FOUND");
        assertThat(answer.get("candidates")).isEmpty();
        assertThat(answer.get("repairs")).hasSize(1);
        assertThat(answer.get("repairs").get(0).asText()).contains("thiếu dấu cách", "ChiếnThắng", "Chiến Thắng");

        JsonNode unit = answer.get("unit");
        assertThat(names(unit))
                .containsExactly(
                        "code", "name", "type", "level", "fullName", "parent", "path", "validFrom", "validTo", "basis");
        assertThat(unit.get("code").asText()).isEqualTo("06364");
        assertThat(unit.get("name").asText()).isEqualTo("Chiến Thắng");
        assertThat(unit.get("type").asText()).isEqualTo("COMMUNE");
        assertThat(unit.get("level").asText()).isEqualTo("COMMUNE");
        assertThat(unit.get("fullName").asText()).isEqualTo("xã Chiến Thắng");
        assertThat(unit.get("parent").asText()).isEqualTo("185");
        assertThat(unit.get("path")).hasToString("[\"20\",\"185\",\"06364\"]");
        assertThat(unit.get("validTo").asText()).isEqualTo("2025-06-30");
    }

    @Test
    void withoutTheDistrictItIsAmbiguousAndAfter2025ItIsTheOther() {
        Run before = unit("xã ChiếnThắng", "2023-07-17");
        assertThat(before.status()).isEqualTo(1);
        assertThat(json(before).get("result").asText()).isEqualTo("AMBIGUOUS");
        assertThat(json(before).get("unit").isNull()).isTrue();
        assertThat(candidates(json(before))).containsExactly("06364", "06481");

        Run after = Run.of("unit", "xã Chiến Thắng", "--on", "2025-07-02", "--format", "json");
        assertThat(after.status()).isZero();
        assertThat(json(after).get("unit").get("code").asText()).isEqualTo("06481");
    }

    @ParameterizedTest
    @CsvSource({"20", "185", "huyện Bắc Sơn", "tỉnh Lạng Sơn", "Bac Son"})
    void withinTakesAnyUnitAboveByCodeOrName(String within) {
        Run run = Run.of("unit", "Chiến Thắng, Bắc Sơn", "--on", "2023-07-17", "--within", within);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("06364 xã Chiến Thắng, huyện Bắc Sơn, tỉnh Lạng Sơn");
    }

    @Test
    void aUnitAboveThatIsNoneIsBadUsage() {
        Run run = Run.of("unit", "xã Vũ Lễ", "--on", "2025-07-02", "--within", "185", "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("ntm: --within: on 2025-07-02 no unit is \"185\"\n");
    }

    @Test
    void aCodeNotInForceHasItsOtherVersionsAsCandidates() {
        Run run = unit("05995", "2025-07-02");

        assertThat(run.status()).isEqualTo(1);
        assertThat(json(run).get("result").asText()).isEqualTo("NOT_FOUND");
        assertThat(candidates(json(run))).containsExactly("05995");
        assertThat(json(run).get("candidates").get(0).get("path")).hasToString("[\"20\",\"180\",\"05995\"]");
    }

    @Test
    void aPaddedCodeIsReported() {
        Run run = Run.of("unit", "6364", "--on", "2023-07-17", "--format", "json", "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(json(run).get("repairs").get(0).asText())
                .isEqualTo("the code had lost its leading zeros: \"6364\" was read as \"06364\"");
    }

    @Test
    void peopleReadWhatWasFoundWithItsDaysAndLiberties() {
        Run run = Run.of("unit", "xã ChiếnThắng, huyện Bắc Sơn", "--on", "2023-07-17", "--within", "20");

        assertThat(run.out()).isEqualTo("""
                06364 xã Chiến Thắng, huyện Bắc Sơn, tỉnh Lạng Sơn
                  cấp xã; đến hết 30/6/2025
                  thiếu dấu cách: «ChiếnThắng» được đọc là «Chiến Thắng»
                """);
    }

    @Test
    void peopleReadWhatMayHaveBeenMeant() {
        Run ambiguous = Run.of("unit", "xã Chiến Thắng", "--on", "2023-07-17", "--within", "20");
        assertThat(ambiguous.out())
                .startsWith("Có 2 đơn vị phù hợp ngày 17/7/2023")
                .contains("06364  xã Chiến Thắng, huyện Bắc Sơn, tỉnh Lạng Sơn")
                .contains("06481  xã Chiến Thắng, huyện Chi Lăng, tỉnh Lạng Sơn");

        Run near = Run.of("unit", "xã Vũ Lãng", "--on", "2023-07-17", "--within", "20", "--lang", "en");
        assertThat(near.status()).isEqualTo(1);
        assertThat(near.out())
                .startsWith("No unit is found on 2023-07-17; perhaps one of these:")
                .contains("06367  xã Vũ Lăng, huyện Bắc Sơn, tỉnh Lạng Sơn");
    }

    @Test
    void aQueryInAWrongEncodingIsRefusedWithItsName() {
        Run run = Run.of("unit", "L¹ng S¬n", "--on", "2023-07-17", "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("No unit is found on 2023-07-17.\n");
        assertThat(run.err()).isEqualTo("ntm: the query seems to be text in the encoding TCVN3 (ABC)\n");
    }

    @Test
    void theDayIsRequiredAndMustBeOne() {
        assertThat(Run.of("unit", "06364").status()).isEqualTo(2);
        assertThat(Run.of("unit", "06364", "--on", "17/7/2023").status()).isEqualTo(2);
        assertThat(Run.of("unit", "--on", "2023-07-17").status()).isEqualTo(2);
    }

    @Test
    void aNameThatIsCarriedBackIsSaidToBeAndItsBoundariesAreOfLists() {
        Run text = Run.of("unit", "769", "--on", "2019-12-31", "--lang", "en");
        assertThat(text.out()).contains("name and type of the list of 2025-06-30");
        Run json = Run.of("unit", "769", "--on", "2019-12-31", "--format", "json");
        assertThat(json.out()).contains("\"basis\":\"SEEN_BY\"");
    }

    @Test
    void nothingAskedIsBadUsage() {
        assertThat(Run.of("unit", " ", "--on", "2019-12-31").status()).isEqualTo(2);
    }

    @Test
    void aCodeInForceElsewhereIsAmongTheCandidates() {
        Run run = Run.of("unit", "06364", "--on", "2023-07-17", "--within", "187");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("06364  xã Chiến Thắng, huyện Bắc Sơn").contains("06364  xã Vũ Lễ");
    }
}
