package vn.ntm.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.law.Grade;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.evaluation.AxisSource;
import vn.ntm.criteria.ruling.Basis;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;

/** The documents of dossiers and evaluations as somebody would declare them for plain databind: the same text. */
final class PlainJson {

    private PlainJson() {}

    /** A dossier with its heading. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Dossier(
            @Nullable String format,
            @Nullable Integer version,
            String unit,
            String date,
            @Nullable String region,
            @Nullable String group,
            @Nullable List<String> flags,
            List<Observed> observations) {}

    /** An observation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Observed(
            @Nullable String indicator,
            @Nullable String criterion,
            @Nullable String part,
            Observation.Status status,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal value,

            @Nullable Finding finding,
            Assessor by,
            @Nullable Map<String, String> evidence,
            @Nullable String note,
            @Nullable String raw) {}

    /** An evaluation with its heading. */
    record Evaluation(
            String format,
            int version,
            Map<String, String> set,
            Policy policy,
            Dossier dossier,
            Outcome outcome,
            Map<String, String> releases) {}

    /** A policy. */
    record Policy(
            boolean refusesAttestedNumbers,
            boolean acceptsUnverified,
            boolean acceptsSetNotInForce,
            List<Assessor> assessors) {}

    /** What came out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(
            Verdict verdict,
            @Nullable UndeterminedReason reason,
            String criteriaMet,
            @Nullable Integer of,
            @Nullable String region,
            @Nullable String group,
            @Nullable AxisSource axisFrom,
            @Nullable String column,
            List<OfCriterion> criteria) {}

    /** The verdict on a criterion. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfCriterion(
            String no,
            Verdict verdict,
            @Nullable UndeterminedReason reason,
            boolean attested,
            List<OfIndicator> indicators) {}

    /** The verdict on an indicator. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfIndicator(
            String no,
            Verdict verdict,
            @Nullable UndeterminedReason reason,
            @Nullable String decides,
            List<OfItem> items) {}

    /** The verdict on a part, or on the indicator itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfItem(
            @Nullable String part,
            Verdict verdict,
            @Nullable UndeterminedReason reason,
            @Nullable Basis basis,
            @Nullable Assessor by,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal observed,

            @Nullable String required,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal shortfall,

            @Nullable Grade grade,
            @Nullable String setBy,
            @Nullable String act,
            @Nullable String overlay) {}
}
