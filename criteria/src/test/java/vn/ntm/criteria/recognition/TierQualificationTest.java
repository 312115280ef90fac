package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

class TierQualificationTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final UnitCode COMMUNE = UnitCode.of("06364");
    private static final UnitCode DISTRICT = UnitCode.of("185");

    private static CertificationEvent event(UnitCode unit, Tier tier) {
        CertificationEvent.Builder event = CertificationEvent.builder();
        return event.unit(unit)
                .tier(tier)
                .kind(EventKind.ATTESTED)
                .date(DAY)
                .source("báo cáo")
                .build();
    }

    private static LedgerOnDay on(CertificationLedger ledger) {
        return ledger.on(DAY, UnitRegistry.standard(), CarryOver.standard());
    }

    private static Evaluation evaluation(String id, Finding finding) {
        CriteriaSet set = CriteriaCatalog.standard().set(id);
        Dossier.Builder dossier = Dossier.of(COMMUNE, DAY).region(EconomicRegions.TDMNPB);
        set.criteria().forEach(criterion -> dossier.attestedCriterion(criterion.no(), finding));
        return Evaluator.of(set, Policy.strict()).evaluate(dossier.build());
    }

    private static List<String> verdicts(CertificationLedger ledger, Evaluation... evaluations) {
        return TierQualification.of(COMMUNE, on(ledger), List.of(evaluations)).stream()
                .map(answer ->
                        answer.rung().tier() + " " + answer.criteria() + " " + answer.before() + " " + answer.verdict())
                .toList();
    }

    /** The advanced set is not wholly in the tables, so by it nobody is known to qualify. */
    @Test
    void aCommuneQualifiesByItsEvaluationAndTheTierBefore() {
        Evaluation ntm = evaluation("commune-ntm-2021-2025", Finding.MET);
        Evaluation advanced = evaluation("commune-advanced-2021-2025", Finding.MET);
        CertificationLedger empty = CertificationLedger.of(List.of());
        assertThat(verdicts(empty, ntm, advanced))
                .containsExactly(
                        "NTM MET NOT_APPLICABLE MET",
                        "ADVANCED UNDETERMINED UNDETERMINED UNDETERMINED",
                        "MODEL UNDETERMINED UNDETERMINED UNDETERMINED");
        assertThat(verdicts(empty.asComplete(), ntm, advanced))
                .contains("ADVANCED UNDETERMINED NOT_MET NOT_MET", "MODEL UNDETERMINED NOT_MET NOT_MET");
        CertificationLedger certified = CertificationLedger.of(List.of(event(COMMUNE, Tiers.NTM)));
        assertThat(verdicts(certified, ntm, advanced)).contains("ADVANCED UNDETERMINED MET UNDETERMINED");
        CertificationLedger model = CertificationLedger.of(List.of(event(COMMUNE, Tiers.ADVANCED)));
        assertThat(verdicts(model, evaluation("commune-ntm-2021-2025", Finding.NOT_MET), advanced))
                .containsExactly(
                        "NTM NOT_MET NOT_APPLICABLE NOT_MET",
                        "ADVANCED UNDETERMINED MET UNDETERMINED",
                        "MODEL UNDETERMINED MET UNDETERMINED");
    }

    /** Whoever is judged by the set of 2016-2020 in 2023 is not judged by the one in force, and is told so. */
    @Test
    void anEvaluationByASetOfAnotherPeriodIsSetAside() {
        CriteriaSet old = CriteriaCatalog.standard().set("commune-ntm-2016-2020");
        Dossier.Builder dossier = Dossier.of(COMMUNE, DAY).region(EconomicRegions.TDMNPB);
        old.criteria().forEach(criterion -> dossier.attestedCriterion(criterion.no(), Finding.MET));
        Evaluation lenient = Evaluator.of(old, Policy.strict().lenient()).evaluate(dossier.build());
        CertificationLedger empty = CertificationLedger.of(List.of());
        TierQualification alone =
                TierQualification.of(COMMUNE, on(empty), List.of(lenient)).get(0);
        assertThat(alone.criteria()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(alone.setAside()).containsExactly("commune-ntm-2016-2020");
        assertThat(alone.toText(Language.VI)).contains("không tính đánh giá theo bộ commune-ntm-2016-2020");
        TierQualification both = TierQualification.of(
                        COMMUNE, on(empty), List.of(lenient, evaluation("commune-ntm-2021-2025", Finding.NOT_MET)))
                .get(0);
        assertThat(both.criteria()).isEqualTo(Verdict.NOT_MET);
        assertThat(both.setAside()).containsExactly("commune-ntm-2016-2020");
    }

    @Test
    void twoEvaluationsThatDifferDecideNothing() {
        TierQualification ntm = TierQualification.of(
                        COMMUNE,
                        on(CertificationLedger.of(List.of())),
                        List.of(
                                evaluation("commune-ntm-2021-2025", Finding.MET),
                                evaluation("commune-ntm-2021-2025", Finding.NOT_MET)))
                .get(0);
        assertThat(ntm.criteria()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(ntm.setAside()).isEmpty();
    }

    @Test
    void aRevokedTierSaysNothingAgainstAHigherOneInForce() {
        CertificationEvent.Builder revoked = CertificationEvent.builder();
        CertificationEvent loss = revoked.unit(COMMUNE)
                .tier(Tiers.NTM)
                .kind(EventKind.REVOKED)
                .date(DAY)
                .act("1/QĐ-UBND")
                .build();
        CertificationLedger advanced = CertificationLedger.of(List.of(loss, event(COMMUNE, Tiers.ADVANCED)));
        assertThat(TierCoverage.of(DISTRICT, Tiers.NTM, List.of(UnitType.COMMUNE), on(advanced))
                        .held())
                .isEqualTo(CountRange.of(1, 17));
        CertificationLedger alone = CertificationLedger.of(List.of(loss));
        assertThat(TierCoverage.of(DISTRICT, Tiers.NTM, List.of(UnitType.COMMUNE), on(alone))
                        .held())
                .isEqualTo(CountRange.of(0, 16));
    }

    /** How many communes of a town must be advanced was not read; somebody who has the annex fills it in. */
    @Test
    void sharesGoByTheSetThatJudges() {
        String id = "urban-completion-2021-2025";
        UnitCode town = UnitRegistry.standard().on(DAY).units(UnitLevel.DISTRICT).stream()
                .filter(unit -> unit.type() == UnitType.TOWN)
                .map(AdministrativeUnit::code)
                .filter(code -> UnitRegistry.standard().on(DAY).children(code).stream()
                        .anyMatch(unit -> unit.type() == UnitType.COMMUNE))
                .findFirst()
                .orElseThrow();
        CriteriaSet bundled = CriteriaCatalog.standard().set(id);
        Threshold unread =
                bundled.threshold("C2", Optional.empty(), Optional.empty(), DAY).orElseThrow();
        Threshold read = Threshold.builder()
                .indicator("C2")
                .column(Column.GENERAL)
                .operator(Operator.AT_LEAST)
                .value(Decimal.of(0))
                .unit(unread.unit())
                .validity(unread.validity())
                .citation(unread.citation())
                .grade(Grade.VERIFIED)
                .mode(unread.mode())
                .setBy(unread.setBy())
                .build();
        CriteriaSet filled = CriteriaCatalog.standard()
                .with(Overlay.of("annex", List.of(Overlay.Row.of(id, read))))
                .set(id);
        Dossier dossier = Dossier.of(town, DAY).build();
        CertificationLedger empty = CertificationLedger.of(List.of());
        assertThat(coverage(town, empty, Evaluator.of(filled, Policy.strict()).evaluate(dossier)))
                .isEqualTo(">= 0 MET");
        assertThat(coverage(town, empty, Evaluator.of(bundled, Policy.strict()).evaluate(dossier)))
                .isEqualTo(" UNDETERMINED");
        assertThat(coverage(town, empty)).isEqualTo(" UNDETERMINED");
    }

    private static String coverage(UnitCode unit, CertificationLedger ledger, Evaluation... evaluations) {
        return TierQualification.of(unit, on(ledger), List.of(evaluations)).stream()
                .flatMap(answer -> answer.coverages().stream())
                .filter(judged -> judged.indicator().equals("C2"))
                .map(judged -> judged.required().orElse("") + " " + judged.verdict())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEvaluationOfAnotherDayIsRefused() {
        Evaluation ntm = evaluation("commune-ntm-2021-2025", Finding.MET);
        LedgerOnDay other =
                CertificationLedger.of(List.of()).on(DAY.plusDays(1), UnitRegistry.standard(), CarryOver.standard());
        assertThatThrownBy(() -> TierQualification.of(COMMUNE, other, List.of(ntm)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not of 06364 on 2024-01-01");
    }

    @Test
    void aDistrictCountsItsCommunes() {
        List<AdministrativeUnit> communes = UnitRegistry.standard().on(DAY).children(DISTRICT).stream()
                .filter(unit -> unit.type() == UnitType.COMMUNE)
                .toList();
        assertThat(communes).hasSize(17);
        CertificationLedger two = CertificationLedger.of(List.of(
                event(communes.get(0).code(), Tiers.ADVANCED),
                event(communes.get(1).code(), Tiers.ADVANCED)));
        assertThat(TierCoverage.of(DISTRICT, Tiers.NTM, List.of(UnitType.COMMUNE), on(two)))
                .isEqualTo(new TierCoverage(Tiers.NTM, List.of(UnitType.COMMUNE), CountRange.of(2, 17), 17));
        TierQualification open =
                TierQualification.of(DISTRICT, on(two), List.of()).get(0);
        assertThat(open.coverages())
                .extracting(TierQualification.JudgedCoverage::indicator, TierQualification.JudgedCoverage::verdict)
                .containsExactly(tuple("C1", Verdict.UNDETERMINED), tuple("C2", Verdict.MET));
        TierQualification complete =
                TierQualification.of(DISTRICT, on(two.asComplete()), List.of()).get(0);
        assertThat(complete.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(complete.toText(Language.EN)).contains("NTM standard: 2/17").contains("not met");
        CertificationLedger all = CertificationLedger.of(
                communes.stream().map(unit -> event(unit.code(), Tiers.NTM)).toList());
        assertThat(TierCoverage.of(DISTRICT, Tiers.NTM, List.of(UnitType.COMMUNE), on(all))
                        .held())
                .isEqualTo(CountRange.exactly(17));
        assertThat(TierQualification.of(DISTRICT, on(all), List.of())
                        .get(0)
                        .coverages()
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    /** Huyện Cồn Cỏ has no communes: the set for districts without them judges it, and no district that has some. */
    @Test
    void theSetForDistrictsWithoutCommunesIsForThemAlone() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        LedgerOnDay empty = CertificationLedger.of(List.of()).on(day, UnitRegistry.standard(), CarryOver.standard());
        CriteriaSet special = CriteriaCatalog.standard().set("district-special-2021-2025");
        for (UnitCode district : List.of(UnitCode.of("471"), DISTRICT)) {
            Evaluation evaluation = Evaluator.of(special, Policy.strict())
                    .evaluate(Dossier.of(district, day)
                            .attestedCriterion(special.criteria().get(0).no(), Finding.NOT_MET)
                            .build());
            TierQualification ntm =
                    TierQualification.of(district, empty, List.of(evaluation)).get(0);
            boolean isIsland = !district.equals(DISTRICT);
            assertThat(ntm.criteria()).isEqualTo(isIsland ? Verdict.NOT_MET : Verdict.UNDETERMINED);
            assertThat(ntm.setAside()).isEqualTo(isIsland ? List.of() : List.of(special.id()));
        }
    }

    @Test
    void anAnswerNamesTheTierBeforeOrThatItIsNotKnown() {
        List<TierQualification> in2023 =
                TierQualification.of(COMMUNE, on(CertificationLedger.of(List.of())), List.of());
        assertThat(in2023.get(0).toText(Language.VI)).doesNotContain("danh hiệu trước đó");
        assertThat(in2023.get(1).toText(Language.VI))
                .endsWith("; danh hiệu trước đó đạt chuẩn nông thôn mới: chưa xác định")
                .contains("318/QĐ-TTg, Phụ lục II");
        LedgerOnDay in2020 = CertificationLedger.of(List.of())
                .on(LocalDate.of(2020, 6, 30), UnitRegistry.standard(), CarryOver.standard());
        assertThat(TierQualification.of(COMMUNE, in2020, List.of()).get(1).toText(Language.VI))
                .endsWith("; danh hiệu trước đó (chưa rõ): chưa xác định");
        assertThat(TierQualification.of(COMMUNE, in2020, List.of()).get(1).toText(Language.EN))
                .endsWith("; tier before (not known): undetermined");
    }

    @Test
    void anAnswerShowsHowManyUnitsBelowAreAsked() {
        TierQualification district = TierQualification.of(
                        DISTRICT, on(CertificationLedger.of(List.of()).asComplete()), List.of())
                .get(0);
        assertThat(district.toText(Language.EN))
                .contains("; NTM standard: 0/17 (>= 100 %) not met; advanced NTM: 0/17 (>= 10 %) not met");
    }

    /** The communes of a province stand below its districts: 181 in Lạng Sơn at the end of 2023. */
    @Test
    void aProvinceCountsTheCommunesOfItsDistricts() {
        CertificationLedger one = CertificationLedger.of(List.of(event(COMMUNE, Tiers.NTM)));
        TierCoverage communes = TierCoverage.of(UnitCode.of("20"), Tiers.NTM, List.of(UnitType.COMMUNE), on(one));
        assertThat(communes.of()).isEqualTo(181);
        assertThat(communes.held()).isEqualTo(CountRange.of(1, 181));
        assertThat(TierCoverage.of(UnitCode.of("20"), Tiers.NTM, List.of(UnitType.RURAL_DISTRICT), on(one))
                        .of())
                .isEqualTo(10);
    }

    /** Xã Chiến Thắng was model and lies in xã Vũ Lễ now: what that leaves of it is undecided, whatever else is known. */
    @Test
    void aCertificateThatAMergerLeftOpenCountsAtMost() {
        CertificationLedger ledger = CertificationLedger.of(
                        List.of(event(COMMUNE, Tiers.MODEL), event(COMMUNE, Tiers.NTM)))
                .asComplete();
        LedgerOnDay day = ledger.on(LocalDate.of(2025, 7, 2), UnitRegistry.standard(), CarryOver.standard());
        for (Tier tier : List.of(Tiers.NTM, Tiers.ADVANCED, Tiers.MODEL)) {
            TierCoverage below = TierCoverage.of(UnitCode.of("20"), tier, List.of(UnitType.COMMUNE), day);
            assertThat(below.held()).isEqualTo(CountRange.of(0, 1));
        }
    }

    /** A higher tier that was revoked says nothing of the lower one below it. */
    @Test
    void aRevokedHigherTierSaysNothingOfALowerOne() {
        CertificationEvent.Builder revoked = CertificationEvent.builder();
        CertificationLedger ledger = CertificationLedger.of(List.of(revoked.unit(COMMUNE)
                .tier(Tiers.ADVANCED)
                .kind(EventKind.REVOKED)
                .date(DAY)
                .act("1/QĐ-UBND")
                .build()));
        List<UnitType> communes = List.of(UnitType.COMMUNE);
        assertThat(TierCoverage.of(DISTRICT, Tiers.NTM, communes, on(ledger)).held())
                .isEqualTo(CountRange.of(0, 17));
        assertThat(TierCoverage.of(DISTRICT, Tiers.ADVANCED, communes, on(ledger))
                        .held())
                .isEqualTo(CountRange.of(0, 16));
    }
}
