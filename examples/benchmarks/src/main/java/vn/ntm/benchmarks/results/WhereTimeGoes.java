package vn.ntm.benchmarks.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Where the time of a benchmark goes, by the Flight Recorder: in which methods samples of the stack end. */
final class WhereTimeGoes {

    private static final int LINES = 8;
    private static final double HUNDRED = 100;
    private static final JmhRun.Length LENGTH = new JmhRun.Length(1, 2, 4, 1000);

    private final String stub;
    private final Map<String, Integer> ends = new LinkedHashMap<>();
    private final Map<String, Integer> callers = new LinkedHashMap<>();
    private int samples;

    WhereTimeGoes(String benchmark) {
        this.stub = benchmark.substring(benchmark.indexOf('.') + 1) + "_";
    }

    /** Runs a benchmark once more, with the recorder, and returns lines to print. */
    static List<String> of(String benchmark) throws RunnerException, IOException, InterruptedException {
        Path recording = Files.createTempFile("benchmark", ".jfr");
        try {
            new Runner(LENGTH.options(List.of(benchmark))
                            .jvmArgsAppend(
                                    "-XX:StartFlightRecording=settings=profile,filename=" + recording,
                                    "-Xlog:jfr+startup=error",
                                    "-XX:+UnlockDiagnosticVMOptions",
                                    "-XX:+DebugNonSafepoints")
                            .build())
                    .run();
            WhereTimeGoes goes = new WhereTimeGoes(benchmark);
            for (String sample : printed(recording).split("jdk.ExecutionSample \\{", -1)) {
                goes.add(sample);
            }
            return goes.lines();
        } finally {
            Files.delete(recording);
        }
    }

    /** By the tool of the JDK: the interface behind it is not one that every JDK has. */
    private static String printed(Path recording) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jfr").toString(),
                        "print",
                        "--events",
                        "jdk.ExecutionSample",
                        "--stack-depth",
                        "64",
                        recording.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.waitFor() != 0) {
            throw new IllegalStateException(printed);
        }
        return printed;
    }

    /** Adds a sample as the tool prints it: a line for each method, the innermost first. */
    void add(String sample) {
        List<String> methods = sample.lines()
                .map(String::strip)
                .filter(line -> line.contains(" line: "))
                .map(line -> line.substring(0, line.indexOf('(')))
                .toList();
        // What JMH has around a benchmark is named after it; making the state is not.
        if (methods.stream().noneMatch(this::isMeasured)) {
            return;
        }
        samples++;
        ends.merge(name(methods.get(0)), 1, Integer::sum);
        methods.stream()
                .filter(method -> method.startsWith("vn.ntm."))
                .findFirst()
                .ifPresent(method -> callers.merge(name(method), 1, Integer::sum));
    }

    private boolean isMeasured(String method) {
        return method.contains(".jmh_generated.") && method.contains("." + stub) && method.endsWith("Stub");
    }

    private static String name(String method) {
        int dot = method.lastIndexOf('.');
        return method.substring(method.lastIndexOf('.', dot - 1) + 1);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(samples + " samples of the stack; they end in");
        top(ends, lines);
        lines.add("and the last method of ours before is");
        top(callers, lines);
        return lines;
    }

    private void top(Map<String, Integer> counts, List<String> lines) {
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LINES)
                .forEach(entry -> lines.add(String.format(
                        Locale.ROOT, "%5.1f %%  %s", HUNDRED * entry.getValue() / samples, entry.getKey())));
    }
}
