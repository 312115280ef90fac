package vn.ntm.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
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

    private WhereTimeGoes(String benchmark) {
        this.stub = benchmark.substring(benchmark.indexOf('.') + 1) + "_";
    }

    /** Runs a benchmark once more, with the recorder, and returns lines to print. */
    static List<String> of(String benchmark) throws RunnerException, IOException {
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
            try (RecordingFile events = new RecordingFile(recording)) {
                while (events.hasMoreEvents()) {
                    goes.add(events.readEvent());
                }
            }
            return goes.lines();
        } finally {
            Files.delete(recording);
        }
    }

    private void add(RecordedEvent event) {
        if (!event.getEventType().getName().equals("jdk.ExecutionSample")) {
            return;
        }
        List<RecordedFrame> frames = event.getStackTrace().getFrames();
        // What JMH has around a benchmark is named after it; making the state is not.
        if (frames.stream().noneMatch(frame -> isMeasured(frame.getMethod()))) {
            return;
        }
        samples++;
        ends.merge(name(frames.get(0).getMethod()), 1, Integer::sum);
        frames.stream()
                .map(RecordedFrame::getMethod)
                .filter(method -> method.getType().getName().startsWith("vn.ntm."))
                .findFirst()
                .ifPresent(method -> callers.merge(name(method), 1, Integer::sum));
    }

    private boolean isMeasured(RecordedMethod method) {
        return method.getType().getName().contains(".jmh_generated.")
                && method.getName().startsWith(stub)
                && method.getName().endsWith("Stub");
    }

    private static String name(RecordedMethod method) {
        String type = method.getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
    }

    private List<String> lines() {
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
