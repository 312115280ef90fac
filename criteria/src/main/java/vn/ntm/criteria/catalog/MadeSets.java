package vn.ntm.criteria.catalog;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.ntm.criteria.set.CriteriaSet;

/** Sets that are each made when they are first asked for, and kept. */
final class MadeSets {

    private final Function<String, CriteriaSet> maker;
    private final Map<String, CriteriaSet> sets = new ConcurrentHashMap<>();

    MadeSets(Function<String, CriteriaSet> maker) {
        this.maker = maker;
    }

    CriteriaSet get(String id) {
        // Not computed inside the map, because a set may need another of it for its levels.
        CriteriaSet made = sets.get(id);
        if (made == null) {
            made = maker.apply(id);
            CriteriaSet earlier = sets.putIfAbsent(id, made);
            made = earlier != null ? earlier : made;
        }
        return made;
    }
}
