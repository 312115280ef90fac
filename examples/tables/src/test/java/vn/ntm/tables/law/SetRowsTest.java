package vn.ntm.tables.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.tables.law.facts.Readings;
import vn.ntm.tables.law.facts.SetFacts;

class SetRowsTest {

    @TempDir
    private Path law = Path.of("");

    private SetRows rows() {
        try {
            return SetRows.of(
                    SetFacts.read(InventedLaw.facts(), Readings.standard()),
                    LawWords.read(InventedLaw.writeWords(law)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> cells(LawTable table, String no, String... columns) {
        String key = table == LawTable.INDICATORS ? "no" : "indicator";
        return rows().of(table).stream()
                .filter(row -> no.equals(row.get(key)))
                .map(row -> Stream.of(columns)
                        .map(column -> row.getOrDefault(column, ""))
                        .reduce((left, right) -> left + "|" + right)
                        .orElse(""));
    }

    private Stream<String> levels(String no) {
        return cells(LawTable.THRESHOLDS, no, "part", "axis", "key", "op", "value", "status");
    }

    @Test
    void namesAndCompletesTheCriteria() {
        assertThat(rows().of(LawTable.CRITERIA))
                .extracting(row -> row.get("name_vi"))
                .containsExactly("Tiêu chí 1", "Tiêu chí 2", "Tiêu chí 3");
        assertThat(rows().of(LawTable.CRITERIA))
                .allSatisfy(row -> assertThat(row).containsEntry("complete", "true"));
    }

    @Test
    void anAmendmentIsALaterRowAndEndsTheEarlierOneTheDayBefore() {
        assertThat(cells(
                        LawTable.INDICATORS, "1.1", "kind", "from", "to", "status", "act", "article", "source", "note"))
                .containsExactly(
                        "ATTESTED|2022-03-08|2024-02-29|CORROBORATED|1/QĐ-X|Phụ lục II|http://example.org/1|as it was",
                        "ATTESTED|2024-03-01||UNVERIFIED|2/QĐ-X||http://example.org/2|as amended");
        assertThat(levels("1.1")).isEmpty();
    }

    @Test
    void theLongestPathThatFitsACellGradesIt() {
        assertThat(levels("1.2"))
                .containsExactly(
                        "|GENERAL||>=|50|UNVERIFIED", "|REGION|A|>=|50.5|VERIFIED", "|REGION|B|>=|70|CORROBORATED");
    }

    @Test
    void anEmptyCellIsAnUnknownRowWhateverItsGrade() {
        assertThat(levels("1.3"))
                .containsExactly("|GENERAL||<=||UNKNOWN", "|REGION|A|<=|5|CORROBORATED", "|REGION|B|<=||UNKNOWN");
        assertThat(cells(LawTable.INDICATORS, "1.3", "set_by")).containsExactly("UNKNOWN");
    }

    @Test
    void menAndWomenArePartsAndNoCondition() {
        assertThat(cells(LawTable.INDICATORS, "1.4", "part", "label_en", "kind", "unit", "applies_when_en", "status"))
                .containsExactly(
                        "|Four|ALL_OF|||VERIFIED",
                        "male|Four men|NUMBER|%||VERIFIED",
                        "female|Four women|NUMBER|%||VERIFIED");
        assertThat(levels("1.4"))
                .containsExactly(
                        "male|GENERAL||>=|100|UNVERIFIED",
                        "male|REGION|A|>=|100|UNVERIFIED",
                        "male|REGION|B|>=|100|UNVERIFIED",
                        "female|GENERAL||>=|100|UNVERIFIED",
                        "female|REGION|A|>=|100|UNVERIFIED",
                        "female|REGION|B|>=|100|UNVERIFIED");
    }

    @Test
    void aConditionTakesItsWordsFromTheTables() {
        assertThat(cells(LawTable.INDICATORS, "1.5", "kind", "applies_when_vi", "applies_when_en", "set_by"))
                .containsExactly("ATTESTED|Xã có cảng|The commune has a harbour|PROVINCE");
    }

    @Test
    void detailOfConfidenceGradesAsWell() {
        assertThat(levels("1.6"))
                .containsExactly(
                        "|GENERAL||>=|10|CORROBORATED", "|REGION|A|>=|20|UNVERIFIED", "|REGION|B|>=|30|UNVERIFIED");
    }

    @Test
    void aYearIsACalendarYearAndWhatFollowsTheLastIsUnknown() {
        assertThat(cells(LawTable.THRESHOLDS, "2", "axis", "key", "from", "to", "value", "unit", "status", "note"))
                .containsExactly(
                        "GENERAL||2022-01-01|2022-12-31||million|UNKNOWN|",
                        "REGION|A|2022-01-01|2022-12-31|39|million|UNVERIFIED|",
                        "REGION|B|2022-01-01|2022-12-31|53|million|UNVERIFIED|",
                        "GENERAL||2023-01-01|2023-12-31||million|UNKNOWN|",
                        "REGION|A|2023-01-01|2023-12-31|42|million|CORROBORATED|read, in part",
                        "REGION|B|2023-01-01|2023-12-31||million|UNKNOWN|",
                        "GENERAL||2024-01-01|||million|UNKNOWN|",
                        "REGION|A|2024-01-01|||million|UNKNOWN|",
                        "REGION|B|2024-01-01|||million|UNKNOWN|");
        assertThat(cells(LawTable.INDICATORS, "2", "numbered")).containsExactly("false");
    }

    @Test
    void partsWithConditionsAreAChoice() {
        assertThat(cells(
                        LawTable.INDICATORS,
                        "3.1",
                        "part",
                        "kind",
                        "choice",
                        "unit",
                        "set_by",
                        "applies_when_en",
                        "act",
                        "article"))
                .filteredOn(row -> row.contains("3/QĐ-BX"))
                .containsExactly(
                        "|ALL_OF|||MINISTRY:BX||3/QĐ-BX|",
                        "all-of-them|ATTESTED|||MINISTRY:BX||3/QĐ-BX|",
                        "many-schools|NUMBER|schools|%|MINISTRY:BX|Many schools|3/QĐ-BX|",
                        "few-schools|NUMBER|schools|level|MINISTRY:BX|Few schools|3/QĐ-BX|");
    }

    @Test
    void figuresThatAMinistryPublishesAreUnknownBeforeTheDayOfItsAct() {
        assertThat(cells(LawTable.THRESHOLDS, "3.1", "part", "key", "from", "to", "value", "status", "set_by", "act"))
                .containsExactly(
                        "many-schools||2022-03-08|2022-06-05||UNKNOWN|UNKNOWN|1/QĐ-X",
                        "many-schools|A|2022-03-08|2022-06-05||UNKNOWN|UNKNOWN|1/QĐ-X",
                        "many-schools|B|2022-03-08|2022-06-05||UNKNOWN|UNKNOWN|1/QĐ-X",
                        "few-schools||2022-03-08|2022-06-05||UNKNOWN|UNKNOWN|1/QĐ-X",
                        "few-schools|A|2022-03-08|2022-06-05||UNKNOWN|UNKNOWN|1/QĐ-X",
                        "few-schools|B|2022-03-08|2022-06-05||UNKNOWN|UNKNOWN|1/QĐ-X",
                        "many-schools||2022-06-06|||UNKNOWN|MINISTRY:BX|3/QĐ-BX",
                        "many-schools|A|2022-06-06||70|VERIFIED|MINISTRY:BX|3/QĐ-BX",
                        "many-schools|B|2022-06-06||100|VERIFIED|MINISTRY:BX|3/QĐ-BX",
                        "few-schools||2022-06-06|||UNKNOWN|MINISTRY:BX|3/QĐ-BX",
                        "few-schools|A|2022-06-06||1|VERIFIED|MINISTRY:BX|3/QĐ-BX",
                        "few-schools|B|2022-06-06||2|VERIFIED|MINISTRY:BX|3/QĐ-BX");
        assertThat(cells(LawTable.INDICATORS, "3.1", "part", "kind", "from", "to", "status"))
                .startsWith("|ALL_OF|2022-03-08|2022-06-05|VERIFIED", "|ALL_OF|2022-06-06||VERIFIED")
                .contains(
                        "all-of-them|ATTESTED|2022-03-08|2022-06-05|VERIFIED",
                        "all-of-them|ATTESTED|2022-06-06||VERIFIED");
    }

    @Test
    void everyLevelIsAFloorThatAProvinceMayRaiseUnlessTheProvinceSetsIt() {
        List<Map<String, String>> levels = rows().of(LawTable.THRESHOLDS);
        assertThat(levels)
                .hasSize(36)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("mode", "PROVINCE".equals(row.get("set_by")) ? "EXACT" : "FLOOR"));
        assertThat(cells(LawTable.THRESHOLDS, "1.4", "set_by", "mode")).containsOnly("PROVINCE|EXACT");
    }

    @Test
    void aLaterWordingHasWordsOfItsOwnIfThereAreAny() throws IOException {
        Path folder = InventedLaw.writeWords(law);
        Path table = folder.resolve(LawTable.INDICATORS.file());
        String words = Files.readString(table);
        Files.writeString(
                table,
                words.replace("1,1.1,,,Một,One,,,,,,,,,,2024-03-01", "1,1.1,,,Một mới,New one,,,,,,,,,,2024-03-01"));
        SetRows rows = SetRows.of(SetFacts.read(InventedLaw.facts(), Readings.standard()), LawWords.read(folder));
        assertThat(rows.of(LawTable.INDICATORS))
                .filteredOn(row -> "1.1".equals(row.get("no")))
                .extracting(row -> row.get("label_vi") + "|" + row.get("note"))
                .containsExactly("Một|as it was", "Một mới|as amended");
        Files.writeString(table, words.replaceFirst("1,1.1,,,Một,One,,,,,,,,,,2024-03-01.*\n", ""));
        rows = SetRows.of(SetFacts.read(InventedLaw.facts(), Readings.standard()), LawWords.read(folder));
        assertThat(rows.of(LawTable.INDICATORS))
                .filteredOn(row -> "1.1".equals(row.get("no")))
                .extracting(row -> row.get("label_vi") + "|" + row.get("note"))
                .containsExactly("Một|as it was", "Một|");
    }
}
