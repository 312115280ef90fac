package vn.ntm.criteria.finance;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.time.Validity;

/**
 * The tree of sources of capital (cơ cấu nguồn vốn): the whole; the state budget with the central budget by nature and
 * the local one by level; integrated programmes; credit; enterprises; people in cash, in labour and kind. No act that lists the
 * sources was read; each row names where reports use it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CapitalSources {

    private final Map<String, CapitalSource> byId;
    private final CapitalSource whole;

    CapitalSources(Map<String, CapitalSource> byId, CapitalSource whole) {
        this.byId = ImmutableMap.copyOf(byId);
        this.whole = whole;
    }

    private static final class Bundled {
        static final CapitalSources SOURCES = SourceTable.read(CsvTable.read(
                CapitalSources.class.getResource(SourceTable.FILE),
                "finance/" + SourceTable.FILE,
                SourceTable.COLUMNS));
    }

    /** Returns the tree of the bundled table. */
    public static CapitalSources standard() {
        return Bundled.SOURCES;
    }

    /** Returns the source of which all others are parts. */
    public CapitalSource whole() {
        return whole;
    }

    /** Returns all sources, each below the one it is part of. */
    public List<CapitalSource> all() {
        return List.copyOf(byId.values());
    }

    /**
     * Returns the source with this id.
     *
     * @throws IllegalArgumentException if there is none; the message holds the id and those known
     */
    public CapitalSource source(String id) {
        CapitalSource source = byId.get(id);
        if (source == null) {
            throw new IllegalArgumentException(
                    "no source of capital has the id " + id + "; known: " + String.join(", ", byId.keySet()));
        }
        return source;
    }

    /**
     * Returns the sources that {@code id} is made of on {@code day}; empty where it has no parts.
     *
     * @throws IllegalArgumentException if there is no such source
     */
    public List<CapitalSource> parts(String id, LocalDate day) {
        return parts(id, Validity.of(day, day));
    }

    /**
     * Returns the sources that {@code id} is made of on any of {@code days}.
     *
     * @throws IllegalArgumentException if there is no such source
     */
    public List<CapitalSource> parts(String id, Validity days) {
        String parent = source(id).id();
        return byId.values().stream()
                .filter(source -> source.parent().filter(parent::equals).isPresent()
                        && source.validity().overlaps(days))
                .toList();
    }

    /**
     * Returns whether {@code inner} is {@code outer} itself or a part of it, at any depth.
     *
     * @throws IllegalArgumentException if one of them is no source
     */
    public boolean contains(String outer, String inner) {
        String wanted = source(outer).id();
        Optional<String> at = Optional.of(inner);
        while (at.isPresent()) {
            CapitalSource source = source(at.get());
            if (source.id().equals(wanted)) {
                return true;
            }
            at = source.parent();
        }
        return false;
    }
}
