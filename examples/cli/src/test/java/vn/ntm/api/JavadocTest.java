package vn.ntm.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every public type of an exported package, each of its public and protected members and each constant of an enum has a
 * javadoc. Doclint asks with it for tags that say the first sentence again, so lines are looked at, as the formatter leaves
 * them.
 */
class JavadocTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern EXPORTS = Pattern.compile("^ +exports ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern PUBLIC = Pattern.compile("^ {0,8}(public|protected) .*");
    private static final Pattern CONSTANT = Pattern.compile("^ {4}[A-Z][A-Z0-9_]+(\\(.*|,|;| \\{)$");
    private static final Pattern OF_INTERFACE = Pattern.compile(
            "^ {4}(?!return|throw|private|static final)(static |default )?[A-Za-z<][\\w<>\\[\\], .?@]* \\w+\\(.*");

    @ParameterizedTest
    @ValueSource(strings = {"core", "criteria", "io", "examples/fixtures"})
    void whatIsPublicIsSaid(String module) throws IOException {
        Path sources = ROOT.resolve(module).resolve(Path.of("src", "main", "java"));
        List<Path> files = new ArrayList<>();
        for (String name : exported(sources)) {
            try (Stream<Path> found = Files.list(sources.resolve(name.replace('.', '/')))) {
                found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }

        List<String> unsaid = new ArrayList<>();
        int members = 0;
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            String text = String.join("\n", lines);
            boolean hasConstants = text.contains("\npublic enum ");
            boolean isInterface = Pattern.compile("^public (sealed )?interface ", Pattern.MULTILINE)
                    .matcher(text)
                    .find();
            if (!text.contains("\npublic ")) {
                continue;
            }
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (PUBLIC.matcher(line).matches()
                        || (hasConstants && CONSTANT.matcher(line).matches())
                        || (isInterface && OF_INTERFACE.matcher(line).matches())) {
                    members++;
                    if (!isSaid(lines, i)) {
                        unsaid.add(sources.relativize(file) + ":" + (i + 1) + ": " + line.strip());
                    }
                }
            }
        }

        assertThat(unsaid).isEmpty();
        assertThat(members).as("members that were looked at").isGreaterThan(50);
    }

    private static List<String> exported(Path sources) throws IOException {
        return EXPORTS.matcher(Files.readString(sources.resolve("module-info.java")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** What overrides is said where it comes from. */
    private static boolean isSaid(List<String> lines, int member) {
        for (int above = member - 1; above >= 0; above--) {
            String line = lines.get(above).strip();
            if (!line.startsWith("@")) {
                return line.endsWith("*/");
            }
            if (line.equals("@Override")) {
                return true;
            }
        }
        return false;
    }
}
