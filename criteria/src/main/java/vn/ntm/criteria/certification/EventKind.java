package vn.ntm.criteria.certification;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** What happened to a certificate (sự kiện). On one day they count in this order. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum EventKind {
    /** Công nhận: the decision was signed. */
    RECOGNISED("công nhận", "recognised"),
    /** Công bố: the decision was announced, so there is one; after a review also that the criteria are met again. */
    ANNOUNCED("công bố", "announced"),
    /**
     * Công nhận lại: recognised once more, by a later set, after a loss or after a merger. It refers to an earlier
     * recognition: of a new unit that has the code of an older one {@link #RECOGNISED} says it without doubt.
     */
    RE_RECOGNISED("công nhận lại", "recognised again"),
    /**
     * Có nguồn ghi nhận: a source says that it was in force on the day; when and by which act it began may be unknown. Of a
     * unit that waits for a decision after a reorganisation it is believed, and a finding says so.
     */
    ATTESTED("có nguồn ghi nhận", "attested"),
    /** Chưa duy trì: a review found criteria unmet; the certificate stays in force. */
    NOT_MAINTAINED("ghi nhận chưa duy trì", "found not maintained"),
    /** Thu hồi. */
    REVOKED("thu hồi", "revoked"),
    /** Hủy bỏ: an earlier event is undone, as if it had never been; the correction of a ledger too. */
    ANNULLED("hủy bỏ", "annulled");

    private final String vietnamese;
    private final String english;

    EventKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns whether it is the decision that a unit holds the tier. */
    public boolean isRecognition() {
        return this == RECOGNISED || this == RE_RECOGNISED;
    }

    /** Returns whether it decides on the tier of the unit; the other events only say something of it. */
    public boolean isDecision() {
        return isRecognition() || this == REVOKED;
    }

    /** Returns whether it says that the unit holds the tier. */
    public boolean saysHeld() {
        return isRecognition() || this == ANNOUNCED || this == ATTESTED;
    }

    /** Returns the event in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
