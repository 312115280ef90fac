package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Repair;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitMatch;
import vn.ntm.core.unit.UnitType;
import vn.ntm.core.unit.UnknownUnitException;

/** Where the facts end the tables say so, and bad input is answered with what is known. */
class HonestEdgesTest {

    private static final UnitRegistry REGISTRY = UnitRegistry.standard();
    private static final LocalDate FIRST_LIST = LocalDate.of(2019, 12, 1);

    @Test
    void aDateOfAListIsNotADateOfForce() {
        AdministrativeUnit seen = REGISTRY.on(LocalDate.of(2023, 4, 9)).get(UnitCode.of("05764"));

        assertThat(seen).hasToString("05764 thị trấn Quân Chu ..2023-04-09");
        assertThat(seen.basis()).isEqualTo(AdministrativeUnit.Basis.SEEN_BY);
        assertThat(REGISTRY.units().stream()
                        .filter(unit -> unit.basis() == AdministrativeUnit.Basis.SEEN_BY)
                        .filter(unit -> unit.act().isPresent()))
                .isEmpty();
    }

    @Test
    void nineteenDistrictsAreKnownByTheirCodeAndTheirCommunesOnly() {
        List<AdministrativeUnit> notNamed = REGISTRY.units().stream()
                .filter(unit -> unit.type() == UnitType.DISTRICT_NOT_NAMED)
                .toList();
        AdministrativeUnit one = REGISTRY.on(LocalDate.of(2024, 12, 31)).get(UnitCode.of("221"));

        assertThat(notNamed).hasSize(19).allSatisfy(unit -> {
            assertThat(unit.name()).isEqualTo("mã " + unit.code());
            assertThat(unit.basis()).isEqualTo(AdministrativeUnit.Basis.SEEN_BY);
            assertThat(REGISTRY.on(FIRST_LIST).children(unit.code())).isNotEmpty();
        });
        assertThat(one.fullName()).isEqualTo("đơn vị cấp huyện mã 221");
        assertThat(REGISTRY.on(LocalDate.of(2024, 12, 31))
                        .path(UnitCode.of("221"))
                        .get(0)
                        .name())
                .isEqualTo("Bắc Giang");
        assertThat(REGISTRY.succession()
                        .from(one.code(), LocalDate.of(2024, 12, 31))
                        .to(LocalDate.of(2025, 1, 1))
                        .open())
                .hasSize(1);
    }

    @Test
    void theNameOfADistrictIsCarriedBackFromItsOneList() {
        assertThat(REGISTRY.on(FIRST_LIST).get(UnitCode.of("769")).basis())
                .isEqualTo(AdministrativeUnit.Basis.CARRIED_BACK);
        assertThat(REGISTRY.versions(UnitCode.of("475")))
                .extracting(AdministrativeUnit::toString)
                .containsExactly("475 quận Phú Xuân 2025-01-01..2025-06-30");
    }

    @Test
    void communesThatWereListedAfterTheirEndAreNotLoaded() {
        for (String code : List.of("16387", "16411", "25186")) {
            assertThat(REGISTRY.versions(UnitCode.of(code))).isEmpty();
        }
        assertThat(REGISTRY.versions(UnitCode.of("07693")))
                .extracting(AdministrativeUnit::toString)
                .containsExactly("07693 xã Tân An ..2019-12-31");
    }

    @Test
    void aCodeGoingOnUnderAnotherNameIsWholeByAssumptionOnly() {
        List<SuccessionEdge> assumed = REGISTRY.succession().edges().stream()
                .filter(edge -> edge.basis() == SuccessionEdge.Basis.SAME_CODE)
                .toList();

        assertThat(assumed).hasSize(1_080).allSatisfy(edge -> {
            assertThat(edge.from()).isEqualTo(edge.to());
            assertThat(edge.date()).isBefore(LocalDate.of(2025, 7, 1));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "6364", "063640", "0636a", "０６３６４", " 06364", "1.0", "-1", "06364 "})
    void aCodeOfTheWrongFormIsRefusedAndNamed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitCode.parse(text))
                .withMessageEndingWith(": " + text);
    }

    @Test
    void anUnknownCodeIsKnownOnNoDay() {
        UnitsOnDay units = REGISTRY.on(LocalDate.of(2023, 7, 17));

        assertThat(units.find(UnitCode.of("99999"))).isEmpty();
        assertThat(units.province(UnitCode.of("99999"))).isEmpty();
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> units.path(UnitCode.of("99999")))
                .withMessage("on 2023-07-17 no unit has the code 99999; it is known on no day");
    }

    @Test
    void aDateBeforeTheFirstVersionSaysFromWhenACodeIsKnown() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> REGISTRY.on(LocalDate.of(2025, 6, 30)).get(UnitCode.of("11948")))
                .withMessageContaining("it is known as đặc khu Bạch Long Vĩ 2025-07-01..")
                .satisfies(e -> assertThat(e.versions()).hasSize(1));
    }

    @Test
    void aNumberThatLostItsZerosIsAskedBackNotGuessed() {
        UnitsOnDay units = REGISTRY.on(LocalDate.of(2025, 7, 2));

        assertThat(units.lookUp("4").result()).isEqualTo(UnitMatch.Result.AMBIGUOUS);
        assertThat(units.lookUp("6172").repairs())
                .containsExactly(new Repair(Repair.Kind.PADDED_CODE, "6172", "06172"));
    }
}
