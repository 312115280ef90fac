package vn.ntm.tables.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StretchesTest {

    private static final String[] LEVEL = {"indicator", "part", "key", "from", "to", "op", "value", "status", "act"};

    private static final String VERSIONS = """
            "regions": ["A", "B"],
            "criteria": [{"no": 10, "indicators": [{
              "no": "10", "kind": "ratio", "unit": "times", "set_by": "national", "confidence": "recalled",
              "confidence_detail": {"values": "recalled"}, "sources": ["http://example.org/first"],
              "rule": {"op": "<=", "general": 1.4},
              "versions": [
                {"decision": "1/QĐ-X", "from": "2022-03-08", "to": "2023-02-19", "confidence": "recalled",
                 "rule": {"op": "<=", "general": 1.40, "by_region": {"A": 1.2, "B": null}}},
                {"decision": "2/QĐ-X", "from": "2023-02-20", "to": "2025-11-30", "unit": "million",
                 "confidence": "verified for the values shown", "sources": ["http://example.org/second"],
                 "rule": {"op": ">=", "by_year": {
                   "2026": null, "2022": null, "2025": null,
                   "2023": {"general": 21, "by_region": {"A": 14, "B": null}}}}}
              ],
              "amended_by": "2/QĐ-X"}]}]
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aVersionIsARowOfItsOwnKindAndItsYearsLieInItsDays() throws IOException {
        SmallFacts facts = SmallFacts.of(folder, VERSIONS);
        assertThat(facts.all(LawTable.INDICATORS, "kind", "unit", "from", "to", "status", "act", "source"))
                .containsExactly(
                        "NUMBER|times|2022-03-08|2023-02-19|UNVERIFIED|1/QĐ-X|http://example.org/first",
                        "NUMBER|million|2023-02-20|2025-11-30|VERIFIED|2/QĐ-X|http://example.org/second");
        assertThat(facts.all(LawTable.THRESHOLDS, LEVEL))
                .containsExactly(
                        "10|||2022-03-08|2023-02-19|<=|1.4|UNVERIFIED|1/QĐ-X",
                        "10||A|2022-03-08|2023-02-19|<=|1.2|UNVERIFIED|1/QĐ-X",
                        "10||B|2022-03-08|2023-02-19|<=||UNKNOWN|1/QĐ-X",
                        "10|||2023-02-20|2023-12-31|>=|21|VERIFIED|2/QĐ-X",
                        "10||A|2023-02-20|2023-12-31|>=|14|VERIFIED|2/QĐ-X",
                        "10||B|2023-02-20|2023-12-31|>=||UNKNOWN|2/QĐ-X",
                        "10|||2025-01-01|2025-11-30|>=||UNKNOWN|2/QĐ-X",
                        "10||A|2025-01-01|2025-11-30|>=||UNKNOWN|2/QĐ-X",
                        "10||B|2025-01-01|2025-11-30|>=||UNKNOWN|2/QĐ-X");
    }

    @Test
    void aKnownLevelOfAYearOutsideItsVersionIsRefused() {
        String outside =
                VERSIONS.replace("\"2022\": null", "\"2022\": {\"general\": 20, \"by_region\": {\"A\": 1, \"B\": 1}}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallFacts.of(folder, outside))
                .withMessage("indicator 10: a level of 2022 in a version of 2023-02-20 to 2025-11-30");
    }

    @Test
    void anActThatOnlyChangesTheWordsBeginsOnItsDay() throws IOException {
        String json = """
                "amendments": [{"no": "2/QĐ-X", "issued": "2023-02-20"}],
                "criteria": [{"no": 7, "indicators": [{
                  "no": "7", "kind": "boolean", "unit": null, "set_by": "national", "confidence": "corroborated",
                  "rule": {"op": "==", "general": true}, "amended_by": "2/QĐ-X"}]}]
                """;
        assertThat(SmallFacts.of(folder, json).all(LawTable.INDICATORS, "kind", "from", "to", "status", "act"))
                .containsExactly(
                        "ATTESTED|2022-03-08|2023-02-19|CORROBORATED|1/QĐ-X",
                        "ATTESTED|2023-02-20||CORROBORATED|2/QĐ-X");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallFacts.of(folder, json.replace("\"no\": \"2/QĐ-X\"", "\"no\": \"3/QĐ-X\"")))
                .withMessage("the facts do not list the act 2/QĐ-X");
    }

    @Test
    void levelsThatAnActBringsLaterAreUnknownBefore() throws IOException {
        SmallFacts facts = SmallFacts.of(folder, """
                "groups": [{"id": "1"}, {"id": "2"}],
                "related": [{"no": "5/TT-Y", "issued": "2022-05-14", "effective": "2022-06-27"}],
                "criteria": [{"no": 3, "indicators": [{
                  "no": "3.1", "kind": "percent", "unit": "%", "confidence": "verified",
                  "set_by": "ministry:BTC floor; province details it, never below the floor",
                  "rule": {"op": ">=", "general": 9.5, "by_group": {"1": null, "2": 11}}}]}]
                """, "3.1,guided_by,5/TT-Y");
        assertThat(facts.all(LawTable.INDICATORS, "kind", "from", "to", "set_by", "act"))
                .containsExactly("NUMBER|2022-03-08||PROVINCE|1/QĐ-X");
        assertThat(facts.all(
                        LawTable.THRESHOLDS, "axis", "key", "from", "to", "value", "set_by", "mode", "status", "act"))
                .containsExactly(
                        "GENERAL||2022-03-08|2022-06-26||UNKNOWN|FLOOR|UNKNOWN|1/QĐ-X",
                        "GROUP|1|2022-03-08|2022-06-26||UNKNOWN|FLOOR|UNKNOWN|1/QĐ-X",
                        "GROUP|2|2022-03-08|2022-06-26||UNKNOWN|FLOOR|UNKNOWN|1/QĐ-X",
                        "GENERAL||2022-06-27||9.5|PROVINCE|FLOOR|VERIFIED|5/TT-Y",
                        "GROUP|1|2022-06-27|||PROVINCE|FLOOR|UNKNOWN|5/TT-Y",
                        "GROUP|2|2022-06-27||11|PROVINCE|FLOOR|VERIFIED|5/TT-Y");
    }

    @Test
    void partsThatAnActBringsLaterLeaveOpenWhatPassesBefore() throws IOException {
        SmallFacts facts =
                SmallFacts.of(folder, """
                "related": [{"no": "5/TT-Y", "effective": "2022-06-27"}],
                "criteria": [{"no": 3, "indicators": [{
                  "no": "3.1", "kind": "composite", "unit": null, "set_by": "province", "confidence": "verified",
                  "rule": {"op": "all", "general": {"min_ships": 2, "has_port": true}}}]}]
                """, "3.1,guided_by,5/TT-Y", "3.1/min-ships,unit,ship", "3.1/min-ships,op,>=");
        assertThat(facts.all(LawTable.INDICATORS, "part", "kind", "from", "to", "set_by", "status", "act"))
                .containsExactly(
                        "|ATTESTED|2022-03-08|2022-06-26|UNKNOWN|UNKNOWN|1/QĐ-X",
                        "|ALL_OF|2022-06-27||PROVINCE|VERIFIED|5/TT-Y",
                        "min-ships|NUMBER|2022-06-27||PROVINCE|VERIFIED|5/TT-Y",
                        "has-port|ATTESTED|2022-06-27||PROVINCE|VERIFIED|5/TT-Y");
        assertThat(facts.all(LawTable.THRESHOLDS, LEVEL))
                .containsExactly("3.1|min-ships||2022-06-27||>=|2|VERIFIED|5/TT-Y");
    }

    @Test
    void aMinistryMayBeNamedWithItsActAndDay() throws IOException {
        SmallFacts facts = SmallFacts.of(folder, """
                "annex": "V",
                "criteria": [{"no": 5, "indicators": [{
                  "no": null, "kind": "percent", "unit": "%", "confidence": "verified",
                  "set_by": "ministry:BGDĐT (1558/QĐ-BGDĐT, 2022-06-04)", "rule": {"op": ">=", "general": 100}}]}]
                """);
        assertThat(facts.all(LawTable.INDICATORS, "no", "numbered", "set_by", "act", "article"))
                .containsExactly("5.a|false|MINISTRY:BGDDT|1/QĐ-X|Phụ lục V");
        assertThat(facts.all(LawTable.THRESHOLDS, "from", "to", "value", "set_by", "act", "article"))
                .containsExactly(
                        "2022-03-08|2022-06-03||UNKNOWN|1/QĐ-X|Phụ lục V",
                        "2022-06-04||100|MINISTRY:BGDDT|1558/QĐ-BGDĐT|");
    }

    @Test
    void aBodyThatIsNoneIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallFacts.of(folder, """
                        "criteria": [{"no": 5, "indicators": [{
                          "no": "5", "kind": "boolean", "unit": null, "confidence": "verified", "set_by": "the mayor",
                          "rule": {"op": "==", "general": true}}]}]
                        """))
                .withMessage("indicator 5: not a body that sets levels: the mayor");
    }
}
