package vn.ntm.benchmarks.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.benchmarks.LargeFile;
import vn.ntm.benchmarks.StartUp;

/** What is measured in JVMs of its own: starting, and reading a large file in a small heap. */
final class NewJvms {

    private static final double MILLION = 1e6;
    private static final int LARGE_ROWS = 1_000_000;

    private NewJvms() {}

    /** Returns the medians of starts, in nanoseconds and bytes. */
    static Map<String, Figure> start(int runs) throws IOException, InterruptedException {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (List<StartUp.Series> series : List.of(StartUp.units(runs, List.of()), StartUp.law(runs, List.of()))) {
            for (StartUp.Series one : series) {
                // Milliseconds and megabytes alike are millions of what is counted here.
                figures.put("StartUp." + one.name(), median(one.sorted()).in(1 / MILLION));
            }
        }
        return figures;
    }

    /** Returns the median of a sorted sample, and how far the ranks lie between which it is with a certainty of 95 %. */
    static Figure median(List<Double> sorted) {
        int size = sorted.size();
        double median = sorted.get(size / 2);
        double outside = Math.pow(0.5, size);
        double term = outside;
        int low = 0;
        while (low + 1 < size / 2 && 2 * (outside + term * (size - low) / (low + 1)) <= 0.05) {
            term *= (double) (size - low) / (low + 1);
            outside += term;
            low++;
        }
        double error = Math.max(median - sorted.get(low), sorted.get(size - 1 - low) - median);
        return new Figure(median, error);
    }

    /** Reads a file of a million rows in a heap of 64 MB and returns how many rows it could: all, or none. */
    static Map<String, Figure> largeFile() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFile.class.getName(),
                        Integer.toString(LARGE_ROWS))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean read = process.waitFor() == 0;
        if (!read && !printed.contains("OutOfMemoryError")) {
            throw new IllegalStateException(printed);
        }
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("LargeFile.rows", new Figure(read ? LARGE_ROWS : 0, 0));
        return figures;
    }
}
