package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in a module of its own that requires only {@code vn.ntm.io}: compiled and run on the module path. */
class ModularConsumerTest {

    private static final String DESCRIPTOR = """
            module consumer {
                requires vn.ntm.io;
            }
            """;

    private static final String PROGRAM = """
            package consumer;

            import java.time.LocalDate;
            import vn.ntm.core.unit.UnitCode;
            import vn.ntm.criteria.catalog.CriteriaCatalog;
            import vn.ntm.criteria.dossier.Dossier;
            import vn.ntm.criteria.evaluation.Evaluator;
            import vn.ntm.criteria.evaluation.Policy;
            import vn.ntm.io.TextSource;
            import vn.ntm.io.csv.DossierCsv;
            import vn.ntm.io.json.NtmJson;

            public class Main {
                public static void main(String[] arguments) {
                    var set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
                    var day = LocalDate.of(2023, 12, 31);
                    var read = DossierCsv.of(set, day).read(TextSource.of("x", "unit,indicator,value\\n06352,10,41.5\\nx,10,1\\n"));
                    for (Dossier dossier : read.items()) {
                        System.out.println(NtmJson.standard().write(Evaluator.of(set, Policy.strict()).evaluate(dossier)));
                    }
                    read.failures().forEach(failure -> System.out.println(NtmJson.standard().write(failure)));
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsJudgesAndWritesWithoutOpeningAnything() throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolve("src").resolve("consumer"));
        Path descriptor = Files.writeString(folder.resolve("src").resolve("module-info.java"), DESCRIPTOR);
        Path program = Files.writeString(source.resolve("Main.java"), PROGRAM);
        Path classes = folder.resolve("classes");
        String modulePath = modulePath();

        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int compiled = compiler.run(
                null,
                null,
                null,
                "-p",
                modulePath,
                "-d",
                classes.toString(),
                "-encoding",
                "UTF-8",
                descriptor.toString(),
                program.toString());
        assertThat(compiled).isZero();

        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-p",
                        modulePath + File.pathSeparator + classes,
                        "-m",
                        "consumer/consumer.Main")
                .redirectErrorStream(true)
                .start();
        String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(out).isZero();
        List<String> lines = out.lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("{\"unit\":\"06352\"").contains("\"shortfall\":\"0.5\"");
        assertThat(lines.get(1)).startsWith("{\"failure\":{\"file\":\"x\",\"line\":3");
    }

    /** What a consumer of ntm-io has: the library and what it needs, none of the tools of the tests. */
    private static String modulePath() {
        List<String> needed =
                List.of("ntm-core", "ntm-criteria", "ntm-io", "guava", "failureaccess", "fastcsv", "jackson-");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> {
                    Path path = Path.of(entry);
                    String name = path.getFileName().toString();
                    // Built in one go the library is folders of classes, module/target/classes.
                    boolean built = name.equals("classes")
                            && List.of("core", "criteria", "io")
                                    .contains(path.getName(path.getNameCount() - 3)
                                            .toString());
                    return built || needed.stream().anyMatch(name::startsWith);
                })
                .collect(Collectors.joining(File.pathSeparator));
    }
}
