package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.table.TableException;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Requirement;

/** What the columns of indicators.csv say of the eight kinds, and what does not go together. */
class RequirementRowsTest {

    private static final String FROM = "2022-03-08";

    private final ConditionRows rows = new ConditionRows();

    private void refuses(String place, String... problem) {
        assertThatThrownBy(rows::set)
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(place)
                .hasMessageContainingAll(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "ATTESTED|%||, kind ATTESTED does not go with unit %",
        "ATTESTED||commune-ntm-2016-2020#10|, kind ATTESTED does not go with base commune-ntm-2016-2020#10",
        "ATTESTED|||COMMUNE, kind ATTESTED does not go with counts [COMMUNE]",
        "NUMBER|||, kind NUMBER does not go with unit",
        "NUMBER|%|commune-ntm-2016-2020|, kind NUMBER does not go with base commune-ntm-2016-2020",
        "NUMBER|%||TOWN, kind NUMBER does not go with counts [TOWN]",
        "GRADE|||, kind GRADE does not go with unit",
        "GRADE|%||, kind GRADE does not go with unit %",
        "RELATIVE|%|commune-ntm-2016-2020#10|, kind RELATIVE does not go with unit %",
        "RELATIVE|percent_more||, kind RELATIVE does not go with base",
        "RELATIVE|percent_more|commune-ntm-2016-2020|, kind RELATIVE does not go with base commune-ntm-2016-2020",
        "OWN_HISTORY|%|base|, kind OWN_HISTORY does not go with unit %",
        "OWN_HISTORY|times_own||, kind OWN_HISTORY does not go with earlier",
        "OWN_HISTORY|times_own|base|, indicator C1: kind OWN_HISTORY does not go with 0 parts",
        "ROLLUP|%||, kind ROLLUP does not go with counts",
        "ROLLUP||commune-ntm-2016-2020|COMMUNE, kind ROLLUP does not go with unit",
        "ROLLUP|%|commune-ntm-2016-2020#10|COMMUNE, kind ROLLUP does not go with base commune-ntm-2016-2020#10",
        "ALL_OF|||, indicator C1: kind ALL_OF does not go with 0 parts",
        "ANY_OF|||, indicator C1: kind ANY_OF does not go with 0 parts",
        "ALL_OF|%||, kind ALL_OF does not go with unit %"
    })
    void aKindGoesWithItsOwnCells(String cells, String problem) {
        rows.asks(cells);
        refuses(rows.indicator(1, 7), problem);
    }

    @ParameterizedTest
    @CsvSource({
        "RELATIVE|percent_more|#10|, 11, blank",
        "ROLLUP|%||HAMLET, 12, HAMLET",
        "ROLLUP|%||COMMUNE;, 12, UnitType",
        "NUMBER|parsec||, 10, no such unit in units.csv (parsec)",
        "TOTAL|%||, 7, TOTAL"
    })
    void aCellMustBeReadable(String cells, int column, String problem) {
        rows.asks(cells);
        refuses(rows.indicator(1, column), problem);
    }

    @Test
    void aPartHasNoPartsAndIsJudgedByItself() {
        rows.asks("ALL_OF|||").asks("one", "ANY_OF|||", FROM, "");
        refuses(rows.indicator(2, 7), "a part has no parts (ANY_OF)");
    }

    @Test
    void partsAreForWhatIsJudgedByThem() {
        rows.asks("NUMBER|%||").asks("one", "NUMBER|%||", FROM, "");
        refuses(rows.indicator(1, 7), "indicator C1: kind NUMBER does not go with 1 parts");
    }

    @Test
    void ofOwnHistoryTheEarlierFigureIsAPartWithoutLevel() {
        rows.asks("OWN_HISTORY|times_own|base|")
                .asks("base", "NUMBER|%||", FROM, "")
                .level("", FROM + " - >= 1.5 times_own");
        Requirement asked = rows.condition().requirements().get(0);
        assertThat(asked.earlier()).contains("base");
        assertThat(asked.base()).isEmpty();
        assertThat(rows.condition().part("base")).isPresent();
        assertThat(rows.required(FROM)).contains(">= 1.5");
        assertThat(asked.unit().orElseThrow().amount(Decimal.parse("1.5"), Decimal.of(40)))
                .isEqualTo(Decimal.of(60));
    }

    @Test
    void ofOwnHistoryNoOtherPartIsTaken() {
        rows.asks("OWN_HISTORY|times_own|base|").asks("previous", "NUMBER|%||", FROM, "");
        refuses(rows.indicator(1, 7), "kind OWN_HISTORY does not go with 1 parts");
    }

    @Test
    void theEarlierFigureHasNoLevelOfItsOwn() {
        rows.asks("OWN_HISTORY|times_own|base|")
                .asks("base", "NUMBER|%||", FROM, "")
                .level("", FROM + " - >= 1.5 times_own")
                .level("base", FROM + " - >= 1 %");
        refuses(rows.threshold(2, 2), "indicators.csv asks for no such number (base)");
    }

    @Test
    void aRollUpCountsTypesOfUnitsAndNamesWhatTheyMustMeet() {
        rows.asks("ROLLUP|%|commune-ntm-2021-2025|TOWN;PROVINCIAL_CITY").level("", FROM + " - >= 100 %");
        Requirement asked = rows.condition().requirements().get(0);
        assertThat(asked.counts()).containsExactly(UnitType.TOWN, UnitType.PROVINCIAL_CITY);
        assertThat(asked.base().orElseThrow()).hasToString("commune-ntm-2021-2025");
        assertThat(rows.required(FROM)).contains(">= 100");
    }

    @Test
    void anAttestedConditionMayNameASet() {
        rows.asks("ATTESTED||commune-advanced-2021-2025|");
        assertThat(rows.condition().requirements().get(0).base().orElseThrow())
                .hasToString("commune-advanced-2021-2025");
    }

    @Test
    void aLevelOfAGradeIsItsWord() {
        rows.asks("GRADE|xl||").level("", FROM + " - >= Khá xl");
        assertThat(rows.required(FROM)).contains(">= Khá");
        assertThat(rows.set().thresholds("C1", Optional.empty()).get(0).value()).contains(Decimal.of(2));
    }

    @ParameterizedTest
    @CsvSource({"Giỏi", "2", "khá"})
    void aWordThatTheScaleDoesNotHaveIsRefused(String word) {
        rows.asks("GRADE|xl||").level("", FROM + " - >= " + word + " xl");
        refuses(rows.threshold(1, 8), "not one of Đạt, Khá, Tốt (" + word + ")");
    }

    @Test
    void aConditionIsNotCountedButMustBeWhole() {
        CriteriaSet set = rows.asks("ATTESTED|||").set();
        assertThat(set.criterion("C1").orElseThrow().counted()).isFalse();
        assertThat(set.counted()).isEqualTo(19);
        assertThat(set.knownIndicators()).isEqualTo(57);
        assertThat(set.isComplete()).isTrue();

        ConditionRows incomplete = new ConditionRows().asks("ATTESTED|||");
        incomplete.tables.replaceInSet("criteria.csv", "condition,false,true", "condition,false,false");
        assertThat(incomplete.set().isComplete()).isFalse();
    }

    @Test
    void aCountedConditionIsOneTooMany() {
        rows.asks("ATTESTED|||").tables.replaceInSet("criteria.csv", "condition,false,true", "condition,true,true");
        refuses("sets.csv:2:19: ", "the law counts 19, the tables of the set hold 20");
    }

    @Test
    void aConditionWithoutIndicatorsIsNotWhole() {
        refuses(EditedTables.SET + "/criteria.csv:21:8: ", "a criterion without indicators is not complete");
    }

    @Test
    void aPlaceSaysThatNobodyReadIt() {
        Indicator place = rows.place("", "").condition();
        assertThat(place.isPlace()).isTrue();
        assertThat(place.label(Language.VI)).isEqualTo("Nội dung chưa đọc được");
        assertThat(place.label(Language.EN)).isEqualTo("Content not read");
        assertThat(place.requirementOn(LocalDate.parse(FROM)).orElseThrow().setBy())
                .hasToString("UNKNOWN");
        assertThat(rows.set().indicator("19.2").orElseThrow().isPlace()).isFalse();
    }

    @Test
    void aPlaceIsNotAmongTheKnown() {
        rows.asks("ATTESTED|||")
                .tables
                .replaceInSet("indicators.csv", "Có điểm cung cấp dịch vụ bưu chính,A point of postal service", ",");
        assertThat(rows.set().knownIndicators()).isEqualTo(56);
        assertThat(rows.set().indicator("8.1").orElseThrow().isPlace()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Nhãn, '', 6", "'', Label, 5"})
    void aLabelStandsInBothLanguages(String vietnamese, String english, int column) {
        rows.place(vietnamese, english);
        refuses(rows.indicator(1, column), "the words are missing in this language");
    }
}
