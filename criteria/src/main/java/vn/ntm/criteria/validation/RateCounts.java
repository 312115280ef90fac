package vn.ntm.criteria.validation;

import org.apiguardian.api.API;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Subject;

/**
 * The counts beside a rate in a report (số lượng đi kèm tỷ lệ): 37 of 86 households. A dossier holds the rate alone.
 *
 * @param subject what the rate is of
 * @param by whose they are
 * @param part how many of the whole
 * @param whole how many in all
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RateCounts(Subject subject, Assessor by, long part, long whole) {

    /** Returns counts of the appraisal. */
    public static RateCounts of(Subject subject, long part, long whole) {
        return new RateCounts(subject, Assessor.APPRAISAL, part, whole);
    }
}
