package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.ntm.core.law.LegalAct;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Tier;

/** The law that a catalogue finds its sets in, whether it stands in tables or is made from another. */
interface Law {

    /** Returns the names of the sources that were added to the bundled tables. */
    ImmutableList<String> sources();

    LawRelease release();

    ImmutableMap<String, LegalAct> acts();

    ImmutableMap<String, MeasureUnit> units();

    ImmutableMap<String, Tier> tiers();

    ImmutableList<SubjectLink> links();

    /** Returns the sets by id, in the order in which they are listed. */
    ImmutableMap<String, ListedSet> headers();

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
