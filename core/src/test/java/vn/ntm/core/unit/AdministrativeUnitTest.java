package vn.ntm.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;

class AdministrativeUnitTest {

    @Test
    void theTypeDecidesLevelAndFullName() {
        AdministrativeUnit unit = unit("06040", "Thất Khê", UnitType.TOWNSHIP, "2024-12-01..2025-06-30");

        assertThat(unit.level()).isEqualTo(UnitLevel.COMMUNE);
        assertThat(unit.fullName()).isEqualTo("thị trấn Thất Khê");
        assertThat(unit).hasToString("06040 thị trấn Thất Khê 2024-12-01..2025-06-30");
    }

    @Test
    void codeAndValidityAreItsIdentity() {
        AdministrativeUnit unit = unit("06040", "Thất Khê", UnitType.TOWNSHIP, "2024-12-01..2025-06-30");

        assertThat(unit).isEqualTo(unit("06040", "Thất Khê ", UnitType.COMMUNE, "2024-12-01..2025-06-30"));
        assertThat(unit).isNotEqualTo(unit("06040", "Thất Khê", UnitType.TOWNSHIP, "2025-07-01.."));
        assertThat(unit).isNotEqualTo(unit("05995", "Thất Khê", UnitType.TOWNSHIP, "2024-12-01..2025-06-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "..,                     , ACT",
        "2025-07-01..,           , SEEN_BY",
        "..2025-06-30,           , SEEN_BY",
        "2024-12-01..2025-06-30, , SEEN_BY",
        "..,                     1/NQ, ACT",
        "2025-07-01..,           1/NQ, ACT",
    })
    void aDayWithoutAnActIsNotSaidToBeThatOfAnAct(
            String validity, @Nullable String act, AdministrativeUnit.Basis expected) {
        AdministrativeUnit unit = AdministrativeUnit.builder()
                .code(UnitCode.of("06040"))
                .name("Thất Khê")
                .type(UnitType.COMMUNE)
                .validity(Validity.parse(validity))
                .act(Optional.ofNullable(act))
                .build();

        assertThat(unit.basis()).isEqualTo(expected);
    }

    @Test
    void aCodeOfAnotherLevelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit("185", "Bắc Sơn", UnitType.COMMUNE, ".."))
                .withMessageContaining("COMMUNE")
                .withMessageContaining("185");
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit("06040", " ", UnitType.COMMUNE, ".."))
                .withMessageContaining("name of unit 06040");
    }

    @Test
    void twoTypesShareAWordAndDifferInLevel() {
        assertThat(UnitType.CENTRAL_CITY.word()).isEqualTo(UnitType.PROVINCIAL_CITY.word());
        assertThat(UnitType.CENTRAL_CITY.level()).isNotEqualTo(UnitType.PROVINCIAL_CITY.level());
        assertThat(UnitType.SPECIAL_ZONE.toText(Language.VI)).isEqualTo("đặc khu");
        assertThat(UnitType.SPECIAL_ZONE.toText(Language.EN)).isEqualTo("special zone");
    }

    static AdministrativeUnit unit(String code, String name, UnitType type, String validity) {
        return AdministrativeUnit.builder()
                .code(UnitCode.of(code))
                .name(name)
                .type(type)
                .validity(Validity.parse(validity))
                .build();
    }
}
