package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Repair;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitMatch;

/** How codes arrive in files, and codes that name another unit than they did. */
class CodePitfallsTest {

    private static final UnitRegistry REGISTRY = SmallRegistry.of(
            "01 | CENTRAL_CITY | Hà Nội | | ..",
            "001 | URBAN_DISTRICT | Ba Đình | 01 | ..2025-06-30",
            "004 | URBAN_DISTRICT | Long Biên | 01 | ..2025-06-30",
            "00004 | WARD | Trúc Bạch | 001 | ..2025-06-30",
            "00004 | WARD | Ba Đình | 01 | 2025-07-01..",
            "00097 | WARD | Tứ Liên | 001 | ..2025-06-30",
            "04 | PROVINCE | Cao Bằng | | ..",
            "010 | RURAL_DISTRICT | Mê Linh | 01 | ..2025-06-30",
            "10 | PROVINCE | Lào Cai | | ..2025-06-30",
            "15 | PROVINCE | Yên Bái | | ..2025-06-30",
            "15 | PROVINCE | Lào Cai | | 2025-07-01..",
            "24 | PROVINCE | Bắc Giang | | ..2025-06-30",
            "24 | PROVINCE | Bắc Ninh | | 2025-07-01..2026-09-19",
            "24 | CENTRAL_CITY | Bắc Ninh | | 2026-09-20..",
            "27 | PROVINCE | Bắc Ninh | | ..2025-06-30",
            "79 | CENTRAL_CITY | Hồ Chí Minh | | ..",
            "760 | URBAN_DISTRICT | 1 | 79 | ..2025-06-30",
            "26740 | WARD | Bến Nghé | 760 | ..2025-06-30",
            "26740 | WARD | Sài Gòn | 79 | 2025-07-01..");
    private static final UnitsOnDay BEFORE = REGISTRY.on(LocalDate.of(2025, 6, 30));
    private static final UnitsOnDay AFTER = REGISTRY.on(LocalDate.of(2026, 9, 25));

    private static List<String> codes(UnitMatch match) {
        return match.candidates().stream().map(unit -> unit.code().text()).toList();
    }

    private static void assertFound(UnitMatch match, String code) {
        assertThat(match.result()).as(match.toString()).isEqualTo(UnitMatch.Result.FOUND);
        assertThat(match.unit().orElseThrow().code()).isEqualTo(UnitCode.of(code));
    }

    @Test
    void code26740NamesTwoUnits() {
        assertThat(BEFORE.lookUp("26740").unit().map(AdministrativeUnit::fullName))
                .contains("phường Bến Nghé");
        assertThat(AFTER.lookUp("26740").unit().map(AdministrativeUnit::fullName))
                .contains("phường Sài Gòn");
    }

    @Test
    void aProvinceCodeAndNameThatFitNoCommonDayAreRefusedWithTheDaysThatTheyFit() {
        assertFound(BEFORE.lookUp("Lào Cai (10)"), "10");
        assertFound(AFTER.lookUp("Lào Cai (15)"), "15");

        UnitMatch late = AFTER.lookUp("Tỉnh Lào Cai (10)");

        assertThat(late.result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(late.candidates().stream().map(AdministrativeUnit::toString))
                .containsExactly("10 tỉnh Lào Cai ..2025-06-30", "15 tỉnh Lào Cai 2025-07-01..");
        assertThat(AFTER.lookUp("Bắc Ninh (27)").candidates().stream().map(AdministrativeUnit::toString))
                .containsExactly("24 thành phố Bắc Ninh 2026-09-20..", "27 tỉnh Bắc Ninh ..2025-06-30");
    }

    @Test
    void aNumberThatLostItsZerosIsPaddedOnlyWhereTheLevelIsKnown() {
        assertThat(codes(BEFORE.lookUp("4"))).containsExactly("00004", "004", "04");
        assertThat(BEFORE.lookUp("4").result()).isEqualTo(UnitMatch.Result.AMBIGUOUS);
        assertThat(codes(AFTER.lookUp("4"))).containsExactly("00004", "04");
        assertFound(BEFORE.lookUp("phường Trúc Bạch (4)"), "00004");
        assertThat(BEFORE.lookUp("phường Trúc Bạch (4)").repairs())
                .containsExactly(new Repair(Repair.Kind.PADDED_CODE, "4", "00004"));
    }

    @Test
    void twoOrThreeDigitsAreACodeOfTheirOwnAndTheirZerosAreASuggestion() {
        UnitMatch match = BEFORE.lookUp("97");

        assertThat(match.result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(codes(match)).containsExactly("00097");
    }

    @Test
    void theColumnOfNumbersThatAddedADecimalIsReported() {
        assertThat(codes(BEFORE.lookUp("1.0"))).containsExactly("001", "01");
        assertThat(BEFORE.lookUp("26740.0").repairs())
                .containsExactly(new Repair(Repair.Kind.DECIMAL_CODE, "26740.0", "26740"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e4", "-1", "+4", "1.50", "267400", "000004", "4.", "'", "'-1"})
    void whatIsANumberButNoCodeNamesNothing(String number) {
        UnitMatch match = BEFORE.lookUp(number);

        assertThat(match.result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(match.candidates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thành phố Hà Nội (01) | 01",
                "Quận Ba Đình (001) | 001",
                "Quận Ba Đình ( 1 ) | 001",
                "Phường Trúc Bạch (00004), Quận Ba Đình (001), Thành phố Hà Nội (01) | 00004",
                "Phường Trúc Bạch, Quận Ba Đình (001) | 00004",
            })
    void aNameAndACodeInOneCellAreBothOfTheUnit(String query, String code) {
        assertFound(BEFORE.lookUp(query), code);
    }

    @Test
    void aNameAndACodeInOneCellThatDifferAreRefusedWithBoth() {
        UnitMatch match = BEFORE.lookUp("Thành phố Hà Nội (79)");

        assertThat(match.result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(codes(match)).containsExactly("01", "79");
        assertThat(BEFORE.lookUp("Phường Trúc Bạch, Quận Ba Đình (004)").result())
                .isEqualTo(UnitMatch.Result.NOT_FOUND);
    }

    @Test
    void blanksAroundACodeDoNotMatterAndATextMarkerIsReported() {
        assertFound(BEFORE.lookUp(" 00004\u00A0"), "00004");
        assertThat(BEFORE.lookUp(" 00004\u00A0").repairs()).isEmpty();
        assertFound(BEFORE.lookUp("'00004"), "00004");
        assertThat(BEFORE.lookUp("'00004").repairs())
                .containsExactly(new Repair(Repair.Kind.TEXT_MARKER, "'00004", "00004"));
        assertFound(BEFORE.lookUp("phường Trúc Bạch ('00004)"), "00004");
    }

    @Test
    void fullWidthDigitsAreReadWholeAndReported() {
        UnitMatch match = BEFORE.lookUp("０１");

        assertFound(match, "01");
        assertThat(match.repairs()).containsExactly(new Repair(Repair.Kind.WIDE_DIGITS, "０１", "01"));
        assertFound(BEFORE.lookUp("Hà Nội (０１)"), "01");
        assertThat(BEFORE.lookUp("Quận １").repairs())
                .containsExactly(new Repair(Repair.Kind.WIDE_DIGITS, "Quận １", "Quận 1"));
    }

    @Test
    void theLengthIsPartOfACode() {
        assertFound(BEFORE.lookUp("010"), "010");
        assertFound(BEFORE.lookUp("10"), "10");
        assertFound(BEFORE.lookUp("001"), "001");
        assertFound(BEFORE.lookUp("01"), "01");
    }

    @Test
    void aCodeNotInForceHasItsOtherVersionsAsCandidates() {
        assertThat(codes(AFTER.lookUp("10"))).containsExactly("10");
        assertThat(AFTER.lookUp("10").result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
    }

    @Test
    void aCodeOfAnotherProvinceHasAllItsVersionsAsCandidatesTheOneInForceAmongThem() {
        assertThat(AFTER.lookUp("26740", UnitCode.of("01")).result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(AFTER.lookUp("26740", UnitCode.of("01")).candidates().stream()
                        .map(AdministrativeUnit::fullName))
                .containsExactly("phường Bến Nghé", "phường Sài Gòn");
    }
}
