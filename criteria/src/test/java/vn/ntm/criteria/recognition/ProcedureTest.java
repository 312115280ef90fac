package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.set.Tiers;

class ProcedureTest {

    private static final LocalDate DAY_2018 = LocalDate.of(2018, 10, 31);
    private static final LocalDate DAY_2023 = LocalDate.of(2023, 7, 17);
    private static final LocalDate DAY_2024 = LocalDate.of(2024, 3, 7);
    private static final LocalDate AFTER_REFORM = LocalDate.of(2025, 7, 2);

    private static List<String> ids(List<ProcedureStep> steps) {
        return steps.stream().map(ProcedureStep::id).toList();
    }

    private static ProcedureStep step(String id, LocalDate day) {
        return Procedure.standard().steps(UnitLevel.COMMUNE, Tiers.NTM, day).stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachPeriodHasStepsOfItsOwn() {
        Procedure procedure = Procedure.standard();
        assertThat(ids(procedure.steps(UnitLevel.COMMUNE, Tiers.NTM, DAY_2018)))
                .containsExactly("registered", "registration-answered", "self-assessed", "appraised", "announced");
        assertThat(ids(procedure.steps(UnitLevel.COMMUNE, Tiers.MODEL, DAY_2023)))
                .containsExactly(
                        "self-assessed", "surveyed", "submitted", "verified", "appraised", "recognised", "announced");
        assertThat(procedure.steps(UnitLevel.DISTRICT, Tiers.NTM, AFTER_REFORM)).isEmpty();
        assertThat(procedure.steps(UnitLevel.COMMUNE, Tiers.NTM, LocalDate.of(2026, 3, 1)))
                .isEmpty();
    }

    @Test
    void timeLimitsAreUnknownUnlessRead() {
        assertThat(Procedure.standard().rows())
                .filteredOn(row -> row.days().isPresent())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo("registration-answered");
                    assertThat(row.days()).isEqualTo(OptionalInt.of(5));
                });
        assertThat(step("appraised", DAY_2023).toText(Language.VI))
                .isEqualTo("Thẩm định, hội đồng bỏ phiếu (Hội đồng thẩm định cấp tỉnh; chưa rõ thời hạn)");
    }

    @Test
    void whoTookOverFromTheDistrictIsNotKnown() {
        assertThat(step("verified", DAY_2023).by()).isPresent();
        assertThat(step("verified", AFTER_REFORM)).satisfies(step -> {
            assertThat(step.by()).isEmpty();
            assertThat(step.grade()).isEqualTo(Grade.UNKNOWN);
            assertThat(step.citation().act()).isEqualTo("131/2025/NĐ-CP");
        });
    }

    @Test
    void publicOrderIsWordedAnewFromMarch2024() {
        Procedure procedure = Procedure.standard();
        assertThat(procedure.conditions(UnitLevel.COMMUNE, Tiers.NTM, DAY_2024.minusDays(1)))
                .hasSize(4)
                .noneMatch(row -> row.citation().act().equals("03/2024/QĐ-TTg"));
        assertThat(procedure.conditions(UnitLevel.COMMUNE, Tiers.NTM, DAY_2024))
                .hasSize(4)
                .filteredOn(row -> row.citation().act().equals("03/2024/QĐ-TTg"))
                .extracting(ProcedureStep::id)
                .containsExactly("public-order");
        assertThat(ids(procedure.lossSteps(UnitLevel.COMMUNE, Tiers.NTM, DAY_2023)))
                .containsExactly("reviewed", "revoked");
    }

    @Test
    void whatADossierLacksForAStep() {
        assertThat(Procedure.missingFor(step("submitted", DAY_2023), List.of("request-letter", "criteria-report")))
                .extracting(DossierItem::id)
                .containsExactly("opinions-summary", "meeting-minutes", "debt-statement");
        assertThat(Procedure.missingFor(step("appraised", DAY_2023), List.of("district-verification")))
                .singleElement()
                .satisfies(item -> assertThat(item.toText(Language.EN)).contains("satisfaction"));
        assertThat(Procedure.missingFor(step("recognised", DAY_2023), List.of()))
                .isEmpty();
    }

    @Test
    void noStepIsThereTwiceOnADay() {
        for (UnitLevel level : List.of(UnitLevel.COMMUNE, UnitLevel.DISTRICT, UnitLevel.PROVINCE)) {
            for (LocalDate day : List.of(DAY_2018, DAY_2023, DAY_2024, AFTER_REFORM)) {
                Tiers.all()
                        .forEach(tier -> assertThat(ids(Procedure.standard().steps(level, tier, day)))
                                .doesNotHaveDuplicates());
            }
        }
    }
}
