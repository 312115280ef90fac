package vn.ntm.tables.law.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.tables.law.facts.Columns;
import vn.ntm.tables.law.facts.Item;
import vn.ntm.tables.law.facts.Readings;

class ShapesTest {

    private static Content read(String json, String... readings) {
        String lines =
                Stream.of(readings).map(line -> "s," + line + ",because\n").collect(Collectors.joining());
        try {
            Readings standard = Readings.read(
                    new StringReader("set,item,field,value,why\n" + lines),
                    new StringReader("facts,unit\nships,ship\n"));
            Item item = new Item(
                    new JsonMapper().readTree("{\"confidence\": \"recalled\", " + json + "}"), "indicator 1.1");
            return Shapes.read(new Subject("1.1", item, Columns.regions(List.of("A", "B")), standard.of("s")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Piece piece) {
        return piece.id() + " " + piece.kind() + " " + piece.cells()
                + piece.levels().cells().stream()
                        .map(cell ->
                                " " + cell.year() + cell.key() + piece.levels().op() + cell.value() + ":"
                                        + cell.grade().name().charAt(0))
                        .collect(Collectors.joining());
    }

    private static List<String> parts(Content content) {
        return content.parts().stream().map(ShapesTest::text).toList();
    }

    @Test
    void aRuleIsANumberAGradeOrAFinding() {
        assertThat(text(read("\"unit\": \"ships\", \"rule\": {\"op\": \"==\", \"general\": 0}")
                        .own()))
                .isEqualTo(" NUMBER {unit=ship} =0:U");
        assertThat(text(read("\"unit\": \"grade\", \"rule\": {\"op\": \">=\", \"general\": \"Khá\","
                                + " \"by_region\": {\"A\": \"Tốt\", \"B\": null}}")
                        .own()))
                .isEqualTo(" GRADE {unit=grade} >=Khá:U A>=Tốt:U B>=:U");
        Piece finding = read("\"unit\": null, \"rule\": {\"op\": \"==\", \"general\": true}")
                .own();
        assertThat(finding).isEqualTo(Piece.attested("", true));
    }

    @Test
    void whatPassesIsUnknownWhereThereIsNeitherValueNorUnit() {
        assertThat(read("\"unit\": null, \"rule\": {\"op\": null, \"general\": null}")
                        .own())
                .isEqualTo(Piece.attested("", false));
        assertThat(read("\"unit\": null, \"rule\": {\"op\": \"==\", \"general\": null, \"by_region\": null}")
                        .own())
                .isEqualTo(Piece.attested("", false));
        assertThat(text(read("\"unit\": \"%\", \"rule\": {\"op\": \"<=\", \"general\": null}")
                        .own()))
                .isEqualTo(" NUMBER {unit=%} <=:U");
    }

    @Test
    void aRuleOfYearsHasEveryColumnInEveryYear() {
        Content content = read("""
                "unit": "%",
                "rule": {"op": ">=", "general": 45, "by_region": {"A": 36, "B": 50},
                  "by_year": {"2020": {"general": 45, "by_region": {"A": 36, "B": 50}}, "2019": null}}
                """);
        assertThat(text(content.own()))
                .isEqualTo(" NUMBER {unit=%} 2019>=:U 2019A>=:U 2019B>=:U 2020>=45:U 2020A>=36:U 2020B>=50:U");
    }

    @Test
    void cellsWithSeveralValuesAreParts() {
        Content content = read("""
                "unit": "%",
                "rule": {"op": ">=", "general": {"sanitary_water": 95, "clean": 60},
                  "by_region": {"A": {"sanitary_water": 90, "clean": null}, "B": {"sanitary_water": 98, "clean": 65}}},
                "confidence_detail": {"general.clean": "verified (60)", "by_region.B.clean": "corroborated",
                  "by_region.others": "verified"}
                """);
        assertThat(content.own().kind()).isEqualTo(Kind.ALL_OF);
        assertThat(parts(content))
                .containsExactly(
                        "sanitary-water NUMBER {unit=%} >=95:U A>=90:V B>=98:V",
                        "clean NUMBER {unit=%} >=60:V A>=:U B>=65:C");
    }

    @Test
    void aSecondRuleMakesTwoPartsThatAReadingNames() {
        String json = """
                "unit": "%",
                "rule": {"op": ">=", "general": 100,
                  "secondary": {"what": "share hardened", "op": ">=", "general": null, "by_region": {"A": 50, "B": 100}}}
                """;
        assertThat(parts(read(json, "1.1,parts,clean;hardened")))
                .containsExactly("clean NUMBER {unit=%} >=100:U", "hardened NUMBER {unit=%} >=:U A>=50:U B>=100:U");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json, "1.1,parts,clean"))
                .withMessage("indicator 1.1, secondary: law-readings.csv must name its two parts");
    }

    @Test
    void aMapOfWhatMustAllHoldHasPartsAlternativesAndWindows() {
        String json = """
                "unit": null,
                "rule": {"op": "all", "by_region": {"A": null, "B": null},
                  "general": {"min_ships": 1, "has_port": true, "crew": "set by province", "years": 2,
                    "growth": {"any": [{"pct_min": 5}, {"crew_min": 10}], "years": 2}}}
                """;
        Content content = read(
                json,
                "1.1/min-ships,unit,ship",
                "1.1/min-ships,op,>=",
                "1.1/crew,unit,sailor",
                "1.1/crew,op,<=",
                "1.1/years,window,years",
                "1.1/pct-min,unit,%",
                "1.1/pct-min,op,>",
                "1.1/crew-min,unit,sailor",
                "1.1/crew-min,op,>=");
        assertThat(parts(content))
                .containsExactly(
                        "min-ships NUMBER {unit=ship} >=1:U A>=:U B>=:U",
                        "has-port ATTESTED {}",
                        "crew NUMBER {unit=sailor} <=:U A<=:U B<=:U",
                        "pct-min NUMBER {unit=%, any_of=growth} >5:U A>:U B>:U",
                        "crew-min NUMBER {unit=sailor, any_of=growth} >=10:U A>=:U B>=:U");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json, "1.1/min-ships,op,>="))
                .withMessage("indicator 1.1, part min-ships: law-readings.csv gives it no unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json, "1.1/min-ships,unit,ship"))
                .withMessage("indicator 1.1, part min-ships: law-readings.csv gives it no operator");
    }

    @Test
    void partsInAListMayHaveAKeyAndAGradeOfTheirOwn() {
        Content content = read("""
                "unit": "%", "rule": {"op": "==", "general": 100},
                "parts": [
                  {"key": "a", "rule": {"op": "==", "general": 100}, "confidence": "verified"},
                  {"id": "few_schools", "when": "few", "unit": "ships", "rule": {"op": ">=", "general": 1}, "confidence": null}]
                """);
        assertThat(parts(content)).containsExactly("a NUMBER {unit=%} =100:V", "few-schools NUMBER {unit=ship} >=1:U");
        assertThat(content.parts()).extracting(Piece::asked).containsExactly(Piece.Asked.ALWAYS, Piece.Asked.BY_CHOICE);
    }

    @Test
    void menAndWomenAreTwoParts() {
        for (String words : List.of(
                "must hold for men and for women separately",
                "Must hold for men and for women.",
                "Applies to men and to women.")) {
            Content content = read(
                    "\"unit\": \"%\", \"rule\": {\"op\": \">=\", \"general\": 95}, \"conditional\": \"" + words + "\"");
            assertThat(parts(content)).containsExactly("male NUMBER {unit=%} >=95:U", "female NUMBER {unit=%} >=95:U");
            assertThat(content.own().asked()).isEqualTo(Piece.Asked.ALWAYS);
        }
    }

    @Test
    void otherWordsUnderConditionalNeedAReading() {
        String json = "\"unit\": null, \"rule\": {\"op\": \"==\", \"general\": true}, \"conditional\": ";
        assertThat(read(json + "\"only if planned\"").own().asked()).isEqualTo(Piece.Asked.CONDITIONALLY);
        assertThat(read(json + "\"Counted yearly.\"", "1.1,conditional,detail")
                        .own()
                        .asked())
                .isEqualTo(Piece.Asked.ALWAYS);
        assertThat(read(json + "\"Where one exists.\"", "1.1,conditional,applies")
                        .own()
                        .asked())
                .isEqualTo(Piece.Asked.CONDITIONALLY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json + "\"Where one exists.\""))
                .withMessage("indicator 1.1, conditional: law-readings.csv must say whether this is a condition:"
                        + " Where one exists.");
    }

    @Test
    void aNumberMayBeComparedWithTheUnitsOwnHistory() {
        String json = "\"unit\": \"times\", \"rule\": {\"op\": \">=\", \"general\": 1.5}";
        Content content = read(json, "1.1,own_history,base", "1.1/base,unit,million");
        assertThat(text(content.own())).isEqualTo(" OWN_HISTORY {unit=times, base=base} >=1.5:U");
        assertThat(parts(content)).containsExactly("base NUMBER {unit=million}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json, "1.1,own_history,base"))
                .withMessage("indicator 1.1: law-readings.csv gives its part base no unit");
    }

    @Test
    void contentsBesideANumberAreAPart() {
        String json = "\"unit\": \"%\", \"rule\": {\"op\": \">=\", \"general\": 70}, \"must_contents\": [\"a\", \"b\"]";
        assertThat(parts(read(json, "1.1,number_part,share", "1.1,contents,must_contents")))
                .containsExactly("share NUMBER {unit=%} >=70:U", "must-contents ATTESTED {}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json, "1.1,number_part,share", "1.1,contents,other"))
                .withMessage("indicator 1.1: law-readings.csv must name the list of its contents");
    }

    @Test
    void alternativesKnownByNameAreUnknownAsLongAsTheRuleIs() {
        Content content =
                read("\"unit\": null, \"rule\": {\"op\": \"any-of\", \"general\": null}", "1.1,alternatives,a;b");
        assertThat(content.own().kind()).isEqualTo(Kind.ANY_OF);
        assertThat(content.own().known()).isFalse();
        assertThat(content.parts()).containsExactly(Piece.attested("a", false), Piece.attested("b", false));
    }

    @Test
    void aConditionOfAnIndicatorIsOneOfItsParts() {
        Content content = read("""
                "unit": "%", "rule": {"op": ">=", "general": {"a": 1, "b": 2}}, "conditional": "only if there is one"
                """);
        assertThat(content.parts()).extracting(Piece::asked).containsOnly(Piece.Asked.CONDITIONALLY);
    }

    @Test
    void faultsNameIndicatorAndField() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("\"unit\": \"%\", \"rule\": {\"op\": \"around\", \"general\": 5}"))
                .withMessage("indicator 1.1, op: not an operator of numbers: around");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("\"unit\": null, \"rule\": {\"op\": \">=\", \"general\": 5}"))
                .withMessage("indicator 1.1: the field unit is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("\"unit\": \"big ships\", \"rule\": {\"op\": \">=\", \"general\": 5}"))
                .withMessage("indicator 1.1, unit: \"big ships\" has no id in law-units.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        read("\"unit\": \"%\", \"rule\": {\"op\": \">=\", \"general\": 5, \"by_region\": {\"A\": 5}}"))
                .withMessage("indicator 1.1 has no cell for the column B");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("\"unit\": \"%\", \"rule\": {\"op\": \">=\", \"general\": [5]}"))
                .withMessage("indicator 1.1: neither a number nor a grade: [5]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("\"unit\": \"%\", \"rule\": {\"op\": \">=\", \"general\": 5},"
                        + " \"value_confidence\": {\"general\": \"not established\"}"))
                .withMessage("indicator 1.1, general: not a grade: not established");
    }
}
