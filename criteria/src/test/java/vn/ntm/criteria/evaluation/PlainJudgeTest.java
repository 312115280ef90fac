package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.set.CriteriaSet;

/** The evaluator against a second, plain reading of the same rules. */
class PlainJudgeTest {

    @ParameterizedTest
    @CsvSource({
        "commune-ntm-2021-2025, 7000, 20211",
        "bundled with a province, 7000, 20212",
        "groups, 3000, 20213",
        "'groups, general decides', 2000, 20214",
        "floor, 500, 20215",
        "unverified floor, 500, 20216",
        "floor with a province, 500, 20217",
        "operators, 500, 20218",
        "lacks an indicator, 200, 20219",
        "lacks a criterion, 200, 20220"
    })
    void judgesAsThePlainReadingDoes(String name, int count, long seed) {
        CriteriaSet set = Sets.named(name);
        RandomDossiers dossiers = new RandomDossiers(set, new Random(seed), List.of(Assessor.values()));
        for (int i = 0; i < count; i++) {
            Policy policy = dossiers.policy();
            RandomDossiers.Drawn drawn = dossiers.next(2 + i % 9);
            assertThat(PlainJudge.lines(Evaluator.of(set, policy).evaluate(drawn.dossier())))
                    .as("seed %d, dossier %d: %s by %s", seed, i, drawn.dossier(), policy)
                    .isEqualTo(new PlainJudge(set, policy, drawn.dossier(), drawn.column()).judge());
        }
    }

    @Test
    void theDossiersReachEveryVerdictAndReason() {
        long seed = 4711;
        RandomDossiers dossiers = new RandomDossiers(
                Sets.named("bundled with a province"), new Random(seed), List.of(Assessor.APPRAISAL));
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
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
