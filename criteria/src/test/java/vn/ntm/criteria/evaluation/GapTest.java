package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.set.CriteriaSet;

class GapTest {

    private static final CriteriaSet SET = Sets.named(Levels.BUNDLED);

    private static Dossier.Builder dossier() {
        return Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31));
    }

    private static Gap gap(String set, Dossier.Builder dossier) {
        return Evaluator.of(Sets.named(set), Policy.strict())
                .evaluate(dossier.build())
                .gap();
    }

    private static List<String> numbers(List<Gap.Item> items) {
        return items.stream().map(Gap.Item::no).toList();
    }

    @Test
    void threeListsCallForDifferentWork() {
        Gap gap = gap(
                Levels.BUNDLED,
                dossier()
                        .measured("10", "41.5")
                        .attested("1.1", Finding.NOT_MET)
                        .attested("1.2", Finding.MET)
                        .measured("2.1", "100")
                        .measured("17.1", "clean-water", "99")
                        .measured("17.1", "piped", "99")
                        .measured("9.2", "90")
                        .notAssessed("3.2")
                        .notApplicable("13.1")
                        .notApplicable("13.4"));
        assertThat(numbers(gap.notMet())).containsExactly("1.1", "10");
        assertThat(numbers(gap.awaitingLaw())).containsExactly("2.1", "9.2", "17.1");
        assertThat(numbers(gap.notAssessed())).contains("3.1", "3.2", "13.1").doesNotContain("1.2", "13.4");
        assertThat(gap.isEmpty()).isFalse();
    }

    @Test
    void anItemShowsWhatIsAskedWhatWasSeenAndTheDistance() {
        Gap.Item income =
                gap(Levels.BUNDLED, dossier().measured("10", "41.5")).notMet().get(0);
        assertThat(income.label(Language.VI)).contains("Thu nhập");
        assertThat(income.label(Language.EN)).contains("income");
        assertThat(income.required()).contains(">= 42");
        assertThat(income.observed()).contains(Decimal.parse("41.5"));
        assertThat(income.shortfall()).contains(Decimal.parse("0.5"));
        assertThat(income.reason()).isEmpty();
        assertThat(income.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(income.threshold().orElseThrow().citation().act()).isEqualTo("318/QĐ-TTg");
    }

    @Test
    void anItemNamesThePartThatDecides() {
        Gap.Item school = gap(
                        Levels.BUNDLED,
                        dossier().measured("5", "min-facility", "100").measured("5", "level-1-up-to-3-schools", "40"))
                .notMet()
                .get(0);
        assertThat(school.label(Language.EN)).isEqualTo("Schools whose facilities reach level 1, of 3 or fewer");
        assertThat(school.shortfall()).contains(Decimal.of(10));
    }

    @Test
    void aCriterionJudgedAsAWholeIsListedByItsOwnNumber() {
        Gap gap = gap(Levels.BUNDLED, dossier().attestedCriterion("17", Finding.NOT_MET));
        assertThat(numbers(gap.notMet())).containsExactly("17");
        assertThat(gap.notMet().get(0).indicator()).isEmpty();
        assertThat(gap.notMet().get(0).label(Language.VI)).isEqualTo("Môi trường và an toàn thực phẩm");
        assertThat(gap.notMet().get(0).required()).isEmpty();
        assertThat(gap.notMet().get(0).observed()).isEmpty();
        assertThat(gap.notMet().get(0).shortfall()).isEmpty();
    }

    @Test
    void aRegionThatIsNotKnownIsTheUnitsToReport() {
        Dossier.Builder nowhere =
                Dossier.of(UnitCode.of("99999"), LocalDate.of(2023, 12, 31)).measured("10", "50");
        Gap gap = gap(Levels.BUNDLED, nowhere);
        assertThat(numbers(gap.notAssessed())).contains("10");
        assertThat(gap.awaitingLaw()).isEmpty();
    }

    @Test
    void indicatorsThatTheTablesLackAwaitTheLawAndAreNotCountedTwice() {
        Gap failed = gap("lacks an indicator", dossier().attested("1.1", Finding.NOT_MET));
        assertThat(numbers(failed.notMet())).containsExactly("1.1");
        assertThat(numbers(failed.notAssessed())).containsExactly("2.1");
        assertThat(numbers(failed.awaitingLaw())).containsExactly("1");
        assertThat(failed.awaitingLaw().get(0).reason()).contains(UndeterminedReason.SET_INCOMPLETE);
        assertThat(failed.awaitingLaw().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        Gap missing = gap("lacks an indicator", dossier());
        assertThat(missing.notMet()).isEmpty();
        assertThat(numbers(missing.notAssessed())).containsExactly("1.1", "2.1");
        assertThat(numbers(missing.awaitingLaw())).containsExactly("1");
        Gap whole = gap("lacks an indicator", dossier().attestedCriterion("1", Finding.MET));
        assertThat(whole.awaitingLaw()).isEmpty();
    }

    @Test
    void theListsTogetherAreExactlyWhatIsNotMetOrUndetermined() {
        long seed = 318;
        RandomDossiers dossiers = new RandomDossiers(SET, new Random(seed), List.of(Assessor.values()));
        List<String> order = order();
        for (int i = 0; i < 500; i++) {
            Evaluation evaluation = Evaluator.of(SET, dossiers.policy())
                    .evaluate(dossiers.next(4).dossier());
            Gap gap = evaluation.gap();
            List<String> listed = Stream.of(gap.notMet(), gap.notAssessed(), gap.awaitingLaw())
                    .flatMap(list -> numbers(list).stream())
                    .toList();
            assertThat(listed)
                    .as("seed %d, dossier %d", seed, i)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(open(evaluation));
            for (List<Gap.Item> list : List.of(gap.notMet(), gap.notAssessed(), gap.awaitingLaw())) {
                assertThat(list)
                        .as("seed %d, dossier %d: the order of the act", seed, i)
                        .isSortedAccordingTo((one, other) ->
                                Integer.compare(order.indexOf(place(one)), order.indexOf(place(other))));
            }
            assertThat(gap.notMet()).allMatch(item -> item.verdict() == Verdict.NOT_MET);
            assertThat(gap.notAssessed())
                    .allMatch(item -> item.reason().orElseThrow().isMissingAssessment());
            assertThat(gap.awaitingLaw())
                    .noneMatch(item -> item.reason().orElseThrow().isMissingAssessment());
        }
    }

    /** The numbers of the act, each criterion before its indicators. */
    private static List<String> order() {
        List<String> order = new ArrayList<>();
        SET.criteria().forEach(criterion -> {
            order.add("criterion " + criterion.no());
            criterion.indicators().forEach(indicator -> order.add(indicator.no()));
        });
        return order;
    }

    private static String place(Gap.Item item) {
        return item.indicator().isPresent() ? item.no() : "criterion " + item.no();
    }

    private static List<String> open(Evaluation evaluation) {
        List<String> open = new ArrayList<>();
        for (CriterionEvaluation criterion : evaluation.criteria()) {
            if (criterion.attested() && criterion.verdict() != Verdict.MET) {
                open.add(criterion.no());
            }
            criterion.indicators().stream()
                    .filter(indicator ->
                            indicator.verdict() == Verdict.NOT_MET || indicator.verdict() == Verdict.UNDETERMINED)
                    .forEach(indicator -> open.add(indicator.no()));
        }
        return open;
    }
}
