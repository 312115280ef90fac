package vn.ntm.criteria.catalog;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.ntm.criteria.set.CriteriaSet;

/** Sets that are each made when they are first asked for, and kept. */
abstract class MadeSets {

    private final Map<String, CriteriaSet> sets = new ConcurrentHashMap<>();

    /** Makes a set; other threads may make it too, and one of the two is kept. */
    abstract CriteriaSet make(String id);

    CriteriaSet get(String id) {
        // Not computed inside the map, because a set may need another of it for its levels.
        CriteriaSet made = sets.get(id);
        if (made == null) {
            made = make(id);
            CriteriaSet earlier = sets.putIfAbsent(id, made);
            made = earlier != null ? earlier : made;
        }
        return made;
    }
}
