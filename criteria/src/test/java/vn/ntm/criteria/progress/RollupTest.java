package vn.ntm.criteria.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.core.unit.UnknownUnitException;

class RollupTest {

    private static final UnitsOnDay UNITS = UnitRegistry.standard().on(LocalDate.of(2023, 12, 31));
    private static final UnitsOnDay LATER = UnitRegistry.standard().on(LocalDate.of(2025, 12, 31));

    private static UnitCode code(String code) {
        return UnitCode.of(code);
    }

    private static Map<UnitCode, Progress.Counts> country(UnitsOnDay units, long seed) {
        Random random = new Random(seed);
        Map<UnitCode, Progress.Counts> counts = new TreeMap<>();
        for (AdministrativeUnit unit : units.units(UnitLevel.COMMUNE)) {
            if (unit.type() == UnitType.COMMUNE) {
                int met = random.nextInt(20);
                counts.put(
                        unit.code(),
                        new Progress.Counts().add(Matrices.row(Matrices.SET, met, random.nextInt(20 - met))));
            }
        }
        return counts;
    }

    private static Progress sum(Iterable<Progress> parts) {
        Progress.Counts sum = new Progress.Counts();
        parts.forEach(part -> sum.merge(part.toCounts()));
        return Progress.of(Matrices.SET, sum);
    }

    @Test
    void everyLevelAddsUpToTheNation() {
        Rollup rollup = Rollup.of(Matrices.SET, UNITS, country(UNITS, 5));
        Progress nation = rollup.nation();
        assertThat(nation.units()).isGreaterThan(8000);
        assertThat(rollup.level(UnitLevel.PROVINCE)).hasSize(63);
        assertThat(rollup.regions().keySet()).containsExactlyElementsOf(EconomicRegions.all());
        assertThat(rollup.withoutRegion()).isEmpty();
        assertThat(sum(rollup.level(UnitLevel.PROVINCE).values())).isEqualTo(nation);
        assertThat(sum(rollup.level(UnitLevel.DISTRICT).values())).isEqualTo(nation);
        assertThat(sum(rollup.level(UnitLevel.COMMUNE).values())).isEqualTo(nation);
        assertThat(sum(rollup.regions().values())).isEqualTo(nation);
    }

    @Test
    void afterTheReformThereAreNoDistrictsAndTheRegionOfUnitedProvincesIsNotKnown() {
        Rollup rollup = Rollup.of(Matrices.SET, LATER, country(LATER, 6));
        assertThat(rollup.level(UnitLevel.DISTRICT)).isEmpty();
        assertThat(rollup.level(UnitLevel.PROVINCE)).hasSizeLessThanOrEqualTo(34);
        Progress unknown = rollup.withoutRegion().orElseThrow();
        assertThat(sum(rollup.regions().values()).units() + unknown.units())
                .isEqualTo(rollup.nation().units());
        assertThat(unknown.units()).isPositive();
    }

    @Test
    void aShareOfAProvinceIsRecomputedFromCounts() {
        // Two districts of different size: 1 commune with 19 criteria, 3 with 9.
        Map<UnitCode, Progress.Counts> counts = new TreeMap<>();
        counts.put(code("06364"), Matrices.counts(Matrices.SET, 1, 19));
        for (String other : List.of("06013", "06034", "06040")) {
            counts.put(code(other), Matrices.counts(Matrices.SET, 1, 9));
        }
        Rollup rollup = Rollup.of(Matrices.SET, UNITS, counts);
        assertThat(rollup.progress(code("185")).orElseThrow().meanCriteria()).hasToString("19/1");
        assertThat(rollup.progress(code("180")).orElseThrow().meanCriteria()).hasToString("27/3");
        assertThat(rollup.progress(code("20")).orElseThrow().meanCriteria()).hasToString("46/4");
        assertThat(rollup.progress(code("01"))).isEmpty();
        assertThat(rollup.groupedBy(unit -> unit.parent().orElseThrow()).keySet())
                .containsExactly(code("180"), code("185"));
        assertThatThrownBy(() -> rollup.progress(code("99999"))).isInstanceOf(UnknownUnitException.class);
    }

    @Test
    void whoHasNotReportedIsSeenInTheCoverage() {
        Map<UnitCode, Progress.Counts> counts = Map.of(code("06364"), Matrices.counts(Matrices.SET, 1, 19));
        Rollup rollup = Rollup.of(Matrices.SET, UNITS, counts).withUnreported();
        Progress district = rollup.progress(code("185")).orElseThrow();
        long communes = UNITS.children(code("185")).stream()
                .filter(unit -> unit.type() == UnitType.COMMUNE)
                .count();
        assertThat(district.coverage()).isEqualTo(Ratio.of(1, communes));
        assertThat(district.meanCriteria()).hasToString("19/1");
        assertThat(rollup.nation().reported()).isOne();
        assertThat(rollup.nation().units()).isGreaterThan(8000);
    }

    @Test
    void aRowThatNoUnitOwnsIsCountedAndReported() {
        ResultRow known = Matrices.row(Matrices.SET, 10, 0);
        ResultRow placed = ResultRow.builder()
                .set(Matrices.SET)
                .code(code("06364"))
                .name("Chiến Thắng")
                .putAllMarks(known.marks())
                .build();
        ResultRow stranger = ResultRow.builder()
                .set(Matrices.SET)
                .code(code("99999"))
                .name("Không Có")
                .build();
        Rollup rollup = Rollup.ofRows(Matrices.SET, UNITS, List.of(known, placed, stranger));
        assertThat(rollup.unplaced()).containsExactly(known, stranger);
        assertThat(rollup.nation().criteriaMet()).isEqualTo(CountRange.of(20, 39));
        assertThat(rollup.progress(code("20")).map(Progress::units)).isEqualTo(Optional.of(1L));
        assertThat(rollup.unitRelease()).isEqualTo(UnitRegistry.standard().release());
    }

    @Test
    void aUnitIsNotCountedTwiceAndADistrictIsNotACommune() {
        ResultRow commune = row("06364");
        assertThatThrownBy(() -> Rollup.ofRows(Matrices.SET, UNITS, List.of(commune, row("06013"), commune)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows: two are of 06364");
        assertThatThrownBy(() -> Rollup.ofRows(Matrices.SET, UNITS, List.of(row("185"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows: 185 is not of level COMMUNE");
    }

    private static ResultRow row(String code) {
        return ResultRow.builder()
                .set(Matrices.SET)
                .code(code(code))
                .name("đơn vị " + code)
                .build();
    }

    @Test
    void aUnitIsNotCountedAgainInTheOneAboveIt() {
        Progress.Counts one = Matrices.counts(Matrices.SET, 1, 19);
        Map<UnitCode, Progress.Counts> nested = new TreeMap<>(Map.of(code("185"), one));
        nested.put(code("06364"), one);
        assertThatThrownBy(() -> Rollup.of(Matrices.SET, UNITS, nested))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("06364", "185");
        assertThatThrownBy(() -> Rollup.of(Matrices.SET, UNITS, Map.of(code("99999"), one)))
                .isInstanceOf(UnknownUnitException.class);
        assertThatThrownBy(() -> Rollup.of(Matrices.NEW_SET, UNITS, Map.of(code("185"), one)))
                .hasMessageContainingAll("commune-ntm-2021-2025", "commune-ntm-2026-2030");
    }
}
