package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.Requirement;

/**
 * The verdict on an indicator (kết luận về chỉ tiêu). Where it has parts, the worst part decides and the observed and
 * required values shown are its own: of parts that are not met the one that falls short most, if all of them were
 * measured and in one unit, else the first in the act; of those undetermined the one whose reason comes first, then
 * the first in the act.
 *
 * @param indicator what was judged
 * @param deciding the judgement that decides: of the indicator itself, or of its worst part
 * @param parts the judgements of all its parts; empty where it has none or was attested as a whole
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record IndicatorEvaluation(Indicator indicator, Judgement deciding, List<Judgement> parts) {

    /** Copies the parts. */
    public IndicatorEvaluation {
        parts = List.copyOf(parts);
    }

    /** Returns the number of the indicator. */
    public String no() {
        return indicator.no();
    }

    /** Returns what the indicator is about, by the wording of the day that was judged. */
    public String label(Language language) {
        return parts.isEmpty() ? subject(indicator, deciding, language) : indicator.label(language);
    }

    /** Returns what that is about which decides: a part, or the indicator itself. */
    public String decidingLabel(Language language) {
        return label(deciding, language);
    }

    /** Returns what one of its judgements is about: a part, or the indicator itself. */
    public String label(Judgement judgement, Language language) {
        return judgement
                .part()
                .flatMap(indicator::part)
                .map(part -> subject(part, judgement, language))
                .orElseGet(() -> label(language));
    }

    private static String subject(Item item, Judgement judgement, Language language) {
        return judgement
                .requirement()
                .flatMap(Requirement::subject)
                .map(subject -> subject.toText(language))
                .orElseGet(() -> item.label(language));
    }

    /** Returns the verdict. */
    public Verdict verdict() {
        return deciding.verdict();
    }

    /** Returns why it is undetermined, if it is. */
    public Optional<UndeterminedReason> reason() {
        return deciding.reason();
    }

    /** Returns the measured value that decides. */
    public Optional<Decimal> observed() {
        return deciding.observed();
    }

    /** Returns operator and level that decide, {@code >= 42}, if the level is known. */
    public Optional<String> required() {
        return deciding.required();
    }

    /** Returns how far the measured value is from the required one, where it is not met. */
    public Optional<Decimal> shortfall() {
        return deciding.shortfall();
    }
}
