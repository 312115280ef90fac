package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.CriteriaSource;
import vn.ntm.criteria.set.Tier;

/**
 * Sets of sources that are installed as services: on the class path by a file in {@code META-INF/services}, on the
 * module path by {@code provides}. Both name province B first, whose set needs what province A brings, so that only the
 * order of their names loads.
 */
class InstalledSetsTest {

    private static final List<String> TABLES = List.of(
            "tinh-a/sets.csv",
            "tinh-a/acts.csv",
            "tinh-a/tiers.csv",
            "tinh-b/sets.csv",
            "criteria.csv",
            "indicators.csv",
            "thresholds.csv");

    private static final String DESCRIPTOR = """
            module provinces {
                requires vn.ntm.criteria;
                provides vn.ntm.criteria.catalog.CriteriaSource
                    with provinces.Provinces.B, provinces.Provinces.A;
            }
            """;

    private static final String SOURCES = """
            package provinces;

            import java.net.URL;
            import java.util.Optional;
            import vn.ntm.criteria.catalog.CriteriaSource;

            public abstract class Provinces implements CriteriaSource {
                public Optional<URL> table(String file) {
                    URL own = Provinces.class.getResource(name() + "/" + file);
                    return Optional.ofNullable(
                        own != null ? own : Provinces.class.getResource(file.substring(file.indexOf('/') + 1)));
                }

                public static final class A extends Provinces {
                    public String name() {
                        return "tinh-a";
                    }
                }

                public static final class B extends Provinces {
                    public String name() {
                        return "tinh-b";
                    }
                }
            }
            """;

    private static final String CONSUMER = """
            module consumer {
                requires vn.ntm.io;
            }
            """;

    private static final String PROGRAM = """
            package consumer;

            import vn.ntm.criteria.catalog.CriteriaCatalog;

            public class Main {
                public static void main(String[] arguments) {
                    var standard = CriteriaCatalog.standard().ids();
                    var installed = CriteriaCatalog.installed();
                    installed.ids().stream().filter(id -> !standard.contains(id))
                        .forEach(id -> System.out.println(id + " " + installed.set(id).nameEn()));
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    /** A source on the class path; its sets have the same three tables. */
    abstract static class Province implements CriteriaSource {

        private final String name;

        Province(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<URL> table(String file) {
            return resource(name + "/" + file).or(() -> resource(file.substring(file.indexOf('/') + 1)));
        }

        private static Optional<URL> resource(String file) {
            return Optional.ofNullable(InstalledSetsTest.class.getResource("installed/" + file));
        }
    }

    /** Province A, which brings an act and a tier. */
    public static final class ProvinceA extends Province {
        /** For the service loader. */
        public ProvinceA() {
            super("tinh-a");
        }
    }

    /** Province B, which uses those of province A. */
    public static final class ProvinceB extends Province {
        /** For the service loader. */
        public ProvinceB() {
            super("tinh-b");
        }
    }

    @Test
    void onTheClassPathTheyStandAfterTheBundledOnesInTheOrderOfNames() {
        assertThat(ServiceLoader.load(CriteriaSource.class))
                .extracting(CriteriaSource::name)
                .as("the order of the file of services")
                .containsExactly("tinh-b", "tinh-a");
        List<String> expected = Stream.concat(
                        CriteriaCatalog.standard().ids().stream(), Stream.of("village-a", "village-b"))
                .toList();
        assertThat(CriteriaCatalog.installed().ids())
                .isEqualTo(expected)
                .isEqualTo(CriteriaCatalog.installed().ids());
    }

    @Test
    void onTheClassPathTheyAreFoundAndRead() {
        CriteriaCatalog installed = CriteriaCatalog.installed();
        Tier tier = installed.set("village-a").tier();
        assertThat(tier.name(Language.VI)).isEqualTo("thôn kiểu mẫu minh hoạ");
        assertThat(installed.inForce(UnitLevel.VILLAGE, tier, LocalDate.of(2024, 1, 1)))
                .isSameAs(installed.set("village-b"));
        assertThat(installed.previous(installed.set("village-b")))
                .get()
                .extracting(set -> set.id())
                .isEqualTo("village-a");
        assertThat(installed.act("12/QĐ-UBND")).isPresent();
        assertThat(CriteriaCatalog.standard().find("village-a")).isEmpty();
    }

    @Test
    void aModuleProvidesThemToAConsumerThatDoesNotKnowIt() throws IOException, InterruptedException {
        ConsumerModules modules = new ConsumerModules(folder);
        Path resources =
                modules.compile("provinces", DESCRIPTOR, "Provinces", SOURCES).resolve("provinces");
        for (String table : TABLES) {
            Path copy = resources.resolve(table);
            Files.createDirectories(copy.resolveSibling("."));
            try (InputStream stream = InstalledSetsTest.class.getResourceAsStream("installed/" + table)) {
                assertThat(stream).as(table).isNotNull();
                Files.write(copy, stream.readAllBytes());
            }
        }
        modules.compile("consumer", CONSUMER, "Main", PROGRAM);
        assertThat(modules.run("consumer/consumer.Main"))
                .containsExactly(
                        "village-a Illustrative criteria set for villages of province A",
                        "village-b Illustrative criteria set for residential groups of province B");
    }
}
