package vn.ntm.benchmarks.results;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * What a run is asked for.
 *
 * @param quick whether short measurements will do
 * @param date the day, or empty for that of the last commit
 * @param spark what the measuring of ntm-spark printed
 * @param out where the page goes
 */
record Options(boolean quick, Optional<String> date, Optional<Path> spark, Path out) {

    static Options parse(String[] arguments) {
        boolean quick = false;
        Optional<String> date = Optional.empty();
        Optional<Path> spark = Optional.empty();
        Path out = Path.of("RESULTS.md");
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        while (!rest.isEmpty()) {
            String option = rest.remove();
            if (option.equals("--quick")) {
                quick = true;
                continue;
            }
            if (rest.isEmpty()) {
                throw new IllegalArgumentException(option + ": --quick, or --date, --spark or --out and a value");
            }
            String value = rest.remove();
            switch (option) {
                case "--date" -> date = Optional.of(value);
                case "--spark" -> spark = Optional.of(Path.of(value));
                case "--out" -> out = Path.of(value);
                default -> throw new IllegalArgumentException(option + ": not an option");
            }
        }
        return new Options(quick, date, spark, out);
    }

    JmhRun.Length length() {
        // Starting a JVM for each benchmark, and making what it needs by code that is not compiled yet, takes most of
        // the time.
        return quick ? new JmhRun.Length(0, 2, 5, 100) : new JmhRun.Length(2, 3, 5, 1000);
    }

    int starts() {
        return quick ? 5 : 21;
    }
}
