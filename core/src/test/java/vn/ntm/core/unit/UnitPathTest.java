package vn.ntm.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
