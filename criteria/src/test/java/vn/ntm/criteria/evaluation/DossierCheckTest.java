package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.Objection;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Verdict;

/** What a set cannot judge is refused by name, never passed over. */
class DossierCheckTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private static Dossier.Builder dossier() {
        return Dossier.of(UnitCode.of("06364"), DAY);
    }

    private static Evaluation evaluate(String set, Dossier.Builder dossier) {
        return Evaluator.of(Sets.named(set), Policy.strict()).evaluate(dossier.build());
    }

    private static void refuses(Dossier.Builder dossier, String... words) {
        refuses(Levels.BUNDLED, dossier, words);
    }

    private static void refuses(String set, Dossier.Builder dossier, String... words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluate(set, dossier))
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    @Test
    void anIndicatorThatTheSetDoesNotHave() {
        refuses(dossier().measured("10.1", "42"), "observations", Levels.BUNDLED, "indicator 10.1");
        refuses(dossier().attested("17.1 ", Finding.MET), "indicator 17.1 ");
    }

    @Test
    void seventeenPointTenIsNotSeventeenPointOne() {
        Evaluation evaluation = evaluate(Levels.BUNDLED, dossier().attested("17.10", Finding.NOT_MET));
        assertThat(evaluation.indicator("17.10").orElseThrow().verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(evaluation.indicator("17.1").orElseThrow().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aPartOrCriterionThatTheSetDoesNotHave() {
        refuses(dossier().measured("12.1", "children", "42"), Levels.BUNDLED, "indicator 12.1, part children");
        refuses(dossier().measured("10", "male", "42"), "indicator 10, part male");
        refuses(dossier().attestedCriterion("20", Finding.MET), Levels.BUNDLED, "criterion 20");
        refuses(dossier().attestedCriterion("1.1", Finding.MET), "criterion 1.1");
    }

    @Test
    void aNumberForYesOrNo() {
        refuses(dossier().measured("1.1", "100"), "indicator 1.1: \"100\" does not fit here; accepted: đạt, chưa đạt");
        refuses(dossier().measured("14.1", "preschool-5", "99"), "indicator 14.1, part preschool-5", "99");
    }

    @Test
    void aNumberForAWholeThatIsMeasuredByParts() {
        refuses(dossier().measured("12.1", "61"), "indicator 12.1", "male, female");
    }

    @Test
    void aCriterionBothAsAWholeAndByItsIndicators() {
        refuses(
                dossier().attestedCriterion("10", Finding.MET).measured("10", "42"),
                "criterion 10",
                "as a whole",
                "indicator 10");
        refuses(
                dossier().measured("12.1", "male", "42").attestedCriterion("12", Finding.MET),
                "criterion 12",
                "indicator 12.1, part male");
        Observation self = Observation.builder()
                .subject(Subject.criterion("12"))
                .status(Observation.Status.NOT_ASSESSED)
                .build();
        refuses(dossier().attested("12.1", Finding.MET).addObservations(self), "criterion 12", "indicator 12.1");
    }

    @Test
    void wholeAndPartsByOneAssessorAreRefusedInEitherOrder() {
        for (Dossier.Builder dossier : List.of(
                dossier().attested("12.1", Finding.MET).measured("12.1", "male", "63"),
                dossier().measured("12.1", "male", "63").attested("12.1", Finding.MET))) {
            refuses(dossier, "observations", "indicator 12.1", "APPRAISAL", "whole", "part male", "06364");
        }
    }

    @Test
    void anEarlierFigureIsNoPieceOfWhatIsComparedWithIt() {
        Dossier.Builder dossier = Dossier.of(UnitCode.of("06364"), LocalDate.of(2019, 12, 31))
                .measured("1.2", "45")
                .measured("1.2", "base", "30");
        Evaluation evaluation = Evaluator.of(Sets.named("commune-model-2018-2020"), Policy.strict())
                .evaluate(dossier.build());
        assertThat(evaluation.indicator("1.2").orElseThrow().verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aUnitOfAnotherLevel() {
        Dossier.Builder district = Dossier.of(UnitCode.of("185"), DAY);
        refuses(district, "unit: the unit \"185\" is not of the level and kind that set " + Levels.BUNDLED + " judges");
    }

    @Test
    void aRegionOrGroupOfWhichTheSetHasNoColumn() {
        refuses(dossier().region(new EconomicRegion("KB", "Kinh Bắc", "Kinh Bac")), "region", "KB", "TDMNPB");
        refuses("groups", dossier().group("4"), "group", "4", "1, 2, 3");
        refuses("groups", dossier().group(""), "group");
    }

    @Test
    void aGroupIsNobodysBusinessWhereTheSetHasRegions() {
        Evaluation evaluation = evaluate(Levels.BUNDLED, dossier().group("4").measured("10", "42"));
        assertThat(evaluation.indicator("10").orElseThrow().verdict()).isEqualTo(Verdict.MET);
        assertThat(evaluation.group()).contains("4");
    }

    @Test
    void whatIsNotAskedOnTheDay() {
        refuses("amended", dossier().measured("1.1", "50"), "indicator 1.1: \"50\" does not fit here");
        refuses(
                "amended",
                dossier().attested("1.2", Finding.MET),
                "indicator 1.2: set invented does not ask for \"1.2\" on 2023-12-31");
        Dossier.Builder early = Dossier.of(UnitCode.of("06364"), LocalDate.of(2022, 12, 31));
        refuses(
                "amended",
                early.attested("1.3", "second", Finding.MET),
                "indicator 1.3 has no part \"second\"; its parts: first");
        refuses(
                "amended",
                dossier().attested("1.1", "second", Finding.MET),
                "indicator 1.1 has no part \"second\"; its parts: none");
    }

    @Test
    void everythingThatIsWrongAtOnce() {
        refuses(
                dossier()
                        .region(new EconomicRegion("KB", "Kinh Bắc", "Kinh Bac"))
                        .attested("99", Finding.MET)
                        .measured("1.1", "3"),
                "region: ",
                "; observations: indicator 99: ",
                "; observations: indicator 1.1: ");
    }

    @Test
    void aUnitThatTheRegisterKnowsToBeNoCommune() {
        Dossier.Builder ward = Dossier.of(UnitCode.of("05974"), DAY);
        refuses(ward, "unit: the unit \"05974\" is not of the level and kind");
        Dossier.Builder township = Dossier.of(UnitCode.of("06385"), DAY);
        refuses(township, "06385");
        assertThat(evaluate(Levels.BUNDLED, Dossier.of(UnitCode.of("06385"), LocalDate.of(2025, 7, 1)))
                        .criteria())
                .as("a commune since")
                .isNotEmpty();
        assertThat(evaluate(Levels.BUNDLED, Dossier.of(UnitCode.of("99999"), DAY))
                        .criteria())
                .as("nothing is known against it")
                .isNotEmpty();
    }

    @Test
    void anObjectionNamesTheFieldAndHasTheWordsOfTheRefusal() {
        DossierCheck check =
                DossierCheck.of(Sets.named("amended"), UnitRegistry.standard().on(DAY));
        assertThat(check.subject(Subject.indicator("1.2")).orElseThrow())
                .returns(FailureReason.NOT_ASKED_ON_DAY, Objection::reason)
                .returns("indicator", Objection::column)
                .returns("1.2", Objection::raw)
                .returns(true, Objection::refuses)
                .returns(
                        "bộ invented không hỏi mục «1.2» vào ngày 31/12/2023",
                        objection -> objection.message(Language.VI));
        assertThat(check.subject(Subject.indicator("1.1"))).isEmpty();
        assertThat(check.asksForNumber(Subject.indicator("1.1")))
                .as("a number no longer")
                .isFalse();
        assertThat(check.subject(Subject.part("1.3", "second"))).isEmpty();
        assertThat(check.subject(Subject.criterion("2")).orElseThrow().column()).isEqualTo("criterion");
        assertThat(check.unit(UnitCode.of("20")).orElseThrow().column()).isEqualTo("unit");
    }

    @Test
    void aPieceNamesWhatItIsAPieceOf() {
        DossierCheck check =
                DossierCheck.of(Sets.named("amended"), UnitRegistry.standard().on(DAY));
        assertThat(check.wholes(Subject.part("1.3", "first")))
                .containsExactly(Subject.criterion("1"), Subject.indicator("1.3"));
        assertThat(check.wholes(Subject.indicator("1.3"))).containsExactly(Subject.criterion("1"));
        assertThat(check.wholes(Subject.criterion("1"))).isEmpty();
    }
}
