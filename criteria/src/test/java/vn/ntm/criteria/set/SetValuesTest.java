package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.catalog.CriteriaCatalog;

class SetValuesTest {

    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final CriteriaSet NEXT = CriteriaCatalog.standard().set("commune-ntm-2026-2030");

    private static Threshold.Builder level(Authority setBy, Threshold.Mode mode) {
        return Threshold.builder()
                .indicator("1.1")
                .column(Column.GENERAL)
                .validity(Validity.ALWAYS)
                .operator(Operator.AT_LEAST)
                .unit(MeasureUnit.of("%", "%", "%"))
                .mode(mode)
                .setBy(setBy)
                .citation(Citation.of("1/QĐ-TTg"));
    }

    private static Threshold known(Authority setBy, Threshold.Mode mode) {
        return level(setBy, mode).value(Decimal.of(80)).grade(Grade.VERIFIED).build();
    }

    @Test
    void aLevelWithoutAValueIsLeftToAnotherBodyOnlyWhereOneSetsIt() {
        assertThat(level(Authority.PROVINCE, Threshold.Mode.EXACT)
                        .grade(Grade.UNKNOWN)
                        .build()
                        .isDelegated())
                .isTrue();
        assertThat(level(Authority.NATION, Threshold.Mode.EXACT)
                        .grade(Grade.UNKNOWN)
                        .build()
                        .isDelegated())
                .isFalse();
        assertThat(known(Authority.PROVINCE, Threshold.Mode.EXACT).isDelegated())
                .isFalse();
    }

    @Test
    void aFloorStandsUnderALevelThatTheProvinceSets() {
        Threshold floor = known(Authority.PROVINCE, Threshold.Mode.FLOOR);
        assertThat(floor.isFloorUnderProvince()).isTrue();
        assertThat(floor.withOverlay("tỉnh").isFloorUnderProvince()).isFalse();
        assertThat(known(Authority.NATION, Threshold.Mode.FLOOR).isFloorUnderProvince())
                .isFalse();
        assertThat(known(Authority.PROVINCE, Threshold.Mode.EXACT).isFloorUnderProvince())
                .isFalse();
        assertThat(level(Authority.PROVINCE, Threshold.Mode.FLOOR)
                        .grade(Grade.UNKNOWN)
                        .build()
                        .isFloorUnderProvince())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020, false", "2021, true", "2025, true", "2026, false"})
    void aPeriodHoldsBothItsYears(int year, boolean holds) {
        assertThat(new SetHeader.Period(2021, 2025).contains(year)).isEqualTo(holds);
    }

    @Test
    void aPeriodMayBeOneYearButEndsNotBeforeItBegins() {
        assertThat(new SetHeader.Period(2025, 2025)).hasToString("2025-2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetHeader.Period(2025, 2024))
                .withMessage("a period from 2025 cannot end in 2024");
    }

    @Test
    void aReleaseTellsHowLongAgoItWasChecked() {
        LawRelease release = new LawRelease("2026.3", LocalDate.of(2026, 11, 1));
        assertThat(release.daysSinceCheck(LocalDate.of(2026, 11, 28))).isEqualTo(27);
        assertThat(release.daysSinceCheck(LocalDate.of(2026, 10, 31))).isEqualTo(-1);
    }

    @Test
    void tiersAreFoundByTheirId() {
        for (Tier tier : Tiers.all()) {
            assertThat(Tiers.find(tier.id())).containsSame(tier);
            assertThat(Tiers.parse(tier.id())).isSameAs(tier);
        }
        assertThat(Tiers.find("ntm")).isEmpty();
    }

    @Test
    void wordsItemsAndColumnsAreEqualWhereAllOfThemIs() {
        assertThat(new Wording("cũ", "old"))
                .isEqualTo(new Wording("cũ", "old"))
                .hasSameHashCodeAs(new Wording("cũ", "old"))
                .isNotEqualTo(new Wording("cũ", "older"))
                .isNotEqualTo(new Wording("mới", "old"))
                .isNotEqualTo("cũ");
        assertThat(ItemId.of("1", "a"))
                .isEqualTo(ItemId.of("1", "a"))
                .isNotEqualTo(ItemId.of("1", "b"))
                .isNotEqualTo(ItemId.of("2", "a"))
                .isNotEqualTo(ItemId.of("1"))
                .hasToString("1/a");
        assertThat(ItemId.of("1")).hasToString("1");
        assertThat(Column.parse("GROUP:1"))
                .isEqualTo(Column.of(Axis.GROUP, "1"))
                .hasSameHashCodeAs(Column.of(Axis.GROUP, "1"))
                .isNotEqualTo(Column.of(Axis.REGION, "1"))
                .isNotEqualTo(Column.of(Axis.GROUP, "2"));
    }

    @Test
    void everyLevelAndEveryWordingHasOneGrade() {
        for (CriteriaSet set : List.of(SET, NEXT)) {
            Map<Grade, Integer> levels = set.levelsByGrade();
            assertThat(levels.keySet()).containsExactly(Grade.values());
            for (Grade grade : Grade.values()) {
                assertThat(levels.get(grade)).isEqualTo((int) set.thresholds().stream()
                        .filter(level -> level.grade() == grade)
                        .count());
            }
            assertThat(set.wordingsByGrade().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isGreaterThanOrEqualTo(set.knownIndicators());
        }
        CriteriaSet with = SET.withOverlay("tỉnh", List.of(SET.thresholds().get(0)));
        assertThat(with.levelsByGrade()).isEqualTo(SET.levelsByGrade());
        assertThat(SET).hasToString("commune-ntm-2021-2025");
    }

    @Test
    void theGeneralFloorStandsUnderTheLevelOfAGroup() {
        Validity days = Validity.parse("2027-01-01..2027-12-31");
        Validity before = Validity.parse("2026-03-01..2026-03-31");
        Threshold group = level(NEXT, "GROUP:1", days);
        assertThat(NEXT.floorUnder(group, days).flatMap(Threshold::required)).contains(">= 9.5");
        assertThat(NEXT.floorUnder(group, before)).isEmpty();
        assertThat(NEXT.floorUnder(level(NEXT, "GENERAL", days), days)).isEmpty();
    }

    private static Threshold level(CriteriaSet set, String column, Validity days) {
        return set.thresholds("3.1", Optional.empty()).stream()
                .filter(row ->
                        row.column().toString().equals(column) && row.validity().overlaps(days))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSetFindsThoseFromWhichItTakesLevels() {
        CriteriaSet with = NEXT.withBases(List.of(SET));
        assertThat(with.base(Reference.parse("commune-ntm-2021-2025#10"))).contains(SET);
        assertThat(with.base(Reference.parse("commune-ntm-2016-2020#10"))).isEmpty();
    }

    @Test
    void kindsAndCriteriaAreToldInBothLanguages() {
        for (RequirementKind kind : RequirementKind.values()) {
            assertThat(kind.toText(Language.VI)).isNotBlank().isNotEqualTo(kind.toText(Language.EN));
        }
        Criterion criterion = Criterion.builder()
                .no("1")
                .nameVi("Quy hoạch")
                .nameEn("Planning")
                .complete(true)
                .build();
        assertThat(criterion.counted()).isTrue();
        assertThat(criterion.name(Language.VI)).isEqualTo("Quy hoạch");
        assertThat(criterion.name(Language.EN)).isEqualTo("Planning");
    }
}
