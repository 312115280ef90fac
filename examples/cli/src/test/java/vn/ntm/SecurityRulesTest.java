package vn.ntm;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.Set;

/** What the table of SECURITY.md says the library does not do, checked on the compiled classes. */
@AnalyzeClasses(packages = "vn.ntm", importOptions = ImportOption.DoNotIncludeTests.class)
class SecurityRulesTest {

    private static final String TABLE = "vn.ntm.core.table..";
    private static final String BINDING = "vn.ntm.io.json.binding..";
    private static final String MODULE_TYPES = "vn.ntm.io.json.ModuleTypes";
    private static final String[] LIBRARY = {"vn.ntm.core..", "vn.ntm.criteria..", "vn.ntm.io..", "vn.ntm.fixtures.."};
    private static final String[] READS_NO_FILES = {"vn.ntm.core..", "vn.ntm.criteria.."};

    /** Of {@code java.net} nothing but the addresses that {@code Class.getResource} gives. */
    private static final Set<String> ADDRESSES =
            ImmutableSet.of("java.net.URL", "java.net.MalformedURLException", "java.net.URI");

    /** How a class is looked into; {@code getResource}, {@code getSimpleName} and the like are not among them. */
    private static final Set<String> LOOKS_INTO_CLASSES = ImmutableSet.of(
            "forName",
            "newInstance",
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getField",
            "getFields",
            "getDeclaredField",
            "getDeclaredFields",
            "getMethod",
            "getMethods",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getRecordComponents");

    @ArchTest
    static final ArchRule nothingIsFetched = noClasses()
            .that(resideInAnyPackage(LIBRARY))
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are of a network") {
                @Override
                public boolean test(JavaClass type) {
                    String name = type.getPackageName();
                    boolean net = name.startsWith("java.net") && !ADDRESSES.contains(type.getName());
                    return net
                            || name.startsWith("javax.net")
                            || name.startsWith("java.nio.channels")
                            || name.startsWith("java.rmi")
                            || name.startsWith("javax.naming");
                }
            });

    @ArchTest
    static final ArchRule addressesAreOpenedAtOnePlaceWhichRefusesThoseOfOtherMachines = noClasses()
            .that(resideInAnyPackage(LIBRARY))
            .and()
            .doNotHaveFullyQualifiedName("vn.ntm.core.table.LocalAddress")
            .should()
            .accessTargetWhere(calls("java.net.URL", ImmutableSet.of("openStream", "openConnection", "getContent")));

    @ArchTest
    static final ArchRule filesAreReadInTablesAndIoOnly = noClasses()
            .that(resideInAnyPackage(READS_NO_FILES))
            .and()
            .resideOutsideOfPackage(TABLE)
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are of java.io or java.nio.file") {
                @Override
                public boolean test(JavaClass type) {
                    boolean io = type.getPackageName().equals("java.io") && !type.isEquivalentTo(Serializable.class);
                    return io || type.getPackageName().startsWith("java.nio.file");
                }
            });

    @ArchTest
    static final ArchRule tablesAreReadAndNeverWritten = noClasses()
            .that(resideInAPackage(TABLE))
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are files, or write") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().startsWith("java.nio.file")
                            || type.getName()
                                    .matches(
                                            "java\\.io\\.(File|File(In|Out)put.*|FileReader|FileWriter|.*OutputStream)");
                }
            });

    @ArchTest
    static final ArchRule classesAreLookedIntoByTheBindingOnly = noClasses()
            .that(resideInAnyPackage(LIBRARY))
            .and()
            .resideOutsideOfPackage(BINDING)
            .should()
            .accessTargetWhere(calls("java.lang.Class", LOOKS_INTO_CLASSES))
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.lang.reflect.."));

    @ArchTest
    static final ArchRule theBindingOpensNothingByForce = noClasses()
            .that(resideInAnyPackage(LIBRARY))
            .should()
            .accessTargetWhere(new DescribedPredicate<>("make members accessible that are not") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    return ImmutableSet.of("setAccessible", "trySetAccessible", "privateLookupIn")
                            .contains(access.getTarget().getName());
                }
            });

    @ArchTest
    static final ArchRule nobodyReadsJavasSerialisation = noClasses()
            .that(resideInAnyPackage(LIBRARY))
            .should()
            .dependOnClassesThat(assignableTo("java.io.ObjectInput")
                    .or(assignableTo("java.io.ObjectOutput"))
                    .or(assignableTo("java.io.Externalizable")));

    /** Enums, exceptions and what tells Jackson of types are so by birth; the counters travel over a cluster. */
    @ArchTest
    static final ArchRule onlyTheCountersAreSerialisable = classes()
            .that(resideInAnyPackage(LIBRARY))
            .and()
            .areNotEnums()
            .and()
            .areNotAssignableTo(Throwable.class)
            .and()
            .areNotAssignableTo(AnnotationIntrospector.class)
            .and()
            .implement(Serializable.class)
            .should()
            .resideInAPackage("vn.ntm.criteria.progress");

    /** {@code ModuleTypes} asks for no type, whatever the mapper is set to, and has a rule of its own. */
    @ArchTest
    static final ArchRule aDocumentNeverNamesAClass = noClasses()
            .that(resideInAnyPackage(LIBRARY))
            .and()
            .doNotHaveFullyQualifiedName(MODULE_TYPES)
            .should()
            .accessTargetWhere(new DescribedPredicate<>("let JSON choose classes") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    return access.getTarget().getName().endsWith("DefaultTyping")
                            || access.getTarget().getName().equals("setDefaultTyping");
                }
            })
            .orShould()
            .dependOnClassesThat(new DescribedPredicate<>("resolve types by their names") {
                @Override
                public boolean test(JavaClass type) {
                    boolean handedOn = ImmutableSet.of("TypeSerializer", "TypeDeserializer")
                            .contains(type.getSimpleName());
                    return type.getSimpleName().startsWith("JsonType")
                            || (type.getPackageName().startsWith("com.fasterxml.jackson.databind.jsontype")
                                    && !handedOn);
                }
            });

    @ArchTest
    static final ArchRule whatTellsOfTypesAsksForNone = classes()
            .that()
            .haveFullyQualifiedName(MODULE_TYPES)
            .should()
            .onlyCallMethodsThat(new DescribedPredicate<JavaMember>("ask for no type") {
                @Override
                public boolean test(JavaMember method) {
                    return !method.getOwner().getPackageName().startsWith("com.fasterxml.jackson.databind.jsontype")
                            || method.getName().equals("noTypeInfoBuilder");
                }
            });

    @ArchTest
    static final ArchRule nothingIsStartedOrAskedOfTheMachine = noClasses()
            .that(resideInAnyPackage(LIBRARY))
            .should()
            .accessTargetWhere(calls(
                            "java.lang.System",
                            ImmutableSet.of(
                                    "getProperty",
                                    "getProperties",
                                    "setProperty",
                                    "getenv",
                                    "exit",
                                    "load",
                                    "loadLibrary"))
                    .or(calls("java.lang.Runtime", ImmutableSet.of("exec", "exit", "halt", "load", "loadLibrary"))))
            .orShould()
            .dependOnClassesThat(assignableTo(ProcessBuilder.class)
                    .or(assignableTo(Thread.class))
                    .or(assignableTo(ThreadLocal.class))
                    .or(assignableTo("java.util.concurrent.Executor"))
                    .or(resideInAPackage("javax.script..")));

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that()
            .areDeclaredInClassesThat(resideInAnyPackage(LIBRARY))
            .and()
            .areStatic()
            .should()
            .beFinal();

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, Set<String> methods) {
        return new DescribedPredicate<>("call " + owner + "." + methods) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return access.getTargetOwner().getName().equals(owner)
                        && methods.contains(access.getTarget().getName());
            }
        };
    }
}
