package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;

/** A set that does not fit together is refused with its id and the value at fault. */
class CriteriaSetTest {

    private static final CriteriaSet BUNDLED = CriteriaCatalog.standard().set("commune-ntm-2021-2025");

    private static final Threshold LEVEL =
            BUNDLED.thresholds("3.1", Optional.empty()).get(0);

    /** Everything but what a test is about, of the bundled set. */
    private static CriteriaSet.Builder builder() {
        return CriteriaSet.builder()
                .id("invented")
                .nameVi("bộ thử")
                .nameEn("invented set")
                .level(BUNDLED.level())
                .tier(BUNDLED.tier())
                .decision(BUNDLED.decision())
                .validity(BUNDLED.validity())
                .basis(BUNDLED.basis())
                .period(BUNDLED.period())
                .generalDecides(false)
                .indicatorCount(57)
                .release(new LawRelease("invented", LocalDate.of(2026, 1, 1)))
                .addAllCriteria(BUNDLED.criteria());
    }

    private static CriteriaSet.Builder fitting() {
        return builder()
                .addUnitTypes(UnitType.COMMUNE)
                .axis(Axis.REGION)
                .addKeys("TN", "DNB")
                .size(19);
    }

    private static void refuses(CriteriaSet.Builder set, String... words) {
        assertThatIllegalArgumentException()
                .isThrownBy(set::build)
                .satisfies(
                        e -> assertThat(e.getMessage()).contains("set invented").contains(words));
    }

    @Test
    void whatFitsIsBuilt() {
        assertThat(fitting()
                        .addThresholds(LEVEL)
                        .putAllFlagColumns(Map.of(Flag.NORTHERN_MOUNTAIN_COLUMN, Column.parse("REGION:TN")))
                        .build()
                        .keys())
                .containsExactly("TN", "DNB");
    }

    @Test
    void moreCriteriaThanTheLawCounts() {
        refuses(builder().addUnitTypes(UnitType.COMMUNE).axis(Axis.GENERAL).size(18), "criteria", "19", "18");
    }

    @Test
    void keysGoWithTheAxis() {
        refuses(
                builder()
                        .addUnitTypes(UnitType.COMMUNE)
                        .axis(Axis.GENERAL)
                        .addKeys("TN")
                        .size(19),
                "keys [TN]",
                "GENERAL");
        refuses(builder().addUnitTypes(UnitType.COMMUNE).axis(Axis.GROUP).size(19), "keys []", "GROUP");
    }

    @Test
    void aSetJudgesUnitsOfItsLevel() {
        refuses(builder().axis(Axis.GENERAL).size(19), "unitTypes []");
        refuses(
                builder()
                        .addAllUnitTypes(List.of(UnitType.COMMUNE, UnitType.TOWN))
                        .axis(Axis.GENERAL)
                        .size(19),
                "unitTypes [COMMUNE, TOWN]");
    }

    @Test
    void aFlagSelectsAColumnOfTheSet() {
        refuses(
                fitting().putFlagColumns(Flag.NORTHERN_MOUNTAIN_COLUMN, Column.parse("REGION:TDMNPB")),
                "flagColumns",
                "REGION:TDMNPB");
        refuses(fitting().putFlagColumns(Flag.NORTHERN_MOUNTAIN_COLUMN, Column.GENERAL), "flagColumns", "GENERAL");
    }

    @Test
    void aThresholdIsOfAnItemAndAColumnOfTheSet() {
        refuses(fitting().addThresholds(level("99", Optional.empty(), Column.GENERAL)), "no 99, GENERAL");
        refuses(fitting().addThresholds(level("12.1", Optional.of("nam"), Column.GENERAL)), "no 12.1, part nam");
        refuses(fitting().addThresholds(level("3.1", Optional.empty(), Column.parse("REGION:BTB"))), "REGION:BTB");
        refuses(fitting().addThresholds(level("3.1", Optional.empty(), Column.parse("GROUP:1"))), "GROUP:1");
    }

    private static Threshold level(String indicator, Optional<String> part, Column column) {
        return Threshold.builder()
                .indicator(indicator)
                .part(part)
                .column(column)
                .validity(LEVEL.validity())
                .operator(LEVEL.operator())
                .value(LEVEL.value())
                .unit(LEVEL.unit())
                .mode(LEVEL.mode())
                .grade(LEVEL.grade())
                .setBy(LEVEL.setBy())
                .citation(LEVEL.citation())
                .build();
    }

    @Test
    void twoCriteriaOrIndicatorsWithOneNumberAreRefused() {
        Criterion uncounted = Criterion.builder()
                .no("1")
                .nameVi("điều kiện thử")
                .nameEn("invented condition")
                .counted(false)
                .complete(false)
                .build();
        refuses(fitting().addCriteria(uncounted), "criteria: two have the number 1");
        Criterion again = Criterion.builder()
                .no("C9")
                .nameVi("điều kiện thử")
                .nameEn("invented condition")
                .counted(false)
                .complete(true)
                .addIndicators(BUNDLED.indicator("3.1").orElseThrow())
                .build();
        refuses(fitting().addCriteria(again), "indicators: two have the number 3.1");
    }

    @Test
    void anOverlayIsLaidOverASetOnce() {
        CriteriaSet ours = BUNDLED.withOverlay("tinh", List.of(LEVEL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ours.withOverlay("tinh", List.of()))
                .withMessage("set commune-ntm-2021-2025: overlays: tinh is laid over already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLED.withOverlay("tinh", List.of(level("99", Optional.empty(), Column.GENERAL))))
                .withMessageContaining("no 99, GENERAL");
    }

    @Test
    void columnsAreThoseOfTheAxisOrTheGeneralOneAlone() {
        CriteriaSet set = fitting().build();
        assertThat(set.columns()).containsExactly(Column.parse("REGION:TN"), Column.parse("REGION:DNB"));
        assertThat(set.hasColumn(Column.GENERAL)).isTrue();
        assertThat(set.hasColumn(Column.parse("REGION:DNB"))).isTrue();
        assertThat(set.hasColumn(Column.parse("REGION:BTB"))).isFalse();
        assertThat(set.hasColumn(Column.parse("GROUP:TN"))).isFalse();
        CriteriaSet plain = builder()
                .addUnitTypes(UnitType.COMMUNE)
                .axis(Axis.GENERAL)
                .size(19)
                .build();
        assertThat(plain.columns()).containsExactly(Column.GENERAL);
    }
}
