package vn.ntm.criteria.reconcile;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** What recomputing says of a published figure (kết luận đối chiếu). Programs may rely on the names. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ReconciliationVerdict {
    /** The figure follows from its operands, rounded half up. */
    MATCH("khớp", "matches"),
    /** The figure follows from its operands only if further digits are cut off instead of rounded. */
    TRUNCATED("khớp nếu cắt bỏ thay vì làm tròn", "matches only if cut, not rounded"),
    /** The figure does not follow from its operands. */
    MISMATCH("lệch", "differs"),
    /** There is nothing to compare with, because an operand is missing, unreadable or zero. */
    NOT_COMPUTABLE("không tính được", "cannot be computed"),
    /** The report prints no figure; the computed one stands alone. */
    NO_PUBLISHED_VALUE("không có số công bố", "no published figure");

    private final String vietnamese;
    private final String english;

    ReconciliationVerdict(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns whether a person should look at the figure: it differs, was cut, or could not be computed. */
    public boolean needsAttention() {
        return this == MISMATCH || this == TRUNCATED || this == NOT_COMPUTABLE;
    }

    /** Returns the verdict in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
