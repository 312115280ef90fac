package vn.ntm.io.json.document.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.io.json.binding.tables.OtherTablesException;
import vn.ntm.io.json.binding.tables.Releases;
import vn.ntm.io.json.document.Forms;

/**
 * The set that a value rests on: its id where the catalogue at hand has the same; the id and what was laid over
 * where it has the set that is beneath; else the whole set, which then needs no tables.
 *
 * @param within the names of the overlays that the catalogue lays over the set, the latest first, if there are some
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record SetWire(
        String id, Optional<List<String>> within, Optional<List<LaidOver>> overlays, Optional<CriteriaSet> whole) {

    /**
     * An overlay.
     *
     * @param name its name
     * @param levels its levels of the set, in their order
     */
    public record LaidOver(String name, List<Threshold> levels) {}

    /**
     * Returns how a document names {@code set} beside {@code catalog}.
     *
     * @throws IllegalArgumentException if the set says something else than that of the catalogue which has its id and
     *     release, not counting overlays
     */
    public static SetWire of(CriteriaSet set, CriteriaCatalog catalog) {
        Optional<CriteriaSet> known = catalog.find(set.id());
        if (known.isPresent()) {
            CriteriaSet held = known.get();
            Optional<List<String>> within = Optional.of(held.overlays()).filter(names -> !names.isEmpty());
            if (isSame(held, set)) {
                return new SetWire(set.id(), within, Optional.empty(), Optional.empty());
            }
            SetWire laidOver = new SetWire(set.id(), within, Optional.of(laidOver(set, held)), Optional.empty());
            if (isSame(laidOver.over(held), set)) {
                return laidOver;
            }
            if (isChanged(set, held)) {
                throw new IllegalArgumentException("set " + set.id() + ": it is of release "
                        + set.release().id() + ", and differs from what the catalogue has of that release");
            }
        }
        return new SetWire(set.id(), Optional.empty(), Optional.empty(), Optional.of(set));
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(CriteriaSet one, CriteriaSet other) {
        return one == other || (one.equals(other) && Forms.all().writesSame(one, other));
    }

    /** Of one release a set is one, whoever writes it, but for what is laid over it. */
    private static boolean isChanged(CriteriaSet set, CriteriaSet held) {
        return set.release().equals(held.release()) && !isSame(national(set), national(held));
    }

    /** Returns the set without what is laid over it and its bases. */
    private static CriteriaSet national(CriteriaSet set) {
        if (set.overlays().isEmpty() && set.bases().isEmpty()) {
            return set;
        }
        return CriteriaSet.builder()
                .header(set)
                .addAllCriteria(set.criteria())
                .addAllThresholds(set.thresholds().stream()
                        .filter(level -> level.overlay().isEmpty())
                        .toList())
                .addAllBases(set.bases().stream().map(SetWire::national).toList())
                .build();
    }

    /** Returns what lies over {@code set} and not over {@code held}, the first laid first. */
    private static List<LaidOver> laidOver(CriteriaSet set, CriteriaSet held) {
        ImmutableList.Builder<LaidOver> overlays = ImmutableList.builder();
        for (int i = set.overlays().size() - 1; i >= 0; i--) {
            String name = set.overlays().get(i);
            if (!held.overlays().contains(name)) {
                overlays.add(new LaidOver(
                        name,
                        set.thresholds().stream()
                                .filter(level -> level.overlay().equals(Optional.of(name)))
                                .toList()));
            }
        }
        return overlays.build();
    }

    private CriteriaSet over(CriteriaSet held) {
        CriteriaSet set = held;
        for (LaidOver overlay : overlays.orElse(List.of())) {
            set = set.withOverlay(overlay.name(), overlay.levels());
        }
        return set;
    }

    /** Returns the set; the tables must be those that the document was written by, or the set whole. */
    public CriteriaSet held(CriteriaCatalog catalog, Releases releases) {
        requireLaw(catalog, releases);
        return held(catalog);
    }

    /** Checks that the document rests on the release that it names, and on tables that are at hand or whole. */
    void requireLaw(CriteriaCatalog catalog, Releases releases) {
        releases.requireLaw(whole.orElseGet(() -> catalog.set(id)).release().id());
    }

    /** Returns the set by these tables, whatever release the document names. */
    CriteriaSet held(CriteriaCatalog catalog) {
        return whole.map(own -> whole(own, catalog)).orElseGet(() -> over(known(catalog)));
    }

    private CriteriaSet known(CriteriaCatalog catalog) {
        CriteriaSet known = catalog.set(id);
        List<String> expected = within.orElse(List.of());
        if (!known.overlays().equals(expected)) {
            ImmutableMap.Builder<String, String> said = ImmutableMap.<String, String>builder()
                    .put("set", id)
                    .put("value", String.join(", ", expected))
                    .put("expected", String.join(", ", known.overlays()));
            if (expected.isEmpty()) {
                said.put("valueVi", "không có").put("valueEn", "none");
            }
            throw new OtherTablesException(FailureReason.OTHER_OVERLAYS, "set", said.build());
        }
        return known;
    }

    private CriteriaSet whole(CriteriaSet own, CriteriaCatalog catalog) {
        if (within.isPresent() || overlays.isPresent() || !own.id().equals(id)) {
            throw new IllegalArgumentException("set " + id + " and the whole set do not go together");
        }
        if (catalog.find(id).filter(held -> isChanged(own, held)).isPresent()) {
            throw new OtherTablesException(
                    FailureReason.CHANGED_SET,
                    "set.whole",
                    ImmutableMap.of("set", id, "release", own.release().id()));
        }
        return own;
    }
}
