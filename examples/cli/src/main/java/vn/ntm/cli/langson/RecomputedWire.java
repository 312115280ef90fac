package vn.ntm.cli.langson;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.cli.console.Words;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;

/** A recomputed figure as JSON shows it. */
record RecomputedWire(
        String key,
        String calculator,
        String labelVi,
        String labelEn,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String value,
        String form,
        @Nullable String printed,
        ReconciliationVerdict verdict,
        @Nullable NotComputableReason notComputable,
        @Nullable String missingVi,
        @Nullable String missingEn,
        String workingVi,
        String workingEn,
        List<String> assumptions) {

    /** What a figure takes for granted. */
    record AssumptionWire(String id, String vi, String en) {}

    static RecomputedWire of(Recomputed figure) {
        Reconciliation answer = figure.reconcile();
        return new RecomputedWire(
                figure.key(),
                calculatorName(figure),
                figure.label().vi(),
                figure.label().en(),
                figure.ratio()
                        .toOptional()
                        .map(ratio -> ratio.numerator().toString())
                        .orElse(null),
                figure.ratio()
                        .toOptional()
                        .map(ratio -> ratio.denominator().toString())
                        .orElse(null),
                answer.expected().orElse(null),
                figure.form().name(),
                figure.printed().map(Object::toString).orElse(null),
                answer.verdict(),
                figure.ratio().whyNot().orElse(null),
                figure.missing().map(Words::vi).orElse(null),
                figure.missing().map(Words::en).orElse(null),
                figure.working().vi(),
                figure.working().en(),
                figure.assumptions().stream().map(Enum::name).toList());
    }

    static String calculatorName(Recomputed figure) {
        return figure.calculator().name().toLowerCase(Locale.ROOT);
    }

    static List<AssumptionWire> allAssumptions() {
        return Stream.of(LangSonAssumption.values())
                .map(assumption -> new AssumptionWire(
                        assumption.name(),
                        assumption.words().vi(),
                        assumption.words().en()))
                .toList();
    }
}
