package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.ruling.Basis;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Flag;
import vn.ntm.criteria.set.Tiers;

class EvaluatorTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private static final UnitCode CHIEN_THANG = UnitCode.of("06364");

    private static final CriteriaSet SET = CriteriaCatalog.standard().inForce(UnitLevel.COMMUNE, Tiers.NTM, DAY);

    @Test
    void oneCommuneOnOneDate() {
        Dossier dossier = Dossier.of(CHIEN_THANG, DAY)
                .region(EconomicRegions.TDMNPB)
                .attested("1.1", Finding.MET)
                .attestedCriterion("8", Finding.MET)
                .measured("10", "41.5")
                .measured("12.1", "male", "63")
                .measured("12.1", "female", "58.2")
                .notApplicable("13.4")
                .build();
        Evaluation result = Evaluator.of(SET, Policy.strict()).evaluate(dossier);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(result.criteriaMet()).isEqualTo(CountRange.of(1, 18));
        assertThat(result.set().size()).hasValue(19);
        assertThat(result.indicator("10").orElseThrow().shortfall()).contains(Decimal.parse("0.5"));
        assertThat(result.criteria())
                .extracting(CriterionEvaluation::no)
                .startsWith("1", "2")
                .endsWith("19");
        assertThat(result.unit()).isEqualTo(CHIEN_THANG);
        assertThat(result.date()).isEqualTo(DAY);
        assertThat(result.unitRelease()).isEqualTo(UnitRegistry.standard().release());
    }

    @Test
    void aJudgementSaysWhatItRestsOn() {
        Evaluation result = Evaluator.of(SET, Policy.strict())
                .evaluate(Dossier.of(CHIEN_THANG, DAY)
                        .measured("10", "41.5")
                        .attested("2.1", Finding.MET)
                        .build());
        Judgement income = result.indicator("10").orElseThrow().deciding();
        assertThat(income.basis()).contains(Basis.MEASURED);
        assertThat(income.by()).contains(Assessor.APPRAISAL);
        assertThat(income.thresholdGrade()).contains(Grade.CORROBORATED);
        assertThat(income.setBy()).contains(Authority.NATION);
        assertThat(income.overlay()).isEmpty();
        Judgement roads = result.indicator("2.1").orElseThrow().deciding();
        assertThat(roads.basis()).contains(Basis.ATTESTED);
        assertThat(roads.setBy()).contains(Authority.PROVINCE);
        assertThat(roads.thresholdGrade()).contains(Grade.UNKNOWN);
        assertThat(roads.observed()).isEmpty();
        Judgement silence = result.indicator("3.1").orElseThrow().deciding();
        assertThat(silence.by()).isEmpty();
        assertThat(silence.basis()).isEmpty();
        assertThat(silence.threshold().flatMap(level -> level.required(Language.EN)))
                .hasValueSatisfying(text -> assertThat(text).startsWith(">= 80"));
    }

    @Test
    void aLevelOfAProvinceNamesItsOverlay() {
        Evaluation result = Evaluator.of(Sets.named("bundled with a province"), Policy.strict())
                .evaluate(Dossier.of(CHIEN_THANG, DAY).measured("2.1", "80").build());
        Judgement roads = result.indicator("2.1").orElseThrow().deciding();
        assertThat(roads.overlay()).contains("province");
        assertThat(roads.act()).contains(Levels.PROVINCE_ACT);
        assertThat(result.set().overlays()).containsExactly("province");
    }

    @Test
    void allPartsAreShownBesideTheOneThatDecides() {
        Evaluation result = Evaluator.of(SET, Policy.strict().acceptingUnverified())
                .evaluate(Dossier.of(CHIEN_THANG, DAY)
                        .measured("12.1", "male", "63")
                        .measured("12.1", "female", "58.2")
                        .build());
        IndicatorEvaluation trained = result.indicator("12.1").orElseThrow();
        assertThat(trained.parts())
                .extracting(part -> part.part().orElseThrow() + " " + part.verdict())
                .containsExactly("male MET", "female NOT_MET");
        assertThat(trained.deciding()).isEqualTo(trained.parts().get(1));
        assertThat(trained.decidingLabel(Language.EN)).isEqualTo("Women who have been trained");
        assertThat(trained.label(Language.EN))
                .isEqualTo(SET.indicator("12.1").orElseThrow().labelEn());
        IndicatorEvaluation income = result.indicator("10").orElseThrow();
        assertThat(income.decidingLabel(Language.VI)).isEqualTo(income.label(Language.VI));
    }

    @Test
    void schoolsThatExcludeEachOtherStandAside() {
        Evaluation result = Evaluator.of(SET, Policy.strict())
                .evaluate(Dossier.of(CHIEN_THANG, DAY)
                        .measured("5", "min-facility", "100")
                        .measured("5", "level-1-up-to-3-schools", "50")
                        .build());
        assertThat(result.indicator("5").orElseThrow().parts())
                .extracting(Judgement::verdict)
                .containsExactly(Verdict.MET, Verdict.NOT_APPLICABLE, Verdict.MET);
    }

    @Test
    void aSetNotInForceJudgesNothingNotEvenAPart() {
        Evaluation result = Evaluator.of(SET, Policy.strict())
                .evaluate(Dossier.of(CHIEN_THANG, LocalDate.of(2022, 3, 7))
                        .measured("5", "level-1-up-to-3-schools", "50")
                        .attestedCriterion("8", Finding.MET)
                        .build());
        assertThat(result.criteria().stream()
                        .flatMap(criterion -> criterion.indicators().stream())
                        .toList())
                .hasSize(57)
                .extracting(IndicatorEvaluation::reason)
                .containsOnly(Optional.of(UndeterminedReason.SET_NOT_IN_FORCE));
        assertThat(result.indicator("5").orElseThrow().parts())
                .extracting(part -> part.reason().orElseThrow())
                .containsOnly(UndeterminedReason.SET_NOT_IN_FORCE);
        assertThat(result.criterion("8").orElseThrow().attested()).isFalse();
    }

    @Test
    void aCriterionSpokenOfAsAWholeSaysNothingOfItsIndicators() {
        Evaluation result = Evaluator.of(SET, Policy.strict())
                .evaluate(Dossier.of(CHIEN_THANG, DAY)
                        .attestedCriterion("17", Finding.MET)
                        .build());
        CriterionEvaluation environment = result.criterion("17").orElseThrow();
        assertThat(environment.attested()).isTrue();
        assertThat(environment.indicators()).isEmpty();
        assertThat(environment.name(Language.EN)).isEqualTo("Environment and food safety");
        assertThat(result.indicator("17.1")).isEmpty();
        assertThat(result.criterion("20")).isEmpty();
    }

    @Test
    void theRegionIsGivenOrComesFromTheRegister() {
        Evaluator evaluator = Evaluator.of(SET, Policy.strict());
        Evaluation looked = evaluator.evaluate(Dossier.of(CHIEN_THANG, DAY).build());
        assertThat(looked.region()).contains("TDMNPB");
        assertThat(looked.axisFrom()).contains(AxisSource.REGISTER);
        Evaluation given = evaluator.evaluate(
                Dossier.of(CHIEN_THANG, DAY).region(EconomicRegions.DBSH).build());
        assertThat(given.region()).contains("DBSH");
        assertThat(given.axisFrom()).contains(AxisSource.GIVEN);
        Evaluation unknown =
                evaluator.evaluate(Dossier.of(UnitCode.of("99999"), DAY).build());
        assertThat(unknown.region()).isEmpty();
        assertThat(unknown.axisFrom()).isEmpty();
    }

    @Test
    void theRegisterMayBeTheCallersOwn() {
        UnitRelease release = new UnitRelease("ours", DAY, "không có gì", "nothing");
        UnitRegistry empty = UnitRegistry.of(release, List.of(), List.of(), List.of());
        Evaluation result = Evaluator.of(SET, Policy.strict())
                .withUnits(empty)
                .evaluate(Dossier.of(CHIEN_THANG, DAY).measured("10", "42").build());
        assertThat(result.unitRelease()).isEqualTo(release);
        assertThat(result.axisFrom()).isEmpty();
        assertThat(result.indicator("10").orElseThrow().reason()).contains(UndeterminedReason.AXIS_UNKNOWN);
    }

    @Test
    void aFlagChangesTheColumnNotTheRegion() {
        Evaluation result = Evaluator.of(SET, Policy.strict())
                .evaluate(Dossier.of(CHIEN_THANG, DAY)
                        .region(EconomicRegions.DBSH)
                        .addFlags(Flag.NORTHERN_MOUNTAIN_COLUMN)
                        .measured("15.3", "24")
                        .build());
        assertThat(result.region()).contains("DBSH");
        assertThat(result.indicator("15.3").orElseThrow().verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void wordsAreThereInBothLanguages() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(verdict.toText(Language.VI)).isNotBlank().isNotEqualTo(verdict.toText(Language.EN));
        }
        for (UndeterminedReason reason : UndeterminedReason.values()) {
            assertThat(reason.toText(Language.VI)).isNotBlank().isNotEqualTo(reason.toText(Language.EN));
        }
    }

    @Test
    void dataComeBeforeLawInTheOrderOfReasons() {
        assertThat(UndeterminedReason.values())
                .extracting(Enum::name)
                .containsExactly(
                        "SET_NOT_IN_FORCE",
                        "NOT_APPLICABLE_REFUSED",
                        "NOT_ASSESSED",
                        "MISSING_DATA",
                        "AXIS_UNKNOWN",
                        "THRESHOLD_DELEGATED",
                        "THRESHOLD_UNKNOWN",
                        "THRESHOLD_UNVERIFIED",
                        "SET_INCOMPLETE");
    }

    private static Optional<AxisSource> axisFrom(String set, String unit, boolean region, boolean group) {
        Dossier.Builder dossier = Dossier.of(UnitCode.of(unit), LocalDate.of(2023, 12, 31));
        if (region) {
            dossier.region(EconomicRegions.TDMNPB);
        }
        if (group) {
            dossier.group("1");
        }
        return Evaluator.of(Sets.named(set), Policy.strict())
                .evaluate(dossier.build())
                .axisFrom();
    }

    @ParameterizedTest
    @CsvSource({
        "commune-ntm-2021-2025, 06364, true, false, GIVEN",
        "commune-ntm-2021-2025, 06364, true, true, GIVEN",
        "commune-ntm-2021-2025, 06364, false, true, REGISTER",
        "commune-ntm-2021-2025, 99999, false, true,",
        "groups, 06364, false, true, GIVEN",
        "groups, 06364, true, true, GIVEN",
        "groups, 06364, true, false,",
        "operators, 06364, true, true,"
    })
    void saysWhereThatComesFromByWhichTheSetGoes(
            String set, String unit, boolean region, boolean group, @Nullable AxisSource source) {
        assertThat(axisFrom(set, unit, region, group)).isEqualTo(Optional.ofNullable(source));
    }
}
