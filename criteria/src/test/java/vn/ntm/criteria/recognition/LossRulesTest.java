package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

class LossRulesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    /** Every criterion is found met, but for those listed as unmet and those of which nothing is said. */
    private static Evaluation evaluation(
            String setId, String unit, LocalDate day, @Nullable String unmet, @Nullable String silent) {
        CriteriaSet set = CriteriaCatalog.standard().set(setId);
        Set<String> not = words(unmet);
        Set<String> open = words(silent);
        Dossier.Builder dossier = Dossier.of(UnitCode.of(unit), day);
        if (setId.startsWith("commune")) {
            dossier.region(EconomicRegions.TDMNPB);
        }
        for (Criterion criterion : set.criteria()) {
            if (!open.contains(criterion.no())) {
                dossier.attestedCriterion(criterion.no(), not.contains(criterion.no()) ? Finding.NOT_MET : Finding.MET);
            }
        }
        return Evaluator.of(set, Policy.strict()).evaluate(dossier.build());
    }

    /** The numbers that {@code 1-4 10} writes. */
    private static Set<String> words(@Nullable String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text == null ? List.<String>of() : List.of(text.split(" ", -1))) {
            int to = word.indexOf('-');
            if (to < 0) {
                words.add(word);
                continue;
            }
            for (int no = Integer.parseInt(word.substring(0, to));
                    no <= Integer.parseInt(word.substring(to + 1));
                    no++) {
                words.add(Integer.toString(no));
            }
        }
        return words;
    }

    private static LossAnswer judge(Tier tier, String set, @Nullable String unmet, @Nullable String silent) {
        return LossRules.standard().judge(tier, evaluation(set, "06364", DAY, unmet, silent));
    }

    @ParameterizedTest(name = "unmet {0}, silent {1}: {2}")
    @CsvSource({
        ",, KEEP",
        "1,, REVIEW",
        // 5 of 19 are 26.3 %, 6 are 31.6 %, 9 are 47.4 %, 10 are 52.6 %.
        "2-5 10,, REVIEW",
        "1-6,, REVIEW",
        "1-5 10,, REVOKE",
        "1-5 17,, REVOKE",
        "1-5 19,, REVOKE",
        "1-9,, REVIEW",
        "1-9 11,, REVOKE",
        ",1, UNDETERMINED",
        "1,2, REVIEW",
        "1-5,6, REVIEW",
        "1-5,10, UNDETERMINED",
        "1-5 10,7-9 11-19, REVOKE",
        "1-9,11, UNDETERMINED",
        "1-4 10,5, UNDETERMINED",
        "1-5,10 11, UNDETERMINED",
    })
    void communesLoseTheTierByTheirShareOfUnmetCriteria(String unmet, String silent, LossOutcome outcome) {
        LossAnswer answer = judge(Tiers.NTM, "commune-ntm-2021-2025", unmet, silent);
        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.of()).isEqualTo(19);
        if (outcome == LossOutcome.UNDETERMINED) {
            assertThat(answer.possible()).hasSizeGreaterThan(1);
        } else {
            assertThat(answer.possible()).containsExactly(outcome);
        }
    }

    @Test
    void modelCommunesAreMeasuredByTheAdvancedSet() {
        assertThat(judge(Tiers.MODEL, "commune-advanced-2021-2025", "1-5 18", "")
                        .outcome())
                .isEqualTo(LossOutcome.REVOKE);
        assertThat(judge(Tiers.ADVANCED, "commune-advanced-2021-2025", "1-6", "")
                        .outcome())
                .isEqualTo(LossOutcome.REVIEW);
        assertThatThrownBy(() -> judge(Tiers.MODEL, "commune-ntm-2021-2025", "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("commune-advanced-2021-2025, not of commune-ntm-2021-2025");
    }

    @Test
    void theAnswerNamesRuleAndAct() {
        LossAnswer answer = judge(Tiers.NTM, "commune-ntm-2021-2025", "1-9 11", "");
        assertThat(answer.rules()).extracting(LossRule::id).containsExactly("commune-ntm-half");
        assertThat(answer.failed()).isEqualTo(CountRange.exactly(10));
        assertThat(answer.toText(Language.VI))
                .isEqualTo("thuộc trường hợp thu hồi: 10/19 tiêu chí chưa đạt (18/2022/QĐ-TTg, Điều 4 khoản 5 của quy"
                        + " định kèm theo [đã kiểm chứng])");
    }

    @Test
    void fromMarch2024TheCasesAreNotKnown() {
        LocalDate amended = LocalDate.of(2024, 3, 7);
        LossAnswer answer = LossRules.standard()
                .judge(Tiers.NTM, evaluation("commune-ntm-2021-2025", "06364", amended, "1-19", ""));
        assertThat(answer.outcome()).isEqualTo(LossOutcome.UNDETERMINED);
        assertThat(answer.possible()).containsExactly(LossOutcome.REVIEW, LossOutcome.REVOKE);
        assertThat(answer.rules()).extracting(rule -> rule.citation().act()).containsExactly("03/2024/QĐ-TTg");
        assertThat(LossRules.standard()
                        .judge(Tiers.NTM, evaluation("commune-ntm-2021-2025", "06364", amended, "", ""))
                        .outcome())
                .isEqualTo(LossOutcome.KEEP);
    }

    @Test
    void moreCommunesThanThereAreAreRefused() {
        Evaluation all = evaluation("district-ntm-2021-2025", "185", DAY, "", "");
        LossRules rules = LossRules.standard();
        assertThatThrownBy(() -> rules.judge(Tiers.NTM, DAY, all.ruling(), CountRange.exactly(5), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("revoked: 5 of 3 communes");
        assertThatThrownBy(() -> rules.judge(Tiers.NTM, DAY, all.ruling(), CountRange.of(-1, 2), 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThat(rules.judge(Tiers.NTM, DAY, all.ruling(), CountRange.exactly(0), 0)
                        .outcome())
                .isEqualTo(LossOutcome.KEEP);
    }

    @Test
    void districtsLoseItByTheirCommunesToo() {
        Evaluation all = evaluation("district-ntm-2021-2025", "185", DAY, "", "");
        LossRules rules = LossRules.standard();
        assertThat(rules.judge(Tiers.NTM, all).outcome()).isEqualTo(LossOutcome.UNDETERMINED);
        assertThat(rules.judge(Tiers.NTM, DAY, all.ruling(), CountRange.exactly(5), 17)
                        .outcome())
                .isEqualTo(LossOutcome.KEEP);
        assertThat(rules.judge(Tiers.NTM, DAY, all.ruling(), CountRange.exactly(6), 17)
                        .outcome())
                .isEqualTo(LossOutcome.REVOKE);
        assertThat(rules.judge(Tiers.NTM, DAY, all.ruling(), CountRange.of(0, 17), 17)
                        .possible())
                .containsExactly(LossOutcome.KEEP, LossOutcome.REVOKE);
        Evaluation three = evaluation("district-ntm-2021-2025", "185", DAY, "1 2 8", "");
        assertThat(rules.judge(Tiers.NTM, DAY, three.ruling(), CountRange.exactly(0), 17)
                        .outcome())
                .isEqualTo(LossOutcome.REVOKE);
    }

    @Test
    void whatTheUnreadCaseOfDistrictsSaysOfCommunesIsOpen() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        Evaluation all = evaluation("district-ntm-2021-2025", "185", day, "", "");
        LossRules rules = LossRules.standard();
        LossAnswer half = rules.judge(Tiers.NTM, day, all.ruling(), CountRange.exactly(9), 17);
        assertThat(half.outcome()).isEqualTo(LossOutcome.UNDETERMINED);
        assertThat(half.possible()).containsExactly(LossOutcome.KEEP, LossOutcome.REVOKE);
        assertThat(rules.judge(Tiers.NTM, all).outcome()).isEqualTo(LossOutcome.UNDETERMINED);
        assertThat(rules.judge(Tiers.NTM, day, all.ruling(), CountRange.exactly(0), 17)
                        .outcome())
                .isEqualTo(LossOutcome.KEEP);
    }
}
