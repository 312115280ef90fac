package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tiers;

/**
 * Criteria that weigh more, in an invented case of a commune of which a single unmet criterion is enough if it is criterion 1: what is
 * open may be that one, or others.
 */
class LossWeightTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final Validity TERM = Validity.parse("2021-01-01..2025-12-31");
    private static final Citation ACT = Citation.of("1/QĐ-TTg");

    private static final LossRules RULES = LossRules.of(List.of(LossRule.builder()
            .id("invented")
            .level(UnitLevel.COMMUNE)
            .addTiers(Tiers.NTM)
            .validity(TERM)
            .of(LossRule.Of.CRITERIA)
            .low(Percentage.of("5"))
            .set("invented")
            .addWeighty("1")
            .grade(Grade.VERIFIED)
            .citation(ACT)
            .build()));

    /** A set of which the law counts {@code size} criteria, and the tables hold three. */
    private static CriteriaSet set(int size) {
        return CriteriaSet.builder()
                .id("invented")
                .nameVi("bộ tiêu chí giả định")
                .nameEn("invented set")
                .level(UnitLevel.COMMUNE)
                .addUnitTypes(UnitType.COMMUNE)
                .tier(Tiers.NTM)
                .decision("1/QĐ-TTg")
                .validity(TERM)
                .basis(SetHeader.Basis.PERIOD)
                .period(new SetHeader.Period(2021, 2025))
                .axis(Axis.GENERAL)
                .generalDecides(false)
                .putAllFlagColumns(Map.of())
                .size(size)
                .indicatorCount(size)
                .addCriteria(criterion("1"), criterion("2"), criterion("3"))
                .release(new LawRelease("invented", DAY))
                .build();
    }

    private static Criterion criterion(String no) {
        return Criterion.builder()
                .no(no)
                .nameVi("tiêu chí " + no)
                .nameEn("criterion " + no)
                .complete(true)
                .addIndicators(Indicator.builder()
                        .no(no + ".1")
                        .criterion(no)
                        .numbered(true)
                        .labelVi("chỉ tiêu " + no)
                        .labelEn("indicator " + no)
                        .addRequirements(Requirement.builder()
                                .validity(TERM)
                                .kind(RequirementKind.ATTESTED)
                                .setBy(Authority.NATION)
                                .grade(Grade.VERIFIED)
                                .citation(ACT)
                                .build())
                        .build())
                .build();
    }

    private static LossAnswer judge(int size, @Nullable String unmet, @Nullable String silent) {
        Dossier.Builder dossier = Dossier.of(UnitCode.of("06364"), DAY);
        for (String no : List.of("1", "2", "3")) {
            if (silent == null || !silent.contains(no)) {
                boolean isUnmet = unmet != null && unmet.contains(no);
                dossier.attestedCriterion(no, isUnmet ? Finding.NOT_MET : Finding.MET);
            }
        }
        Evaluation evaluation = Evaluator.of(set(size), Policy.strict()).evaluate(dossier.build());
        return RULES.judge(Tiers.NTM, evaluation);
    }

    private static LossOutcome[] outcomes(String names) {
        return List.of(names.split(" ")).stream().map(LossOutcome::valueOf).toArray(LossOutcome[]::new);
    }

    @ParameterizedTest(name = "unmet {0}, silent {1}: {2}")
    @CsvSource({
        "1,, REVOKE",
        "2,, REVIEW",
        // Alone it is open, so one more unmet criterion can only be that one.
        ", 1, KEEP REVOKE",
        "2, 1, REVIEW REVOKE",
        // Of two that are open the one more may be the other.
        ", 1 2, KEEP REVIEW REVOKE",
        // That of two both are unmet leaves no way out, and that neither or one is still does.
        "3, 1 2, REVIEW REVOKE",
        ", 2 3, KEEP REVIEW",
        "1, 2 3, REVOKE",
    })
    void whatIsOpenMayBeTheCriterionThatWeighs(@Nullable String unmet, @Nullable String silent, String possible) {
        assertThat(judge(3, unmet, silent).possible()).containsExactly(outcomes(possible));
    }

    /** The fourth criterion, which only the law has, is open in every dossier. */
    @ParameterizedTest(name = "unmet {0}, silent {1}: {2}")
    @CsvSource({
        ",, KEEP REVIEW",
        ", 1, KEEP REVIEW REVOKE",
        "1,, REVOKE",
    })
    void aCriterionThatTheTablesLackMayBeTheUnmetOneInstead(
            @Nullable String unmet, @Nullable String silent, String possible) {
        LossAnswer answer = judge(4, unmet, silent);
        assertThat(answer.possible()).containsExactly(outcomes(possible));
        assertThat(answer.of()).isEqualTo(4);
    }

    /** Six of nineteen are 31.6 %: alone a review, with income among the unmet a revocation. */
    @Test
    void incomeThatIsNotKnownDecidesBetweenReviewAndRevocation() {
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        Dossier.Builder dossier = Dossier.of(UnitCode.of("06364"), DAY);
        for (Criterion criterion : set.criteria()) {
            boolean isUnmet = List.of("1", "2", "3", "4", "5", "6").contains(criterion.no());
            if (!criterion.no().equals("10")) {
                dossier.attestedCriterion(criterion.no(), isUnmet ? Finding.NOT_MET : Finding.MET);
            }
        }
        LossAnswer answer = LossRules.standard()
                .judge(Tiers.NTM, Evaluator.of(set, Policy.strict()).evaluate(dossier.build()));
        assertThat(answer.failed()).isEqualTo(CountRange.of(6, 7));
        assertThat(answer.possible()).containsExactly(LossOutcome.REVIEW, LossOutcome.REVOKE);
        assertThat(answer.rules()).extracting(LossRule::id).containsExactly("commune-ntm-third");
    }

    /** How many criteria the set for towns has was not read: nothing can be said of a share of them. */
    @Test
    void ofASetWithoutASizeEverythingIsPossible() {
        CriteriaSet towns = CriteriaCatalog.standard().set("urban-completion-2021-2025");
        Evaluation evaluation = Evaluator.of(towns, Policy.strict())
                .evaluate(Dossier.of(UnitCode.of("948"), DAY).build());
        LossAnswer answer = LossRules.standard().judge(Tiers.COMPLETION, evaluation);
        assertThat(answer.outcome()).isEqualTo(LossOutcome.UNDETERMINED);
        assertThat(answer.possible()).containsExactly(LossOutcome.KEEP, LossOutcome.REVIEW, LossOutcome.REVOKE);
        assertThat(answer.rules()).extracting(LossRule::id).containsExactly("urban-completion");
    }
}
