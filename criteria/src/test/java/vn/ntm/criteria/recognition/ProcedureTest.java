package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.set.Tier;
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
                .containsExactly(
                        "registered", "registration-answered", "self-assessed", "appraised", "recognised", "announced");
        assertThat(ids(procedure.steps(UnitLevel.COMMUNE, Tiers.MODEL, DAY_2023)))
                .containsExactly(
                        "self-assessed", "surveyed", "submitted", "verified", "appraised", "recognised", "announced");
        assertThat(procedure.steps(UnitLevel.DISTRICT, Tiers.NTM, AFTER_REFORM)).isEmpty();
        assertThat(procedure.steps(UnitLevel.COMMUNE, Tiers.NTM, LocalDate.of(2026, 3, 1)))
                .isEmpty();
    }

    @Test
    void aTierThatCannotBeGrantedYetHasNoSteps() {
        Procedure procedure = Procedure.standard();
        LocalDate first = LocalDate.of(2018, 6, 5);
        for (Tier tier : List.of(Tiers.ADVANCED, Tiers.MODEL)) {
            assertThat(procedure.steps(UnitLevel.COMMUNE, tier, first.minusDays(1)))
                    .isEmpty();
            assertThat(procedure.steps(UnitLevel.COMMUNE, tier, first)).hasSize(6);
        }
        assertThat(procedure.steps(UnitLevel.DISTRICT, Tiers.ADVANCED, DAY_2018))
                .isEmpty();
        assertThat(procedure.steps(UnitLevel.DISTRICT, Tiers.ADVANCED, LocalDate.of(2022, 3, 8)))
                .isNotEmpty();
        assertThat(procedure.conditions(UnitLevel.PROVINCE, Tiers.COMPLETION, DAY_2018))
                .isEmpty();
    }

    @Test
    void whoRecognisedBefore2022IsKnownOfModelCommunesAlone() {
        List<ProcedureStep> recognised = Procedure.standard().rows().stream()
                .filter(row -> row.id().equals("recognised") && row.validity().contains(LocalDate.of(2021, 1, 1)))
                .toList();
        assertThat(recognised)
                .hasSize(4)
                .allMatch(row -> row.by().isPresent() == row.tiers().equals(List.of(Tiers.MODEL)))
                .allMatch(row -> (row.grade() == Grade.UNKNOWN) == row.by().isEmpty());
    }

    @Test
    void theConditionsOfEachPeriodStandApart() {
        Procedure procedure = Procedure.standard();
        assertThat(procedure.conditions(UnitLevel.DISTRICT, Tiers.NTM, LocalDate.of(2015, 1, 1)))
                .extracting(row -> row.toText(Language.VI))
                .containsExactly("Ít nhất 75 % số xã đạt chuẩn nông thôn mới");
        assertThat(procedure.conditions(UnitLevel.DISTRICT, Tiers.NTM, LocalDate.of(2019, 1, 1)))
                .extracting(row -> row.toText(Language.EN))
                .containsExactly(
                        "All communes are certified as NTM",
                        "At least 60 % of the households are asked whether they are satisfied");
        assertThat(procedure.conditions(UnitLevel.COMMUNE, Tiers.NTM, LocalDate.of(2019, 1, 1)))
                .extracting(row -> row.toText(Language.EN))
                .containsExactly("At least 70 % of the households are asked whether they are satisfied");
    }

    @Test
    void theMinistryAppraisesProvinces() {
        assertThat(Procedure.standard().steps(UnitLevel.PROVINCE, Tiers.COMPLETION, DAY_2023))
                .filteredOn(row -> row.id().equals("appraised"))
                .singleElement()
                .satisfies(row -> assertThat(row.grade()).isEqualTo(Grade.CORROBORATED));
        assertThat(ids(Procedure.standard().steps(UnitLevel.PROVINCE, Tiers.COMPLETION, DAY_2023)))
                .containsExactly("self-assessed", "submitted", "appraised", "recognised");
    }

    @Test
    void aPaperThatThereIsNotIsNamed() {
        ProcedureStep submitted = step("submitted", DAY_2023);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Procedure.missingFor(submitted, List.of("criteria-report", "requestletter")))
                .withMessageContaining("\"requestletter\"")
                .withMessageContaining("request-letter");
        assertThat(Procedure.missingFor(submitted, List.of("survey-result"))).hasSize(5);
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
