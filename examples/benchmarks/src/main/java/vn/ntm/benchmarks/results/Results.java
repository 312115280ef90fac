package vn.ntm.benchmarks.results;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures all that {@code goals.csv} names and writes the page of results.
 *
 * <p>{@code --quick} measures shortly, in this JVM, without figures that have no aim and without the large file; {@code --date} is the
 * day that the page bears, else that of the last commit; {@code --spark} is a file of what ntm-spark printed of its own
 * measuring; {@code --out} is the page, else {@code RESULTS.md}.
 */
public final class Results {

    private final PrintStream progress =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    private final Options options;
    private final long begin = System.nanoTime();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, List<String>> profiles = new LinkedHashMap<>();
    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    private Results(Options options) {
        this.options = options;
    }

    /** Measures and writes. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        new Results(Options.parse(arguments)).run();
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        String date = options.date().isPresent() ? options.date().get() : Circumstances.dayOfCommit();
        Map<String, String> circumstances =
                Circumstances.now(date, options.quick() ? "quick: only to see that all runs" : "full");
        List<Goal> goals = Goal.all();
        for (Map.Entry<String, List<String>> group : benchmarks(goals).entrySet()) {
            say(group.getKey());
            figures.putAll(JmhRun.measure(group.getValue(), options.length()));
        }
        say("new JVMs");
        figures.putAll(NewJvms.start(options.starts()));
        if (!options.quick()) {
            say("a large file");
            figures.putAll(NewJvms.largeFile());
        }
        if (options.spark().isPresent()) {
            SparkTable spark = SparkTable.of(Files.readAllLines(options.spark().get(), StandardCharsets.UTF_8));
            figures.putAll(spark.figures());
            tables.put("Spark beside a parallel stream", spark.lines());
        }
        List<Outcome> outcomes =
                goals.stream().map(goal -> Outcome.of(goal, figures)).toList();
        profile(outcomes);
        circumstances.put("took", seconds() + " s");
        Files.writeString(options.out(), ResultsPage.of(circumstances, outcomes, profiles, tables));
        say("written");
    }

    /** Returns the benchmarks of each class, in the order of the goals. */
    private Map<String, List<String>> benchmarks(List<Goal> goals) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        goals.stream()
                .filter(goal -> goal.target().isPresent() || !options.quick())
                .flatMap(Goal::figures)
                .map(Results::benchmark)
                .filter(name -> name.contains("Benchmarks."))
                .distinct()
                .forEach(name -> groups.computeIfAbsent(name.substring(0, name.indexOf('.')), type -> new ArrayList<>())
                        .add(name));
        return groups;
    }

    private static String benchmark(String figure) {
        return figure.endsWith(JmhRun.BYTES) ? figure.substring(0, figure.length() - JmhRun.BYTES.length()) : figure;
    }

    /** Of a quick run the first goal that is missed will do. */
    private void profile(List<Outcome> outcomes) throws IOException, InterruptedException, RunnerException {
        for (Outcome outcome : outcomes) {
            String ours = outcome.goal().ours();
            if (!outcome.standing().isMissed()
                    || profiles.containsKey(ours)
                    || (options.quick() && !profiles.isEmpty())) {
                continue;
            }
            if (ours.contains("Benchmarks.")) {
                say("where the time of " + ours + " goes");
                profiles.put(ours, WhereTimeGoes.of(benchmark(ours)));
            } else if (ours.startsWith("StartUp.")) {
                profiles.put(ours, LoadedClasses.of(ours));
            }
        }
    }

    private void say(String what) {
        progress.println(seconds() + " s: " + what);
    }

    private long seconds() {
        return (System.nanoTime() - begin) / 1_000_000_000L;
    }
}
