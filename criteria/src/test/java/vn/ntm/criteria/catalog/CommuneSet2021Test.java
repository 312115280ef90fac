package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;

/** The criteria set of 318/QĐ-TTg as an officer reads it. */
class CommuneSet2021Test {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

    private final CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");

    private Optional<Threshold> threshold(String indicator, String part, String region, LocalDate day) {
        Optional<Column> own =
                Optional.of(region).filter(key -> !key.isEmpty()).map(key -> Column.of(Axis.REGION, key));
        return set.threshold(indicator, Optional.of(part).filter(id -> !id.isEmpty()), own, day);
    }

    private Stream<Indicator> indicators() {
        return set.criteria().stream().flatMap(criterion -> criterion.indicators().stream());
    }

    @Test
    void hasNineteenCriteriaAndFiftySevenIndicatorsInTheOrderOfTheAct() {
        assertThat(set.criteria()).hasSize(set.size().orElseThrow()).hasSize(19);
        assertThat(indicators()).hasSize(set.indicatorCount().orElseThrow()).hasSize(57);
        assertThat(set.isComplete()).isTrue();
        assertThat(set.criteria().stream().map(Criterion::no).toList())
                .isEqualTo(Stream.iterate(1, no -> no + 1)
                        .limit(19)
                        .map(String::valueOf)
                        .toList());
        assertThat(set.criterion("17").orElseThrow().indicators())
                .extracting(Indicator::no)
                .containsExactly(
                        "17.1", "17.2", "17.3", "17.4", "17.5", "17.6", "17.7", "17.8", "17.9", "17.10", "17.11",
                        "17.12");
    }

    @Test
    void keepsIndicatorsWithoutNumberUnderThatOfTheirCriterion() {
        assertThat(indicators().filter(indicator -> !indicator.numbered()))
                .extracting(Indicator::no)
                .containsExactly("5", "7", "10", "11", "16");
    }

    @Test
    void tellsTextNumbersApart() {
        assertThat(set.indicator("17.1").orElseThrow().parts()).hasSize(2);
        assertThat(set.indicator("17.10").orElseThrow().parts()).isEmpty();
        assertThat(set.indicator("17.100")).isEmpty();
    }

    @Test
    void labelsEverythingShortlyInBothLanguages() {
        Stream<String> labels = Stream.concat(
                indicators().flatMap(one -> Stream.of(one.labelVi(), one.labelEn())),
                indicators()
                        .flatMap(one -> one.parts().stream())
                        .flatMap(one -> Stream.of(one.labelVi(), one.labelEn())));
        assertThat(labels).isNotEmpty().allSatisfy(label -> {
            assertThat(label).isNotBlank().hasSizeLessThanOrEqualTo(70);
            assertThat(Normalizer.isNormalized(label, Normalizer.Form.NFC))
                    .as(label)
                    .isTrue();
        });
        assertThat(indicators().map(Indicator::labelVi)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "10, , TDMNPB, 2023-12-31, >= 42, CORROBORATED",
        "10, , TDMNPB, 2022-12-31, >= 39, UNVERIFIED",
        "10, , TDMNPB, 2024-01-01, >= 45, UNVERIFIED",
        "10, , DBSH, 2023-12-31, >= 56, UNVERIFIED",
        "3.1, , DNB, 2023-12-31, >= 80, VERIFIED",
        "4.2, , TDMNPB, 2023-12-31, >= 95, UNVERIFIED",
        "5, min-facility, BTB, 2023-12-31, >= 100, VERIFIED",
        "5, level-1-more-than-3-schools, BTB, 2023-12-31, >= 70, VERIFIED",
        "5, level-1-up-to-3-schools, BTB, 2023-12-31, >= 50, VERIFIED",
        "5, level-1-up-to-3-schools, DNB, 2023-12-31, >= 100, VERIFIED",
        "11, , DBSH, 2023-12-31, <= 1.5, UNVERIFIED",
        "12.1, female, TDMNPB, 2023-12-31, >= 60, UNVERIFIED",
        "14.1, grade1-entry, TN, 2023-12-31, >= 98, VERIFIED",
        "14.1, literacy-level, TN, 2023-12-31, >= 2, VERIFIED",
        "15.1, male, DBSCL, 2023-12-31, >= 90, UNVERIFIED",
        "15.3, , TDMNPB, 2023-12-31, <= 24, CORROBORATED",
        "15.3, , DNB, 2023-12-31, <= 14.5, CORROBORATED",
        "15.4, , DBSH, 2023-12-31, >= 70, CORROBORATED",
        "17.4, , DNB, 2023-12-31, >= 2, UNVERIFIED",
        "17.7, , DNB, 2023-12-31, >= 100, CORROBORATED",
        "18.3, , DNB, 2023-12-31, >= 100, UNVERIFIED"
    })
    void requires(String indicator, String part, String region, LocalDate day, String required, Grade grade) {
        Threshold level =
                threshold(indicator, part == null ? "" : part, region, day).orElseThrow();
        assertThat(level.required()).contains(required);
        assertThat(level.grade()).isEqualTo(grade);
        assertThat(level.mode()).isEqualTo(Threshold.Mode.FLOOR);
    }

    @ParameterizedTest
    @CsvSource({
        "10, , DHNTB, 2023-12-31, NATION",
        "10, , TDMNPB, 2021-12-31, NATION",
        "2.1, , TDMNPB, 2023-12-31, PROVINCE",
        "9.2, , DBSH, 2023-12-31, NATION",
        "11, , BTB, 2023-12-31, UNKNOWN",
        "14.2, female, BTB, 2023-12-31, UNKNOWN",
        "17.1, piped, BTB, 2023-12-31, NATION"
    })
    void doesNotKnow(String indicator, String part, String region, LocalDate day, String setBy) {
        Threshold level =
                threshold(indicator, part == null ? "" : part, region, day).orElseThrow();
        assertThat(level.required()).isEmpty();
        assertThat(level.grade()).isEqualTo(Grade.UNKNOWN);
        assertThat(level.setBy()).hasToString(setBy);
    }

    @Test
    void knowsNoIncomeLevelAfterTheYearsOfThePeriodThoughTheSetGoesOn() {
        assertThat(threshold("10", "", "TDMNPB", LocalDate.of(2025, 12, 31))).isPresent();
        assertThat(threshold("10", "", "TDMNPB", LocalDate.of(2026, 1, 1)))
                .hasValueSatisfying(level -> assertThat(level.grade()).isEqualTo(Grade.UNKNOWN));
    }

    @Test
    void doesNotLetTheGeneralColumnDecide() {
        assertThat(set.generalDecides()).isFalse();
        // 98 % stands in the general column; a region whose figure could not be read is unknown, not 98.
        assertThat(threshold("4.2", "", "BTB", END_OF_2023).orElseThrow().value())
                .isEmpty();
        assertThat(threshold("4.2", "", "", END_OF_2023)).isEmpty();
        assertThat(set.needsColumn("4.2", Optional.empty())).isTrue();
        assertThat(set.thresholds("4.2", Optional.empty()).get(0).required()).contains(">= 98");
    }

    @Test
    void showsLevelsAsPeopleReadThem() {
        Threshold income = threshold("10", "", "TDMNPB", END_OF_2023).orElseThrow();
        assertThat(income.required(Language.VI)).contains(">= 42 triệu đồng/người/năm");
        assertThat(threshold("15.3", "", "DNB", END_OF_2023).orElseThrow().required(Language.VI))
                .contains("<= 14,5 %");
        assertThat(income.value()).contains(Decimal.of(42));
    }

    @Test
    void asksForAnotherPlanFromTheDayTheAmendmentTookEffect() {
        Indicator plan = set.indicator("1.1").orElseThrow();
        Requirement before = plan.requirementOn(LocalDate.of(2024, 2, 29)).orElseThrow();
        Requirement after = plan.requirementOn(LocalDate.of(2024, 3, 1)).orElseThrow();
        assertThat(before.citation().act()).isEqualTo("318/QĐ-TTg");
        assertThat(before.grade()).isEqualTo(Grade.CORROBORATED);
        assertThat(after.citation().act()).isEqualTo("211/QĐ-TTg");
        assertThat(after.grade()).isEqualTo(Grade.UNVERIFIED);
        assertThat(after.note()).isNotEqualTo(before.note());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2024-03-01", "2024-03-02"})
    void otherIndicatorsAreNotChangedByTheAmendment(LocalDate day) {
        assertThat(indicators().filter(one -> !one.no().equals("1.1")))
                .hasSize(56)
                .allSatisfy(one -> assertThat(one.requirementOn(day)).isEqualTo(one.requirementOn(END_OF_2023)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-08", "2022-06-05", "2022-06-06", "2022-06-07", "2024-03-01", "2026-02-14"})
    void asksForEveryIndicatorOnEveryDayOnWhichItIsInForce(LocalDate day) {
        assertThat(indicators())
                .allSatisfy(
                        one -> assertThat(one.requirementOn(day)).as(one.no()).isPresent());
    }

    @Test
    void asksForNothingBeforeItTookEffect() {
        LocalDate eve = LocalDate.of(2022, 3, 7);
        assertThat(indicators())
                .allSatisfy(one -> assertThat(one.requirementOn(eve)).isEmpty());
    }

    @Test
    void judgesMenAndWomenApart() {
        assertThat(indicators().filter(one -> one.part("male").isPresent()))
                .extracting(Indicator::no)
                .containsExactly("12.1", "12.2", "14.2", "15.1");
        assertThat(set.indicator("12.1").orElseThrow().parts())
                .extracting(Part::id)
                .containsExactly("male", "female");
    }

    @Test
    void asksEitherForManySchoolsOrForFew() {
        Indicator schools = set.indicator("5").orElseThrow();
        assertThat(schools.parts())
                .extracting(Part::choice)
                .containsExactly(Optional.empty(), Optional.of("schools"), Optional.of("schools"));
        assertThat(schools.parts().subList(1, 3))
                .allSatisfy(part ->
                        assertThat(part.requirements().get(0).appliesWhen()).isPresent());
        assertThat(schools.requirements())
                .extracting(asked -> asked.validity() + " " + asked.setBy() + " "
                        + asked.citation().act())
                .containsExactly(
                        "2022-03-08..2022-06-05 UNKNOWN 318/QĐ-TTg", "2022-06-06.. MINISTRY:BGDDT 1491/QĐ-BGDĐT");
    }

    @Test
    void hasOneIndicatorThatMayNotApply() {
        List<String> conditional = indicators()
                .filter(one -> one.requirements().stream()
                        .anyMatch(requirement -> requirement.appliesWhen().isPresent()))
                .map(Indicator::no)
                .toList();
        assertThat(conditional).containsExactly("13.4");
    }

    @Test
    void leavesCultureFacilitiesToTheProvinceAsYesOrNo() {
        for (String no : List.of("6.1", "6.2")) {
            Requirement requirement =
                    set.indicator(no).orElseThrow().requirements().get(0);
            assertThat(requirement.kind()).isEqualTo(RequirementKind.ATTESTED);
            assertThat(requirement.setBy()).isEqualTo(Authority.PROVINCE);
        }
    }

    @Test
    void universalSchoolingIsAttestedAmongNumbers() {
        Indicator schooling = set.indicator("14.1").orElseThrow();
        assertThat(schooling
                        .part("preschool-5")
                        .orElseThrow()
                        .requirements()
                        .get(0)
                        .kind())
                .isEqualTo(RequirementKind.ATTESTED);
        assertThat(schooling
                        .part("primary-level")
                        .orElseThrow()
                        .requirements()
                        .get(0)
                        .unit()
                        .orElseThrow())
                .hasToString("level");
    }
}
