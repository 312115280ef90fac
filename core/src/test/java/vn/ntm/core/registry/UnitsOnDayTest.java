package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.core.unit.UnknownUnitException;

class UnitsOnDayTest {

    private static final UnitRegistry REGISTRY = UnitRegistry.standard();
    private static final UnitsOnDay REPORT_DAY = REGISTRY.on(LocalDate.of(2023, 7, 17));
    private static final UnitsOnDay REFORM = REGISTRY.on(LocalDate.of(2025, 7, 1));

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 11, 226, 207, 5, 14",
        "2020-01-01, 11, 200, 181, 5, 14",
        "2023-07-17, 11, 200, 181, 5, 14",
        "2024-11-30, 11, 200, 181, 5, 14",
        "2024-12-01, 11, 194, 175, 5, 14",
        "2025-06-30, 11, 194, 175, 5, 14",
        "2025-07-01, 0, 65, 61, 4, 0",
    })
    void theUnitsOfLangSonAreAsManyAsTheOfficialListsCount(
            LocalDate day, int districts, int all, int communes, int wards, int townships) {
        UnitsOnDay units = REGISTRY.on(day);
        UnitCode langSon = UnitCode.of("20");
        List<AdministrativeUnit> below = units.units(UnitLevel.COMMUNE).stream()
                .filter(unit -> units.province(unit.code()).equals(Optional.of(langSon)))
                .toList();

        assertThat(units.units(UnitLevel.DISTRICT).stream()
                        .filter(unit -> unit.parent().equals(Optional.of(langSon))))
                .hasSize(districts);
        assertThat(below).hasSize(all);
        assertThat(ofType(below, UnitType.COMMUNE)).isEqualTo(communes);
        assertThat(ofType(below, UnitType.WARD)).isEqualTo(wards);
        assertThat(ofType(below, UnitType.TOWNSHIP)).isEqualTo(townships);
    }

    private static long ofType(List<AdministrativeUnit> units, UnitType type) {
        return units.stream().filter(unit -> unit.type() == type).count();
    }

    @Test
    void theDateDecidesWhatACodeNames() {
        UnitCode code = UnitCode.of("06040");

        assertThat(REGISTRY.on(LocalDate.of(2024, 11, 30)).get(code).fullName()).isEqualTo("xã Đại Đồng");
        assertThat(REGISTRY.on(LocalDate.of(2024, 12, 1)).get(code).fullName()).isEqualTo("thị trấn Thất Khê");
        assertThat(REGISTRY.on(LocalDate.of(2025, 6, 30)).get(code).fullName()).isEqualTo("thị trấn Thất Khê");
        assertThat(REGISTRY.on(LocalDate.of(2025, 7, 1)).get(code).fullName()).isEqualTo("xã Thất Khê");
        assertThat(REGISTRY.versions(code)).hasSize(3);
    }

    @Test
    void aUnitThatEndedIsNotFoundAndTheErrorSaysWhatIsKnown() {
        UnitCode code = UnitCode.of("05995");

        assertThat(REFORM.find(code)).isEmpty();
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> REFORM.get(code))
                .withMessage("on 2025-07-01 no unit has the code 05995; it is known as thị trấn Thất Khê ..2024-11-30")
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.date()).isEqualTo(REFORM.date());
                    assertThat(e.versions()).hasSize(1);
                });
    }

    @Test
    void aCodeThatNeverWasSaysSo() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> REPORT_DAY.get(UnitCode.of("99999")))
                .withMessageContaining("99999; it is known on no day");
    }

    @Test
    void thePathGoesFromTheProvinceDown() {
        assertThat(REPORT_DAY.path(UnitCode.of("06364")).stream().map(AdministrativeUnit::fullName))
                .containsExactly("tỉnh Lạng Sơn", "huyện Bắc Sơn", "xã Chiến Thắng");
        assertThat(REFORM.path(UnitCode.of("06364")).stream().map(AdministrativeUnit::fullName))
                .containsExactly("tỉnh Lạng Sơn", "xã Vũ Lễ");
    }

    @Test
    void theProvinceOfAUnitIsFoundOnItsDaysOnly() {
        assertThat(REPORT_DAY.province(UnitCode.of("06364"))).contains(UnitCode.of("20"));
        assertThat(REPORT_DAY.province(UnitCode.of("20"))).contains(UnitCode.of("20"));
        assertThat(REFORM.province(UnitCode.of("185"))).isEmpty();
    }

    @Test
    void theChildrenOfTheProvinceAreDistrictsThenCommunes() {
        UnitCode langSon = UnitCode.of("20");

        assertThat(REPORT_DAY.children(langSon)).hasSize(11);
        assertThat(REFORM.children(langSon)).hasSize(65);
        assertThat(REPORT_DAY.children(UnitCode.of("178"))).hasSize(8);
        assertThat(REPORT_DAY.children(UnitCode.of("06364"))).isEmpty();
        assertThatExceptionOfType(UnknownUnitException.class).isThrownBy(() -> REFORM.children(UnitCode.of("178")));
    }
}
