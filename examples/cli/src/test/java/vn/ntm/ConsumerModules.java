package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Modules beside the library: their sources are written to a folder, compiled and run on the module path. */
final class ConsumerModules {

    private final Path folder;
    private final List<String> modulePath;

    ConsumerModules(Path folder) {
        this(folder, List.of(), List.of());
    }

    /** Takes further modules of the build, and jars whose names begin so. */
    ConsumerModules(Path folder, List<String> modules, List<String> jars) {
        this.folder = folder;
        this.modulePath = new ArrayList<>(List.of(library(modules, jars)));
    }

    /** Compiles a module of one class, which may require those compiled before; returns its folder of classes. */
    Path compile(String module, String descriptor, String type, String program) throws IOException {
        Path source = Files.createDirectories(folder.resolve("src").resolve(module));
        Path described = Files.writeString(source.resolve("module-info.java"), descriptor);
        Path written = Files.writeString(
                Files.createDirectories(source.resolve(module)).resolve(type + ".java"), program);
        Path classes = folder.resolve("classes").resolve(module);
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-p",
                        path(),
                        "-d",
                        classes.toString(),
                        "-encoding",
                        "UTF-8",
                        described.toString(),
                        written.toString());
        assertThat(compiled).as(module).isZero();
        modulePath.add(classes.toString());
        return classes;
    }

    /** Runs a program, {@code module/type}, and returns the lines that it prints. */
    List<String> run(String program) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-p",
                        path(),
                        "-m",
                        program)
                .redirectErrorStream(true)
                .start();
        String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(out).isZero();
        return out.lines().toList();
    }

    private String path() {
        return String.join(File.pathSeparator, modulePath);
    }

    /** What a consumer of ntm-io has: the library and what it needs, none of the tools of the tests. */
    private static String library(List<String> modules, List<String> jars) {
        List<String> built = new ArrayList<>(List.of("core", "criteria", "io"));
        built.addAll(modules);
        List<String> needed =
                new ArrayList<>(List.of("guava", "failureaccess", "fastcsv", "jackson-", "apiguardian-api"));
        built.forEach(module -> needed.add("ntm-" + module));
        needed.addAll(jars);
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> {
                    Path path = Path.of(entry);
                    String name = path.getFileName().toString();
                    // Built in one go the library is folders of classes, module/target/classes.
                    boolean folderOfClasses = name.equals("classes")
                            && built.contains(
                                    path.getName(path.getNameCount() - 3).toString());
                    return folderOfClasses || needed.stream().anyMatch(name::startsWith);
                })
                .collect(Collectors.joining(File.pathSeparator));
    }
}
