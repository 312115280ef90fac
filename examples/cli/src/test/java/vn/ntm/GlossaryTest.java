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
import org.junit.jupiter.api.Test;

/** The glossary sends nobody to a class that is not there. */
class GlossaryTest {

    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void namesPublicTypesOnly() throws IOException {
        List<String> known = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.ntm.core", "vn.ntm.criteria", "vn.ntm.io")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.isAnnotatedWith(API.class))
                        .filter(type -> type.getAnnotationOfType(API.class).status() != API.Status.INTERNAL)
                        .map(JavaClass::getSimpleName)
                        .toList();
        String page = Files.readString(Path.of("..", "..", "docs", "GLOSSARY.md"));

        List<String> named = NAME.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(known).as(name).contains(name));
    }
}
