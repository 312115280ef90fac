package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.OpenEnd;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;

/** The whole country, counted as the official lists count it. */
class CountryTest {

    private static final UnitRegistry REGISTRY = UnitRegistry.standard();
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /**
     * 713 districts (2018) and 10,599 communes (2021) are figures that were published at the time too. In the list of
     * April 2023 thị trấn Quân Chu is no more, which makes the communes 10,598.
     */
    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 63, 713, 11055",
        "2020-01-01, 63, 711, 10767",
        "2020-02-01, 63, 709, 10661",
        "2020-03-01, 63, 707, 10643",
        "2020-06-01, 63, 707, 10614",
        "2021-01-01, 63, 705, 10603",
        "2021-11-01, 63, 705, 10599",
        "2023-04-09, 63, 705, 10599",
        "2023-04-10, 63, 705, 10598",
        "2023-07-17, 63, 705, 10598",
        "2024-05-01, 63, 705, 10595",
        "2024-09-01, 63, 704, 10542",
        "2024-11-01, 63, 704, 10472",
        "2024-12-01, 63, 702, 10447",
        "2025-01-01, 63, 696, 10045",
        "2025-02-01, 63, 696, 10035",
        "2025-06-30, 63, 696, 10035",
        "2025-07-01, 34, 0, 3321",
        "2026-12-31, 34, 0, 3321",
    })
    void eachDayHasTheUnitsOfItsLists(LocalDate day, int provinces, int districts, int communes) {
        UnitsOnDay units = REGISTRY.on(day);

        assertThat(units.units(UnitLevel.PROVINCE)).hasSize(provinces);
        assertThat(units.units(UnitLevel.DISTRICT)).hasSize(districts);
        assertThat(units.units(UnitLevel.COMMUNE)).hasSize(communes);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, COMMUNE, 7691",
        "2025-06-30, WARD, 1727",
        "2025-06-30, TOWNSHIP, 617",
        "2025-06-30, SPECIAL_ZONE, 0",
        "2025-06-30, RURAL_DISTRICT, 508",
        "2025-06-30, PROVINCIAL_CITY, 87",
        "2025-06-30, TOWN, 52",
        "2025-06-30, URBAN_DISTRICT, 49",
        "2025-06-30, DISTRICT_NOT_NAMED, 0",
        "2024-12-31, CENTRAL_CITY, 5",
        "2025-01-01, CENTRAL_CITY, 6",
        "2025-06-30, CENTRAL_CITY, 6",
        "2025-07-01, COMMUNE, 2621",
        "2025-07-01, WARD, 687",
        "2025-07-01, TOWNSHIP, 0",
        "2025-07-01, SPECIAL_ZONE, 13",
        "2025-07-01, CENTRAL_CITY, 6",
        "2025-07-01, PROVINCE, 28",
        "2026-04-29, CENTRAL_CITY, 6",
        "2026-04-30, CENTRAL_CITY, 7",
        "2026-04-30, WARD, 697",
        "2026-09-01, CENTRAL_CITY, 8",
        "2026-12-31, COMMUNE, 2599",
        "2026-12-31, WARD, 709",
        "2026-12-31, SPECIAL_ZONE, 13",
        "2026-12-31, CENTRAL_CITY, 9",
        "2026-12-31, PROVINCE, 25",
    })
    void eachTypeHasItsUnits(LocalDate day, UnitType type, int expected) {
        assertThat(REGISTRY.on(day).units(type.level()).stream().filter(unit -> unit.type() == type))
                .hasSize(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "provinces-of-the-reform.csv", numLinesToSkip = 1)
    void everyProvinceOfTheReformHasItsUnitsAndItsLines(
            String province, int communes, int wards, int specialZones, int whole, int part) {
        List<AdministrativeUnit> units = REGISTRY.on(REFORM).children(UnitCode.of(province));
        List<SuccessionEdge> lines = reformOfCommunes().stream()
                .filter(edge -> REGISTRY.on(REFORM)
                        .province(edge.to())
                        .orElseThrow()
                        .text()
                        .equals(province))
                .toList();

        assertThat(count(units, UnitType.COMMUNE)).isEqualTo(communes);
        assertThat(count(units, UnitType.WARD)).isEqualTo(wards);
        assertThat(count(units, UnitType.SPECIAL_ZONE)).isEqualTo(specialZones);
        assertThat(lines.stream().filter(edge -> edge.part() == Part.WHOLE)).hasSize(whole);
        assertThat(lines.stream().filter(edge -> edge.part() == Part.PART)).hasSize(part);
    }

    private static long count(List<AdministrativeUnit> units, UnitType type) {
        return units.stream().filter(unit -> unit.type() == type).count();
    }

    @Test
    void theReformIsCompleteInBothDirections() {
        Set<UnitCode> older = new HashSet<>();
        Set<UnitCode> newer = new HashSet<>();
        reformOfCommunes().forEach(edge -> {
            older.add(edge.from());
            newer.add(edge.to());
        });
        REGISTRY.succession().edges().stream()
                .filter(edge -> edge.date().equals(REFORM))
                .forEach(edge -> newer.add(edge.to()));

        assertThat(reformOfCommunes()).hasSize(10_566);
        assertThat(older).hasSize(10_035);
        assertThat(newer).containsAll(codes(REGISTRY.on(REFORM).units(UnitLevel.COMMUNE)));
    }

    private static List<SuccessionEdge> reformOfCommunes() {
        return REGISTRY.succession().edges().stream()
                .filter(edge -> edge.date().equals(REFORM) && edge.from().level() == UnitLevel.COMMUNE)
                .toList();
    }

    @Test
    void everyOldCommuneIsTracedToThePairsOfTheReform() {
        long pairs = 0;
        for (AdministrativeUnit unit : REGISTRY.on(LAST_DAY).units(UnitLevel.COMMUNE)) {
            SuccessionResult result =
                    REGISTRY.succession().from(unit.code(), LAST_DAY).to(REFORM);
            assertThat(result.isComplete()).as(unit.toString()).isTrue();
            pairs += result.units().size();
        }

        assertThat(pairs).isEqualTo(10_566);
    }

    @Test
    void theReformNeverCrossesAProvinceThatItDidNotUnite() {
        for (SuccessionEdge edge : reformOfCommunes()) {
            UnitCode before = REGISTRY.on(LAST_DAY).province(edge.from()).orElseThrow();
            UnitCode after = REGISTRY.on(REFORM).province(edge.to()).orElseThrow();

            assertThat(REGISTRY.succession().from(before, LAST_DAY).to(REFORM).units())
                    .as(edge.toString())
                    .extracting(traced -> traced.unit().code())
                    .containsExactly(after);
        }
    }

    @Test
    void everyUnitHasAPathToItsProvinceOnItsFirstAndItsLastDay() {
        for (AdministrativeUnit unit : REGISTRY.units()) {
            LocalDate first = unit.validity().from().orElse(LocalDate.of(2019, 12, 1));
            LocalDate last = unit.validity().to().orElse(LocalDate.of(2026, 12, 31));

            assertThat(REGISTRY.on(first).path(unit.code()).get(0).level()).isEqualTo(UnitLevel.PROVINCE);
            assertThat(REGISTRY.on(last).path(unit.code()).get(0).level()).isEqualTo(UnitLevel.PROVINCE);
        }
    }

    @Test
    void removalsBeforeTheReformWithoutAKnownHeirEndOpen() {
        List<AdministrativeUnit> ended = REGISTRY.units().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .filter(unit -> unit.validity().endsBefore(LAST_DAY))
                .filter(unit -> trace(unit).units().isEmpty())
                .toList();

        assertThat(ended).hasSize(1_036);
        assertThat(ended)
                .allSatisfy(unit -> assertThat(trace(unit).open())
                        .containsExactly(new OpenEnd(
                                unit,
                                unit.validity().to().orElseThrow().plusDays(1),
                                OpenEnd.Reason.SUCCESSOR_UNKNOWN)));
    }

    private static SuccessionResult trace(AdministrativeUnit unit) {
        LocalDate last = unit.validity().to().orElseThrow();
        return REGISTRY.succession().from(unit.code(), last).to(last.plusDays(1));
    }

    @Test
    void a2026ChangeIsANewVersionWithItsAct() {
        for (LocalDate day : List.of(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 20))) {
            assertThat(REGISTRY.units().stream()
                            .filter(unit -> unit.validity().from().equals(Optional.of(day))))
                    .isNotEmpty()
                    .allSatisfy(unit -> assertThat(REGISTRY.act(unit.act().orElseThrow())
                                    .orElseThrow()
                                    .effective())
                            .contains(day));
        }
        assertThat(REGISTRY.units().stream().filter(unit -> unit.validity().startsAfter(LocalDate.of(2026, 1, 1))))
                .hasSize(25);
    }

    @Test
    void everyActOfATableIsKnownAndEveryActKnownIsOfATable() {
        Set<String> used = new HashSet<>();
        REGISTRY.units().forEach(unit -> unit.act().ifPresent(used::add));
        REGISTRY.succession().edges().forEach(edge -> edge.act().ifPresent(used::add));

        assertThat(REGISTRY.acts())
                .hasSize(43)
                .allSatisfy(act -> assertThat(used).contains(act.number()));
    }

    private static List<UnitCode> codes(List<AdministrativeUnit> units) {
        return units.stream().map(AdministrativeUnit::code).toList();
    }
}
