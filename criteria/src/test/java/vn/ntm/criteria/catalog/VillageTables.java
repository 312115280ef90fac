package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The illustrative set of a small province for its villages, in a folder where a test may change it. */
final class VillageTables implements CriteriaSource {

    static final String SET = "village-model-2022-2025";

    private static final List<String> FILES = List.of(
            "sets.csv",
            "acts.csv",
            "units.csv",
            "tiers.csv",
            "notes.csv",
            "links.csv",
            "release.csv",
            SET + "/criteria.csv",
            SET + "/indicators.csv",
            SET + "/thresholds.csv");

    private final String name;
    private final Path folder;

    private VillageTables(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    static VillageTables in(Path folder) {
        return named("thon-minh-hoa", folder);
    }

    static VillageTables named(String name, Path folder) {
        for (String file : FILES) {
            try (InputStream stream = VillageTables.class.getResourceAsStream("villages/" + file)) {
                assertThat(stream).as(file).isNotNull();
                Path copy = folder.resolve(file);
                Files.createDirectories(copy.resolveSibling("."));
                Files.write(copy, stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        return new VillageTables(name, folder);
    }

    /** Replaces the only place that reads {@code old}. */
    VillageTables replace(String file, String old, String words) {
        return write(file, only(file, old).replace(old, words));
    }

    VillageTables append(String file, String line) {
        return write(file, text(file) + line + "\n");
    }

    VillageTables remove(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private String only(String file, String old) {
        String text = text(file);
        assertThat(text.split(Pattern.quote(old), -1))
                .as("places of %s in %s", old, file)
                .hasSize(2);
        return text;
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private VillageTables write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<URL> table(String file) {
        Path table = folder.resolve(file);
        try {
            return Files.exists(table) ? Optional.of(table.toUri().toURL()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
