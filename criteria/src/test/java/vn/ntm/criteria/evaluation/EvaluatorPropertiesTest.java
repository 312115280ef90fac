package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Basis;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Threshold;

class EvaluatorPropertiesTest {

    private static final CriteriaSet SET = Sets.named("bundled with a province");

    private static Dossier with(Dossier dossier, List<Observation> observations) {
        return Dossier.of(dossier.unit(), dossier.date())
                .region(dossier.region())
                .group(dossier.group())
                .addAllFlags(dossier.flags())
                .addAllObservations(observations)
                .build();
    }

    @Test
    void theOrderOfObservationsDoesNotMatter() {
        long seed = 1;
        Random random = new Random(seed);
        RandomDossiers dossiers = new RandomDossiers(SET, random, List.of(Assessor.values()));
        for (int i = 0; i < 500; i++) {
            Evaluator evaluator = Evaluator.of(SET, dossiers.policy());
            Dossier dossier = dossiers.next(3).dossier();
            List<Observation> shuffled = new ArrayList<>(dossier.observations());
            Collections.shuffle(shuffled, random);
            assertThat(evaluator.evaluate(with(dossier, shuffled)))
                    .as("seed %d, dossier %d", seed, i)
                    .isEqualTo(evaluator.evaluate(dossier));
        }
    }

    /**
     * Data of one assessor. Left out is what is not more data: a second of parts that exclude each other contradicts the
     * first, and an earlier figure turns the number beside it from a growth into an amount.
     */
    @ParameterizedTest
    @MethodSource("sets")
    void moreDataNeverWidensTheNumberOfCriteriaMet(String name) {
        long seed = 2;
        Random random = new Random(seed);
        CriteriaSet set = Sets.named(name);
        int counted = (int) set.criteria().stream().filter(Criterion::counted).count();
        RandomDossiers dossiers = new RandomDossiers(set, random, List.of(Assessor.APPRAISAL));
        for (int i = 0; i < 20; i++) {
            Evaluator evaluator = Evaluator.of(set, dossiers.policy().decidedBy(List.of(Assessor.APPRAISAL)));
            Dossier full = dossiers.next(6).dossier();
            List<Observation> kept = new ArrayList<>(full.observations());
            kept.removeIf(observation -> isNoMoreData(set, observation.subject(), full.date()));
            CountRange known = evaluator.evaluate(with(full, kept)).criteriaMet();
            while (!kept.isEmpty()) {
                kept.remove(random.nextInt(kept.size()));
                CountRange less = evaluator.evaluate(with(full, kept)).criteriaMet();
                assertThat(less.intersection(known))
                        .as("seed %d, %s, dossier %d: %s with more, %s with less", seed, name, i, known, less)
                        .contains(known);
                known = less;
            }
            assertThat(known).isEqualTo(CountRange.of(0, set.size().orElse(counted)));
        }
    }

    static List<String> sets() {
        return Sets.all();
    }

    private static boolean isNoMoreData(CriteriaSet set, Subject subject, LocalDate day) {
        if (subject.part().isEmpty()) {
            return false;
        }
        Indicator indicator = set.indicator(subject.no()).orElseThrow();
        boolean earlier = LawOnDay.of(set, day)
                .requirement(indicator)
                .filter(asked -> asked.earlier().equals(subject.part()))
                .isPresent();
        Part part = indicator.part(subject.part().get()).orElseThrow();
        boolean second = part.choice().isPresent()
                && indicator.parts().stream()
                        .filter(other -> other.choice().equals(part.choice()))
                        .findFirst()
                        .filter(first -> !first.equals(part))
                        .isPresent();
        return earlier || second;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aBetterValueNeverMakesAVerdictWorse(String name) {
        long seed = 3;
        Random random = new Random(seed);
        List<Verdict> rising = List.of(Verdict.NOT_MET, Verdict.UNDETERMINED, Verdict.MET);
        CriteriaSet set = Sets.named(name);
        RandomDossiers dossiers = new RandomDossiers(set, random, List.of(Assessor.APPRAISAL));
        for (int i = 0; i < 100; i++) {
            Evaluator evaluator = Evaluator.of(set, dossiers.policy());
            Dossier dossier = dossiers.next(4).dossier();
            List<Observation> better = new ArrayList<>(dossier.observations());
            better.replaceAll(observation -> better(set, observation, random));
            Evaluation before = evaluator.evaluate(dossier);
            Evaluation after = evaluator.evaluate(with(dossier, better));
            for (CriterionEvaluation criterion : before.criteria()) {
                Verdict then = after.criterion(criterion.no()).orElseThrow().verdict();
                assertThat(rising.indexOf(then))
                        .as("seed %d, %s, dossier %d, criterion %s", seed, name, i, criterion.no())
                        .isGreaterThanOrEqualTo(rising.indexOf(criterion.verdict()));
            }
            assertThat(rising.indexOf(after.verdict())).isGreaterThanOrEqualTo(rising.indexOf(before.verdict()));
            assertThat(after.criteriaMet().min())
                    .isGreaterThanOrEqualTo(before.criteriaMet().min());
        }
    }

    private static Observation better(CriteriaSet set, Observation observation, Random random) {
        if (observation.value().isEmpty()) {
            return observation;
        }
        Subject subject = observation.subject();
        List<Threshold> levels = set.thresholds(subject.no(), subject.part());
        if (levels.isEmpty() || levels.get(0).operator() == Operator.EQUAL) {
            // Of what must be exactly so much, or has no level, nothing is better.
            return observation;
        }
        Operator operator = levels.get(0).operator();
        boolean floor = operator.asksForMore();
        Decimal step = Decimal.of(random.nextInt(10));
        Decimal value = observation.value().get();
        return Observation.measured(subject, floor ? value.plus(step) : value.minus(step));
    }

    @Test
    void aUnitThatIsFoundToMeetEverythingMeetsTheSet() {
        Dossier.Builder byIndicators = dossier();
        Dossier.Builder byParts = dossier();
        Dossier.Builder byCriteria = dossier();
        for (Criterion criterion : SET.criteria()) {
            byCriteria.attestedCriterion(criterion.no(), Finding.MET);
            for (Indicator indicator : criterion.indicators()) {
                byIndicators.attested(indicator.no(), Finding.MET);
                subjects(indicator)
                        .forEach(subject -> byParts.addObservations(Observation.attested(subject, Finding.MET)));
            }
        }
        for (Dossier.Builder dossier : List.of(byIndicators, byParts, byCriteria)) {
            Evaluation evaluation = Evaluator.of(SET, Policy.strict()).evaluate(dossier.build());
            assertThat(evaluation.verdict()).isEqualTo(Verdict.MET);
            assertThat(evaluation.reason()).isEmpty();
            assertThat(evaluation.criteriaMet()).isEqualTo(CountRange.exactly(19));
            assertThat(evaluation.gap().isEmpty()).isTrue();
        }
    }

    private static Dossier.Builder dossier() {
        return Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31)).region(EconomicRegions.TDMNPB);
    }

    private static Stream<Subject> subjects(Indicator indicator) {
        return indicator.parts().isEmpty()
                ? Stream.of(Subject.indicator(indicator.no()))
                : indicator.parts().stream().map(Part::id).map(part -> Subject.part(indicator.no(), part));
    }

    @Test
    void oneEvaluatorAnswersEightThreadsAlike() throws Exception {
        long seed = 4;
        RandomDossiers drawn = new RandomDossiers(SET, new Random(seed), List.of(Assessor.values()));
        List<Dossier> dossiers =
                Stream.generate(() -> drawn.next(4).dossier()).limit(100).toList();
        Evaluator evaluator = Evaluator.of(SET, Policy.strict().acceptingUnverified());
        List<Evaluation> alone = dossiers.stream().map(evaluator::evaluate).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Evaluation>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(
                        () -> dossiers.stream().map(evaluator::evaluate).toList()));
            }
            for (Future<List<Evaluation>> answer : answers) {
                assertThat(answer.get()).as("seed %d", seed).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aReasonIsGivenExactlyWhereSomethingIsUndetermined() {
        long seed = 5;
        RandomDossiers dossiers = new RandomDossiers(SET, new Random(seed), List.of(Assessor.values()));
        for (int i = 0; i < 300; i++) {
            Evaluation evaluation = Evaluator.of(SET, dossiers.policy())
                    .evaluate(dossiers.next(4).dossier());
            assertThat(evaluation.reason().isPresent()).isEqualTo(evaluation.verdict() == Verdict.UNDETERMINED);
            for (CriterionEvaluation criterion : evaluation.criteria()) {
                assertThat(criterion.reason().isPresent()).isEqualTo(criterion.verdict() == Verdict.UNDETERMINED);
                criterion.indicators().forEach(indicator -> shortfallOnlyOfWhatFailed(indicator.deciding()));
            }
        }
    }

    private static void shortfallOnlyOfWhatFailed(Judgement judgement) {
        assertThat(judgement.shortfall().isPresent())
                .isEqualTo(judgement.verdict() == Verdict.NOT_MET
                        && judgement.basis().equals(Optional.of(Basis.MEASURED)));
        judgement.shortfall().ifPresent(shortfall -> {
            Threshold level = judgement.threshold().orElseThrow();
            Decimal reached = judgement.observed().orElseThrow();
            Decimal mended = level.operator().asksForMore() ? reached.plus(shortfall) : reached.minus(shortfall);
            assertThat(level.value()).contains(mended);
        });
    }
}
