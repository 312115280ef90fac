package vn.ntm.criteria.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
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
                .extracting(level -> level.column().toString())
                .containsOnly("GROUP:3");
        CriteriaSet rural = CriteriaCatalog.standard().set("commune-ntm-2009-2015");
        assertThat(indicators(SetView.of(rural).inColumn(Column.parse("REGION:TN")))
                        .flatMap(indicator -> indicator.allLevels().stream()))
                .allMatch(level -> level.column().key().equals("TN")
                        || rural.thresholds(level.indicator(), level.part()).stream()
                                .allMatch(row -> row.column().axis() == Axis.GENERAL));
    }

    @Test
    void theFloorUnderAGroupIsNamedWithItsAct() {
        SetView view = SetView.of(NEXT).inColumn(Column.parse("GROUP:3"));
        LevelGroup last = LevelGroup.of(indicator(view, "3.1").levels()).get(1);
        assertThat(view.levelText(last, Language.EN))
                .isEqualTo("left to the province; general level >= 9.5 % a year (52/2026/TT-BTC)");
        assertThat(SetView.of(NEXT).levelText(last, Language.EN)).isEqualTo("left to the province");
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
        SetView missing = SetView.of(NEXT).missing();
        assertThat(indicators(missing).map(indicator -> indicator.indicator().no()))
                .contains("3.1", "3.2", "3.6", "3.10", "8.b");
        assertThat(indicators(missing.on(LocalDate.of(2026, 7, 1)))
                        .map(indicator -> indicator.indicator().no()))
                .contains("3.1", "3.2", "3.6", "8.b")
                .doesNotContain("3.10");
        assertThat(indicators(SetView.of(SET).missing())
                        .flatMap(indicator -> indicator.allLevels().stream())
                        .map(Openness::of))
                .isNotEmpty()
                .allMatch(java.util.Optional::isPresent);
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
