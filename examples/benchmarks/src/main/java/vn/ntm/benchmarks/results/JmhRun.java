package vn.ntm.benchmarks.results;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks by JMH, and takes its results as they are. */
final class JmhRun {

    /** What is added to the name of a benchmark for the bytes that it allocates. */
    static final String BYTES = ":B";

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String PACKAGE = "vn.ntm.benchmarks.";

    private JmhRun() {}

    /**
     * How long JMH measures.
     *
     * @param forks JVMs for each benchmark; 0 for this one
     * @param warmUps iterations that do not count
     * @param iterations iterations that count
     * @param millis how long each takes
     */
    record Length(int forks, int warmUps, int iterations, int millis) {

        ChainedOptionsBuilder options(Collection<String> benchmarks) {
            ChainedOptionsBuilder options = new OptionsBuilder()
                    .forks(forks)
                    .warmupIterations(warmUps)
                    .warmupTime(TimeValue.milliseconds(millis))
                    .measurementIterations(iterations)
                    .measurementTime(TimeValue.milliseconds(millis))
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT);
            for (String benchmark : benchmarks) {
                options.include("^" + Pattern.quote(PACKAGE + benchmark) + "$");
            }
            return options;
        }
    }

    /** Measures benchmarks and returns nanoseconds and bytes by name; those that this build lacks are left out. */
    static Map<String, Figure> measure(List<String> benchmarks, Length length) throws RunnerException {
        Map<String, Figure> figures = new LinkedHashMap<>();
        try {
            for (RunResult run : new Runner(length.options(benchmarks)
                            .addProfiler(GCProfiler.class)
                            .build())
                    .run()) {
                String name = run.getParams().getBenchmark().substring(PACKAGE.length());
                Result<?> time = run.getPrimaryResult();
                figures.put(name, new Figure(time.getScore(), time.getScoreError()).in(1 / nanos(time.getScoreUnit())));
                run.getSecondaryResults().forEach((label, result) -> {
                    if (label.endsWith(ALLOCATED)) {
                        figures.put(name + BYTES, new Figure(result.getScore(), result.getScoreError()));
                    }
                });
            }
        } catch (NoBenchmarksException e) {
            // The build is without the profile that has them; the page says "not measured".
            return figures;
        }
        return figures;
    }

    private static double nanos(String unit) {
        return switch (unit) {
            case "ns/op" -> 1;
            case "us/op" -> 1e3;
            case "ms/op" -> 1e6;
            case "s/op" -> 1e9;
            default -> throw new IllegalStateException("unit of JMH: " + unit);
        };
    }
}
