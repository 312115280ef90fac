package vn.ntm.tables.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConditionRowsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aConditionWithoutANumberStandsBesideTheCriteriaAndIsNotCounted() throws IOException {
        SmallFacts facts = SmallFacts.of(
                folder,
                """
                "criteria": [{"no": 1, "indicators": []}],
                "prerequisites": [
                  {"op": ">=", "value": 100, "unit": "%", "confidence": "verified", "sources": ["http://example.org"]},
                  {"op": "==", "value": 9, "unit": "criteria", "confidence": "verified"},
                  {"what": "already there", "confidence": "recalled", "source": "http://example.org/one"},
                  {"op": "==", "value": 0, "unit": "VND", "confidence": "corroborated"},
                  {"op": ">=", "value": null, "unit": "per cent", "confidence": "recalled"}
                ]
                """.replace("VND", "vnd"),
                "C1,counts,COMMUNE",
                "C1,base,other-set",
                "C2,base,third-set",
                "C3,act,2/QĐ-X",
                "C3,from,2022-08-02");
        assertThat(facts.all(LawTable.CRITERIA, "no", "counted", "complete"))
                .containsExactly(
                        "1|true|false", "C1|false|false", "C2|false|false", "C3|false|false", "C4|false|false");
        assertThat(facts.all(
                        LawTable.INDICATORS,
                        "criterion",
                        "no",
                        "kind",
                        "unit",
                        "base",
                        "counts",
                        "from",
                        "status",
                        "act"))
                .containsExactly(
                        "C1|C1|ROLLUP|%|other-set|COMMUNE|2022-03-08|VERIFIED|1/QĐ-X",
                        "C2|C2|ATTESTED||third-set||2022-03-08|UNVERIFIED|1/QĐ-X",
                        "C3|C3|NUMBER|vnd|||2022-08-02|CORROBORATED|2/QĐ-X",
                        "C4|C4|NUMBER|%|||2022-03-08|UNVERIFIED|1/QĐ-X");
        assertThat(facts.all(LawTable.INDICATORS, "source"))
                .containsExactly("http://example.org", "http://example.org/one", "", "");
        assertThat(facts.all(
                        LawTable.THRESHOLDS, "indicator", "from", "op", "value", "unit", "set_by", "mode", "status"))
                .containsExactly(
                        "C1|2022-03-08|>=|100|%|NATION|FLOOR|VERIFIED",
                        "C3|2022-08-02|=|0|vnd|NATION|FLOOR|CORROBORATED", "C4|2022-03-08|>=||%|NATION|FLOOR|UNKNOWN");
    }

    @Test
    void aConditionThatTheActNumbersIsACriterion() throws IOException {
        SmallFacts facts = SmallFacts.of(folder, """
                "conditions": [
                  {"no": "1", "kind": "boolean", "unit": null, "set_by": "national", "confidence": "verified",
                   "rule": {"op": "==", "general": true, "refers_to": "other-set"}},
                  {"no": "2", "kind": "ratio", "unit": "more", "set_by": "national", "confidence": "verified",
                   "rule": {"op": ">=", "general": 10, "base": "other-set#10"}},
                  {"no": "4", "kind": "count", "unit": "field", "set_by": "province", "confidence": "verified",
                   "rule": {"op": ">=", "general": 1}},
                  {"no": "10", "kind": "percent", "unit": "%", "set_by": "national", "confidence": "verified",
                   "rule": {"op": ">=", "general": 10}, "set_ref": "third-set"}
                ]
                """, "10,counts,WARD");
        assertThat(facts.all(LawTable.CRITERIA, "no", "counted"))
                .containsExactly("1|true", "2|true", "4|true", "10|true");
        assertThat(facts.all(LawTable.INDICATORS, "no", "numbered", "kind", "base", "counts"))
                .containsExactly(
                        "1|true|ATTESTED|other-set|",
                        "2|true|RELATIVE|other-set#10|",
                        "4|true|NUMBER||",
                        "10|true|ROLLUP|third-set|WARD");
        assertThat(facts.all(LawTable.THRESHOLDS, "indicator", "value", "mode"))
                .containsExactly("2|10|FLOOR", "4|1|EXACT", "10|10|FLOOR");
    }

    @Test
    void whereTheActHasNothingElseItsConditionsAreItsCriteria() throws IOException {
        SmallFacts facts = SmallFacts.of(folder, """
                "prerequisites": [
                  {"op": ">=", "value": 100, "unit": "%", "confidence": "verified"},
                  {"op": "==", "value": 0, "unit": "vnd", "confidence": "corroborated"}
                ]
                """, "C2,act,2/QĐ-X");
        assertThat(facts.all(LawTable.CRITERIA, "no", "counted")).containsExactly("C1|true", "C2|false");
    }

    @Test
    void aSingleConditionMayLackItsOperatorWhereAReadingGivesIt() throws IOException {
        String json = "\"prerequisite\": {\"value\": 100, \"unit\": \"%\", \"confidence\": \"recalled\"}";
        assertThat(SmallFacts.of(folder, json, "C1,op,>=")
                        .all(LawTable.THRESHOLDS, "indicator", "op", "value", "status"))
                .containsExactly("C1|>=|100|UNVERIFIED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallFacts.of(folder, json))
                .withMessage("condition C1: the field op is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallFacts.of(folder, json, "C1,op,about"))
                .withMessage("condition C1, op: not an operator of numbers: about");
    }
}
