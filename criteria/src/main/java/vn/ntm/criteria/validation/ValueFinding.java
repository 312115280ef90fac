package vn.ntm.criteria.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Wording;

/**
 * Something about the values of a dossier that cannot be, or is doubtful (phát hiện khi kiểm tra số liệu).
 *
 * @param rule the rule that it goes against
 * @param severity how grave it is
 * @param subject the field: what the value at fault is of
 * @param by whose value it is
 * @param values the value at fault, then those that it was compared with
 * @param advice what to do about it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ValueFinding(
        ValueRule rule, Severity severity, Subject subject, Assessor by, List<Value> values, Wording advice) {

    /** Copies the values. */
    public ValueFinding {
        values = ImmutableList.copyOf(values);
    }

    /**
     * A value with what it is of.
     *
     * @param label what it is of: a subject or a bound
     * @param text the value with its unit
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Value(Wording label, Wording text) {

        /** Returns the label, which ends as the value needs it, a blank and the value: {@code 10 Thu nhập: 41,5 triệu đồng}. */
        String toText(Language language) {
            return label.toText(language) + " " + text.toText(language);
        }
    }

    /** Returns the finding in one sentence, with the values and the advice. */
    public String message(Language language) {
        String shown = values.stream().map(value -> value.toText(language)).collect(Collectors.joining("; "));
        return severity.toText(language) + ": " + rule.toText(language) + ": " + shown + " (" + by.toText(language)
                + "); " + advice.toText(language);
    }
}
