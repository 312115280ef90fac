package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.catalog.CriteriaCatalog;

/** Indicators and parts that do not go with what they ask for are refused by their own check, without a table. */
class ItemTest {

    private static final MeasureUnit PERCENT = MeasureUnit.of("%", "%", "%");

    private static Requirement.Builder asks(RequirementKind kind, String days) {
        Requirement.Builder asked = Requirement.builder()
                .kind(kind)
                .validity(Validity.parse(days))
                .setBy(Authority.NATION)
                .grade(Grade.VERIFIED)
                .citation(Citation.of("1/QĐ-TTg"));
        return kind == RequirementKind.NUMBER ? asked.unit(PERCENT) : asked;
    }

    private static Indicator.Builder indicator(Requirement... requirements) {
        return Indicator.builder()
                .no("1")
                .criterion("1")
                .numbered(true)
                .labelVi("nhãn")
                .labelEn("label")
                .addRequirements(requirements);
    }

    private static Part part(String id, Requirement... requirements) {
        return Part.builder()
                .id(id)
                .labelVi("nhãn")
                .labelEn("label")
                .addRequirements(requirements)
                .build();
    }

    private static Requirement yesOrNo(String days) {
        return asks(RequirementKind.ATTESTED, days).build();
    }

    @Test
    void asksForSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator().build())
                .withMessage("indicator 1 has no requirement");
        assertThatIllegalArgumentException().isThrownBy(() -> part("male")).withMessage("part male has no requirement");
    }

    @ParameterizedTest
    @CsvSource({"..2022-12-31, 2022-12-31..", "2022-01-01.., 2021-01-01..", "2022-01-01..2022-06-30, 2022-06-30.."})
    void asksForOneThingOnADay(String first, String second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(yesOrNo(first), yesOrNo(second)).build())
                .withMessage("indicator 1: requirements overlap: " + first + " and " + second);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, true", "2023-01-01, false", "2023-05-31, false", "2023-06-01, true"})
    void mayAskForNothingInBetween(LocalDate day, boolean asked) {
        Indicator indicator =
                indicator(yesOrNo("..2022-12-31"), yesOrNo("2023-06-01..")).build();
        assertThat(indicator.requirementOn(day).isPresent()).isEqualTo(asked);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequirementKind.class,
            names = {"ALL_OF", "ANY_OF"})
    void byItsPartsNeedsSome(RequirementKind kind) {
        Requirement byParts = asks(kind, "..").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(byParts).build())
                .withMessage("indicator 1: kind " + kind + " does not go with 0 parts");
        Indicator fits = indicator(byParts).addParts(part("a", yesOrNo(".."))).build();
        assertThat(fits.isByParts()).isTrue();
        assertThat(fits.isNumeric()).isFalse();
        assertThat(fits.measuredItems()).isEmpty();
    }

    @Test
    void isMeasuredByItselfThenByItsParts() {
        Indicator turned = indicator(
                        asks(RequirementKind.NUMBER, "..2022-12-31").build(),
                        asks(RequirementKind.ALL_OF, "2023-01-01..").build())
                .addParts(
                        part("a", asks(RequirementKind.NUMBER, "2023-01-01..").build()),
                        part("b", yesOrNo("2023-01-01..")))
                .build();
        assertThat(turned.measuredItems()).isEqualTo(List.of(ItemId.of("1"), ItemId.of("1", "a")));
    }

    @Test
    void withoutAKindThatKnowsOfThemHasNoParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(yesOrNo(".."))
                        .addParts(part("a", yesOrNo("..")))
                        .build())
                .withMessage("indicator 1: kind ATTESTED does not go with 1 parts");
    }

    @Test
    void isCalledAsTheWordingOfTheDayCallsIt() {
        Requirement old = asks(RequirementKind.ATTESTED, "..2022-12-31")
                .subject(new Wording("cũ", "old"))
                .build();
        Indicator indicator = indicator(old, yesOrNo("2023-01-01..")).build();
        assertThat(indicator.label(Language.EN, LocalDate.of(2022, 12, 31))).isEqualTo("old");
        assertThat(indicator.label(Language.VI, LocalDate.of(2023, 1, 1))).isEqualTo("nhãn");
        assertThat(indicator.label(Language.EN)).isEqualTo("label");
    }

    @Test
    void isNoPlaceUnlessItSaysSo() {
        assertThat(indicator(yesOrNo("..")).build().isPlace()).isFalse();
        assertThat(indicator(yesOrNo("..")).isPlace(true).build().isPlace()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01.., ..2021-12-31",
        "2022-01-01.., 2020-01-01..2021-12-31",
        "2022-01-01..2022-12-31, ..2021-01-01"
    })
    void requirementsStandInTheOrderOfTheirDays(String first, String second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator(yesOrNo(first), yesOrNo(second)).build())
                .withMessage(
                        "indicator 1: requirements are not in the order of their days: " + first + " and " + second);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-01..2022-06-30, 2022-01-01..2022-12-31",
        "2022-06-01..,           2022-01-01..2022-12-31 2024-01-01..",
        "2021-01-01..2021-12-31, 2022-01-01..2022-12-31",
        "2021-01-01..2022-01-01, 2022-01-01..2022-12-31",
        "2023-03-01..2023-12-31, ''"
    })
    void aLevelAnswersTheMeasuredWordingsOfItsDaysOrTheFirst(String days, String wordings) {
        Indicator indicator = indicator(
                        asks(RequirementKind.NUMBER, "2022-01-01..2022-12-31").build(),
                        yesOrNo("2023-01-01..2023-12-31"),
                        asks(RequirementKind.NUMBER, "2024-01-01..").build())
                .build();
        assertThat(indicator.measuredOn(Validity.parse(days)).stream()
                        .map(asked -> asked.validity().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(wordings);
    }

    @Test
    void aScaleOfGradesIsAskedForByGradeAlone() {
        MeasureUnit scale = CriteriaCatalog.standard().unit("grade").orElseThrow();
        assertThat(scale.grades()).isNotEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.builder()
                        .kind(RequirementKind.NUMBER)
                        .validity(Validity.ALWAYS)
                        .setBy(Authority.NATION)
                        .grade(Grade.VERIFIED)
                        .citation(Citation.of("1/QĐ-TTg"))
                        .unit(scale)
                        .build())
                .withMessageContaining("NUMBER does not go with unit");
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, ATTESTED, true", "ATTESTED, NUMBER, true", "ATTESTED, ATTESTED, false"})
    void anIndicatorByPartsIsNumericIfOneOfThemIs(RequirementKind first, RequirementKind second, boolean numeric) {
        String days = "2021-01-01..2025-12-31";
        Indicator indicator = indicator(asks(RequirementKind.ALL_OF, days).build())
                .addParts(
                        part("first", asks(first, days).build()),
                        part("second", asks(second, days).build()))
                .build();
        assertThat(indicator.isNumeric()).isEqualTo(numeric);
    }
}
