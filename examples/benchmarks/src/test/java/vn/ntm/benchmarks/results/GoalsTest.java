package vn.ntm.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of goals names what there is, and the page of results is of this table. */
class GoalsTest {

    private static final List<Goal> GOALS = Goal.all();

    private static String source(String type) throws IOException {
        for (String root : List.of("src/main/java", "src/peers/java")) {
            Path file = Path.of(root, "vn", "ntm", "benchmarks", type + ".java");
            if (Files.exists(file)) {
                return Files.readString(file);
            }
        }
        return "";
    }

    @Test
    void everyBenchmarkExists() throws IOException {
        List<String> benchmarks = GOALS.stream()
                .flatMap(Goal::figures)
                .filter(name -> name.contains("Benchmarks."))
                .map(name -> name.replace(JmhRun.BYTES, ""))
                .distinct()
                .toList();
        assertThat(benchmarks).hasSizeGreaterThan(40);
        for (String benchmark : benchmarks) {
            int dot = benchmark.indexOf('.');
            // Also those of the profile, which are not compiled here.
            assertThat(source(benchmark.substring(0, dot)))
                    .as(benchmark)
                    .containsPattern("@Benchmark\\s+(@\\w+(\\([^)]*\\))?\\s+)*public \\S+ "
                            + benchmark.substring(dot + 1) + "\\(");
        }
    }

    @Test
    void everyOtherFigureIsMeasuredSomewhere() {
        assertThat(GOALS.stream().flatMap(Goal::figures).filter(name -> !name.contains("Benchmarks.")))
                .allMatch(name ->
                        name.startsWith("StartUp.") || name.startsWith("Spark.") || name.equals("LargeFile.rows"));
    }

    @Test
    void everyGoalHasAnIdAnAimAndSomebodyWhoAsksForIt() {
        List<Goal> goals = GOALS.stream().filter(goal -> !goal.aim().isEmpty()).toList();
        assertThat(goals).extracting(Goal::id).doesNotHaveDuplicates().doesNotContain("");
        assertThat(goals).extracting(Goal::whence).allMatch(whence -> whence.startsWith("issue "));
        assertThat(goals).allMatch(goal -> goal.target().isPresent());
        assertThat(goals)
                .extracting(Goal::id)
                .contains(
                        "E1", "E2", "E3", "E4", "E5a", "E5b", "E5c", "E6a", "E6b", "E7", "C1a", "C2a", "J1a", "J2a",
                        "S1a")
                .contains("R1a", "R1c", "R1d", "L1a", "L2a", "U1", "U2");
    }

    @Test
    void thePageOfResultsHoldsTheseGoalsAndNoOthers() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("RESULTS.md"))) {
            List<List<String>> rows = lines.dropWhile(line -> !line.equals("## Goals"))
                    .takeWhile(line -> !line.equals("## Figures without an aim"))
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| goal "))
                    .map(line ->
                            Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                    .map(cells -> List.of(cells.get(1), cells.get(2), cells.get(6), cells.get(7)))
                    .toList();
            assertThat(rows)
                    .isEqualTo(GOALS.stream()
                            .filter(goal -> !goal.aim().isEmpty())
                            .map(goal -> List.of(
                                    goal.id(),
                                    goal.what(),
                                    goal.hasPeer() ? goal.aim() : goal.aim() + " " + goal.unit(),
                                    goal.whence()))
                            .toList());
        }
    }
}
