package vn.ntm.benchmarks.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ntm.benchmarks.ColdLaw;
import vn.ntm.benchmarks.ColdUnits;

/** Which classes a new JVM loads to answer its first question: they are most of what starting costs. */
final class LoadedClasses {

    private static final String SOURCE = " source: ";

    private LoadedClasses() {}

    /** Starts a JVM with the question of a figure, and returns lines to print. */
    static List<String> of(String figure) throws IOException, InterruptedException {
        boolean law = figure.endsWith("Set") || figure.endsWith("Sets");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        (law ? ColdLaw.class : ColdUnits.class).getName(),
                        figure.endsWith("Sets") ? "all" : "one")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(printed);
        }
        return lines(List.of(printed.split("\n", -1)));
    }

    static List<String> lines(List<String> log) {
        Map<String, Integer> origins = new LinkedHashMap<>();
        for (String line : log) {
            int at = line.indexOf(SOURCE);
            if (at >= 0) {
                String name = line.substring(0, at);
                origins.merge(origin(name, line.substring(at + SOURCE.length())), 1, Integer::sum);
            }
        }
        int all = origins.values().stream().mapToInt(Integer::intValue).sum();
        return Stream.concat(
                        Stream.of(all + " classes loaded:"),
                        origins.entrySet().stream().map(origin -> origin.getValue() + " " + origin.getKey()))
                .toList();
    }

    private static String origin(String name, String source) {
        if (name.contains("Lambda") || source.startsWith("__")) {
            return "made for lambdas and the like";
        }
        if (name.startsWith("vn.ntm.")) {
            return "ours";
        }
        if (source.startsWith("shared objects")) {
            return "of the JDK, from its archive";
        }
        return source.startsWith("jrt:") ? "of the JDK, read and verified" : "of other libraries";
    }
}
