package vn.ntm.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a new JVM loads to read the criteria sets. Milliseconds differ by machine; the classes that cost them do not: a
 * lambda, or a collection of Guava, that comes back to this path is named here.
 */
class ColdStartTest {

    private static List<String> classesLoadedFor(String question) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdLaw.class.getName(),
                        question)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        List<String> classes = new ArrayList<>();
        for (String line : printed.split("\n", -1)) {
            int end = line.indexOf(" source:");
            if (end >= 0) {
                classes.add(line.substring(0, end));
            }
        }
        return classes;
    }

    @Test
    void setsAreReadWithoutLambdasAndWithoutGuava() throws IOException, InterruptedException {
        for (String question : List.of("one", "all")) {
            List<String> classes = classesLoadedFor(question);
            assertThat(classes).contains("vn.ntm.criteria.set.CriteriaSet");
            assertThat(classes).noneMatch(name -> name.startsWith("com.google.common"));
            assertThat(classes).noneMatch(name -> name.startsWith("vn.ntm") && name.contains("$$Lambda"));
        }
    }
}
