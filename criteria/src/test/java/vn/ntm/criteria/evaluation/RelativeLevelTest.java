package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

/** A level that is a factor of one of another set is as sure, and as much the province's, as both. */
class RelativeLevelTest {

    /** Of 1.2, which asks for 10 % above the level of the other set. */
    private static Judgement judge(CriteriaSet set, Policy policy, String value) {
        Dossier dossier = Dossier.of(UnitCode.of("99999"), LocalDate.of(2023, 12, 31))
                .measured("1.2", value)
                .build();
        return Evaluator.of(set, policy)
                .withUnits(Kinds.NO_UNITS)
                .evaluate(dossier)
                .indicator("1.2")
                .orElseThrow()
                .deciding();
    }

    private static Threshold base(Grade grade) {
        return Threshold.builder()
                .indicator("10.1")
                .column(Column.GENERAL)
                .operator(Operator.AT_LEAST)
                .value(Decimal.of(50))
                .unit(Levels.PERCENT)
                .validity(Levels.TERM)
                .citation(Citation.of(Levels.ACT))
                .grade(grade)
                .mode(Threshold.Mode.EXACT)
                .setBy(Authority.NATION)
                .build();
    }

    @Test
    void anUnverifiedLevelOfTheOtherSetDecidesOnlyWhereItIsAccepted() {
        CriteriaSet set = Kinds.set(base(Grade.UNVERIFIED));
        for (String value : new String[] {"1", "99"}) {
            Judgement strict = judge(set, Policy.strict(), value);
            assertThat(strict.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(strict.reason()).contains(UndeterminedReason.THRESHOLD_UNVERIFIED);
            assertThat(strict.thresholdGrade()).contains(Grade.UNVERIFIED);
        }
        Judgement accepted = judge(set, Policy.strict().acceptingUnverified(), "54");
        assertThat(accepted.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(accepted.thresholdGrade()).contains(Grade.UNVERIFIED);
        assertThat(accepted.threshold().map(Threshold::grade)).contains(Grade.VERIFIED);
    }

    @Test
    void theWeakerGradeIsShown() {
        assertThat(judge(Kinds.set(base(Grade.VERIFIED)), Policy.strict(), "55").thresholdGrade())
                .contains(Grade.VERIFIED);
        Judgement corroborated = judge(Kinds.set(base(Grade.CORROBORATED)), Policy.strict(), "55");
        assertThat(corroborated.verdict()).isEqualTo(Verdict.MET);
        assertThat(corroborated.thresholdGrade()).contains(Grade.CORROBORATED);
    }

    @Test
    void theOverlayOfTheOtherLevelIsNamed() {
        Dossier dossier = Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                .region(EconomicRegions.TDMNPB)
                .measured("2", "60")
                .build();
        Judgement income = Evaluator.of(Sets.named("advanced income known"), Policy.strict())
                .evaluate(dossier)
                .indicator("2")
                .orElseThrow()
                .deciding();
        assertThat(income.overlay()).contains("advanced");
        assertThat(income.threshold().flatMap(Threshold::overlay)).isEmpty();
        assertThat(judge(Kinds.set(), Policy.strict(), "55").overlay()).isEqualTo(Optional.empty());
    }

    @Test
    void whatComesOfAFloorUnderTheProvinceIsAFloor() {
        CriteriaSet set = Sets.named("relative to a floor");
        assertThat(judge(set, Policy.strict(), "54.9999").verdict()).isEqualTo(Verdict.NOT_MET);
        Judgement reached = judge(set, Policy.strict(), "55");
        assertThat(reached.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(reached.reason()).contains(UndeterminedReason.THRESHOLD_DELEGATED);
    }
}
