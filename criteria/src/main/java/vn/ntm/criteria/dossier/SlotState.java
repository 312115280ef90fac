package vn.ntm.criteria.dossier;

import org.apiguardian.api.API;

/**
 * What a {@link CompactDossier} knows of a slot. At most one of the first five holds, as at most one observation
 * decides.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum SlotState {
    /** A number was measured (số liệu). */
    MEASURED(0),
    /** A competent body found it met (đạt). */
    FOUND_MET(1),
    /** A competent body found it not met (chưa đạt). */
    FOUND_NOT_MET(2),
    /** The unit has nothing to which it applies (không áp dụng). */
    NOT_APPLICABLE(3),
    /** Nobody has assessed it yet (chưa đánh giá). */
    NOT_ASSESSED(4),
    /**
     * Something else decides for it: the whole for its pieces or the pieces for the whole; of parts that exclude each
     * other the one observed.
     */
    SILENT(5),
    /** It is observed: one of the first five holds. */
    OBSERVED(6);

    /** How many there are. */
    static final int COUNT = 7;

    private final int place;

    SlotState(int place) {
        this.place = place;
    }

    /** Where its words stand among those of all states. */
    int place() {
        return place;
    }
}
