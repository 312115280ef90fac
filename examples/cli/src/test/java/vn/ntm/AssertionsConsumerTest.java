package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The assertions of ntm-fixtures from a module of its own, beside the AssertJ that it brings. */
class AssertionsConsumerTest {

    private static final String DESCRIPTOR = """
            module consumer {
                requires vn.ntm.fixtures;
                requires org.assertj.core;
            }
            """;

    private static final String PROGRAM = """
            package consumer;

            import static vn.ntm.fixtures.assertion.NtmAssertions.assertThat;

            import vn.ntm.core.quantity.Ratio;
            import vn.ntm.criteria.evaluation.Evaluator;
            import vn.ntm.criteria.ruling.Policy;
            import vn.ntm.criteria.ruling.UndeterminedReason;
            import vn.ntm.criteria.ruling.Verdict;
            import vn.ntm.fixtures.IllustrativeDossiers;

            public class Main {
                public static void main(String[] arguments) {
                    var sample = IllustrativeDossiers.of("commune-ntm-2021-2025", Verdict.UNDETERMINED).get();
                    var evaluation = Evaluator.of(sample.set(), Policy.strict()).evaluate(sample.dossier());
                    assertThat(evaluation).isUndetermined().because(UndeterminedReason.THRESHOLD_DELEGATED);
                    try {
                        assertThat(Ratio.of(1586, 152)).isPrintedAs("10.44");
                    } catch (AssertionError e) {
                        System.out.println(e.getMessage());
                    }
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void assertsOnTheModulePath() throws IOException, InterruptedException {
        ConsumerModules modules =
                new ConsumerModules(folder, List.of("fixtures"), List.of("assertj-core", "byte-buddy"));
        modules.compile("consumer", DESCRIPTOR, "Main", PROGRAM);
        assertThat(modules.run("consumer/consumer.Main"))
                .containsExactly("Expected 1586/152 to be printed as 10.44 but it is 10.43");
    }
}
