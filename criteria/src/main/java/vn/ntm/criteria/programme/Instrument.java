package vn.ntm.criteria.programme;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;

/**
 * An act that governs a phase of the programme (văn bản chỉ đạo, quản lý), beside the criteria themselves.
 *
 * @param role what it does for the phase
 * @param citation the act, and where it was read
 * @param grade how sure we are that it does so
 * @param note what a reader should know of it; in English, as in the tables
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Instrument(Role role, Citation citation, Grade grade, Optional<String> note) {

    /** What an act does for a phase. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Role {
        /** Resolves the investment policy (chủ trương đầu tư). */
        POLICY,
        /** Approves the programme (phê duyệt chương trình). */
        APPROVAL,
        /** Assigns or adjusts targets (giao mục tiêu, nhiệm vụ). */
        TARGETS,
        /** Says how units are recognised and lose recognition (xét, công nhận, thu hồi). */
        RECOGNITION,
        /** Shares capital, or says how it is spent (phân bổ, sử dụng vốn). */
        FINANCE,
        /** Says how the programme is managed (cơ chế quản lý, tổ chức thực hiện). */
        MANAGEMENT,
        /** Says how it is monitored and reported (giám sát, đánh giá, báo cáo). */
        REPORTING
    }
}
