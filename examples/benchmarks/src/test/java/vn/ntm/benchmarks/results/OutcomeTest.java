package vn.ntm.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Map<String, Figure> NONE = Map.of();

    private static Goal goal(String peer, String aim) {
        return new Goal("X", "something", "ours", peer, Unit.MS, aim, "issue 0", "because");
    }

    private static Outcome of(Goal goal, Figure ours, Figure peer) {
        return Outcome.of(goal, ImmutableMap.of("ours", ours, "peer", peer));
    }

    @Test
    void anAimOfAtLeastAsksHowManyTimesLessOursTakes() {
        Outcome outcome = of(goal("peer", ">= 20"), new Figure(100, 0), new Figure(3000, 0));
        assertThat(outcome.compared()).contains(new Figure(30, 0));
        assertThat(outcome.standing()).isEqualTo(Standing.REACHED);
    }

    @Test
    void anAimOfAtMostAsksHowManyTimesAsMuch() {
        Outcome outcome = of(goal("peer", "<= 3"), new Figure(100, 0), new Figure(25, 0));
        assertThat(outcome.compared()).contains(new Figure(4, 0));
        assertThat(outcome.standing()).isEqualTo(Standing.MISSED);
    }

    @Test
    void errorsOfBothSidesAddUpAndDecideWhatNoiseIs() {
        Figure ours = new Figure(100, 3);
        Figure peer = new Figure(200, 8);
        Outcome outcome = of(goal("peer", ">= 1.95"), ours, peer);
        assertThat(outcome.compared().orElseThrow().error()).isCloseTo(0.1, within(1e-9));
        assertThat(outcome.standing()).isEqualTo(Standing.REACHED_WITHIN_NOISE);
        assertThat(of(goal("peer", ">= 2.05"), ours, peer).standing()).isEqualTo(Standing.MISSED_WITHIN_NOISE);
        assertThat(of(goal("peer", ">= 1.89"), ours, peer).standing()).isEqualTo(Standing.REACHED);
        assertThat(of(goal("peer", ">= 2.11"), ours, peer).standing()).isEqualTo(Standing.MISSED);
    }

    @Test
    void withoutAPeerTheFigureItselfIsJudgedInItsUnit() {
        assertThat(of(goal("", "<= 200"), new Figure(199e6, 0), new Figure(1, 0))
                        .standing())
                .isEqualTo(Standing.REACHED);
        assertThat(of(goal("", "<= 200"), new Figure(201e6, 0), new Figure(1, 0))
                        .standing())
                .isEqualTo(Standing.MISSED);
    }

    @Test
    void whatIsNotMeasuredIsNeitherReachedNorMissed() {
        assertThat(Outcome.of(goal("peer", ">= 2"), NONE).standing()).isEqualTo(Standing.NOT_MEASURED);
        assertThat(Outcome.of(goal("peer", ">= 2"), Map.of("ours", new Figure(1, 0)))
                        .standing())
                .isEqualTo(Standing.NOT_MEASURED);
        assertThat(Outcome.of(goal("peer", ""), NONE).standing()).isEqualTo(Standing.SHOWN);
    }

    @Test
    void anErrorThatIsNotKnownIsNoise() {
        Outcome outcome = of(goal("peer", ">= 2"), new Figure(1, Double.NaN), new Figure(9, 0));
        assertThat(outcome.standing()).isEqualTo(Standing.REACHED_WITHIN_NOISE);
        assertThat(outcome.compared().orElseThrow()).hasToString("9.00 ± ?");
    }

    @Test
    void aMedianLiesBetweenRanks() {
        // Of 11 the second and the tenth: outside lie 24 of 2,048 cases; the third and the ninth would leave 134.
        List<Double> eleven = List.of(0.0, 40.0, 41.0, 42.0, 43.0, 50.0, 51.0, 52.0, 53.0, 55.0, 900.0);
        assertThat(NewJvms.median(eleven)).isEqualTo(new Figure(50, 10));
        assertThat(NewJvms.median(List.of(1.0, 2.0, 5.0))).isEqualTo(new Figure(2, 3));
    }

    @Test
    void figuresOfSparkAreThoseOfLaterRounds() {
        SparkTable table = SparkTable.of(List.of(
                "some line before",
                "| start of Spark, with a first job of 2 rows |       |    9.00 s |    4.00 s of CPU |          1 rows/s |",
                "| parallel stream, counted |     1 |    9.00 s |    4.00 s of CPU |  1,111,111 rows/s |",
                "| parallel stream, counted |     2 |    2.00 s |    4.00 s of CPU |  5,000,000 rows/s |",
                "| Spark, mapPartitions, counted |     2 |    3.00 s |    4.00 s of CPU |  3,333,333 rows/s |"));
        assertThat(table.figures())
                .containsEntry("Spark.parallel stream, counted", new Figure(2e9, 0))
                .containsEntry("Spark.Spark, mapPartitions, counted", new Figure(3e9, 0))
                .hasSize(2);
        assertThat(table.lines()).hasSize(6);
    }

    @Test
    void optionsThatAreNoneAreNamed() {
        assertThat(Options.parse(new String[] {"--quick", "--date", "2026-11-28"})
                        .date())
                .contains("2026-11-28");
        assertThatThrownBy(() -> Options.parse(new String[] {"--fast", "1"})).hasMessageContaining("--fast");
        assertThatThrownBy(() -> Options.parse(new String[] {"--date"})).hasMessageContaining("--date");
        assertThatThrownBy(() -> Aim.parse("20")).hasMessageContaining("20");
    }

    @Test
    void classesAreCountedByWhereTheyComeFrom() {
        assertThat(LoadedClasses.lines(List.of(
                        "java.lang.Object source: shared objects file",
                        "java.lang.String source: shared objects file",
                        "vn.ntm.criteria.set.CriteriaSet source: file:/x.jar",
                        "vn.ntm.X$$Lambda$1/0x1 source: vn.ntm.X",
                        "com.example.Y source: file:/y.jar",
                        "no class")))
                .containsExactly(
                        "5 classes loaded:",
                        "2 of the JDK, from its archive",
                        "1 ours",
                        "1 made for lambdas and the like",
                        "1 of other libraries");
    }

    @Test
    void samplesThatAreOfTheBenchmarkAreCountedByTheirInnermostMethods() {
        WhereTimeGoes goes = new WhereTimeGoes("XBenchmarks.judge");
        String stub =
                "    vn.ntm.benchmarks.jmh_generated.XBenchmarks_judge_jmhTest.judge_avgt_jmhStub(X, Y) line: 9\n  ]\n";
        String ours =
                "  stackTrace = [\n    java.util.HashMap.get(Object) line: 5\n    vn.ntm.a.Judge.judge(int) line: 7\n";
        goes.add(ours + stub);
        goes.add(ours + "  ]\n");
        goes.add("  stackTrace = [\n    vn.ntm.a.Law$One.compare() line: 5\n" + stub);
        assertThat(goes.lines())
                .containsExactly(
                        "2 samples of the stack; they end in",
                        " 50.0 %  HashMap.get",
                        " 50.0 %  Law$One.compare",
                        "and the last method of ours before is",
                        " 50.0 %  Judge.judge",
                        " 50.0 %  Law$One.compare");
    }
}
