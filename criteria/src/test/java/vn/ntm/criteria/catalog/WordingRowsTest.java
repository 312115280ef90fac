package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.table.TableException;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.SetHeader;

/** Rows that belong together: wordings of one indicator, parts of one choice, two languages, a set and its end. */
class WordingRowsTest {

    private static final String FROM = "2022-03-08";
    private static final String MONEY = "million_vnd_per_person_year";

    private final ConditionRows rows = new ConditionRows();

    private void refuses(String place, String... problem) {
        assertThatThrownBy(rows::set)
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(place)
                .hasMessageContainingAll(problem);
    }

    /** As an amendment turns a share that must not be passed into an amount that must be reached. */
    private ConditionRows turned() {
        return rows.asks("", "NUMBER|%||", FROM, "2023-12-31").asks("", "NUMBER|" + MONEY + "||", "2024-01-01", "");
    }

    @Test
    void eachWordingHasItsUnitAndItsOperator() {
        turned().level("", FROM + " 2023-12-31 <= 30 %").level("", "2024-01-01 - >= 50 " + MONEY);
        assertThat(rows.required("2023-12-31")).contains("<= 30");
        assertThat(rows.required("2024-01-01")).contains(">= 50");
        assertThat(rows.condition()
                        .requirementOn(LocalDate.of(2024, 1, 1))
                        .orElseThrow()
                        .unit()
                        .orElseThrow())
                .hasToString(MONEY);
    }

    @Test
    void aWordingMayBeMeasuredAfterOneThatIsNot() {
        rows.asks("", "ATTESTED|||", FROM, "2023-12-31")
                .asks("", "NUMBER|%||", "2024-01-01", "")
                .level("", "2024-01-01 - >= 50 %");
        assertThat(rows.required("2023-12-31")).isEmpty();
        assertThat(rows.required("2024-01-01")).contains(">= 50");
    }

    @Test
    void aLevelIsInTheUnitOfItsDays() {
        turned().level("", FROM + " 2023-12-31 <= 30 %").level("", "2024-01-01 - >= 50 %");
        refuses(rows.threshold(2, 9), "indicators.csv asks for it in " + MONEY);
    }

    @Test
    void aLevelOfBothWordingsCannotHaveTwoUnits() {
        turned().level("", FROM + " - <= 30 %");
        refuses(rows.threshold(1, 9), "indicators.csv asks for it in " + MONEY);
    }

    @Test
    void aWordingWithoutLevelIsRefusedAtItsRow() {
        turned().level("", FROM + " 2023-12-31 <= 30 %");
        refuses(rows.indicator(2, 2), "thresholds.csv has no row for this number");
    }

    @Test
    void withinAWordingLevelsLeanToOneSide() {
        turned().level("", FROM + " 2022-12-31 <= 30 %")
                .level("", "2023-01-01 2023-12-31 >= 30 %")
                .level("", "2024-01-01 - >= 50 " + MONEY);
        refuses(rows.threshold(2, 7), "the operators of one number must lean to one side");
    }

    @Test
    void wordingsDoNotOverlap() {
        rows.asks("", "ATTESTED|||", FROM, "2023-12-31").asks("", "ATTESTED|||", "2023-12-31", "");
        refuses(rows.indicator(1, 7), "requirements overlap");
    }

    @Test
    void wordingsOfAPartDoNotOverlap() {
        rows.asks("ALL_OF|||").partOf("one", ",", FROM, "").partOf("one", ",", "2024-01-01", "");
        refuses(rows.indicator(2, 16), "part one: requirements overlap");
    }

    @Test
    void partsNameWhatTheyChooseFromAndWhatSuffices() {
        rows.asks("ALL_OF|||")
                .partOf("many", "schools,", FROM, "")
                .partOf("few", "schools,", FROM, "")
                .partOf("share", ",growth", FROM, "")
                .partOf("count", ",growth", FROM, "");
        assertThat(rows.condition().parts())
                .extracting(Part::choice)
                .containsExactly(Optional.of("schools"), Optional.of("schools"), Optional.empty(), Optional.empty());
        assertThat(rows.condition().parts())
                .extracting(Part::anyOf)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("growth"), Optional.of("growth"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"schools, other, 8", ",growth ,other 9", ",growth , 9", ", schools, 8"})
    void aPartKeepsItsChoiceInEveryWording(String first, String second, int column) {
        rows.asks("ALL_OF|||").partOf("one", first, FROM, "2023-12-31").partOf("one", second, "2024-01-01", "");
        int line = rows.tables.line(EditedTables.SET + "/indicators.csv", "C1,C1,one,");
        refuses(rows.indicator(3, column), "the cell must be that of line " + line);
    }

    @ParameterizedTest
    @CsvSource({
        "criteria.csv, 'V,Hệ thống chính trị,Political system,Quốc phòng', 'V,Hệ thống chính trị,,Quốc phòng', 20:4",
        "criteria.csv, 'V,Hệ thống chính trị,Political system,Quốc phòng', 'V,,Political system,Quốc phòng', 20:3",
        "indicators.csv, '3 trường,The commune has more than 3 schools,2022-06-06', '3 trường,,2022-06-06', 18:15",
        "indicators.csv, 'Xã có trên 3 trường,The commune has more than 3 schools,2022-06-06', ',More,2022-06-06', 18:14"
    })
    void wordsStandInBothLanguages(String file, String old, String words, String place) {
        rows.asks("ATTESTED|||").tables.replaceInSet(file, old, words);
        refuses(EditedTables.SET + "/" + file + ":" + place + ": ", "the words are missing in this language");
    }

    @ParameterizedTest
    @CsvSource({"'Huyện đảo,', 5", "',Island districts', 4"})
    void aScopeStandsInBothLanguages(String scope, int column) {
        rows.asks("ATTESTED|||")
                .tables
                .replace("sets.csv", ",COMMUNE,COMMUNE,,,NTM,", ",COMMUNE,COMMUNE," + scope + ",NTM,");
        refuses("sets.csv:2:" + column + ": ", "the words are missing in this language");
    }

    @Test
    void aSetWithAScopeStandsBesideTheOtherOnTheSameDays() {
        rows.asks("ATTESTED|||")
                .tables
                .append(
                        "sets.csv",
                        "commune-ntm-special,COMMUNE,COMMUNE,Xã đảo,Island communes,NTM,318/QĐ-TTg,,2024-03-01,2025-06-30,"
                                + "LEVEL_ABOLISHED,,2021,2025,GENERAL,,false,,,,Bộ thử,Invented set");
        assertThat(rows.tables.catalog().ids()).containsExactly(EditedTables.SET, "commune-ntm-special");
    }

    @Test
    void theActThatEndsASetIsKnown() {
        rows.tables.replace("sets.csv", "SUCCESSOR,51/2025/QĐ-TTg", "SUCCESSOR,52/2025/QĐ-TTg");
        refuses("sets.csv:2:12: ", "no such act in acts.csv (52/2025/QĐ-TTg)");
    }

    @Test
    void theLawNeedNotSayHowManyCriteriaThereAre() {
        rows.asks("ATTESTED|||").tables.replace("sets.csv", ",19,57,", ",,,");
        SetHeader header = rows.tables.catalog().headers().get(0);
        assertThat(header.size()).isEmpty();
        assertThat(header.indicatorCount()).isEmpty();
        CriteriaSet set = rows.set();
        assertThat(set.isComplete())
                .as("who does not know how many does not have all")
                .isFalse();
        assertThat(set.knownIndicators()).isEqualTo(57);
    }

    @Test
    void aSetWithoutKeysHasNoColumns() {
        rows.tables.replace("sets.csv", "TDMNPB;DBSH;BTB;DHNTB;TN;DNB;DBSCL", "");
        refuses("sets.csv:2:16: ", "the axis REGION does not go with these keys");
    }

    @Test
    void aTierMustBeKnown() {
        rows.tables.replace("sets.csv", ",,,NTM,", ",,,SHINING,");
        refuses("sets.csv:2:6: ", "no such tier (SHINING)");
    }
}
