package vn.ntm.criteria.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;

class RestatedProgressTest {

    private static final LocalDate BEFORE = LocalDate.of(2023, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final UnitRegistry REGISTRY = UnitRegistry.standard();

    private static UnitCode code(String code) {
        return UnitCode.of(code);
    }

    /** Every rural commune, each meeting as many criteria as the last two digits of its code leave over. */
    private static Map<UnitCode, Progress.Counts> everyCommune(LocalDate day) {
        Map<UnitCode, Progress.Counts> counts = new TreeMap<>();
        for (AdministrativeUnit unit : REGISTRY.on(day).units(UnitLevel.COMMUNE)) {
            if (unit.type() == UnitType.COMMUNE) {
                counts.put(unit.code(), one(unit.code()));
            }
        }
        return counts;
    }

    private static Progress.Counts one(UnitCode unit) {
        return Matrices.counts(Matrices.SET, 1, Integer.parseInt(unit.text()) % 20);
    }

    private static RestatedProgress reform(Map<UnitCode, Progress.Counts> counts) {
        return RestatedProgress.of(Matrices.SET, REGISTRY, BEFORE, counts, AFTER);
    }

    @Test
    void wholePartsAddUpExactly() {
        Progress vuLe = reform(everyCommune(BEFORE)).progress(code("06364")).orElseThrow();
        Progress.Counts expected = one(code("06355")).merge(one(code("06364"))).merge(one(code("06373")));
        assertThat(vuLe).isEqualTo(Progress.of(Matrices.SET, expected));
        assertThat(vuLe.units()).isEqualTo(3);
    }

    @Test
    void aDividedUnitIsNamedAndTheFigureNotComputable() {
        RestatedProgress reform = reform(everyCommune(BEFORE));
        for (String heir : new String[] {"06004", "06040"}) {
            assertThat(reform.progress(code(heir)).whyNot()).contains(NotComputableReason.UNIT_DIVIDED);
            assertThat(reform.obstacles(code(heir)))
                    .extracting(obstacle -> obstacle.toText(Language.VI))
                    .containsExactly("06040 xã Đại Đồng: có đơn vị bị chia tách");
        }
    }

    @Test
    void whatWasDividedWithinAProvinceIsWholeInIt() {
        Map<UnitCode, Progress.Counts> counts = everyCommune(BEFORE);
        RestatedProgress reform = reform(counts);
        Rollup then = Rollup.of(Matrices.SET, REGISTRY.on(BEFORE), counts);
        assertThat(reform.progress(code("20")).orElseThrow())
                .isEqualTo(then.progress(code("20")).orElseThrow());
    }

    @Test
    void provincesThatWereUnitedAddUp() {
        Map<UnitCode, Progress.Counts> counts = everyCommune(BEFORE);
        Rollup then = Rollup.of(Matrices.SET, REGISTRY.on(BEFORE), counts);
        RestatedProgress reform = reform(counts);
        Progress.Counts sum = new Progress.Counts();
        for (AdministrativeUnit province : REGISTRY.on(AFTER).units(UnitLevel.PROVINCE)) {
            assertThat(reform.obstacles(province.code()))
                    .as(province.toString())
                    .isEmpty();
            sum.merge(reform.progress(province.code()).orElseThrow().toCounts());
        }
        assertThat(Progress.of(Matrices.SET, sum)).isEqualTo(then.nation());
    }

    @Test
    void aMissingReportIsNamed() {
        Map<UnitCode, Progress.Counts> counts = everyCommune(BEFORE);
        counts.remove(code("06373"));
        RestatedProgress reform = reform(counts);
        assertThat(reform.progress(code("06364")).whyNot()).contains(NotComputableReason.MISSING_OPERAND);
        assertThat(reform.obstacles(code("06364")))
                .extracting(obstacle -> obstacle.unit().code())
                .containsExactly(code("06373"));
        assertThat(reform.progress(code("20")).isComputable()).isFalse();
        assertThat(reform.obstacles(code("06463"))).isEmpty();
    }

    @Test
    void aUnitOfWhichTheTablesLoseTrackMayLieInAnyCommuneOfItsProvinceAndIsWholeInThat() {
        LocalDate early = LocalDate.of(2019, 12, 31);
        Map<UnitCode, Progress.Counts> counts = everyCommune(early);
        RestatedProgress reform = RestatedProgress.of(Matrices.SET, REGISTRY, early, counts, AFTER);
        assertThat(reform.progress(code("06364")).whyNot()).contains(NotComputableReason.SUCCESSOR_UNKNOWN);
        assertThat(reform.obstacles(code("06364")))
                .extracting(obstacle -> obstacle.unit().code())
                .contains(code("06052"));
        Rollup then = Rollup.of(Matrices.SET, REGISTRY.on(early), counts);
        assertThat(reform.progress(code("20")).orElseThrow())
                .isEqualTo(then.progress(code("20")).orElseThrow());
        counts.remove(code("06052"));
        RestatedProgress without = RestatedProgress.of(Matrices.SET, REGISTRY, early, counts, AFTER);
        assertThat(without.progress(code("20")).whyNot()).contains(NotComputableReason.MISSING_OPERAND);
    }

    @Test
    void onOneDayNothingChanges() {
        Map<UnitCode, Progress.Counts> counts = everyCommune(BEFORE);
        RestatedProgress same = RestatedProgress.of(Matrices.SET, REGISTRY, BEFORE, counts, BEFORE);
        Rollup rollup = Rollup.of(Matrices.SET, REGISTRY.on(BEFORE), counts);
        rollup.level(UnitLevel.DISTRICT)
                .forEach((district, progress) ->
                        assertThat(same.progress(district).orElseThrow()).isEqualTo(progress));
        assertThat(same.progress(code("06040")).orElseThrow().units()).isOne();
    }

    @Test
    void daysOutOfOrderAndUnitsOfAnotherLevelAreRefused() {
        assertThatThrownBy(() -> RestatedProgress.of(Matrices.SET, REGISTRY, AFTER, Map.of(), BEFORE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2023-12-31", "2025-07-01");
        Map<UnitCode, Progress.Counts> district = Map.of(code("185"), one(code("185")));
        assertThatThrownBy(() -> reform(district))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("185");
    }
}
