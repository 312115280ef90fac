package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.set.CriteriaSet;

/** The evaluator against a second, plain reading of the same rules. */
class PlainJudgeTest {

    /** Sets of the tables, which differ by what they show, and how many dossiers each is tried with. */
    static Stream<Arguments> sets() {
        Stream<Arguments> bundled = CriteriaCatalog.standard().ids().stream().map(id -> Arguments.of(id, 5500));
        Stream<Arguments> invented = Sets.invented().stream().map(name -> Arguments.of(name, 1200));
        return Stream.concat(bundled, invented);
    }

    /** About 100,000 dossiers in all. */
    @ParameterizedTest
    @MethodSource("sets")
    void judgesAsThePlainReadingDoes(String name, int count) {
        long seed = 20211231;
        CriteriaSet set = Sets.named(name);
        RandomDossiers dossiers = new RandomDossiers(set, new Random(seed), List.of(Assessor.values()));
        Map<Policy, Evaluator> evaluators = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Policy policy = dossiers.policy();
            RandomDossiers.Drawn drawn = dossiers.next(2 + i % 9);
            Evaluator evaluator = evaluators.computeIfAbsent(policy, any -> Evaluator.of(set, any));
            Evaluation evaluation = evaluator.evaluate(drawn.dossier());
            List<String> plain = new PlainJudge(set, policy, drawn.dossier(), drawn.column()).judge();
            if (!PlainJudge.lines(evaluation).equals(plain) || !isReplayed(evaluation)) {
                assertThat(PlainJudge.lines(evaluation))
                        .as("seed %d, dossier %d: %s by %s", seed, i, drawn.dossier(), policy)
                        .isEqualTo(plain);
                fail("seed %d, dossier %d: compact and explained verdicts differ: %s", seed, i, drawn.dossier());
            }
        }
    }

    /** Returns whether what is explained is what was ruled. */
    private static boolean isReplayed(Evaluation evaluation) {
        Ruling ruling = evaluation.ruling();
        DossierLayout layout = ruling.layout();
        boolean alike =
                ruling.verdict() == evaluation.verdict() && ruling.criteriaMet().equals(evaluation.criteriaMet());
        for (CriterionEvaluation criterion : evaluation.criteria()) {
            alike &= ruling.verdict(layout.slot(Subject.criterion(criterion.no()))) == criterion.verdict();
            for (IndicatorEvaluation indicator : criterion.indicators()) {
                alike &= ruling.verdict(layout.slot(indicator.no())) == indicator.verdict();
            }
        }
        return alike;
    }

    @Test
    void theDossiersReachEveryVerdictAndReason() {
        long seed = 4711;
        RandomDossiers dossiers = new RandomDossiers(
                Sets.named("bundled with a province"), new Random(seed), List.of(Assessor.APPRAISAL));
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < 400; i++) {
            Evaluation evaluation = Evaluator.of(Sets.named("bundled with a province"), dossiers.policy())
                    .evaluate(dossiers.next(5).dossier());
            evaluation.criteria().stream()
                    .flatMap(criterion -> criterion.indicators().stream())
                    .forEach(indicator -> seen.add(indicator
                            .reason()
                            .map(Enum::name)
                            .orElse(indicator.verdict().name())));
        }
        assertThat(seen)
                .as("seed %d", seed)
                .contains("MET", "NOT_MET", "NOT_APPLICABLE")
                .containsAll(reasonsOfIndicators());
    }

    private static List<String> reasonsOfIndicators() {
        return Stream.of(UndeterminedReason.values())
                .filter(reason -> reason != UndeterminedReason.SET_INCOMPLETE)
                .map(Enum::name)
                .toList();
    }
}
