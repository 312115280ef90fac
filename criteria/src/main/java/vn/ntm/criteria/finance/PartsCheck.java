package vn.ntm.criteria.finance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/**
 * Whether the parts of a total add up to it (đối chiếu tổng với các thành phần). The difference is told and neither side
 * is adjusted: published totals often differ, and which side is wrong cannot be seen from here.
 *
 * @param whole the total
 * @param dimension by what it is divided, where the ledger divided it
 * @param parts the parts, none of which lies in another
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PartsCheck(CapitalPart whole, Optional<Dimension> dimension, List<CapitalPart> parts) {

    /** What a check says (kết luận). */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Verdict {
        /** The parts are the total (khớp). */
        ADDS_UP,
        /** All parts are known and their sum is another amount (lệch). */
        DIFFERS,
        /** A part is missing, so that nothing can be said of the sum (thiếu số liệu). */
        INCOMPLETE
    }

    /** Checks that there are a total and parts. */
    public PartsCheck {
        if (!whole.amount().isComputable() || parts.isEmpty()) {
            throw new IllegalArgumentException("whole " + whole + " needs an amount and parts, has " + parts);
        }
        parts = ImmutableList.copyOf(parts);
    }

    /**
     * Checks a total against parts as a report has them.
     *
     * @throws IllegalArgumentException if the total has no amount or there is no part
     */
    public static PartsCheck of(CapitalPart whole, List<CapitalPart> parts) {
        return new PartsCheck(whole, Optional.empty(), parts);
    }

    static PartsCheck of(CapitalPart whole, Dimension dimension, List<CapitalPart> parts) {
        return new PartsCheck(whole, Optional.of(dimension), parts);
    }

    /** Returns what the check says. */
    public Verdict verdict() {
        return excess().toOptional()
                .map(excess -> excess.dong().signum() == 0 ? Verdict.ADDS_UP : Verdict.DIFFERS)
                .orElse(Verdict.INCOMPLETE);
    }

    /** Returns the parts without an amount. */
    public List<CapitalPart> missing() {
        return parts.stream().filter(part -> !part.amount().isComputable()).toList();
    }

    /** Returns the sum of the parts that have an amount. */
    public Vnd sumOfKnown() {
        return parts.stream()
                .flatMap(part -> part.amount().toOptional().stream())
                .reduce(Vnd.ZERO, Vnd::plus);
    }

    /** Returns by how much the parts exceed the total, negative where they fall short, if all are known. */
    public Computed<Vnd> excess() {
        return missing().isEmpty()
                ? Computed.of(sumOfKnown().minus(whole.amount().orElseThrow()))
                : Computed.notComputable(NotComputableReason.MISSING_OPERAND);
    }

    /** Returns what the known parts leave of the total: what the missing ones should be; negative where they exceed it. */
    public Vnd remainder() {
        return whole.amount().orElseThrow().minus(sumOfKnown());
    }

    /** Returns the check with its working, amounts in {@code unit} with all their digits. */
    public String toText(VndUnit unit, Language language) {
        String sum = parts.stream()
                        .flatMap(part -> part.amount().toOptional().stream())
                        .map(amount -> amount.in(unit).toText(language))
                        .collect(Collectors.joining(" + "))
                + " = "
                + sumOfKnown().in(unit).toText(language);
        return whole.name(language)
                + dimension.map(by -> " (" + by.toText(language) + ")").orElse("")
                + ": "
                + sum
                + language.choose("; tổng số ghi ", "; the total says ")
                + whole.amount().orElseThrow().in(unit).toText(language)
                + " "
                + unit.toText(language)
                + "; "
                + conclusion(unit, language);
    }

    private String conclusion(VndUnit unit, Language language) {
        return switch (verdict()) {
            case ADDS_UP -> language.choose("khớp", "they agree");
            case DIFFERS -> {
                Vnd excess = excess().orElseThrow();
                boolean more = excess.dong().signum() > 0;
                yield language.choose("các thành phần ", "the parts are ")
                        + (more ? language.choose("lớn hơn ", "more by ") : language.choose("nhỏ hơn ", "less by "))
                        + new Vnd(excess.dong().abs()).in(unit).toText(language);
            }
            case INCOMPLETE ->
                language.choose("thiếu: ", "missing: ")
                        + missing().stream().map(part -> part.name(language)).collect(Collectors.joining("; "))
                        + language.choose("; còn lại ", "; left ")
                        + remainder().in(unit).toText(language);
        };
    }
}
