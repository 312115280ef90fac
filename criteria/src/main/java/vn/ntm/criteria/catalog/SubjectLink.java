package vn.ntm.criteria.catalog;

import org.apiguardian.api.API;
import vn.ntm.core.law.Grade;

/**
 * That a criterion of one set and a criterion of a later one are about the same subject (cùng nội dung), so that their
 * histories can be laid side by side. It says nothing of their levels: those are not comparable.
 *
 * @param set the id of the earlier set
 * @param criterion the number of its criterion
 * @param laterSet the id of the later set
 * @param laterCriterion the number of its criterion
 * @param grade how sure we are; no act says it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SubjectLink(String set, String criterion, String laterSet, String laterCriterion, Grade grade) {

    /** Returns whether it is about this criterion, on either side. */
    public boolean isAbout(String id, String no) {
        return (set.equals(id) && criterion.equals(no)) || (laterSet.equals(id) && laterCriterion.equals(no));
    }
}
