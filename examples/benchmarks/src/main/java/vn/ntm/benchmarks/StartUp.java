package vn.ntm.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Starts JVMs one after the other and measures how soon units and criteria sets can be used in each. */
public final class StartUp {

    private static final int RUNS = 11;

    private static final List<String> UNIT_LABELS = List.of(
            "register loaded, ms", "first unit found, ms", "first trace, ms", "all 10,035 traced, ms", "heap, MB");

    private StartUp() {}

    /**
     * A program that prints numbers, and what they are.
     *
     * @param arguments what it is started with
     */
    private record Question(Class<?> program, List<String> arguments, List<String> labels) {}

    /**
     * Prints the median and the least of each figure.
     *
     * @param args {@code units} or {@code law}; the number of JVMs, 11 by default; options for each of them
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            throw new IllegalArgumentException("units or law?");
        }
        int runs = args.length < 2 ? RUNS : Integer.parseInt(args[1]);
        List<String> options = Arrays.asList(args).subList(Math.min(2, args.length), args.length);
        Path folder = Files.createTempDirectory("ntm-start-up");
        List<Question> questions = args[0].equals("law")
                ? lawQuestions(folder)
                : List.of(new Question(ColdUnits.class, List.of(), UNIT_LABELS));
        // In turn, so that what disturbs the machine for a while disturbs all of them.
        double[][][] figures = new double[questions.size()][runs][];
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < questions.size(); i++) {
                figures[i][run] = run(questions.get(i), options);
            }
        }
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.print(runs + " JVMs each, Java " + Runtime.version() + ", median (least)\n");
            for (int i = 0; i < questions.size(); i++) {
                print(out, questions.get(i), figures[i]);
            }
            if (args[0].equals("law")) {
                out.print("one set / Jackson  " + ratio(figures[0], figures[2]) + "\n");
                out.print("all sets / Jackson  " + ratio(figures[1], figures[3]) + "\n");
            }
        }
        LawJson.delete(folder);
    }

    private static List<Question> lawQuestions(Path folder) throws IOException {
        List<String> files = LawJson.write(folder);
        List<String> all = new ArrayList<>(List.of("jackson"));
        all.addAll(files);
        return List.of(
                new Question(ColdLaw.class, List.of("one"), List.of("one set, ms")),
                new Question(ColdLaw.class, List.of("all"), List.of("all sets, ms")),
                new Question(
                        ColdLaw.class,
                        List.of("jackson", LawJson.file(folder, ColdLaw.SET)),
                        List.of("Jackson databind, the one set, ms")),
                new Question(ColdLaw.class, all, List.of("Jackson databind, all sets, ms")));
    }

    private static void print(PrintStream out, Question question, double[][] figures) {
        for (int column = 0; column < question.labels().size(); column++) {
            double[] sorted = sorted(figures, column);
            out.print(
                    question.labels().get(column) + "  " + rounded(median(sorted)) + " (" + rounded(sorted[0]) + ")\n");
        }
    }

    private static double ratio(double[][] figures, double[][] peer) {
        return Math.round(100 * median(sorted(figures, 0)) / median(sorted(peer, 0))) / 100.0;
    }

    private static double[] sorted(double[][] figures, int column) {
        return Arrays.stream(figures).mapToDouble(run -> run[column]).sorted().toArray();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double[] run(Question question, List<String> options) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        options.stream(),
                        Stream.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                question.program().getName()),
                        question.arguments().stream())
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
