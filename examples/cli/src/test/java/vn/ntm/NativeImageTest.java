package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a native image must be told: which resources the jars have, and which records the binding of JSON looks into. The files
 * are held to the form that GraalVM documents for {@code reachability-metadata.json}, to the resources and to the records.
 */
class NativeImageTest {

    private static final Path ROOT = Path.of("..", "..");
    /** Components are read by their methods, values made by the constructor; databind looks at fields too. */
    private static final String MEMBERS =
            "\"allDeclaredConstructors\": true, \"allDeclaredMethods\": true, \"allDeclaredFields\": true";

    private static final Set<String> OF_A_TYPE =
            ImmutableSet.of("condition", "type", "allDeclaredConstructors", "allDeclaredMethods", "allDeclaredFields");

    @ParameterizedTest
    @ValueSource(strings = {"core", "criteria", "io", "examples/fixtures"})
    void everyResourceIsNamedAndEveryNameFindsOne(String module) throws IOException {
        List<String> globs = new ArrayList<>();
        for (JsonNode entry : metadata(module).get("resources")) {
            assertThat(names(entry)).containsExactly("glob");
            globs.add(entry.get("glob").textValue());
        }
        List<String> resources = resources(module);
        assertThat(resources)
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(globs.stream().filter(glob -> resource.matches(pattern(glob))))
                        .as("%s: globs that name %s", module, resource)
                        .hasSize(1));
        assertThat(globs)
                .isNotEmpty()
                .allSatisfy(glob -> assertThat(resources.stream().filter(resource -> resource.matches(pattern(glob))))
                        .as("%s: what %s names", module, glob)
                        .isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "criteria", "examples/fixtures"})
    void allButIoNeedNoReflection(String module) throws IOException {
        assertThat(names(metadata(module))).containsExactly("resources");
    }

    @Test
    void theRecordsThatJsonIsBoundToAreOpenToReflection() throws IOException {
        Path file = file("io");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, ioMetadata());
        }
        assertThat(Files.readString(file))
                .as("%s; re-make with -Dgolden.update=true", file)
                .isEqualTo(ioMetadata());
        JsonNode metadata = metadata("io");
        assertThat(names(metadata)).containsExactly("reflection", "resources");
        assertThat(metadata.get("reflection")).hasSizeGreaterThan(100).allSatisfy(entry -> {
            assertThat(OF_A_TYPE).containsAll(names(entry));
            assertThat(Class.forName(entry.get("type").textValue()).isRecord()).isTrue();
            assertThat(Class.forName(entry.at("/condition/typeReached").textValue()))
                    .isNotNull();
        });
    }

    /** Documents are read and written by our binding, lines are written by databind. */
    private static String ioMetadata() {
        Stream<String> records = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.ntm.io.json.answer", "vn.ntm.io.json.binding", "vn.ntm.io.json.document")
                        .stream()
                        .filter(JavaClass::isRecord)
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .map(type -> "{\"condition\": {\"typeReached\": \"" + reader(type) + "\"}, \"type\": \""
                                + type.getName() + "\", " + MEMBERS + "}");
        return """
                {
                  "reflection": [
                RECORDS
                  ],
                  "resources": [
                    {"glob": "META-INF/services/com.fasterxml.jackson.databind.Module"},
                    {"glob": "vn/ntm/io/schema/*.json"},
                    {"glob": "vn/ntm/io/schema/schemas.txt"}
                  ]
                }
                """.replace(
                "RECORDS", records.collect(Collectors.joining(",\n")).indent(4).stripTrailing());
    }

    private static String reader(JavaClass type) {
        return type.getPackageName().startsWith("vn.ntm.io.json.answer")
                ? "vn.ntm.io.json.answer.AnswerLines"
                : "vn.ntm.io.json.binding.record.RecordShape";
    }

    private static Path folder(String module) {
        return ROOT.resolve(module).resolve(Path.of("src", "main", "resources"));
    }

    private static Path file(String module) {
        String artifact = "ntm-" + Path.of(module).getFileName();
        return folder(module)
                .resolve(Path.of("META-INF", "native-image", "vn.ntm", artifact, "reachability-metadata.json"));
    }

    private static JsonNode metadata(String module) throws IOException {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readTree(Files.readString(file(module)));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> resources(String module) throws IOException {
        Path folder = folder(module);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("META-INF/native-image/"))
                    .sorted()
                    .toList();
        }
    }

    /** Of a glob: two stars are any path, one star any name. */
    private static String pattern(String glob) {
        return Stream.of(glob.split("\\*\\*/", -1))
                .map(part -> Stream.of(part.split("\\*", -1))
                        .map(java.util.regex.Pattern::quote)
                        .collect(Collectors.joining("[^/]*")))
                .collect(Collectors.joining("(?:.*/)?"));
    }
}
