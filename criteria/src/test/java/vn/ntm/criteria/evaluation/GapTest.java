package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
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

    private static Gap kinds(Dossier.Builder dossier) {
        return Evaluator.of(Kinds.set(), Policy.strict())
                .withUnits(Kinds.NO_UNITS)
                .evaluate(dossier.build())
                .gap();
    }

    private static List<String> needs(List<Gap.Need> needs) {
        return needs.stream()
                .map(need -> need.no() + need.part().map(part -> "/" + part).orElse(""))
                .toList();
    }

    @Test
    void ofAlternativesTheNearestDecidesAndOfAllTheOthersEach() {
        Gap gap = kinds(dossier()
                .measured("2.1", "clean", "88")
                .measured("2.1", "piped", "20")
                .measured("2.1", "wells", "59.5")
                .attested("2.1", "rules", Finding.NOT_MET)
                .attested("2.3", "park", Finding.NOT_MET)
                .attested("2.3", "cluster", Finding.NOT_MET)
                .attestedCriterion("3", Finding.NOT_MET));
        assertThat(needs(gap.decisive())).containsExactly("2.1/clean", "2.1/wells", "2.1/rules", "2.3/park", "3");
        assertThat(gap.decisive().get(0).label(Language.EN)).isEqualTo("Part clean");
        assertThat(gap.decisive().get(1).distance())
                .contains(new Distance(Decimal.parse("0.5"), Distance.Direction.BELOW, Decimal.of(60)));
        assertThat(gap.decisive().get(4).label(Language.EN)).isEqualTo("Other");
        assertThat(needs(gap.undecided())).containsExactly("1.1", "1.2", "2.2/many");
    }

    @Test
    void anAlternativeThatIsOnlyUndeterminedMayHoldAsItIs() {
        Gap gap = kinds(dossier()
                .measured("2.1", "clean", "90")
                .measured("2.1", "piped", "39.9")
                .attested("2.1", "rules", Finding.MET)
                .attested("2.3", "cluster", Finding.MET));
        assertThat(gap.decisive()).isEmpty();
        assertThat(needs(gap.undecided()))
                .containsExactly("1.1", "1.2", "2.1/wells", "2.2/many", "3.1", "3.2", "3.3", "3.4");
    }

    @Test
    void ofPartsThatExcludeEachOtherTheOneObservedIsMeant() {
        assertThat(needs(kinds(dossier().measured("2.2", "few", "49")).decisive()))
                .containsExactly("2.2/few");
        assertThat(needs(kinds(dossier().notApplicable("2.2", "many")).undecided()))
                .contains("2.2/few")
                .doesNotContain("2.2/many");
        assertThat(needs(kinds(dossier().notApplicable("2.2", "many").notAssessed("2.2", "few"))
                        .undecided()))
                .contains("2.2/few")
                .doesNotContain("2.2/many");
    }

    @Test
    void theMarginOfANearMissIsAShareOfTheLevel() {
        Gap gap = kinds(dossier()
                .measured("2.1", "clean", "85.5")
                .measured("2.2", "many", "66.4999")
                .measured("3.1", "1")
                .measured("3.3", "5")
                .attested("2.3", Finding.NOT_MET));
        assertThat(numbers(gap.notMet())).containsExactly("2.1", "2.2", "2.3", "3.1", "3.3");
        assertThat(numbers(gap.nearMisses(Decimal.of(5)))).containsExactly("2.1", "3.3");
        assertThat(numbers(gap.nearMisses(Decimal.parse("4.9999")))).containsExactly("3.3");
        assertThat(numbers(gap.nearMisses(Decimal.of(50)))).containsExactly("2.1", "2.2", "3.1", "3.3");
        assertThat(numbers(gap.byRelativeDistance())).containsExactly("3.3", "2.1", "2.2", "3.1", "2.3");
    }

    @Test
    void oneFarPartKeepsAnIndicatorFromBeingNear() {
        Gap gap = kinds(dossier()
                .measured("2.1", "clean", "89")
                .measured("2.1", "piped", "39")
                .measured("2.1", "wells", "1"));
        assertThat(numbers(gap.nearMisses(Decimal.of(5)))).containsExactly("2.1");
        Gap far = kinds(dossier().measured("2.1", "clean", "89").attested("2.1", "rules", Finding.NOT_MET));
        assertThat(far.nearMisses(Decimal.of(100))).isEmpty();
        assertThat(far.notMet().get(0).distance()).isEmpty();
    }

    @Test
    void aLevelOfZeroIsNearOnlyWhereItIsReached() {
        Distance none = new Distance(Decimal.ZERO, Distance.Direction.ABOVE, Decimal.ZERO);
        Distance some = new Distance(Decimal.of(1), Distance.Direction.ABOVE, Decimal.ZERO);
        Distance large = new Distance(Decimal.of(99), Distance.Direction.BELOW, Decimal.of(100));
        assertThat(none.isWithin(Decimal.ZERO)).isTrue();
        assertThat(some.isWithin(Decimal.of(1000))).isFalse();
        assertThat(some.relative()).isEmpty();
        assertThat(some.compareRelative(large)).isPositive();
        assertThat(none.compareRelative(large)).isNegative();
    }

    @Test
    void changingWhatDecidesMakesTheSetPossibleAndLessDoesNot() {
        long seed = 1980;
        Random random = new Random(seed);
        CriteriaSet set = Sets.named("bundled with a province");
        RandomDossiers dossiers = new RandomDossiers(set, random, List.of(Assessor.APPRAISAL));
        Evaluator evaluator = Evaluator.of(set, Policy.strict());
        for (int i = 0; i < 100; i++) {
            Dossier dossier = dossiers.next(4).dossier();
            Evaluation before = evaluator.evaluate(dossier);
            List<Gap.Need> needs = before.gap().decisive();
            assertThat(needs.isEmpty()).isEqualTo(before.verdict() != Verdict.NOT_MET);
            for (int left = 0; left <= needs.size(); left++) {
                Dossier changed = dossier;
                for (int k = 0; k < needs.size(); k++) {
                    changed = k == left ? changed : changed.with(met(needs.get(k)));
                }
                assertThat(evaluator.evaluate(changed).verdict() == Verdict.NOT_MET)
                        .as("seed %d, dossier %d, without %d of %s", seed, i, left, needs(needs))
                        .isEqualTo(left < needs.size());
            }
        }
    }

    private static Observation met(Gap.Need need) {
        Subject subject = need.item().indicator().isEmpty()
                ? Subject.criterion(need.no())
                : need.part().map(part -> Subject.part(need.no(), part)).orElseGet(() -> Subject.indicator(need.no()));
        return Observation.attested(subject, Finding.MET);
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

    @Test
    void whatIsRequiredOfAFactorIsTheAmountThatTheDistanceIsFrom() {
        Dossier history = dossier()
                .measured("1.1", "44")
                .measured("1.1", "before", "30")
                .measured("1.2", "54")
                .build();
        Evaluation evaluation = Evaluator.of(Kinds.set(), Policy.strict())
                .withUnits(Kinds.NO_UNITS)
                .evaluate(history);
        assertThat(evaluation.gap().notMet().stream().map(Gap.Item::required).map(Optional::orElseThrow))
                .containsExactly(">= 45", ">= 55");
        assertThat(evaluation.gap().notMet().stream().map(Gap.Item::shortfall).map(Optional::orElseThrow))
                .containsExactly(Decimal.of(1), Decimal.of(1));
    }
}
