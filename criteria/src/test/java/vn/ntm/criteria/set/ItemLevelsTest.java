package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.time.Validity;

/** Which of the levels of the nation and of a province decides for a commune whose region is known, or not known. */
class ItemLevelsTest {

    private static final LocalDate IN_2022 = LocalDate.of(2022, 12, 31);
    private static final LocalDate IN_2023 = LocalDate.of(2023, 1, 1);
    private static final Validity TERM = Validity.parse("2021-01-01..2025-12-31");
    private static final Optional<Column> NOT_KNOWN = Optional.empty();
    private static final Optional<Column> HIGHLANDS = Optional.of(Column.parse("REGION:TN"));

    private static Threshold.Builder cell(String column, String value, Authority setBy) {
        return Threshold.builder()
                .indicator("3.1")
                .column(Column.parse(column))
                .unit(MeasureUnit.of("%", "%", "%"))
                .citation(Citation.of("1/QĐ-TTg"))
                .operator(Operator.AT_LEAST)
                .value(Decimal.parse(value))
                .grade(Grade.VERIFIED)
                .setBy(setBy);
    }

    private static Threshold national(String column, String value) {
        return cell(column, value, Authority.NATION)
                .mode(Threshold.Mode.EXACT)
                .validity(TERM)
                .build();
    }

    private static Threshold floor(String column, String value, Validity days) {
        return cell(column, value, Authority.PROVINCE)
                .mode(Threshold.Mode.FLOOR)
                .validity(days)
                .build();
    }

    private static Threshold ofTheProvince(String column, String value) {
        return cell(column, value, Authority.PROVINCE)
                .mode(Threshold.Mode.EXACT)
                .validity(TERM)
                .build()
                .withOverlay("province");
    }

    private static ItemLevels levels(boolean generalDecides, Threshold... rows) {
        return new ItemLevels(List.of(rows), List.of("province"), generalDecides);
    }

    @ParameterizedTest(name = "{0} of overlay {1}, general decides {2}: {3}")
    @CsvSource({
        "GENERAL, false, false, false",
        "GENERAL, true, false, false",
        "GENERAL, true, true, false",
        "REGION:TN, false, false, true",
        "REGION:TN, true, false, true",
        // The general level of the tables stands in for their columns, but not for those of a province.
        "REGION:TN, false, true, false",
        "REGION:TN, true, true, true",
    })
    void aColumnMustBeKnownWhereLevelsDifferByIt(
            String column, boolean ofProvince, boolean generalDecides, boolean expected) {
        Threshold row = ofProvince ? ofTheProvince(column, "60") : national(column, "60");
        assertThat(levels(generalDecides, national("GENERAL", "50"), row).needColumn())
                .isEqualTo(expected);
    }

    @Test
    void aLevelOfTheProvinceForOneRegionSaysNothingOfACommuneOfUnknownRegion() {
        Threshold local = ofTheProvince("REGION:TN", "60");
        ItemLevels levels = levels(true, local, national("GENERAL", "50"));
        assertThat(levels.deciding(HIGHLANDS, IN_2023)).contains(local);
        assertThat(levels.deciding(NOT_KNOWN, IN_2023)).isEmpty();
    }

    /** A level of the province for one region of 2022 leaves the later days to the nation, whatever the region is. */
    @Test
    void whatTheProvinceAsksOnOtherDaysTellsNoRegionsApart() {
        Threshold national = national("GENERAL", "50");
        Threshold local = ofTheProvince("REGION:TN", "60").withValidity(Validity.parse("2022-01-01..2022-12-31"));
        ItemLevels levels = levels(true, local, national);
        assertThat(levels.deciding(NOT_KNOWN, IN_2022)).isEmpty();
        assertThat(levels.deciding(NOT_KNOWN, IN_2023)).contains(national);
    }

    @Test
    void aGeneralLevelOfTheProvinceStandsForEveryRegion() {
        Threshold local = ofTheProvince("GENERAL", "60");
        ItemLevels levels = levels(true, local, national("GENERAL", "50"));
        assertThat(levels.deciding(NOT_KNOWN, IN_2023)).contains(local);
        assertThat(levels.deciding(HIGHLANDS, IN_2023)).contains(local);
    }

    @ParameterizedTest
    @CsvSource({"49.9, false", "50, true", "60, true"})
    void aLevelOfTheProvinceBelowTheFloorOfARegionDecidesForNobodyOfUnknownRegion(String value, boolean decides) {
        Threshold local = ofTheProvince("GENERAL", value);
        ItemLevels levels = levels(false, local, floor("REGION:TN", "50", TERM));
        assertThat(levels.deciding(NOT_KNOWN, IN_2023)).isEqualTo(decides ? Optional.of(local) : Optional.empty());
    }

    @Test
    void aFloorOfOtherDaysDoesNotBindTheProvince() {
        Threshold local = ofTheProvince("GENERAL", "40");
        ItemLevels levels = levels(false, local, floor("REGION:TN", "50", Validity.parse("2021-01-01..2022-12-31")));
        assertThat(levels.deciding(NOT_KNOWN, IN_2022)).isEmpty();
        assertThat(levels.deciding(NOT_KNOWN, IN_2023)).contains(local);
    }

    @Test
    void theLevelOfTheOwnRegionGoesBeforeTheGeneralOne() {
        Threshold own = national("REGION:TN", "60");
        Threshold general = national("GENERAL", "50");
        assertThat(levels(true, own, general).deciding(HIGHLANDS, IN_2023)).contains(own);
        assertThat(levels(true, own, general).deciding(Optional.of(Column.parse("REGION:DNB")), IN_2023))
                .contains(general);
        assertThat(levels(false, own, general).deciding(Optional.of(Column.parse("REGION:DNB")), IN_2023))
                .isEmpty();
    }
}
