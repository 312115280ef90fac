package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.Indicator;
import vn.ntm.criteria.catalog.Threshold;

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

    /** Returns what the indicator is about. */
    public String label(Language language) {
        return indicator.label(language);
    }

    /** Returns what that is about which decides: a part, or the indicator itself. */
    public String decidingLabel(Language language) {
        return deciding.part()
                .flatMap(indicator::part)
                .map(part -> part.label(language))
                .orElseGet(() -> indicator.label(language));
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
        return deciding.threshold().flatMap(Threshold::required);
    }

    /** Returns how far the measured value is from the required one, where it is not met. */
    public Optional<Decimal> shortfall() {
        return deciding.shortfall();
    }
}
