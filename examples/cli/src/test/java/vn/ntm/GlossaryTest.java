package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The glossary, and the page of what is not decided, send nobody to a class that is not there. */
class GlossaryTest {

    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)(?:\\.\\w+(?:\\(\\))?)?`");

    @ParameterizedTest
    @ValueSource(strings = {"GLOSSARY.md", "WHAT-IT-DOES-NOT-DECIDE.md"})
    void namesPublicTypesOnly(String name) throws IOException {
        List<String> known = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.ntm.core", "vn.ntm.criteria", "vn.ntm.io")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.isAnnotatedWith(API.class))
                        .filter(type -> type.getAnnotationOfType(API.class).status() != API.Status.INTERNAL)
                        .map(JavaClass::getSimpleName)
                        .toList();
        String page = Files.readString(Path.of("..", "..", "docs", name));

        List<String> named = NAME.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(15)
                .allSatisfy(type -> assertThat(known).as(type).contains(type));
    }
}
