package vn.ntm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.Slice;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** The rules of the house that can be checked on the compiled classes of all modules. */
@AnalyzeClasses(packages = "vn.ntm", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CORE = "vn.ntm.core..";
    private static final String CRITERIA = "vn.ntm.criteria..";
    private static final String IO = "vn.ntm.io..";
    private static final String FIXTURES = "vn.ntm.fixtures..";

    /** Of Guava only these, so that an old Guava on a cluster still works. */
    private static final Set<String> GUAVA = ImmutableSet.of(
            "com.google.common.collect.ImmutableCollection",
            "com.google.common.collect.ImmutableCollection$Builder",
            "com.google.common.collect.ImmutableList",
            "com.google.common.collect.ImmutableList$Builder",
            "com.google.common.collect.ImmutableMap",
            "com.google.common.collect.ImmutableMap$Builder",
            "com.google.common.collect.ImmutableSet",
            "com.google.common.collect.ImmutableSet$Builder",
            "com.google.common.collect.ImmutableSortedMap",
            "com.google.common.collect.ImmutableSortedMap$Builder",
            "com.google.common.collect.ImmutableMultimap",
            "com.google.common.collect.ImmutableListMultimap",
            "com.google.common.collect.ImmutableListMultimap$Builder");

    @ArchTest
    static final ArchRule modulesDependOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy(CORE)
            .layer("criteria")
            .definedBy(CRITERIA)
            .layer("io")
            .definedBy(IO)
            .layer("fixtures")
            .definedBy(FIXTURES)
            .layer("cli")
            .definedBy("vn.ntm.cli..")
            .whereLayer("core")
            .mayOnlyBeAccessedByLayers("criteria", "io", "fixtures", "cli")
            .whereLayer("criteria")
            .mayOnlyBeAccessedByLayers("io", "fixtures", "cli")
            .whereLayer("io")
            .mayOnlyBeAccessedByLayers("fixtures", "cli")
            .whereLayer("fixtures")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    private static final Set<String> STANDING_APART =
            ImmutableSet.of("vn.ntm.criteria.finance", "vn.ntm.criteria.livelihood", "vn.ntm.criteria.ocop");

    /** The packages of core, each of which may use those before it. */
    private static final List<String> CORE_PACKAGES =
            List.of("text", "result", "quantity", "time", "law", "table", "unit", "name", "registry", "area");

    @ArchTest
    static void packagesOfCoreUseThoseBeforeThem(JavaClasses classes) {
        for (int i = 0; i < CORE_PACKAGES.size() - 1; i++) {
            String[] later = CORE_PACKAGES.subList(i + 1, CORE_PACKAGES.size()).stream()
                    .map(name -> "vn.ntm.core." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("vn.ntm.core." + CORE_PACKAGES.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule packagesOfCoreHaveNoCycle =
            slices().matching("vn.ntm.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesOfCriteriaHaveNoCycle =
            slices().matching("vn.ntm.criteria.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesOfIoHaveNoCycle =
            slices().matching("vn.ntm.io.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesOfTheCommandLineHaveNoCycle =
            slices().matching("vn.ntm.cli.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule judgingBuildsOnDossiersAndTheseOnTheCatalogueOfSets = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("set")
            .definedBy("vn.ntm.criteria.set")
            .layer("catalog")
            .definedBy("vn.ntm.criteria.catalog")
            .layer("dossier")
            .definedBy("vn.ntm.criteria.dossier")
            .layer("ruling")
            .definedBy("vn.ntm.criteria.ruling")
            .layer("evaluation")
            .definedBy("vn.ntm.criteria.evaluation")
            .layer("programme")
            .definedBy("vn.ntm.criteria.programme")
            .layer("progress")
            .definedBy("vn.ntm.criteria.progress")
            .layer("view")
            .definedBy("vn.ntm.criteria.view")
            .layer("certification")
            .definedBy("vn.ntm.criteria.certification..")
            .layer("recognition")
            .definedBy("vn.ntm.criteria.recognition")
            .whereLayer("recognition")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("certification")
            .mayOnlyBeAccessedByLayers("recognition")
            .whereLayer("progress")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("programme")
            .mayOnlyBeAccessedByLayers("progress", "certification", "recognition")
            .whereLayer("view")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("progress", "recognition")
            .whereLayer("ruling")
            .mayOnlyBeAccessedByLayers("evaluation", "progress", "recognition")
            .whereLayer("dossier")
            .mayOnlyBeAccessedByLayers("ruling", "evaluation", "progress", "recognition")
            .whereLayer("catalog")
            .mayOnlyBeAccessedByLayers(
                    "dossier", "ruling", "evaluation", "programme", "progress", "view", "certification", "recognition")
            .whereLayer("set")
            .mayOnlyBeAccessedByLayers(
                    "catalog",
                    "dossier",
                    "ruling",
                    "evaluation",
                    "programme",
                    "progress",
                    "view",
                    "certification",
                    "recognition");

    @ArchTest
    static final ArchRule reconcilingRestsOnCoreAlone = noClasses()
            .that()
            .resideInAPackage("vn.ntm.criteria.reconcile..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.ntm.criteria.set..",
                    "vn.ntm.criteria.catalog..",
                    "vn.ntm.criteria.certification..",
                    "vn.ntm.criteria.dossier..",
                    "vn.ntm.criteria.ruling..",
                    "vn.ntm.criteria.evaluation..",
                    "vn.ntm.criteria.programme..",
                    "vn.ntm.criteria.progress..",
                    "vn.ntm.criteria.recognition..",
                    "vn.ntm.criteria.view..");

    @ArchTest
    static final ArchRule moneyLivelihoodAndProductsRestOnCoreAlone = noClasses()
            .that()
            .resideInAnyPackage("vn.ntm.criteria.finance..", "vn.ntm.criteria.livelihood..", "vn.ntm.criteria.ocop..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are of another package of criteria") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().startsWith("vn.ntm.criteria.")
                            && !STANDING_APART.contains(type.getPackageName());
                }
            });

    @ArchTest
    static final ArchRule moneyLivelihoodAndProductsStandApart = slices().matching("vn.ntm.criteria.(*)..")
            .that(new DescribedPredicate<>("stand apart") {
                @Override
                public boolean test(Slice slice) {
                    return slice.stream().anyMatch(type -> STANDING_APART.contains(type.getPackageName()));
                }
            })
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule tablesAreOfferedToCriteriaOnly = noClasses()
            .that()
            .resideOutsideOfPackages(CORE, CRITERIA)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.ntm.core.table..");

    @ArchTest
    static final ArchRule jacksonStaysInJson = noClasses()
            .that()
            .resideInAnyPackage(CORE, CRITERIA, IO)
            .and()
            .resideOutsideOfPackage("vn.ntm.io.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule ofGuavaOnlyImmutableCollections = noClasses()
            .that()
            .resideInAnyPackage(CORE, CRITERIA, IO, FIXTURES)
            .and(areWrittenByHand())
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are of Guava and not on the list") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().startsWith("com.google.common") && !GUAVA.contains(type.getName());
                }
            });

    @ArchTest
    static final ArchRule libraryIsSilent = noClasses()
            .that()
            .resideInAnyPackage(CORE, CRITERIA, IO, FIXTURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "java.net.http..");

    @ArchTest
    static final ArchRule publicTypesSayHowStableTheyAre = classes()
            .that()
            .resideInAnyPackage(CORE, CRITERIA, IO, FIXTURES)
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith(API.class);

    @ArchTest
    static final ArchRule signaturesShowTypesOfTheJdkAndOurs = classes()
            .that()
            .resideInAnyPackage(CORE, CRITERIA, IO, FIXTURES)
            .and()
            .arePublic()
            .should(new ArchCondition<>("show only types of the JDK and of this library, none generated") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (JavaMember member : type.getMembers()) {
                        boolean visible = member.getModifiers().contains(JavaModifier.PUBLIC)
                                || member.getModifiers().contains(JavaModifier.PROTECTED);
                        if (visible && !member.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                            shown(member)
                                    .filter(ArchitectureTest::isForeign)
                                    .filter(foreign -> !isJacksonInJson(type, foreign))
                                    .forEach(foreign -> events.add(SimpleConditionEvent.violated(
                                            member, member.getFullName() + " shows " + foreign.getName())));
                        }
                    }
                }
            });

    private static Stream<JavaClass> shown(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getAllInvolvedRawTypes().stream();
        }
        return ((JavaCodeUnit) member).getAllInvolvedRawTypes().stream();
    }

    /** A module of Jackson shows it, and so does what stands behind it. */
    private static boolean isJacksonInJson(JavaClass type, JavaClass foreign) {
        return type.getPackageName().startsWith("vn.ntm.io.json")
                && foreign.getPackageName().startsWith("com.fasterxml.jackson.");
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        boolean ours =
                base.getName().startsWith("vn.ntm.") && !base.getSimpleName().startsWith("Immutable");
        boolean jdk = base.isPrimitive() || base.getPackageName().startsWith("java.");
        return !ours && !jdk;
    }

    private static DescribedPredicate<JavaClass> areWrittenByHand() {
        return new DescribedPredicate<>("are written by hand") {
            @Override
            public boolean test(JavaClass type) {
                return Stream.iterate(
                                List.of(type),
                                types -> !types.isEmpty(),
                                types -> types.get(0)
                                        .getEnclosingClass()
                                        .map(List::of)
                                        .orElse(List.of()))
                        .noneMatch(types -> types.get(0).getSimpleName().startsWith("Immutable"));
            }
        };
    }
}
