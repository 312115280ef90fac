package vn.ntm.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * A cluster has a Guava of its own before ours on the class path, such as 14 on Spark: what is called must have been there
 * then. That it runs, {@code .ci/consumers} shows.
 */
@AnalyzeClasses(
        packages = {"vn.ntm.core", "vn.ntm.criteria", "vn.ntm.io", "vn.ntm.fixtures"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class OldGuavaTest {

    /** Methods of the immutable collections and of their builders in Guava 14, beside those that they have of the JDK. */
    private static final Set<String> OLD = ImmutableSet.of(
            "add", "addAll", "asList", "asMap", "build", "builder", "copyOf", "naturalOrder", "of", "put", "putAll");

    /** Inherited from collections of the JDK. */
    private static final Set<String> OF_THE_JDK = ImmutableSet.of(
            "contains",
            "containsKey",
            "entrySet",
            "equals",
            "forEach",
            "get",
            "getOrDefault",
            "hashCode",
            "indexOf",
            "isEmpty",
            "iterator",
            "keySet",
            "size",
            "stream",
            "toString",
            "values");

    @ArchTest
    static final ArchRule onlyWhatAnOldGuavaHasIsCalled = noClasses()
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("an old Guava lacks it") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    String name = access.getTarget().getName();
                    return access.getTargetOwner().getPackageName().startsWith("com.google.common")
                            && !OLD.contains(name)
                            && !OF_THE_JDK.contains(name);
                }
            });
}
