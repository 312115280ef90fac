package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnknownUnitException;

/** The path of a version on the day of its life that is nearest to the day asked from. */
class UnitPathTest {

    private static final UnitRegistry REGISTRY = SmallRegistry.of(
            "79 | CENTRAL_CITY | Hồ Chí Minh | | ..",
            "760 | URBAN_DISTRICT | 1 | 79 | ..2025-06-30",
            "26740 | WARD | Bến Nghé | 760 | ..2025-06-30",
            "26740 | WARD | Sài Gòn | 79 | 2025-07-01..");
    private static final UnitCode CODE = UnitCode.of("26740");

    private static List<String> path(LocalDate day, AdministrativeUnit version) {
        return REGISTRY.on(day).path(version).stream()
                .map(unit -> unit.code().text())
                .toList();
    }

    @Test
    void aUnitThatEndedKeepsItsPath() {
        AdministrativeUnit old = REGISTRY.versions(CODE).get(0);

        assertThat(path(LocalDate.of(2026, 1, 1), old)).containsExactly("79", "760", "26740");
        assertThat(path(LocalDate.of(2025, 6, 30), old)).containsExactly("79", "760", "26740");
    }

    @Test
    void aUnitThatIsYetToComeHasOneToo() {
        AdministrativeUnit young = REGISTRY.versions(CODE).get(1);

        assertThat(path(LocalDate.of(2020, 1, 1), young)).containsExactly("79", "26740");
        assertThat(path(LocalDate.of(2025, 7, 1), young)).containsExactly("79", "26740");
    }

    @Test
    void aUnitOfAnotherRegisterHasNone() {
        AdministrativeUnit stranger = SmallRegistry.of("99 | PROVINCE | Xa | | ..")
                .versions(UnitCode.of("99"))
                .get(0);

        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> path(LocalDate.of(2025, 7, 1), stranger));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26740 | WARD | Bến Thành | 79 | 2025-07-01..",
                "26740 | COMMUNE | Sài Gòn | 79 | 2025-07-01..",
                "26740 | WARD | Sài Gòn | 99 | 2025-07-01..",
                "26740 | WARD | Sài Gòn | 79 | 2025-07-02..",
            })
    void aUnitOfAnotherRegisterThatOnlySharesItsCodeHasNone(String other) {
        AdministrativeUnit stranger = SmallRegistry.of("79 | PROVINCE | Xa | | ..", "99 | PROVINCE | Lạ | | ..", other)
                .versions(CODE)
                .get(0);

        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> path(LocalDate.of(2025, 7, 2), stranger))
                .withMessageContaining("the code 26740 is not that of " + stranger)
                .withMessageContaining("known as phường Bến Nghé ..2025-06-30, phường Sài Gòn 2025-07-01..")
                .satisfies(e -> assertThat(e.code()).isEqualTo(CODE));
    }

    @Test
    void theSameUnitOfAnEqualRegisterHasTheSamePath() {
        AdministrativeUnit same = SmallRegistry.of(
                        "79 | PROVINCE | Xa | | ..", "26740 | WARD | Sài Gòn | 79 | 2025-07-01..")
                .versions(CODE)
                .get(0);

        assertThat(REGISTRY.on(LocalDate.of(2025, 7, 1)).path(same).get(0).name())
                .isEqualTo("Hồ Chí Minh");
    }
}
