package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.SET;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.csv.Files2023.observations;
import static vn.ntm.io.csv.Files2023.places;
import static vn.ntm.io.csv.Files2023.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.SmallSet;
import vn.ntm.io.law.ChangingSet;

class DossierUnitsTest {

    private static PartialResult<Dossier> on(String day, String unit) {
        return DossierCsv.of(SET, LocalDate.parse(day))
                .read(TextSource.of("f.csv", "unit,indicator,value\n" + unit + ",1.1,Đạt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"06523 xã", "Chi Lăng", "00000", "006523", "6523.5", "(06523)", "xã (6523) Chi Lăng", "00185"})
    void whatIsNoCodeOfAUnitIsReportedAndNotGuessed(String unit) {
        PartialResult<Dossier> result = on("2023-12-31", unit);
        assertThat(places(result.failures())).containsExactly("2:1 UNKNOWN_UNIT (" + unit + ")");
        assertThat(result.items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6523", "'06523", "6523.0", "０６５２３", "xã Chi Lăng (06523)", "xã Chi Lăng ( 6523 )"})
    void aCodeAsSpreadsheetsLeaveItIsReadAndReported(String unit) {
        PartialResult<Dossier> result = on("2023-12-31", unit);
        assertThat(places(result.failures())).containsExactly("2:1 CODE_REPAIRED (" + unit + ")");
        assertThat(messages(result.failures(), Language.VI)).containsExactly("mã «" + unit + "» được đọc là 06523");
        assertThat(result.items()).extracting(Dossier::unit).containsExactly(UnitCode.of("06523"));
    }

    @Test
    void aCodeNamesAUnitOnItsDaysOnly() {
        assertThat(on("2025-06-30", "06523").failures()).isEmpty();
        PartialResult<Dossier> after = on("2025-07-02", "06523");
        assertThat(places(after.failures())).containsExactly("2:1 UNKNOWN_UNIT (06523)");
        assertThat(messages(after.failures(), Language.EN))
                .containsExactly("on 2025-07-02 no unit has the code \"06523\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "185"})
    void aUnitOfAnotherLevelIsReported(String unit) {
        PartialResult<Dossier> result = on("2023-12-31", unit);
        assertThat(places(result.failures())).containsExactly("2:1 UNIT_NOT_OF_SET_LEVEL (" + unit + ")");
        assertThat(result.items()).isEmpty();
    }

    @Test
    void wardsAndTownshipsAreNotJudgedAsRuralCommunes() {
        assertThat(places(on("2023-12-31", "05974").failures())).containsExactly("2:1 UNIT_NOT_OF_SET_LEVEL (05974)");
        assertThat(places(on("2023-12-31", "06385").failures())).containsExactly("2:1 UNIT_NOT_OF_SET_LEVEL (06385)");
        assertThat(on("2025-07-01", "06385").failures()).as("a commune since").isEmpty();
        assertThat(on("2025-06-30", "05986").failures())
                .as("a commune until then")
                .isEmpty();
        assertThat(on("2025-07-01", "05986").failures()).as("a ward since").hasSize(1);
    }

    @Test
    void whichTypesAreJudgedIsTheSetsToSay() {
        CriteriaSet wards = ChangingSet.of(Axis.GENERAL, List.of(), UnitType.WARD);
        String file = "unit,indicator,value\n05974,1.4,Đạt\n06364,1.4,Đạt";
        PartialResult<Dossier> result = DossierCsv.of(wards, Files2023.DAY).read(TextSource.of("f.csv", file));
        assertThat(places(result.failures())).containsExactly("3:1 UNIT_NOT_OF_SET_LEVEL (06364)");
        assertThat(result.items()).extracting(dossier -> dossier.unit().text()).containsExactly("05974");
    }

    @Test
    void aRegionOfWhichTheSetHasNoColumnIsReported() {
        CriteriaSet south = ChangingSet.of(Axis.REGION, List.of("TN", "DNB"), UnitType.COMMUNE);
        String file = "unit,indicator,value,region\n06364,1.4,Đạt,BTB\n06523,1.4,Đạt,TN";
        PartialResult<Dossier> result = DossierCsv.of(south, Files2023.DAY).read(TextSource.of("f.csv", file));
        assertThat(places(result.failures())).containsExactly("2:4 BAD_TOKEN (BTB)");
        assertThat(messages(result.failures(), Language.EN))
                .containsExactly("\"BTB\" does not fit here; accepted: TN, DNB");
        assertThat(result.items())
                .extracting(Dossier::region)
                .allSatisfy(region -> assertThat(region).isNotEqualTo(Optional.of(EconomicRegions.BTB)));
        assertThat(result.items())
                .as("the observation is not at fault")
                .allSatisfy(dossier -> assertThat(dossier.observations()).hasSize(1));
    }

    @Test
    void unitsAreThoseOfTheRegisterThatTheCallerGives() {
        UnitRegistry none = UnitRegistry.of(
                new UnitRelease("none", LocalDate.of(2023, 1, 1), "không", "nothing"), List.of(), List.of(), List.of());
        assertThat(DossierCsv.of(SET, Files2023.DAY)
                        .withUnits(none)
                        .read(TextSource.of("f.csv", "unit,indicator,value\n06523,1.1,Đạt"))
                        .items())
                .isEmpty();
    }

    @Test
    void aRowWithoutAUnitIsReported() {
        assertThat(places(read("unit,indicator,value", " ,1.1,Đạt").failures())).containsExactly("2:1 MISSING_CELL");
    }

    @Test
    void oneRowOfAUnitMayStateItsRegionGroupAndFlags() {
        PartialResult<Dossier> result = read(
                "unit;indicator;value;region;group;flags",
                "06364;1.1;Đạt;;;",
                "06364;1.2;;BTB;2;\" NORTHERN_MOUNTAIN_COLUMN ; \"",
                "06364;3.2;Đạt;BTB;;",
                "06523;3.2;Đạt;;;");
        assertThat(result.failures()).isEmpty();
        Dossier stated = result.items().get(0);
        assertThat(stated.region().orElseThrow().id()).isEqualTo("BTB");
        assertThat(stated.group()).contains("2");
        assertThat(stated.flags()).extracting(Enum::name).containsExactly("NORTHERN_MOUNTAIN_COLUMN");
        assertThat(result.items().get(1).region()).isEmpty();
    }

    @Test
    void twoStatementsThatContradictAreBothReportedAndNeitherIsUsed() {
        PartialResult<Dossier> result = read(
                "unit,indicator,value,region,group,flags",
                "06364,1.1,Đạt,BTB,1,NORTHERN_MOUNTAIN_COLUMN",
                "06364,1.2,Đạt,BTB,2,;",
                "06364,3.2,Đạt,TN,1,");
        assertThat(places(result.failures()))
                .containsExactly(
                        "2:4 CONTRADICTING_ROWS (BTB)",
                        "2:5 CONTRADICTING_ROWS (1)",
                        "2:6 CONTRADICTING_ROWS (NORTHERN_MOUNTAIN_COLUMN)",
                        "3:5 CONTRADICTING_ROWS (2)",
                        "3:6 CONTRADICTING_ROWS (;)",
                        "4:4 CONTRADICTING_ROWS (TN)");
        Dossier dossier = result.items().get(0);
        assertThat(dossier.region()).isEmpty();
        assertThat(dossier.group()).isEmpty();
        assertThat(dossier.flags()).isEmpty();
        assertThat(dossier.observations())
                .as("the observations are not at fault")
                .hasSize(3);
    }

    @Test
    void unknownRegionsAndFlagsAreReportedWithThoseKnown() {
        PartialResult<Dossier> result =
                read("unit,indicator,value,region,flags", "06364,1.1,Đạt,Tây Bắc,", "06364,1.2,Đạt,,SAFE_ZONE");
        assertThat(places(result.failures())).containsExactly("2:4 BAD_TOKEN (Tây Bắc)", "3:5 BAD_TOKEN (SAFE_ZONE)");
        assertThat(messages(result.failures(), Language.VI))
                .containsExactly(
                        "«Tây Bắc» không hợp lệ ở đây; chấp nhận: TDMNPB, DBSH, BTB, DHNTB, TN, DNB, DBSCL",
                        "«SAFE_ZONE» không hợp lệ ở đây; chấp nhận: NORTHERN_MOUNTAIN_COLUMN");
        assertThat(observations(result)).hasSize(2);
    }

    @Test
    void aSetByGroupsKnowsItsGroups() {
        PartialResult<Dossier> result = DossierCsv.of(SmallSet.byGroup(), LocalDate.of(2026, 12, 31))
                .read(TextSource.of("f.csv", "unit,indicator,value,group\n06463,17.1,Đạt,2\n06463,17.2,9,4"));
        assertThat(places(result.failures())).containsExactly("3:4 BAD_TOKEN (4)");
        assertThat(messages(result.failures(), Language.VI))
                .containsExactly("«4» không hợp lệ ở đây; chấp nhận: 1, 2, 3");
        assertThat(result.items().get(0).group()).contains("2");
        assertThat(observations(result)).hasSize(2);
    }
}
