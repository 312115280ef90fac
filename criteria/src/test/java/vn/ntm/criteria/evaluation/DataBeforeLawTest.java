package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

/** What the commune can mend is said before what it can only wait for, whichever of the two is looked up first. */
class DataBeforeLawTest {

    private static final String MODEL = "commune-model-2021-2025";
    private static final CriteriaCatalog STANDARD = CriteriaCatalog.standard();

    private static Evaluation evaluate(CriteriaSet set, Dossier dossier) {
        return Evaluator.of(set, Policy.strict()).withUnits(Kinds.NO_UNITS).evaluate(dossier);
    }

    /** Growth of income over the year before: of no group of communes is the level known on the first day. */
    @ParameterizedTest
    @CsvSource({"2026-03-31, 1", "2026-03-31, 2", "2026-12-31, 1", "2026-12-31, 2"})
    void anEarlierFigureThatNobodyAssessedIsToldThoughTheLevelIsNotKnown(LocalDate day, String group) {
        Dossier dossier = Dossier.of(UnitCode.of("99999"), day)
                .group(group)
                .measured("3.1", "55")
                .notAssessed("3.1", "previous")
                .build();
        Evaluation evaluation = evaluate(STANDARD.set("commune-ntm-2026-2030"), dossier);
        assertThat(evaluation.indicator("3.1").orElseThrow().reason()).contains(UndeterminedReason.NOT_ASSESSED);
        assertThat(evaluation.gap().notAssessed()).extracting(Gap.Item::no).contains("3.1");
        assertThat(evaluation.gap().awaitingLaw()).extracting(Gap.Item::no).doesNotContain("3.1");
    }

    @Test
    void anEarlierFigureThatIsThereDoesNotMakeAnUnknownLevelKnown() {
        Dossier dossier = Dossier.of(UnitCode.of("99999"), LocalDate.of(2026, 3, 31))
                .group("1")
                .measured("3.1", "55")
                .measured("3.1", "previous", "50")
                .build();
        Judgement growth = evaluate(STANDARD.set("commune-ntm-2026-2030"), dossier)
                .indicator("3.1")
                .orElseThrow()
                .deciding();
        assertThat(growth.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(growth.reason()).contains(UndeterminedReason.THRESHOLD_UNKNOWN);
        assertThat(growth.required()).isEmpty();
    }

    /** The factor of 319/QĐ-TTg as a province might have it from a draft; its base differs by region. */
    private static CriteriaSet withUnverifiedFactor() {
        Threshold factor = Threshold.builder()
                .indicator("2")
                .column(Column.GENERAL)
                .operator(Operator.AT_LEAST)
                .value(Decimal.of(12))
                .unit(STANDARD.unit("percent_above_base").orElseThrow())
                .validity(Validity.parse("2022-03-08.."))
                .citation(Citation.of("5/QĐ-UBND"))
                .grade(Grade.UNVERIFIED)
                .mode(Threshold.Mode.EXACT)
                .setBy(Authority.PROVINCE)
                .build();
        return STANDARD.with(Overlay.of("draft", List.of(Overlay.Row.of(MODEL, factor))))
                .set(MODEL);
    }

    @Test
    void aRegionThatIsNotKnownIsToldThoughTheFactorIsNotVerified() {
        Dossier dossier = Dossier.of(UnitCode.of("99999"), LocalDate.of(2025, 12, 31))
                .measured("2", "60")
                .build();
        for (CriteriaSet set : List.of(STANDARD.set(MODEL), withUnverifiedFactor())) {
            assertThat(evaluate(set, dossier).indicator("2").orElseThrow().reason())
                    .contains(UndeterminedReason.AXIS_UNKNOWN);
        }
    }
}
