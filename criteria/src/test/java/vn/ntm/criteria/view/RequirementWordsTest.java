package vn.ntm.criteria.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;

class RequirementWordsTest {

    private static final RequirementWords VI = RequirementWords.in(Language.VI);
    private static final RequirementWords EN = RequirementWords.in(Language.EN);

    private static List<Indicator> indicators() {
        return CriteriaCatalog.standard().ids().stream()
                .map(CriteriaCatalog.standard()::set)
                .flatMap(set -> set.criteria().stream())
                .flatMap(criterion -> criterion.indicators().stream())
                .toList();
    }

    @Test
    void howAnIndicatorIsJudgedIsToldWithWhatItIsCountedFrom() {
        for (Indicator indicator : indicators()) {
            for (Requirement asked : indicator.requirements()) {
                String kind = asked.kind().toText(Language.EN);
                String told = EN.kind(indicator, asked);
                boolean hasDetails =
                        !asked.counts().isEmpty() || asked.base().isPresent() || asked.grade() == Grade.UNKNOWN;
                if (indicator.isPlace()) {
                    assertThat(told).isEqualTo(Openness.UNKNOWN.toText(Language.EN));
                } else if (hasDetails) {
                    assertThat(told).startsWith(kind + " (").endsWith(")");
                } else {
                    assertThat(told).isEqualTo(kind);
                }
                assertThat(told.contains("what exactly is asked is not known"))
                        .isEqualTo(!indicator.isPlace() && asked.grade() == Grade.UNKNOWN);
                asked.counts().forEach(type -> assertThat(told).contains(type.toText(Language.EN)));
                asked.base().ifPresent(base -> assertThat(told).contains(base.toString()));
                assertThat(VI.kind(asked)).startsWith(asked.kind().toText(Language.VI));
            }
        }
    }

    @Test
    void aFigureToCompareWithIsToldAsOne() {
        int found = 0;
        for (Indicator indicator : indicators()) {
            for (Requirement asked : indicator.requirements()) {
                for (Part part : indicator.parts()) {
                    if (asked.earlier().equals(Optional.of(part.id()))) {
                        Requirement own = part.requirements().get(0);
                        assertThat(EN.kind(part, own, asked)).isEqualTo("a figure to compare with");
                        assertThat(VI.kind(part, own, asked)).isEqualTo("số liệu để so sánh");
                        found++;
                    }
                }
            }
        }
        assertThat(found).isPositive();
        Indicator other = indicators().stream()
                .filter(indicator -> !indicator.parts().isEmpty()
                        && indicator.requirements().get(0).kind() != RequirementKind.OWN_HISTORY)
                .findFirst()
                .orElseThrow();
        Part part = other.parts().get(0);
        Requirement own = part.requirements().get(0);
        assertThat(EN.kind(part, own, other.requirements().get(0))).isEqualTo(EN.kind(own));
    }

    @Test
    void aConditionIsToldWhereThereIsOne() {
        for (Indicator indicator : indicators()) {
            for (Requirement asked : indicator.requirements()) {
                assertThat(VI.condition(asked))
                        .isEqualTo(asked.appliesWhen().map(words -> "áp dụng khi: " + words.toText(Language.VI)));
                assertThat(EN.condition(asked).isPresent())
                        .isEqualTo(asked.appliesWhen().isPresent());
            }
        }
    }

    @Test
    void aCriterionWithoutIndicatorsIsNotOneWhoseIndicatorsAreNotInForce() {
        List<Criterion> criteria = CriteriaCatalog.standard().ids().stream()
                .flatMap(id -> CriteriaCatalog.standard().set(id).criteria().stream())
                .toList();
        for (Criterion criterion : criteria) {
            assertThat(EN.none(criterion))
                    .isEqualTo(
                            criterion.indicators().isEmpty()
                                    ? "No indicator of this criterion is known."
                                    : "No indicator is in force on this day.");
        }
        assertThat(VI.none(criteria.get(0))).endsWith("vào ngày này.");
    }

    @Test
    void anItemIsNamedByItsWordingOrElseByItself() {
        for (String id : CriteriaCatalog.standard().ids()) {
            SetView.of(CriteriaCatalog.standard().set(id)).criteria().stream()
                    .flatMap(criterion -> criterion.indicators().stream())
                    .forEach(view -> {
                        assertThat(view.label(Language.VI))
                                .isEqualTo(view.requirement()
                                        .subject()
                                        .map(subject -> subject.toText(Language.VI))
                                        .orElse(view.indicator().label(Language.VI)));
                        view.parts()
                                .forEach(part -> assertThat(part.label(Language.EN))
                                        .isEqualTo(part.requirement()
                                                .subject()
                                                .map(subject -> subject.toText(Language.EN))
                                                .orElse(part.part().label(Language.EN))));
                    });
        }
    }

    @Test
    void aSetIsWholeWhereAllThatTheLawCountsIsKnown() {
        for (String id : CriteriaCatalog.standard().ids()) {
            CriteriaSet set = CriteriaCatalog.standard().set(id);
            Coverage coverage = Coverage.of(set);
            boolean hasCount = set.indicatorCount().isPresent();
            assertThat(coverage)
                    .hasToString(coverage.known() + "/" + (hasCount ? String.valueOf(coverage.total()) : "?"));
            assertThat(coverage.isWhole())
                    .isEqualTo(hasCount && coverage.open().isEmpty() && coverage.known() == coverage.total());
        }
        Coverage some = Coverage.of(CriteriaCatalog.standard().set("commune-ntm-2021-2025"));
        Coverage whole = new Coverage(some.set(), some.columns(), 57, 57, List.of(), List.of());
        assertThat(whole.isWhole()).isTrue();
        assertThat(new Coverage(some.set(), some.columns(), 56, 57, List.of(), List.of()).isWhole())
                .isFalse();
        assertThat(new Coverage(some.set(), some.columns(), 57, 57, some.open(), List.of()).isWhole())
                .isFalse();
    }

    @Test
    void aViewKnowsItsDay() {
        SetView view = SetView.of(CriteriaCatalog.standard().set("commune-ntm-2021-2025"));
        LocalDate day = LocalDate.of(2023, 12, 31);
        assertThat(view.day()).isEmpty();
        assertThat(view.on(day).day()).contains(day);
    }
}
