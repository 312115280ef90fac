package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.core.table.TableException;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Tiers;

/** Every fault of a table stops its loading with file, line and column. */
class LawTablesTest {

    private static final String INDICATORS = EditedTables.SET + "/indicators.csv";
    private static final String THRESHOLDS = EditedTables.SET + "/thresholds.csv";
    private static final String CRITERIA = EditedTables.SET + "/criteria.csv";

    private final EditedTables tables = new EditedTables();

    private void refuses(String place, String... problem) {
        assertThatThrownBy(tables::set)
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(place)
                .hasMessageContainingAll(problem);
    }

    private String threshold(String start, int column) {
        return THRESHOLDS + ":" + tables.line(THRESHOLDS, start) + ":" + column + ": ";
    }

    private String indicator(String start, int column) {
        return INDICATORS + ":" + tables.line(INDICATORS, start) + ":" + column + ": ";
    }

    @Test
    void opensTheTablesOfASetOnlyWhenItIsAskedFor() {
        CriteriaCatalog catalog = tables.catalog();
        assertThat(tables.opened()).isEmpty();
        assertThat(catalog.headers()).isNotEmpty();
        assertThat(catalog.span(UnitLevel.COMMUNE)).isPresent();
        assertThatThrownBy(() -> catalog.inForce(UnitLevel.COMMUNE, Tiers.NTM, LocalDate.of(2008, 1, 1)))
                .isInstanceOf(NotInForceException.class);
        assertThat(tables.opened()).isNotEmpty().noneMatch(file -> file.startsWith(EditedTables.SET));
        CriteriaSet set = catalog.set(EditedTables.SET);
        assertThat(tables.opened()).contains(INDICATORS, THRESHOLDS, CRITERIA).doesNotHaveDuplicates();
        assertThat(catalog.set(EditedTables.SET)).isSameAs(set);
        assertThat(tables.opened()).doesNotHaveDuplicates();
    }

    @Test
    void aBrokenSetDoesNotBreakTheCatalogue() {
        tables.appendToSet("criteria.csv", "20,V");
        assertThat(tables.catalog().headers()).hasSize(1);
        refuses(CRITERIA + ":21:2: ", "the row must have 8 cells");
    }

    @Test
    void countsCriteriaAndIndicatorsAgainstTheLaw() {
        tables.replace("sets.csv", ",19,57,", ",19,58,");
        refuses("sets.csv:2:20: ", "the law counts 58, the tables of the set hold 57");
    }

    @Test
    void refusesMoreCriteriaThanTheLawHas() {
        tables.replace("sets.csv", ",19,57,", ",18,57,");
        refuses("sets.csv:2:19: ", "the law counts 18, the tables of the set hold 19");
    }

    @Test
    void acceptsFewerIndicatorsWhereACriterionIsNotComplete() {
        tables.replace("sets.csv", ",19,57,", ",19,58,")
                .replaceInSet(
                        "criteria.csv",
                        "Quốc phòng và An ninh,Defence and public security,true,true",
                        "Quốc phòng và An ninh,Defence and public security,true,false");
        assertThat(tables.set().isComplete()).isFalse();
    }

    @Test
    void refusesAnUnknownAct() {
        tables.replace("acts.csv", "211/QĐ-TTg,", "212/QĐ-TTg,");
        refuses(INDICATORS + ":3:19: ", "no such act in acts.csv", "211/QĐ-TTg");
    }

    @Test
    void refusesAThresholdWithoutAct() {
        String row = "15.3,,REGION,TDMNPB,2022-03-08,,<=,24,%,NATION,FLOOR,CORROBORATED,";
        tables.replaceInSet("thresholds.csv", row + "318/QĐ-TTg", row);
        refuses(threshold("15.3,,REGION,TDMNPB", 13), "the cell must not be empty");
    }

    @Test
    void refusesAValueWithoutGrade() {
        tables.replaceInSet(
                "thresholds.csv",
                "15.3,,REGION,TDMNPB,2022-03-08,,<=,24,%,NATION,FLOOR,CORROBORATED",
                "15.3,,REGION,TDMNPB,2022-03-08,,<=,24,%,NATION,FLOOR,UNKNOWN");
        refuses(threshold("15.3,,REGION,TDMNPB", 12), "grade UNKNOWN does not go with value 24");
    }

    @Test
    void refusesANumberWithoutThresholds() {
        tables.replace("sets.csv", ",19,57,", ",19,58,");
        tables.appendToSet(
                "indicators.csv", "19,19.3,,true,Nhãn,Label,NUMBER,,,%,,,NATION,,,2022-03-08,,VERIFIED,318/QĐ-TTg,,,");
        refuses(indicator("19,19.3", 2), "thresholds.csv has no row for this number");
    }

    @Test
    void refusesAThresholdOfAnAttestedIndicator() {
        tables.appendToSet("thresholds.csv", "1.2,,GENERAL,,2022-03-08,,>=,1,%,NATION,FLOOR,VERIFIED,318/QĐ-TTg,,,,");
        refuses(threshold("1.2,,GENERAL", 1), "indicators.csv asks for no such number");
    }

    @Test
    void refusesAThresholdOfAnUnknownPart() {
        tables.appendToSet(
                "thresholds.csv", "15.1,child,GENERAL,,2022-03-08,,>=,1,%,NATION,FLOOR,VERIFIED,318/QĐ-TTg,,,,");
        refuses(threshold("15.1,child", 2), "indicators.csv asks for no such number (child)");
    }

    @Test
    void refusesOverlappingRowsOfOneColumn() {
        tables.appendToSet(
                "thresholds.csv", "15.3,,REGION,TN,2025-01-01,,<=,20,%,NATION,FLOOR,VERIFIED,318/QĐ-TTg,,,,note");
        int first = tables.line(THRESHOLDS, "15.3,,REGION,TN,2022-03-08");
        refuses(threshold("15.3,,REGION,TN,2025-01-01", 5), "the row overlaps that of line " + first);
    }

    @Test
    void refusesAForgottenRegion() {
        tables.replaceInSet("thresholds.csv", "15.3,,REGION,DNB,2022-03-08,", "15.3,,REGION,DNB,2023-03-08,");
        refuses(threshold("15.3,,GENERAL", 5), "on 2022-03-08 the column REGION:DNB has no row");
    }

    @Test
    void refusesARegionThatTheSetDoesNotHave() {
        tables.replaceInSet("thresholds.csv", "15.3,,REGION,DNB,2022-03-08,", "15.3,,REGION,DNX,2022-03-08,");
        refuses(threshold("15.3,,REGION,DNX", 4), "the set has no column REGION DNX");
    }

    @Test
    void refusesOperatorsThatLeanToBothSides() {
        tables.replaceInSet("thresholds.csv", "15.3,,REGION,DNB,2022-03-08,,<=", "15.3,,REGION,DNB,2022-03-08,,>=");
        refuses(threshold("15.3,,REGION,DNB", 7), "lean to one side");
    }

    @Test
    void refusesAnotherUnitThanTheIndicatorHas() {
        tables.replaceInSet(
                "thresholds.csv",
                "15.3,,REGION,DNB,2022-03-08,,<=,14.5,%",
                "15.3,,REGION,DNB,2022-03-08,,<=,14.5,level");
        refuses(threshold("15.3,,REGION,DNB", 9), "indicators.csv asks for it in %");
    }

    @Test
    void refusesAMissingLabel() {
        tables.replaceInSet("indicators.csv", "A point of postal service", "");
        refuses(indicator("8,8.1", 6), "the words are missing in this language");
    }

    @Test
    void aLaterWordingMayBeAboutSomethingElse() {
        tables.replaceInSet(
                "indicators.csv",
                "19,19.2,,true,",
                "19,19.2,,true,Nhãn cũ,Old label,ATTESTED,,,,,,NATION,,,2021-03-08,2022-03-07,VERIFIED,318/QĐ-TTg,,,\n"
                        + "19,19.2,,true,");
        Indicator indicator = tables.set().indicator("19.2").orElseThrow();
        assertThat(indicator.label(Language.VI, LocalDate.of(2022, 3, 7))).isEqualTo("Nhãn cũ");
        assertThat(indicator.label(Language.VI, LocalDate.of(2022, 3, 8)))
                .isEqualTo(indicator.label(Language.VI))
                .isNotEqualTo("Nhãn cũ");
    }

    @Test
    void refusesAnIndicatorThatOccursTwice() {
        tables.appendToSet(
                "indicators.csv", "8,8.1,,true,Nhãn,Label,ATTESTED,,,,,,NATION,,,2025-03-08,,VERIFIED,318/QĐ-TTg,,,");
        refuses(INDICATORS + ":88:2: ", "the row must stand below the first of its indicator (8.1)");
    }

    @Test
    void refusesAPartOfAnIndicatorThatIsNotJudgedByParts() {
        tables.appendToSet(
                "indicators.csv",
                "19,19.2,one,true,Nhãn,Label,ATTESTED,,,,,,NATION,,,2025-03-08,,VERIFIED,318/QĐ-TTg,,,");
        refuses(INDICATORS + ":87:7: ", "kind ATTESTED does not go with 1 parts");
    }

    @Test
    void refusesANumberWithoutUnit() {
        tables.appendToSet(
                "indicators.csv", "19,19.3,,true,Nhãn,Label,NUMBER,,,,,,NATION,,,2025-03-08,,VERIFIED,318/QĐ-TTg,,,");
        refuses(INDICATORS + ":88:7: ", "kind NUMBER does not go with unit");
    }

    @Test
    void refusesAnUnknownCriterion() {
        tables.appendToSet(
                "indicators.csv", "20,20.1,,true,Nhãn,Label,ATTESTED,,,,,,NATION,,,2025-03-08,,VERIFIED,318/QĐ-TTg,,,");
        refuses(INDICATORS + ":88:1: ", "no such criterion in criteria.csv (20)");
    }

    @Test
    void refusesANoteOfAnUnknownSet() {
        tables.append("notes.csv", "commune-ntm-1999,Ghi chú,Note");
        refuses("notes.csv:9:1: ", "no such set in sets.csv (commune-ntm-1999)");
    }

    @Test
    void refusesAColumnOfAFlagThatIsNone() {
        tables.replace("sets.csv", "NORTHERN_MOUNTAIN_COLUMN=REGION:TDMNPB", "NORTHERN=REGION:TDMNPB");
        refuses("sets.csv:2:18: ", "NORTHERN");
    }

    @Test
    void refusesAColumnOfAFlagThatTheSetDoesNotHave() {
        tables.replace("sets.csv", "NORTHERN_MOUNTAIN_COLUMN=REGION:TDMNPB", "NORTHERN_MOUNTAIN_COLUMN=REGION:TB");
        refuses("sets.csv:2:18: ", "the set has no column REGION:TB");
    }

    @Test
    void refusesATypeOfUnitsOfAnotherLevel() {
        tables.replace("sets.csv", ",COMMUNE,COMMUNE,,,NTM,", ",COMMUNE,COMMUNE;TOWN,,,NTM,");
        refuses("sets.csv:2:3: ", "not all are types of units of the level COMMUNE (COMMUNE;TOWN)");
    }

    @Test
    void refusesAnUnknownTypeOfUnits() {
        tables.replace("sets.csv", ",COMMUNE,COMMUNE,,,NTM,", ",COMMUNE,HAMLET,,,NTM,");
        refuses("sets.csv:2:3: ", "HAMLET");
    }

    @Test
    void refusesTwoSetsOfOneLevelAndTierOnOneDay() {
        tables.append("sets.csv", second("2026-02-14"));
        refuses("sets.csv:3:9: ", "the set " + EditedTables.SET + " leads the same units to this tier");
    }

    @Test
    void acceptsASetFromTheDayAfterAnother() {
        tables.append("sets.csv", second("2026-02-15"));
        assertThat(tables.catalog().ids()).hasSize(2);
    }

    private static String second(String from) {
        return "commune-ntm-second,COMMUNE,COMMUNE,,,NTM,318/QĐ-TTg,," + from
                + ",2030-12-31,PERIOD,,2026,2030,GENERAL,,false,,10,47,Bộ thử,Invented set";
    }

    @Test
    void acceptsAnAmendedNumberAsOneNumber() {
        tables.replaceInSet(
                "indicators.csv",
                "NUMBER,,,%,,,NATION,,,2022-03-08,,CORROBORATED,318/QĐ-TTg,Phụ lục I,http://118.69.201.250:801/phap-luat/tim-tu-van?loc=right_news&page=291&q=Th%E1%BB%B1c+h%C3%A0nh+kh%C3%A1m+ch%E1%BB%AFa+b%E1%BB%87nh,Read twice",
                "NUMBER,,,%,,,NATION,,,2022-03-08,2024-02-29,CORROBORATED,318/QĐ-TTg,Phụ lục I,,Read once\n"
                        + "15,15.3,,true,Trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi,Children under five who are stunted,"
                        + "NUMBER,,,%,,,NATION,,,2024-03-01,,VERIFIED,211/QĐ-TTg,,,Read twice");
        Indicator indicator = tables.set().indicator("15.3").orElseThrow();
        assertThat(indicator.requirements()).hasSize(2);
        assertThat(indicator
                        .requirementOn(LocalDate.of(2024, 3, 1))
                        .orElseThrow()
                        .citation()
                        .act())
                .isEqualTo("211/QĐ-TTg");
    }
}
