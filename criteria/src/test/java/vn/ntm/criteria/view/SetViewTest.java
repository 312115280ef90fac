package vn.ntm.criteria.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.Threshold;

class SetViewTest {

    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final CriteriaSet NEXT = CriteriaCatalog.standard().set("commune-ntm-2026-2030");

    private static Stream<SetView.IndicatorView> indicators(SetView view) {
        return view.criteria().stream().flatMap(criterion -> criterion.indicators().stream());
    }

    private static SetView.IndicatorView indicator(SetView view, String no) {
        return indicators(view)
                .filter(indicator -> indicator.indicator().no().equals(no))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aViewOfAllHasEveryLevelOnce() {
        for (CriteriaSet set : List.of(SET, NEXT)) {
            assertThat(indicators(SetView.of(set)).flatMap(indicator -> indicator.allLevels().stream()))
                    .containsExactlyInAnyOrderElementsOf(set.thresholds());
        }
    }

    @Test
    void aDayHasItsWordingAndItsLevels() {
        LocalDate before = LocalDate.of(2024, 2, 29);
        assertThat(indicator(SetView.of(SET).on(before), "1.1")
                        .requirement()
                        .citation()
                        .act())
                .isEqualTo("318/QĐ-TTg");
        assertThat(indicator(SetView.of(SET).on(before.plusDays(1)), "1.1")
                        .requirement()
                        .citation()
                        .act())
                .isEqualTo("211/QĐ-TTg");
        assertThat(indicator(SetView.of(SET).on(before), "10").levels())
                .allMatch(level -> level.validity().contains(before))
                .hasSize(8);
        SetView early = SetView.of(NEXT).on(LocalDate.of(2026, 3, 1));
        assertThat(indicator(early, "3.6").parts()).isEmpty();
        assertThat(indicator(early, "3.6").levels()).isEmpty();
    }

    @Test
    void onADayOutsideTheSetNothingIsInForce() {
        assertThat(indicators(SetView.of(SET).on(LocalDate.of(2026, 2, 15)))).isEmpty();
        assertThat(SetView.of(SET).on(LocalDate.of(2026, 2, 15)).criteria()).hasSize(19);
    }

    @Test
    void aColumnComesWithTheGeneralRowsThatDecideForIt() {
        SetView view = SetView.of(NEXT).inColumn(Column.parse("GROUP:3"));
        assertThat(indicator(view, "3.1").levels())
                .extracting(level -> level.column() + " " + level.validity())
                .containsExactly("GROUP:3 2026-02-15..2026-06-26", "GENERAL 2026-06-27..", "GROUP:3 2026-06-27..");
        CriteriaSet rural = CriteriaCatalog.standard().set("commune-ntm-2009-2015");
        assertThat(indicators(SetView.of(rural).inColumn(Column.parse("REGION:TN")))
                        .flatMap(indicator -> indicator.allLevels().stream()))
                .allMatch(level -> level.column().key().equals("TN")
                        || rural.thresholds(level.indicator(), level.part()).stream()
                                .allMatch(row -> row.column().axis() == Axis.GENERAL));
    }

    static Stream<Arguments> columnsOfSets() {
        CriteriaCatalog catalog = CriteriaCatalog.standard();
        return catalog.ids().stream()
                .flatMap(id -> catalog.set(id).columns().stream().map(column -> Arguments.of(id, column)));
    }

    @ParameterizedTest
    @MethodSource("columnsOfSets")
    void theLevelThatDecidesIsInTheViewOfItsColumn(String id, Column column) {
        CriteriaSet set = CriteriaCatalog.standard().set(id);
        for (LocalDate day = set.validity().from().orElseThrow();
                set.validity().contains(day);
                day = day.plusDays(61)) {
            LocalDate each = day;
            assertThat(indicators(SetView.of(set).inColumn(column).on(each)))
                    .allSatisfy(view -> assertThat(view.allLevels())
                            .containsAll(
                                    view.allLevels().stream()
                                            .map(Threshold::item)
                                            .flatMap(item -> set
                                                    .threshold(item.indicator(), item.part(), Optional.of(column), each)
                                                    .stream())
                                            .toList()));
        }
    }

    @Test
    void theFloorUnderALevelLeftToTheProvinceIsInItsView() {
        SetView view = SetView.of(NEXT).inColumn(Column.parse("GROUP:1"));
        for (SetView each : List.of(view, view.onlyMissing())) {
            assertThat(LevelGroup.of(
                            indicator(each.on(LocalDate.of(2027, 1, 1)), "3.1").levels()))
                    .extracting(group -> group.columnsText(NEXT, Language.EN) + ": " + group.levelText(Language.EN))
                    .containsExactly(
                            "general: >= 9.5 % a year as a floor, set by the province",
                            "group 1: left to the province");
            assertThat(indicator(each.on(LocalDate.of(2026, 3, 1)), "3.1").levels())
                    .extracting(Threshold::column)
                    .containsExactly(Column.parse("GROUP:1"));
        }
        assertThat(Kit.of(view.on(LocalDate.of(2027, 1, 1))).rows())
                .filteredOn(row -> row.level().indicator().equals("3.1"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.floor().flatMap(Threshold::required)).contains(">= 9.5"));
    }

    @Test
    void missingKeepsAPartOfWhichItIsNotKnownWhatItAsksFor() {
        for (String id : CriteriaCatalog.standard().ids()) {
            CriteriaSet set = CriteriaCatalog.standard().set(id);
            assertThat(indicators(SetView.of(set).onlyMissing())
                            .flatMap(indicator -> indicator.parts().stream()
                                    .filter(part -> Coverage.isUnknown(part.part()))
                                    .map(part -> ItemId.of(
                                            indicator.indicator().no(),
                                            part.part().id()))))
                    .isEqualTo(Coverage.of(set).unknownRequirements().stream()
                            .filter(item -> item.part().isPresent())
                            .toList());
        }
    }

    @Test
    void viewsOfTheSamePartOfASetAreEqual() {
        Column column = Column.parse("GROUP:1");
        LocalDate day = LocalDate.of(2027, 1, 1);
        SetView view = SetView.of(NEXT).inColumn(column).on(day).onlyMissing();
        assertThat(view)
                .isEqualTo(SetView.of(NEXT).onlyMissing().on(day).inColumn(column))
                .hasSameHashCodeAs(SetView.of(NEXT).onlyMissing().on(day).inColumn(column))
                .isNotEqualTo(SetView.of(NEXT).inColumn(column).on(day))
                .isNotEqualTo(view.on(day.plusDays(1)))
                .isNotEqualTo(view.inColumn(Column.parse("GROUP:2")))
                .isNotEqualTo(SetView.of(SET));
        assertThat(Kit.of(view))
                .isEqualTo(Kit.of(SetView.of(NEXT).onlyMissing().on(day).inColumn(column)));
    }

    @Test
    void anUnknownColumnIsRefusedWithThoseTheSetHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetView.of(SET).inColumn(Column.GENERAL))
                .withMessageContaining("GENERAL")
                .withMessageContaining("REGION:TDMNPB");
    }

    @Test
    void missingKeepsPlacesAndOpenLevels() {
        SetView missing = SetView.of(NEXT).onlyMissing();
        assertThat(indicators(missing).map(indicator -> indicator.indicator().no()))
                .contains("3.1", "3.2", "3.6", "3.10", "8.b");
        assertThat(indicators(missing.on(LocalDate.of(2026, 7, 1)))
                        .map(indicator -> indicator.indicator().no()))
                .contains("3.1", "3.2", "3.6", "8.b")
                .doesNotContain("3.10");
        assertThat(indicators(SetView.of(SET).onlyMissing())
                        .flatMap(indicator -> indicator.allLevels().stream())
                        .map(Openness::of))
                .isNotEmpty()
                .allMatch(Optional::isPresent);
    }

    @Test
    void levelsThatDifferInTheirColumnAloneAreOneGroup() {
        List<Threshold> levels = indicator(SetView.of(SET), "3.1").levels();
        assertThat(LevelGroup.of(levels)).hasSize(1);
        LevelGroup group = LevelGroup.of(levels).get(0);
        assertThat(group.columnsText(SET, Language.VI)).isEqualTo("chung và mọi vùng");
        assertThat(group.levelText(Language.VI)).isEqualTo(">= 80 %");
        assertThat(group.daysText(SET)).isEmpty();
        List<LevelGroup> income = LevelGroup.of(
                indicator(SetView.of(SET).on(LocalDate.of(2023, 12, 31)), "10").levels());
        assertThat(income)
                .extracting(each -> each.columnsText(SET, Language.EN) + " " + each.daysText(SET) + " "
                        + each.levelText(Language.EN))
                .containsExactly(
                        "general, DHNTB, TN, DNB 2023 unknown",
                        "TDMNPB 2023 >= 42 million VND a person a year",
                        "DBSH, DBSCL 2023 >= 56 million VND a person a year",
                        "BTB 2023 >= 42 million VND a person a year");
    }
}
