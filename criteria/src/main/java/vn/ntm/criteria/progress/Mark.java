package vn.ntm.criteria.progress;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.evaluation.Verdict;

/**
 * What a cell of the matrix form says of a criterion (kết quả ghi trong biểu tổng hợp). Three of them leave open whether
 * the criterion is met: to be basically met is not to be met, and not to be assessed is not to fail.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Mark {
    /** Đạt. */
    MET(Verdict.MET, "đạt", "met"),
    /** Chưa đạt, không đạt. */
    NOT_MET(Verdict.NOT_MET, "chưa đạt", "not met"),
    /** Cơ bản đạt. */
    BASICALLY_MET(Verdict.UNDETERMINED, "cơ bản đạt", "basically met"),
    /** Không đánh giá, chưa đánh giá. */
    NOT_ASSESSED(Verdict.UNDETERMINED, "chưa đánh giá", "not assessed"),
    /** An empty cell. */
    EMPTY(Verdict.UNDETERMINED, "để trống", "empty");

    private final Verdict verdict;
    private final String vietnamese;
    private final String english;

    Mark(Verdict verdict, String vietnamese, String english) {
        this.verdict = verdict;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns what follows for the criterion: met, not met or undetermined. */
    public Verdict verdict() {
        return verdict;
    }

    /** Returns the mark in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
