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

    private static final List<Named> UNIT_FIGURES = List.of(
            new Named("registerLoaded", "register loaded, ms"),
            new Named("firstUnit", "first unit found, ms"),
            new Named("firstTrace", "first trace, ms"),
            new Named("allTraced", "all 10,035 traced, ms"),
            new Named("heap", "heap, MB"));

    private StartUp() {}

    private record Named(String name, String label) {}

    /**
     * A program that prints numbers, and what they are.
     *
     * @param arguments what it is started with
     */
    private record Question(Class<?> program, List<String> arguments, List<Named> figures) {}

    /**
     * A figure of each JVM.
     *
     * @param name its short name
     * @param label what it is, with its unit
     * @param sorted one of each JVM, the least first
     */
    public record Series(String name, String label, List<Double> sorted) {

        /** Returns the one in the middle. */
        public double median() {
            return sorted.get(sorted.size() / 2);
        }
    }

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
        boolean law = args[0].equals("law");
        List<Series> series = law ? law(runs, options) : units(runs, options);
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.print(runs + " JVMs each, Java " + Runtime.version() + ", median (least)\n");
            for (Series one : series) {
                out.print(one.label() + "  " + rounded(one.median()) + " ("
                        + rounded(one.sorted().get(0)) + ")\n");
            }
            if (law) {
                out.print("one set / Jackson  " + ratio(series.get(0), series.get(2)) + "\n");
                out.print("all sets / Jackson  " + ratio(series.get(1), series.get(3)) + "\n");
            }
        }
    }

    /** Returns how soon units can be used, and the heap that they take. */
    public static List<Series> units(int runs, List<String> options) throws IOException, InterruptedException {
        return inTurn(List.of(new Question(ColdUnits.class, List.of(), UNIT_FIGURES)), runs, options);
    }

    /** Returns how soon one criteria set and all of them can be used, of the catalogue and by Jackson. */
    public static List<Series> law(int runs, List<String> options) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("ntm-start-up");
        try {
            return inTurn(lawQuestions(folder), runs, options);
        } finally {
            LawJson.delete(folder);
        }
    }

    /** In turn, so that what disturbs the machine for a while disturbs all of them. */
    private static List<Series> inTurn(List<Question> questions, int runs, List<String> options)
            throws IOException, InterruptedException {
        double[][][] figures = new double[questions.size()][runs][];
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < questions.size(); i++) {
                figures[i][run] = run(questions.get(i), options);
            }
        }
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            List<Named> names = questions.get(i).figures();
            for (int column = 0; column < names.size(); column++) {
                series.add(
                        new Series(names.get(column).name(), names.get(column).label(), sorted(figures[i], column)));
            }
        }
        return series;
    }

    private static List<Question> lawQuestions(Path folder) throws IOException {
        List<String> files = LawJson.write(folder);
        List<String> all = new ArrayList<>(List.of("jackson"));
        all.addAll(files);
        return List.of(
                new Question(ColdLaw.class, List.of("one"), List.of(new Named("oneSet", "one set, ms"))),
                new Question(ColdLaw.class, List.of("all"), List.of(new Named("allSets", "all sets, ms"))),
                new Question(
                        ColdLaw.class,
                        List.of("jackson", LawJson.file(folder, ColdLaw.SET)),
                        List.of(new Named("jacksonOneSet", "Jackson databind, the one set, ms"))),
                new Question(
                        ColdLaw.class, all, List.of(new Named("jacksonAllSets", "Jackson databind, all sets, ms"))));
    }

    private static double ratio(Series figures, Series peer) {
        return Math.round(100 * figures.median() / peer.median()) / 100.0;
    }

    private static List<Double> sorted(double[][] figures, int column) {
        return Arrays.stream(figures).map(run -> run[column]).sorted().toList();
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
