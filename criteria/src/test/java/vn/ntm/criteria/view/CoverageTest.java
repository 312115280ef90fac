package vn.ntm.criteria.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.Threshold;

class CoverageTest {

    private static final CriteriaCatalog CATALOG = CriteriaCatalog.standard();
    private static final String SET = "commune-ntm-2021-2025";
    private static final Column TDMNPB = Column.parse("REGION:TDMNPB");

    static List<String> sets() {
        return CATALOG.ids();
    }

    private static Threshold.Builder like(Threshold level) {
        return Threshold.builder()
                .indicator(level.indicator())
                .part(level.part())
                .operator(level.operator())
                .unit(level.unit())
                .setBy(Authority.PROVINCE)
                .mode(Threshold.Mode.EXACT)
                .citation(Citation.of("12/2022/QĐ-UBND"));
    }

    private static Threshold level(CriteriaSet set, String indicator, Column column) {
        return set.thresholds(indicator, Optional.empty()).stream()
                .filter(row -> row.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private static CriteriaSet with(Threshold... rows) {
        return CATALOG.with(Overlay.of(
                        "tỉnh",
                        List.of(rows).stream()
                                .map(row -> Overlay.Row.of(SET, row))
                                .toList()))
                .set(SET);
    }

    private static List<OpenLevel> open(CriteriaSet set, String indicator) {
        return Coverage.of(set, List.of(TDMNPB)).open().stream()
                .filter(open -> open.level().indicator().equals(indicator))
                .toList();
    }

    @Test
    void whatIsAttestedKnownOrReadCountsAndWhatIsOpenDoesNot() {
        Coverage coverage = Coverage.of(CATALOG.set(SET), List.of(TDMNPB));
        assertThat(coverage.total()).isEqualTo(57);
        assertThat(coverage.known())
                .isEqualTo(57
                        - (int) coverage.open().stream()
                                .map(open -> open.level().indicator())
                                .distinct()
                                .count());
        assertThat(open(CATALOG.set(SET), "3.1")).isEmpty();
        assertThat(open(CATALOG.set(SET), "2.1")).extracting(OpenLevel::why).containsExactly(Openness.DELEGATED);
        assertThat(open(CATALOG.set(SET), "9.2")).extracting(OpenLevel::why).containsExactly(Openness.UNVERIFIED);
        assertThat(open(CATALOG.set(SET), "10"))
                .extracting(open -> open.level().validity().toString())
                .containsExactly(
                        "2021-01-01..2021-12-31",
                        "2022-01-01..2022-12-31",
                        "2024-01-01..2024-12-31",
                        "2025-01-01..2025-12-31",
                        "2026-01-01..");
    }

    @Test
    void anOverlayClosesALevelOnItsDaysOnly() {
        Threshold national = level(CATALOG.set(SET), "2.1", TDMNPB);
        Threshold.Builder row = like(national)
                .column(TDMNPB)
                .validity(Validity.parse("2022-07-01..2024-12-31"))
                .value(Decimal.of(100))
                .grade(Grade.VERIFIED);
        assertThat(open(with(row.build()), "2.1").get(0).days())
                .containsExactly(Validity.parse("2022-03-08..2022-06-30"), Validity.parse("2025-01-01.."));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aCellIsOpenOnceOnADay(String id) {
        Coverage coverage = Coverage.of(CATALOG.set(id));
        for (OpenLevel one : coverage.open()) {
            assertThat(coverage.open())
                    .filteredOn(other -> other.column().equals(one.column())
                            && other.level().item().equals(one.level().item())
                            && other.level().validity().overlaps(one.level().validity()))
                    .containsExactly(one);
        }
    }

    @Test
    void openDaysThatTouchAreOneStretch() {
        Threshold national = level(CATALOG.set(SET), "2.1", TDMNPB);
        Threshold.Builder believed = like(national)
                .column(TDMNPB)
                .validity(Validity.parse("2022-07-01..2024-12-31"))
                .value(Decimal.of(100))
                .grade(Grade.UNVERIFIED);
        assertThat(open(with(believed.build()), "2.1").get(0).days()).containsExactly(national.validity());
    }

    @Test
    void theGeneralRowOfAnOverlayClosesEveryColumnAndABelievedOneNone() {
        Threshold national = level(CATALOG.set(SET), "2.1", TDMNPB);
        CriteriaSet closed = with(like(national)
                .column(Column.GENERAL)
                .validity(national.validity())
                .value(Decimal.of(100))
                .grade(Grade.VERIFIED)
                .build());
        assertThat(Coverage.of(closed).open())
                .noneMatch(open -> open.level().indicator().equals("2.1"));
        CriteriaSet believed = with(like(national)
                .column(TDMNPB)
                .validity(national.validity())
                .value(Decimal.of(100))
                .grade(Grade.UNVERIFIED)
                .build());
        assertThat(open(believed, "2.1")).hasSize(1);
    }

    @Test
    void aNationalFloorLeftToTheProvinceIsOpenThoughItHasAValue() {
        CriteriaSet set = CATALOG.set("commune-ntm-2026-2030");
        Threshold floor = set.thresholds("3.1", Optional.empty()).stream()
                .filter(row -> row.value().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(floor.required()).contains(">= 9.5");
        assertThat(Openness.of(floor)).contains(Openness.DELEGATED);
        assertThat(Openness.of(floor.withOverlay("tỉnh"))).isEmpty();
        assertThat(Coverage.of(set).known()).isZero();
    }

    @Test
    void placesAndUnknownRequirementsAreNotKnown() {
        CriteriaSet set = CATALOG.set("commune-ntm-2026-2030");
        assertThat(set.indicator("3.2").orElseThrow().isPlace()).isTrue();
        assertThat(Coverage.of(set).unknownRequirements())
                .contains(ItemId.of("3.2"), ItemId.of("8.b"))
                .doesNotContain(ItemId.of("3.1"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyIndicatorThatIsNotKnownIsNamed(String id) {
        CriteriaSet set = CATALOG.set(id);
        Coverage coverage = Coverage.of(set);
        List<String> named = Stream.concat(
                        coverage.open().stream().map(open -> open.level().indicator()),
                        coverage.unknownRequirements().stream().map(ItemId::indicator))
                .distinct()
                .toList();
        long counted = set.criteria().stream()
                .filter(criterion -> criterion.counted() || set.indicatorCount().isEmpty())
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> !named.contains(indicator.no()))
                .count();
        assertThat(coverage.known()).isEqualTo((int) counted);
    }

    @Test
    void onlyColumnsOfTheSetCanBeAskedAbout() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.of(CATALOG.set(SET), List.of(Column.parse("GROUP:1"))))
                .withMessageContaining("GROUP:1")
                .withMessageContaining("REGION:DBSCL");
        assertThat(CATALOG.set("district-ntm-2021-2025").columns()).containsExactly(Column.GENERAL);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void whatIsMissingIsWhatIsOpen(String id) {
        CriteriaSet set = CATALOG.set(id);
        for (Column column : set.columns()) {
            SetView missing = SetView.of(set).inColumn(column).onlyMissing();
            assertThat(missing.criteria().stream()
                            .flatMap(criterion -> criterion.indicators().stream())
                            .flatMap(indicator -> indicator.allLevels().stream())
                            .filter(level -> !Layers.isFloorUnder(set, level, column)))
                    .containsExactlyInAnyOrderElementsOf(missing.coverage().open().stream()
                            .map(OpenLevel::level)
                            .toList());
        }
    }
}
