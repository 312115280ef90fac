package vn.ntm.criteria.comparison;

import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.Column;

/** What an evaluation is asked, beside the observations (đầu vào của đánh giá). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Input {
    /** The unit. */
    UNIT("đơn vị", "unit"),
    /** The day whose state is judged. */
    DAY("ngày xét", "day judged"),
    /** The criteria set. */
    SET("bộ tiêu chí", "criteria set"),
    /** The levels of provinces and ministries laid over it, the latest first. */
    OVERLAYS("mức nạp thêm", "loaded levels"),
    /** The release of the law tables. */
    LAW_RELEASE("phiên bản dữ liệu văn bản pháp luật", "release of the law tables"),
    /** The release of the table of units. */
    UNIT_RELEASE("phiên bản danh mục đơn vị hành chính", "release of the table of units"),
    /** The column by which the unit is judged; empty where it is not known. */
    COLUMN("cột áp dụng", "column"),
    /** The policy. */
    POLICY("quy ước xét", "policy");

    private final String vietnamese;
    private final String english;

    Input(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns what an evaluation was asked in this respect, as files write it. */
    public String of(Evaluation evaluation) {
        return switch (this) {
            case UNIT -> evaluation.unit().text();
            case DAY -> evaluation.date().toString();
            case SET -> evaluation.set().id();
            case OVERLAYS -> String.join(", ", evaluation.set().overlays());
            case LAW_RELEASE -> evaluation.set().release().id();
            case UNIT_RELEASE -> evaluation.unitRelease().id();
            case COLUMN -> evaluation.column().map(Column::toString).orElse("");
            case POLICY -> policy(evaluation.policy());
        };
    }

    /** The names that the command line gives the choices, after who decides. */
    private static String policy(Policy policy) {
        String order = policy.assessors().stream().map(Assessor::name).collect(Collectors.joining(" "));
        return order
                + (policy.acceptsUnverified() ? ", accept-unverified" : "")
                + (policy.refusesAttestedNumbers() ? ", measured-only" : "")
                + (policy.acceptsSetNotInForce() ? ", lenient" : "");
    }

    /** Returns the respect in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
