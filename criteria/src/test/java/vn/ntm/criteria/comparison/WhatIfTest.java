package vn.ntm.criteria.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

class WhatIfTest {

    private static final String SET = "commune-ntm-2021-2025";

    private static Evaluation evaluation() {
        return Evaluator.of(CriteriaCatalog.standard().set(SET), Policy.strict())
                .evaluate(Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                        .measured("10", "43")
                        .measured("2.1", "75")
                        .attestedCriterion("1", Finding.MET)
                        .build());
    }

    private static CriteriaCatalog withLevels() {
        Threshold roads = Threshold.builder()
                .indicator("2.1")
                .column(Column.GENERAL)
                .validity(Validity.parse("2022-03-08..2025-12-31"))
                .operator(Operator.AT_LEAST)
                .value(Decimal.of(80))
                .unit(CriteriaCatalog.standard().unit("%").orElseThrow())
                .mode(Threshold.Mode.EXACT)
                .grade(Grade.VERIFIED)
                .setBy(Authority.PROVINCE)
                .citation(Citation.of("7/2023/QĐ-UBND"))
                .build();
        return CriteriaCatalog.standard().with(Overlay.of("Lạng Sơn", List.of(Overlay.Row.of(SET, roads))));
    }

    @Test
    void nothingOtherwiseIsNoDifference() {
        EvaluationDifference none = WhatIf.of(evaluation()).difference();
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.inputs()).isEmpty();
        assertThat(none.toText(Language.VI)).isEqualTo("Kết quả không thay đổi\n");
        assertThat(none.toText(Language.EN)).isEqualTo("The answers are the same\n");
    }

    @Test
    void anotherObservationChangesItsIndicatorCriterionAndTheRange() {
        Evaluation before = evaluation();
        EvaluationDifference difference = WhatIf.of(before)
                .observing(Observation.measured(Subject.indicator("10"), Decimal.parse("41.5")))
                .difference();
        assertThat(difference.before()).isSameAs(before);
        assertThat(difference.changesVerdict()).isTrue();
        assertThat(difference.after().verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(difference.before().criteriaMet()).isEqualTo(CountRange.of(2, 19));
        assertThat(difference.after().criteriaMet()).isEqualTo(CountRange.of(1, 18));
        assertThat(difference.inputs()).isEmpty();
        assertThat(difference.criteria())
                .extracting(EvaluationDifference.CriterionChange::no)
                .containsExactly("10");
        assertThat(difference.indicators()).singleElement().satisfies(income -> {
            assertThat(income.before().orElseThrow().observed()).contains(Decimal.of(43));
            assertThat(income.after().orElseThrow().shortfall()).contains(Decimal.parse("0.5"));
        });
        assertThat(difference.toText(Language.VI)).isEqualTo("""
                        Kết luận: chưa xác định (chưa có số liệu) → chưa đạt
                        Số tiêu chí đạt: 2–19 trong 19 → 1–18 trong 19
                        Tiêu chí 10, Thu nhập: đạt → chưa đạt
                        Chỉ tiêu 10, Thu nhập bình quân một người trong năm: đạt → chưa đạt
                          trước: 43 triệu đồng/người/năm; yêu cầu >= 42 triệu đồng/người/năm; 318/QĐ-TTg
                          sau: 41,5 triệu đồng/người/năm; yêu cầu >= 42 triệu đồng/người/năm; 318/QĐ-TTg
                        """);
        assertThat(difference.toText(Language.EN))
                .startsWith("Verdict: undetermined (no data) → not met\nCriteria met: 2–19 of 19 → 1–18 of 19\n")
                .contains("  after: 41.5 million VND a person a year; required >= 42 million VND a person a year; ");
    }

    @Test
    void levelsOfAProvinceDecideWhatWaitedForThem() {
        EvaluationDifference difference =
                WhatIf.of(evaluation()).by(withLevels()).difference();
        assertThat(difference.inputs()).containsExactly(Input.OVERLAYS);
        assertThat(Input.OVERLAYS.of(difference.after())).isEqualTo("Lạng Sơn");
        assertThat(difference.indicators()).singleElement().satisfies(roads -> {
            assertThat(roads.no()).isEqualTo("2.1");
            assertThat(roads.before().orElseThrow().required()).isEmpty();
            assertThat(roads.after().orElseThrow().required()).contains(">= 80");
        });
        assertThat(difference.toText(Language.VI))
                .startsWith("Đầu vào khác nhau: mức nạp thêm\n")
                .contains("mức nạp thêm Lạng Sơn\n");
    }

    @Test
    void anotherDayIsJudgedByWhatTheSetAsksThen() {
        EvaluationDifference early =
                WhatIf.of(evaluation()).on(LocalDate.of(2022, 3, 7)).difference();
        assertThat(early.inputs()).containsExactly(Input.DAY);
        assertThat(early.after().date()).isEqualTo(LocalDate.of(2022, 3, 7));
        assertThat(early.toText(Language.EN))
                .contains("Not in force on the day judged: commune-ntm-2021-2025\n")
                .contains("undetermined (the set is not in force on this day)");
        Evaluation lenient = WhatIf.of(evaluation())
                .on(LocalDate.of(2022, 3, 7))
                .by(Policy.strict().lenient())
                .evaluation();
        assertThat(lenient.criterion("1").orElseThrow().verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void anIndicatorIsInOneOnlyWhereTheOtherFoundTheCriterionAsAWhole() {
        Evaluation by = Evaluator.of(CriteriaCatalog.standard().set(SET), Policy.strict())
                .evaluate(Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                        .measured("10", "43")
                        .measured("2.1", "75")
                        .attested("1.1", Finding.MET)
                        .attested("1.2", Finding.MET)
                        .build());
        EvaluationDifference difference = EvaluationDifference.between(evaluation(), by);
        assertThat(difference.changesVerdict()).isFalse();
        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.criteria())
                .extracting(EvaluationDifference.CriterionChange::no)
                .containsExactly("1");
        assertThat(difference.indicators())
                .hasSize(2)
                .allMatch(change -> change.before().equals(Optional.empty())
                        && change.after().isPresent());
        assertThat(difference.toText(Language.EN))
                .contains("Criterion 1, Planning: met, as a whole → met\n")
                .contains(": none → met\n");
    }

    @Test
    void anotherSetIsRefusedBecauseItsNumbersMeanSomethingElse() {
        WhatIf same = WhatIf.of(evaluation());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> same.by(CriteriaCatalog.standard().set("commune-ntm-2016-2020")))
                .withMessageContaining("commune-ntm-2016-2020")
                .withMessageContaining(SET);
    }

    @Test
    void whatIsNotYetAskedOnTheOtherDayIsNamed() {
        Evaluation before = Evaluator.of(CriteriaCatalog.standard().set("commune-ntm-2026-2030"), Policy.strict())
                .evaluate(Dossier.of(UnitCode.of("06364"), LocalDate.of(2026, 6, 27))
                        .measured("3.6", "min-cooperatives", "1")
                        .build());
        WhatIf earlier = WhatIf.of(before).on(LocalDate.of(2026, 6, 26));
        assertThatIllegalArgumentException().isThrownBy(earlier::evaluation).withMessageContaining("min-cooperatives");
    }

    @Test
    void aPartThatChangesIsShownAlsoWhereAnotherDecides() {
        Evaluation before = Evaluator.of(
                        CriteriaCatalog.standard().set(SET), Policy.strict().acceptingUnverified())
                .evaluate(Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                        .measured("12.1", "male", "50")
                        .measured("12.1", "female", "58")
                        .build());
        EvaluationDifference difference = WhatIf.of(before)
                .observing(Observation.measured(Subject.part("12.1", "female"), Decimal.of(61)))
                .difference();
        assertThat(difference.toText(Language.EN))
                .contains("  before (female): 58 %; required >= 60 %; 318/QĐ-TTg\n")
                .contains("  after (female): 61 %; required >= 60 %; 318/QĐ-TTg\n");
    }

    @Test
    void whoFoundItIsShownWhereThatIsWhatChanges() {
        Subject income = Subject.indicator("10");
        Evaluation before = Evaluator.of(CriteriaCatalog.standard().set(SET), Policy.strict())
                .evaluate(Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                        .addObservations(
                                Observation.attested(income, Finding.MET),
                                Observation.builder()
                                        .subject(income)
                                        .status(Observation.Status.ATTESTED)
                                        .finding(Finding.MET)
                                        .by(Assessor.SELF)
                                        .build())
                        .build());
        EvaluationDifference difference = WhatIf.of(before)
                .by(Policy.strict().decidedBy(List.of(Assessor.SELF)))
                .difference();
        assertThat(difference.toText(Language.VI))
                .contains("  trước: đạt (thẩm định)")
                .contains("  sau: đạt (tự đánh giá)")
                .doesNotContain("trước: chưa có số liệu; yêu cầu >= 42");
    }
}
