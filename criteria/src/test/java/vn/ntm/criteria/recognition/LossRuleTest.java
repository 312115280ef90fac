package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Tiers;

class LossRuleTest {

    private static LossRule.Builder rule(Grade grade) {
        return LossRule.builder()
                .id("invented")
                .level(UnitLevel.COMMUNE)
                .addTiers(Tiers.NTM)
                .validity(Validity.parse("2023-01-01..2023-12-31"))
                .grade(grade)
                .citation(Citation.of("1/QĐ-TTg"));
    }

    private static LossRule share(String low, @Nullable String high) {
        return rule(Grade.VERIFIED)
                .of(LossRule.Of.COMMUNES)
                .low(Percentage.of(low))
                .high(Optional.ofNullable(high).map(Percentage::of))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"29, 100, false", "30, 100, true", "49, 100, true", "50, 100, false", "3, 10, true", "5, 10, false"})
    void aCaseHoldsFromItsLeastShareToBelowTheNext(long part, long whole, boolean holds) {
        assertThat(share("30", "50").holds(part, whole)).isEqualTo(holds);
    }

    @Test
    void withoutAnUpperEndItHoldsToTheWhole() {
        assertThat(share("50", null).holds(10, 10)).isTrue();
        assertThat(share("50", null).holds(4, 10)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 2023-01-01, true",
        "COMMUNE, 2023-12-31, true",
        "COMMUNE, 2022-12-31, false",
        "COMMUNE, 2024-01-01, false",
        "DISTRICT, 2023-06-01, false"
    })
    void aCaseIsForItsUnitsTierAndDays(UnitLevel level, LocalDate day, boolean expected) {
        LossRules rules = LossRules.of(List.of(share("30", "50")));
        assertThat(rules.rules()).hasSize(1);
        assertThat(rules.find(level, Tiers.NTM, day)).hasSize(expected ? 1 : 0);
        assertThat(rules.find(level, Tiers.MODEL, day)).isEmpty();
    }

    @Test
    void theGradeSaysWhetherTheCaseIsKnown() {
        assertThat(rule(Grade.UNKNOWN).build().low()).isEmpty();
        Percentage half = Percentage.of("50");
        refused(rule(Grade.VERIFIED), "rule invented: grade VERIFIED does not go with the share");
        refused(
                rule(Grade.VERIFIED).of(LossRule.Of.COMMUNES),
                "rule invented: grade VERIFIED does not go with the share");
        refused(rule(Grade.VERIFIED).low(half), "rule invented: grade VERIFIED does not go with the share");
        refused(rule(Grade.UNKNOWN).low(half), "rule invented: grade UNKNOWN does not go with the share");
        refused(
                rule(Grade.UNKNOWN).of(LossRule.Of.COMMUNES),
                "rule invented: grade UNKNOWN does not go with the share");
        refused(
                rule(Grade.VERIFIED).of(LossRule.Of.CRITERIA).low(half),
                "rule invented: a share of criteria needs a set");
        assertThat(rule(Grade.VERIFIED)
                        .of(LossRule.Of.CRITERIA)
                        .low(half)
                        .set("commune-ntm-2021-2025")
                        .build()
                        .set())
                .contains("commune-ntm-2021-2025");
    }

    private static void refused(LossRule.Builder rule, String message) {
        assertThatIllegalArgumentException().isThrownBy(rule::build).withMessage(message);
    }

    @Test
    void anAnswerCountsNothingBelowZero() {
        CountRange none = CountRange.exactly(0);
        List<LossOutcome> keep = List.of(LossOutcome.KEEP);
        assertThat(new LossAnswer(LossOutcome.KEEP, keep, none, 0, List.of()).of())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LossAnswer(LossOutcome.KEEP, keep, CountRange.of(-1, 0), 19, List.of()))
                .withMessage("failed: -1..0 of 19 criteria");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LossAnswer(LossOutcome.KEEP, keep, none, -1, List.of()))
                .withMessage("failed: 0 of -1 criteria");
        assertThat(new TierCoverage(Tiers.NTM, List.of(UnitType.COMMUNE), none, 0).of())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TierCoverage(Tiers.NTM, List.of(), CountRange.of(-1, 0), 1))
                .withMessage("held: -1..0 of 1 units");
    }
}
