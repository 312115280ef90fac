package vn.ntm.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Starts JVMs one after the other and measures how soon the units can be used in each, and what they occupy. */
public final class StartUp {

    private static final int RUNS = 11;
    private static final String[] LABELS = {
        "register loaded, ms", "first unit found, ms", "first trace, ms", "all 10,035 traced, ms", "heap, MB"
    };

    private StartUp() {}

    /**
     * Prints the median and the least of each figure.
     *
     * @param args the number of JVMs, 11 by default, and options for each of them
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
        List<String> options = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        double[][] figures = new double[runs][];
        for (int i = 0; i < runs; i++) {
            figures[i] = run(options);
        }
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.print(runs + " JVMs, Java " + Runtime.version() + ", median (least)\n");
            for (int column = 0; column < LABELS.length; column++) {
                int which = column;
                double[] sorted = IntStream.range(0, runs)
                        .mapToDouble(run -> figures[run][which])
                        .sorted()
                        .toArray();
                out.print(LABELS[column] + "  " + rounded(sorted[runs / 2]) + " (" + rounded(sorted[0]) + ")\n");
            }
        }
    }

    private static double[] run(List<String> options) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        options.stream(),
                        Stream.of("-cp", System.getProperty("java.class.path"), ColdUnits.class.getName()))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a JVM ended with status " + process.exitValue());
        }
        return Stream.of(printed.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
