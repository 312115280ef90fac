package vn.ntm.tables.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gap in the numbers of the law is a place, where the indicators without a number cannot fill it. */
class PlaceRowsTest {

    @TempDir
    private Path folder = Path.of("");

    private SmallFacts facts(String more, String... numbers) throws IOException {
        String indicators = Stream.of(numbers)
                .map(no ->
                        "{\"no\": " + no + ", \"unit\": null, \"set_by\": \"national\", \"confidence\": \"verified\","
                                + " \"rule\": {\"op\": \"==\", \"general\": true}" + more + "}")
                .collect(Collectors.joining(","));
        return SmallFacts.of(folder, "\"criteria\": [{\"no\": 3, \"indicators\": [" + indicators + "]}]");
    }

    @Test
    void gapsAreFilledInTheirOrder() throws IOException {
        SmallFacts facts = facts("", "\"3.1\"", "\"3.4\"", "\"3.10\"", "null");
        assertThat(facts.all(LawTable.INDICATORS, "no", "numbered", "label_vi", "kind", "set_by", "status", "source"))
                .startsWith(
                        "3.1|true|x|ATTESTED|NATION|VERIFIED|",
                        "3.2|true||ATTESTED|UNKNOWN|UNKNOWN|",
                        "3.3|true||ATTESTED|UNKNOWN|UNKNOWN|",
                        "3.4|true|x|ATTESTED|NATION|VERIFIED|",
                        "3.5|true||ATTESTED|UNKNOWN|UNKNOWN|")
                .endsWith(
                        "3.9|true||ATTESTED|UNKNOWN|UNKNOWN|",
                        "3.10|true|x|ATTESTED|NATION|VERIFIED|",
                        "3.a|false|x|ATTESTED|NATION|VERIFIED|")
                .hasSize(11);
    }

    @Test
    void asManyWithoutANumberAsGapsMayFillThem() throws IOException {
        assertThat(facts("", "null", "null", "\"3.3\"").all(LawTable.INDICATORS, "no"))
                .containsExactly("3.a", "3.b", "3.3");
        assertThat(facts("", "null", "\"3.3\"").all(LawTable.INDICATORS, "no"))
                .containsExactly("3.a", "3.1", "3.2", "3.3");
        assertThat(facts("", "\"3.1\"", "\"3.2\"").all(LawTable.INDICATORS, "no"))
                .containsExactly("3.1", "3.2");
    }

    @Test
    void numbersThatAreOursLeaveNoGaps() throws IOException {
        assertThat(facts(", \"id_note\": \"sub-numbering is ours\"", "\"3.1a\"", "\"3.4\"")
                        .all(LawTable.INDICATORS, "no", "numbered"))
                .containsExactly("3.1a|false", "3.4|false");
    }
}
