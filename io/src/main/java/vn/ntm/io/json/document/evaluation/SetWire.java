package vn.ntm.io.json.document.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.io.json.binding.Releases;

/**
 * The set that a value rests on: its id where the catalogue at hand has the same; the id and what was laid over
 * where it has the set that is beneath; else the whole set, which then needs no tables.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record SetWire(String id, Optional<List<LaidOver>> overlays, Optional<CriteriaSet> whole) {

    /**
     * An overlay.
     *
     * @param name its name
     * @param levels its levels of the set, in their order
     */
    public record LaidOver(String name, List<Threshold> levels) {}

    /** Returns how a document names {@code set} beside {@code catalog}. */
    public static SetWire of(CriteriaSet set, CriteriaCatalog catalog) {
        Optional<CriteriaSet> known = catalog.find(set.id());
        if (known.isPresent()) {
            CriteriaSet held = known.get();
            if (held == set || held.equals(set)) {
                return new SetWire(set.id(), Optional.empty(), Optional.empty());
            }
            SetWire laidOver = new SetWire(set.id(), Optional.of(laidOver(set, held)), Optional.empty());
            if (laidOver.over(held).equals(set)) {
                return laidOver;
            }
        }
        return new SetWire(set.id(), Optional.empty(), Optional.of(set));
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

    /** Returns the set; of one that is not whole the tables must be those that the document was written by. */
    public CriteriaSet held(CriteriaCatalog catalog, Releases releases) {
        requireLaw(catalog, releases);
        return held(catalog);
    }

    /** Checks, of a set that is not whole, that the tables are those that the document was written by. */
    void requireLaw(CriteriaCatalog catalog, Releases releases) {
        if (whole.isEmpty()) {
            releases.requireLaw(catalog.set(id).release().id());
        }
    }

    /** Returns the set by these tables, whether they are the same or not. */
    CriteriaSet held(CriteriaCatalog catalog) {
        if (whole.isPresent()) {
            if (overlays.isPresent() || !whole.get().id().equals(id)) {
                throw new IllegalArgumentException("set " + id + " and the whole set do not go together");
            }
            return whole.get();
        }
        return over(catalog.set(id));
    }
}
