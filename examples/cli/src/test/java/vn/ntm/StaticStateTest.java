package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No state is shared through static fields: that they are final a rule says ({@link SecurityRulesTest}), here each is read and
 * what it holds looked at. An array or a collection that could be changed is refused, an array unless it is private.
 */
class StaticStateTest {

    /** What the JDK gives for {@code List.of}, {@code Set.of}, {@code toList()} and the unmodifiable views. */
    private static final List<String> UNCHANGING = List.of(
            "java.util.ImmutableCollections$", "java.util.Collections$Unmodifiable", "java.util.Collections$Empty");

    /** Values of the JDK that others than collections and arrays can change. */
    private static final Set<String> CHANGING = ImmutableSet.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.Random",
            "java.util.regex.Matcher");

    @TestFactory
    Stream<DynamicTest> whatAStaticFieldHoldsCannotBeChanged() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.ntm.core", "vn.ntm.criteria", "vn.ntm.io")
                        .stream()
                        .filter(type -> type.getFields().stream().anyMatch(StaticStateTest::isStatic))
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .map(type -> DynamicTest.dynamicTest(type.getName(), () -> check(type)));
    }

    private static void check(JavaClass type) throws ReflectiveOperationException {
        Class<?> loaded = Class.forName(type.getName());
        for (JavaField field : type.getFields()) {
            if (isStatic(field)) {
                check(
                        field,
                        MethodHandles.privateLookupIn(loaded, MethodHandles.lookup())
                                .unreflectVarHandle(loaded.getDeclaredField(field.getName()))
                                .get());
            }
        }
    }

    private static void check(JavaField field, Object held) {
        Class<?> kind = held == null ? Void.class : held.getClass();
        if (kind.isArray()) {
            assertThat(field.getModifiers()).as("%s: arrays are private", field).contains(JavaModifier.PRIVATE);
        }
        if (held instanceof Collection<?> || held instanceof Map<?, ?>) {
            boolean guava = held instanceof ImmutableCollection<?> || held instanceof ImmutableMap<?, ?>;
            assertThat(guava || UNCHANGING.stream().anyMatch(kind.getName()::startsWith))
                    .as("%s holds a %s, which can be changed", field, kind.getName())
                    .isTrue();
        }
        if (kind.getName().startsWith("com.google.common.collect.")) {
            assertThat(held)
                    .as(field.getFullName())
                    .isInstanceOfAny(ImmutableCollection.class, ImmutableMap.class, ImmutableMultimap.class);
        }
        boolean changes = kind.getName().startsWith("java.util.concurrent.") || CHANGING.contains(kind.getName());
        assertThat(changes).as("%s holds a %s", field, kind.getName()).isFalse();
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
