package vn.ntm.criteria.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitRelease;
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

    /** Xã Bắc Ái ended on 2019-12-31, and nobody read in what: in whatever it lies, its district has it whole. */
    @Test
    void aUnitOfWhichTheTablesLoseTrackIsWholeInTheSmallestUnitAboveIt() {
        LocalDate early = LocalDate.of(2019, 12, 31);
        Map<UnitCode, Progress.Counts> counts = everyCommune(early);
        Rollup then = Rollup.of(Matrices.SET, REGISTRY.on(early), counts);
        RestatedProgress restated = RestatedProgress.of(Matrices.SET, REGISTRY, early, counts, BEFORE);
        assertThat(restated.progress(code("180")).orElseThrow())
                .isEqualTo(then.progress(code("180")).orElseThrow());
        assertThat(restated.progress(code("06040")).whyNot()).contains(NotComputableReason.SUCCESSOR_UNKNOWN);
    }

    private static AdministrativeUnit unit(String code, UnitType type, String parent, String days) {
        return AdministrativeUnit.builder()
                .code(code(code))
                .type(type)
                .name("Giả định " + code)
                .parent(parent.isEmpty() ? Optional.empty() : Optional.of(code(parent)))
                .validity(Validity.parse(days))
                .build();
    }

    private static SuccessionEdge piece(String from, String to) {
        return SuccessionEdge.of(
                LocalDate.of(2021, 1, 1), code(from), code(to), SuccessionEdge.Basis.PART_AREA, Optional.empty());
    }

    /**
     * In an invented province commune 10001 of district 181 was divided, one half to another district. The half that stayed ended
     * and nobody knows in what: district 181 has not all of 10001, and neither has the other one.
     */
    @Test
    void aUnitOfWhichAPieceWentElsewhereIsWholeInWhatHoldsAllItsPiecesOnly() {
        UnitRegistry registry = UnitRegistry.of(
                new UnitRelease("invented", LocalDate.EPOCH, "tỉnh giả định", "an invented province"),
                List.of(
                        unit("20", UnitType.PROVINCE, "", ".."),
                        unit("181", UnitType.RURAL_DISTRICT, "20", ".."),
                        unit("182", UnitType.RURAL_DISTRICT, "20", ".."),
                        unit("10001", UnitType.COMMUNE, "181", "..2020-12-31"),
                        unit("10002", UnitType.COMMUNE, "181", "2021-01-01..2021-12-31"),
                        unit("10003", UnitType.COMMUNE, "182", "2021-01-01.."),
                        unit("10004", UnitType.COMMUNE, "181", ".."),
                        unit("10005", UnitType.COMMUNE, "182", "..")),
                List.of(piece("10001", "10002"), piece("10001", "10003")),
                List.of());
        Map<UnitCode, Progress.Counts> counts = new TreeMap<>();
        for (String commune : List.of("10001", "10004", "10005")) {
            counts.put(code(commune), one(code(commune)));
        }
        RestatedProgress restated = RestatedProgress.of(
                Matrices.SET, registry, LocalDate.of(2020, 12, 31), counts, LocalDate.of(2022, 1, 1));
        assertThat(restated.progress(code("20")).orElseThrow().units()).isEqualTo(3);
        for (String unit : List.of("181", "182", "10003")) {
            assertThat(restated.progress(code(unit)).whyNot()).contains(NotComputableReason.SUCCESSOR_UNKNOWN);
            assertThat(restated.obstacles(code(unit)))
                    .extracting(obstacle -> obstacle.unit().code())
                    .containsExactly(code("10001"));
        }
        assertThat(restated.progress(code("10005")).orElseThrow().units()).isOne();
    }
}
