package vn.ntm.criteria.reconcile.statement;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.PublishedFigure;

/**
 * How a figure may have been meant (cách hiểu nghi vấn). Not a correction: the figure stays as it is printed.
 *
 * @param kind the slip that is suspected
 * @param printed the figure as it stands in the report
 * @param read what it may have been: a figure, the other one of a swapped pair, a range such as {@code 6048..6061} of
 *     another denominator; empty where a line is counted twice
 * @param difference what still differs with this reading, where it makes no check come out
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SuspectedReading(
        SuspicionKind kind, String printed, Optional<String> read, Optional<Decimal> difference) {

    static SuspectedReading of(SuspicionKind kind, String printed, String read) {
        return new SuspectedReading(kind, printed, Optional.of(read), Optional.empty());
    }

    /** Returns the reading in words, without a full stop. */
    public String toText(Language language) {
        String from = shown(printed, language);
        String to = read.map(text -> shown(text, language)).orElse("");
        String words = switch (kind) {
            case TRANSPOSED_DIGITS ->
                language.choose(
                        from + " có thể bị đảo hai chữ số của " + to,
                        from + " may be " + to + " with two digits exchanged");
            case FACTOR_OF_TEN ->
                language.choose(
                        from + " có thể là " + to + " bị sai 10 lần",
                        from + " may be " + to + ", off by a factor of 10");
            case FACTOR_OF_THOUSAND ->
                language.choose(
                        from + " có thể là " + to + " bị sai 1.000 lần",
                        from + " may be " + to + ", off by a factor of 1,000");
            case DROPPED_DIGIT ->
                language.choose(
                        from + " có thể là " + to + " bị thiếu một chữ số",
                        from + " may be " + to + " with a digit left out");
            case EXTRA_DIGIT ->
                language.choose(
                        from + " có thể là " + to + " bị thừa một chữ số",
                        from + " may be " + to + " with a digit too many");
            case SWAPPED_PAIR ->
                language.choose(
                        from + " và " + to + " có thể bị đổi chỗ cho nhau",
                        from + " and " + to + " may stand in each other's place");
            case NESTED_LINE ->
                language.choose(
                        "dòng " + from + " có thể đã nằm trong một dòng khác, bị tính trùng",
                        "the line of " + from + " may be within another line and counted twice");
            case OTHER_DENOMINATOR ->
                language.choose(
                        "các tỷ lệ có thể không tính trên " + from + " mà trên mẫu số " + to,
                        "the shares may be of " + to + " and not of " + from);
        };
        return words
                + difference
                        .map(left -> language.choose("; khi đó vẫn còn lệch ", "; even so it differs by ")
                                + left.toText(language))
                        .orElse("");
    }

    private static String shown(String text, Language language) {
        return text.contains("..")
                ? CountRange.parse(text).toText(language)
                : PublishedFigure.of(text).toText(language);
    }
}
