package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apiguardian.api.API;

/**
 * Which edition of the law tables an answer rests on (phiên bản dữ liệu văn bản pháp luật). An answer that is right by one
 * edition can be wrong by the next, so every set, and with it every answer, can name its own.
 *
 * @param id the label of the edition
 * @param checkedOn the day on which the tables were last compared with their sources
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LawRelease(String id, LocalDate checkedOn) {

    /** Checks that the label says something. */
    public LawRelease {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id: a release needs one");
        }
    }

    /**
     * Returns how many days before {@code day} the tables were last compared with their sources; negative where they
     * were compared later. What the law became in those days the tables do not know.
     */
    public long daysSinceCheck(LocalDate day) {
        return ChronoUnit.DAYS.between(checkedOn, day);
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return id;
    }
}
