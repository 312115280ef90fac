package vn.ntm.criteria.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;

class ValueCheckTest {

    private static final String NTM = "commune-ntm-2021-2025";

    private static Dossier.Builder dossier() {
        return Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31));
    }

    private static List<ValueFinding> check(String set, Dossier.Builder dossier) {
        return ValueCheck.of(CriteriaCatalog.standard().set(set)).check(dossier.build());
    }

    private static Observation observed(Subject subject, String value, Assessor by) {
        return Observation.builder()
                .subject(subject)
                .status(Observation.Status.MEASURED)
                .value(Decimal.parse(value))
                .by(by)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "commune-ntm-2021-2025, 2023-12-31, 11, -0.0001, BELOW_LEAST",
        "commune-ntm-2021-2025, 2023-12-31, 11, 0, ",
        "commune-ntm-2021-2025, 2023-12-31, 11, 100, ",
        "commune-ntm-2021-2025, 2023-12-31, 11, 100.0001, ABOVE_MOST",
        "commune-ntm-2021-2025, 2023-12-31, 10, 999.9999, ",
        "commune-ntm-2021-2025, 2023-12-31, 10, 1000, DOUBTFUL_UNIT",
        "commune-ntm-2021-2025, 2023-12-31, 10, 41500000, DOUBTFUL_UNIT",
        "commune-ntm-2021-2025, 2023-12-31, 10, -1, BELOW_LEAST",
        "commune-ntm-2021-2025, 2023-12-31, 17.4, -0.1, BELOW_LEAST",
        "commune-ntm-2021-2025, 2023-12-31, 17.4, 2.5, ",
        "commune-ntm-2016-2020, 2019-12-31, 9.1, 3, ",
        "commune-ntm-2016-2020, 2019-12-31, 9.1, 2.5, NOT_WHOLE",
        "commune-ntm-2016-2020, 2019-12-31, 9.1, -1, BELOW_LEAST",
        "commune-ntm-2016-2020, 2019-12-31, 9.1, 0, ",
        "commune-advanced-2021-2025, 2023-12-31, 3.6, 3, ",
        "commune-advanced-2021-2025, 2023-12-31, 3.6, 4, OUTSIDE_SCALE",
        "commune-advanced-2021-2025, 2023-12-31, 3.6, 0, OUTSIDE_SCALE",
        "commune-advanced-2021-2025, 2023-12-31, 3.6, 1.5, OUTSIDE_SCALE",
        "commune-model-2021-2025, 2023-12-31, 2, 55000, DOUBTFUL_UNIT",
        "commune-model-2021-2025, 2023-12-31, 2, 55, ",
        "commune-ntm-2026-2030, 2026-12-31, 3.1, 60000, DOUBTFUL_UNIT",
        "commune-ntm-2026-2030, 2026-12-31, 3.1, 60, ",
        "commune-ntm-2026-2030, 2026-12-31, 3.1, -3, ",
        "commune-ntm-2026-2030, 2026-12-31, 3.1, -100.1, BELOW_LEAST",
    })
    void aValueLiesWhereValuesOfItsUnitCanLie(String set, String day, String no, String value, ValueRule rule) {
        Dossier.Builder dossier =
                Dossier.of(UnitCode.of("06364"), LocalDate.parse(day)).measured(no, value);
        List<ValueFinding> findings = check(set, dossier);
        assertThat(findings.stream().map(ValueFinding::rule)).isEqualTo(rule == null ? List.of() : List.of(rule));
        findings.forEach(finding -> {
            assertThat(finding.subject()).isEqualTo(Subject.indicator(no));
            assertThat(finding.severity()).isEqualTo(finding.rule().severity());
        });
    }

    @Test
    void aCountCanBeWrongInTwoWaysAtOnce() {
        assertThat(check(
                        "commune-ntm-2016-2020",
                        Dossier.of(UnitCode.of("06364"), LocalDate.of(2019, 12, 31))
                                .measured("9.1", "-2.5")))
                .extracting(ValueFinding::rule)
                .containsExactly(ValueRule.BELOW_LEAST, ValueRule.NOT_WHOLE);
    }

    @Test
    void growthCanPassAHundredPerCentAndBeNegative() {
        String part = "workers-paying-social-insurance-growth-pct-min";
        LocalDate day = LocalDate.of(2026, 12, 31);
        assertThat(check(
                        "commune-ntm-2026-2030",
                        Dossier.of(UnitCode.of("06364"), day).measured("3.9", part, "140")))
                .isEmpty();
        assertThat(check(
                        "commune-ntm-2026-2030",
                        Dossier.of(UnitCode.of("06364"), day).measured("3.9", part, "-20")))
                .isEmpty();
        assertThat(check(
                        "commune-ntm-2026-2030",
                        Dossier.of(UnitCode.of("06364"), day).measured("3.9", part, "-101")))
                .hasSize(1);
    }

    @Test
    void aPartIsAtMostItsWholeAndOnlyByTheSameAssessor() {
        ValueFinding piped = check(
                        NTM, dossier().measured("17.1", "clean-water", "80").measured("17.1", "piped", "80.1"))
                .get(0);
        assertThat(piped.rule()).isEqualTo(ValueRule.PART_ABOVE_WHOLE);
        assertThat(piped.severity()).isEqualTo(Severity.WARNING);
        assertThat(piped.subject()).isEqualTo(Subject.part("17.1", "piped"));
        assertThat(piped.message(Language.VI))
                .isEqualTo("cảnh báo: phần lớn hơn toàn bộ: 17.1/piped Hộ dùng nước từ công trình cấp nước tập trung:"
                        + " 80,1 %; 17.1/clean-water Hộ dùng nước sạch đạt quy chuẩn: 80 % (thẩm định); Hộ dùng nước từ"
                        + " công trình tập trung nằm trong số hộ dùng nước sạch; kiểm tra cả hai tỷ lệ có cùng tính trên"
                        + " tổng số hộ không");
        assertThat(piped.message(Language.EN))
                .startsWith("warning: the part is larger than its whole: 17.1/piped Households with water from piped"
                        + " supply: 80.1 %; 17.1/clean-water ");
        assertThat(check(NTM, dossier().measured("17.1", "clean-water", "80").measured("17.1", "piped", "80")))
                .isEmpty();
        assertThat(check(
                        NTM,
                        dossier()
                                .addObservations(
                                        observed(Subject.part("17.1", "clean-water"), "80", Assessor.SELF),
                                        observed(Subject.part("17.1", "piped"), "90", Assessor.APPRAISAL))))
                .isEmpty();
        assertThat(check(
                        NTM,
                        dossier().attested("17.1", "clean-water", Finding.MET).measured("17.1", "piped", "90")))
                .isEmpty();
    }

    @Test
    void aSchoolOfLevelOneReachesTheMinimum() {
        assertThat(check(
                        NTM,
                        dossier().measured("5", "min-facility", "60").measured("5", "level-1-up-to-3-schools", "70")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void menAndWomenMayDifferAsTheyWill() {
        assertThat(check(NTM, dossier().measured("12.1", "male", "99").measured("12.1", "female", "1")))
                .isEmpty();
    }

    @Test
    void anEarlierFigureOfNothingCannotBeComparedWith() {
        Dossier.Builder dossier =
                Dossier.of(UnitCode.of("06364"), LocalDate.of(2019, 12, 31)).measured("1.2", "base", "0");
        assertThat(check("commune-model-2018-2020", dossier))
                .extracting(ValueFinding::rule)
                .containsExactly(ValueRule.EARLIER_NOT_POSITIVE);
        assertThat(check(
                        "commune-model-2018-2020",
                        Dossier.of(UnitCode.of("06364"), LocalDate.of(2019, 12, 31))
                                .measured("1.2", "base", "0.1")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "37.5, 3, 8, ",
        "66.7, 2, 3, ",
        "66.6, 2, 3, RATE_CUT_OFF",
        "66.5, 2, 3, RATE_DIFFERS",
        "0, 0, 8, ",
        "100, 8, 8, ",
        "50, 0, 0, RATE_DIFFERS",
        "50, 9, 8, COUNTS_IMPOSSIBLE",
        "50, -1, 8, COUNTS_IMPOSSIBLE"
    })
    void aRateIsThatOfTheCountsBesideIt(String rate, long part, long whole, ValueRule rule) {
        Subject poverty = Subject.indicator("11");
        List<ValueFinding> findings = ValueCheck.of(CriteriaCatalog.standard().set(NTM))
                .check(dossier().measured("11", rate).build(), List.of(RateCounts.of(poverty, part, whole)));
        assertThat(findings.stream().map(ValueFinding::rule)).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void theDigitsOfARateAreThoseThatWereRead() {
        Observation read = Observation.builder()
                .subject(Subject.indicator("11"))
                .status(Observation.Status.MEASURED)
                .value(Decimal.parse("40.00"))
                .raw("40.00")
                .build();
        ValueCheck check = ValueCheck.of(CriteriaCatalog.standard().set(NTM));
        List<RateCounts> counts = List.of(RateCounts.of(Subject.indicator("11"), 401, 1000));
        assertThat(check.check(dossier().addObservations(read).build(), counts))
                .extracting(ValueFinding::rule)
                .containsExactly(ValueRule.RATE_DIFFERS);
        assertThat(check.check(dossier().measured("11", "40").build(), counts)).isEmpty();
    }

    @Test
    void countsOfAnotherAssessorSayNothing() {
        RateCounts self = new RateCounts(Subject.indicator("11"), Assessor.SELF, 1, 2);
        assertThat(ValueCheck.of(CriteriaCatalog.standard().set(NTM))
                        .check(dossier().measured("11", "40").build(), List.of(self)))
                .isEmpty();
    }

    @Test
    void aShareOfUnitsIsThatOfSomeNumberOfThem() {
        // Bắc Sơn has 17 communes and a township on the day: one commune is 5.88 per cent.
        UnitCode district = UnitCode.of("185");
        LocalDate day = LocalDate.of(2023, 12, 31);
        for (String possible : List.of("0", "5.9", "5.8", "5.88", "100", "52.94")) {
            assertThat(check("district-ntm-2021-2025", Dossier.of(district, day).measured("C1", possible)))
                    .as(possible)
                    .isEmpty();
        }
        assertThat(check("district-ntm-2021-2025", Dossier.of(district, day).measured("C1", "7.3")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(ValueRule.NO_SUCH_SHARE);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message(Language.EN)).contains("units in the register 17 (appraisal)");
                });
        assertThat(check(
                        "district-ntm-2021-2025",
                        Dossier.of(UnitCode.of("999"), day).measured("C1", "7.3")))
                .isEmpty();
    }

    @Test
    void whatIsNotMeasuredOrNotOfTheSetIsPassedOver() {
        assertThat(check(
                        NTM,
                        dossier()
                                .attested("10", Finding.MET)
                                .attestedCriterion("1", Finding.MET)
                                .measured("99", "-5")
                                .measured("17.1", "no-such-part", "-5")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "45, 30, ",
        "1.5, 30, RATIO_OR_AMOUNT",
        "3, 30, ",
        "2.9999, 30, RATIO_OR_AMOUNT",
        "300, 30, ",
        "300.0001, 30, RATIO_OR_AMOUNT",
        "45, 1.5, RATIO_OR_AMOUNT",
        "0, 30, ",
        "1.5, , ",
        "9.9999, , ",
        "10, , RATIO_OR_AMOUNT",
        "45, , RATIO_OR_AMOUNT",
    })
    void anAmountBesideAnEarlierOneAndARatioWithoutOne(String value, String base, ValueRule rule) {
        Dossier.Builder dossier =
                Dossier.of(UnitCode.of("06364"), LocalDate.of(2019, 12, 31)).measured("1.2", value);
        if (base != null) {
            dossier.measured("1.2", "base", base);
        }
        List<ValueFinding> findings = check("commune-model-2018-2020", dossier);
        assertThat(findings.stream().map(ValueFinding::rule)).isEqualTo(rule == null ? List.of() : List.of(rule));
        findings.forEach(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.subject()).isEqualTo(Subject.indicator("1.2"));
            assertThat(finding.values()).hasSize(2);
        });
    }

    @Test
    void anEarlierFigureOfAnotherAssessorCountsWhereThatOneHasNone() {
        Dossier.Builder alone = Dossier.of(UnitCode.of("06364"), LocalDate.of(2019, 12, 31))
                .measured("1.2", "1.6")
                .addObservations(observed(Subject.part("1.2", "base"), "30", Assessor.SELF));
        assertThat(check("commune-model-2018-2020", alone))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(ValueRule.RATIO_OR_AMOUNT));
        Dossier.Builder own = Dossier.of(UnitCode.of("06364"), LocalDate.of(2019, 12, 31))
                .measured("1.2", "45")
                .measured("1.2", "base", "30")
                .addObservations(observed(Subject.part("1.2", "base"), "1.5", Assessor.SELF));
        assertThat(check("commune-model-2018-2020", own)).isEmpty();
    }

    @Test
    void aGrowthIsShownAsOneAndAnAmountAsOne() {
        Dossier.Builder growth =
                Dossier.of(UnitCode.of("06364"), LocalDate.of(2026, 12, 31)).measured("3.1", "-101");
        assertThat(check("commune-ntm-2026-2030", growth))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.VI))
                        .contains("-101 %/năm")
                        .contains("-100 %/năm"));
        Dossier.Builder amount = Dossier.of(UnitCode.of("06364"), LocalDate.of(2026, 12, 31))
                .measured("3.1", "-101")
                .measured("3.1", "previous", "50");
        assertThat(check("commune-ntm-2026-2030", amount))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.VI)).contains("-101 triệu đồng/người/năm"));
    }
}
