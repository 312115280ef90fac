package vn.ntm.criteria.catalog;

import java.util.List;
import java.util.Map;
import vn.ntm.core.law.LegalAct;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Tier;

/** The law that a catalogue finds its sets in, whether it stands in tables or is made from another. */
interface Law {

    /** Returns the names of the sources that were added to the bundled tables. */
    List<String> sources();

    LawRelease release();

    Map<String, LegalAct> acts();

    Map<String, MeasureUnit> units();

    Map<String, Tier> tiers();

    List<SubjectLink> links();

    /** Returns the sets by id, in the order in which they are listed. */
    Map<String, ListedSet> headers();

    /**
     * Returns a set that {@link #headers} names.
     *
     * @throws IllegalArgumentException if it does not; the message holds the id
     */
    CriteriaSet set(String id);

    /** Returns the failure to find a set. */
    static IllegalArgumentException noSuchSet(String id) {
        return new IllegalArgumentException("no criteria set has the id " + id);
    }
}
