package vn.ntm.io.json.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.validation.Severity;
import vn.ntm.criteria.validation.ValueFinding;
import vn.ntm.criteria.validation.ValueRule;

/** A {@link ValueFinding} as JSON shows it; of criterion and indicator one is null. The value at fault comes first. */
record ValueFindingWire(
        ValueRule rule,
        Severity severity,
        @Nullable String criterion,
        @Nullable String indicator,
        @Nullable String part,
        Assessor by,
        List<ValueWire> values,
        String adviceVi,
        String adviceEn,
        String messageVi,
        String messageEn) {

    /** A value with what it is of. */
    record ValueWire(String labelVi, String labelEn, String textVi, String textEn) {

        static ValueWire of(ValueFinding.Value value) {
            return new ValueWire(
                    value.label().toText(Language.VI),
                    value.label().toText(Language.EN),
                    value.text().toText(Language.VI),
                    value.text().toText(Language.EN));
        }
    }

    static ValueFindingWire of(ValueFinding finding) {
        Subject subject = finding.subject();
        boolean whole = subject.kind() == Subject.Kind.CRITERION;
        return new ValueFindingWire(
                finding.rule(),
                finding.severity(),
                whole ? subject.no() : null,
                whole ? null : subject.no(),
                subject.part().orElse(null),
                finding.by(),
                finding.values().stream().map(ValueWire::of).toList(),
                finding.advice().toText(Language.VI),
                finding.advice().toText(Language.EN),
                finding.message(Language.VI),
                finding.message(Language.EN));
    }
}
