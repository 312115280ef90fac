package vn.ntm.criteria.recognition;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.text.Language;

/**
 * Whether a certificate is to be revoked, with what decides.
 *
 * @param outcome what follows
 * @param possible every outcome that is possible, as far as rules are known; one where the outcome is determined
 * @param failed how many criteria are not met
 * @param of of how many
 * @param rules the cases that are reached or may be; where the cases are not known, the rows that say so; empty where
 *     no act is known to have cases on that day, and where none is near
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LossAnswer(
        LossOutcome outcome, List<LossOutcome> possible, CountRange failed, int of, List<LossRule> rules) {

    /** Copies the lists. */
    public LossAnswer {
        possible = List.copyOf(possible);
        rules = List.copyOf(rules);
        if (failed.min() < 0 || of < 0) {
            throw new IllegalArgumentException("failed: " + failed + " of " + of + " criteria");
        }
    }

    /** Returns the answer in one sentence, with the acts. */
    public String toText(Language language) {
        String acts = rules.stream()
                .map(rule -> rule.citation().toText() + " [" + rule.grade().toText(language) + "]")
                .distinct()
                .collect(Collectors.joining("; "));
        return outcome.toText(language) + ": " + failed.toText(language) + "/" + of
                + language.choose(" tiêu chí chưa đạt", " criteria not met")
                + (acts.isEmpty() ? "" : " (" + acts + ")");
    }
}
