package vn.ntm.core.quantity;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.result.RefusalReason;

/**
 * The unit behind a written number (đơn vị tính).
 *
 * @param kind what sort of unit it is
 * @param money the step of money, where it is money
 * @param text the unit as it was written, with one blank between words: {@code triệu đồng/người/năm}, {@code xã};
 *     empty where there is none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WrittenUnit(Kind kind, Optional<VndUnit> money, String text) {

    /** The sorts of units. */
    public enum Kind {
        /** None is written. */
        NONE,
        /** Percent, perhaps of something: {@code %}, {@code % kế hoạch vốn}. */
        PERCENT,
        /** Money, perhaps for each of something: {@code tỷ đồng}, {@code tr.đ}, {@code triệu đồng/người/năm}. */
        MONEY,
        /** What is counted or measured: {@code xã}, {@code hộ}, {@code km}. */
        NOUN
    }

    /** No unit. */
    public static final WrittenUnit NONE = new WrittenUnit(Kind.NONE, Optional.empty(), "");

    /** More words are prose. */
    private static final int MAX_WORDS = 4;

    private static final ImmutableMap<String, VndUnit> MONEY = ImmutableMap.<String, VndUnit>builder()
            .put("đồng", VndUnit.DONG)
            .put("đ", VndUnit.DONG)
            .put("vnd", VndUnit.DONG)
            .put("vnđ", VndUnit.DONG)
            .put("nghìn đồng", VndUnit.THOUSAND)
            .put("ngàn đồng", VndUnit.THOUSAND)
            .put("thousand vnd", VndUnit.THOUSAND)
            .put("triệu", VndUnit.MILLION)
            .put("triệu đồng", VndUnit.MILLION)
            .put("triệu đ", VndUnit.MILLION)
            .put("tr", VndUnit.MILLION)
            .put("tr đồng", VndUnit.MILLION)
            .put("tr đ", VndUnit.MILLION)
            .put("tr.đ", VndUnit.MILLION)
            .put("trđ", VndUnit.MILLION)
            .put("million vnd", VndUnit.MILLION)
            .put("tỷ", VndUnit.BILLION)
            .put("tỉ", VndUnit.BILLION)
            .put("tỷ đồng", VndUnit.BILLION)
            .put("tỉ đồng", VndUnit.BILLION)
            .put("billion vnd", VndUnit.BILLION)
            .put("nghìn tỷ", VndUnit.TRILLION)
            .put("nghìn tỉ", VndUnit.TRILLION)
            .put("ngàn tỷ", VndUnit.TRILLION)
            .put("ngàn tỉ", VndUnit.TRILLION)
            .put("nghìn tỷ đồng", VndUnit.TRILLION)
            .put("nghìn tỉ đồng", VndUnit.TRILLION)
            .put("ngàn tỷ đồng", VndUnit.TRILLION)
            .put("ngàn tỉ đồng", VndUnit.TRILLION)
            .put("trillion vnd", VndUnit.TRILLION)
            .put("triệu tỷ", VndUnit.QUADRILLION)
            .put("triệu tỉ", VndUnit.QUADRILLION)
            .put("triệu tỷ đồng", VndUnit.QUADRILLION)
            .put("triệu tỉ đồng", VndUnit.QUADRILLION)
            .put("quadrillion vnd", VndUnit.QUADRILLION)
            .build();

    /** Words that multiply: of money alone they are a unit, of anything else not one of ours. */
    private static final List<String> MULTIPLIERS = List.of("nghìn", "ngàn", "triệu", "tr", "tỷ", "tỉ");

    /** Returns whether {@code other} measures the same: a unit that is not written goes with any. */
    boolean goesWith(WrittenUnit other) {
        if (kind == Kind.NONE || other.kind == Kind.NONE) {
            return true;
        }
        return kind == other.kind && (kind == Kind.MONEY ? money.equals(other.money) : text.equals(other.text));
    }

    /** Returns the unit that {@code tokens} write, or nothing if it is no unit. */
    static Optional<WrittenUnit> of(List<String> tokens) {
        if (tokens.isEmpty()) {
            return Optional.of(NONE);
        }
        String text = joined(tokens);
        if (tokens.get(0).equals("%")) {
            boolean isShare = tokens.size() == 1 || isNoun(tokens.subList(1, tokens.size()));
            return isShare ? Optional.of(new WrittenUnit(Kind.PERCENT, Optional.empty(), text)) : Optional.empty();
        }
        int slash = tokens.indexOf("/");
        String head = joined(slash < 0 ? tokens : tokens.subList(0, slash)).toLowerCase(Locale.ROOT);
        Optional<VndUnit> money = Optional.ofNullable(MONEY.get(head));
        if (money.isPresent() && (slash < 0 || isNoun(tokens.subList(slash + 1, tokens.size())))) {
            return Optional.of(new WrittenUnit(Kind.MONEY, money, text));
        }
        return isNoun(tokens) ? Optional.of(new WrittenUnit(Kind.NOUN, Optional.empty(), text)) : Optional.empty();
    }

    /** Returns why {@code tokens} are no unit. */
    static RefusalReason whyNot(List<String> tokens) {
        boolean isPercent = tokens.contains("%");
        return isPercent && tokens.size() > 1 ? RefusalReason.TWO_UNITS : RefusalReason.UNKNOWN_UNIT;
    }

    /** Whether it is a few words, perhaps with a slash between them, none of which multiplies or is money. */
    private static boolean isNoun(List<String> tokens) {
        boolean afterWord = false;
        int words = 0;
        for (String token : tokens) {
            String word = token.toLowerCase(Locale.ROOT);
            if (token.equals("/")) {
                if (!afterWord) {
                    return false;
                }
                afterWord = false;
            } else if (!Character.isLetter(token.charAt(0)) || MULTIPLIERS.contains(word) || MONEY.containsKey(word)) {
                return false;
            } else {
                afterWord = true;
                words++;
            }
        }
        return afterWord && words <= MAX_WORDS;
    }

    private static String joined(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (String token : tokens) {
            boolean isTight = text.isEmpty() || isMark(token) || (isMark(last) && !last.equals("%"));
            text.append(isTight ? "" : " ").append(token);
            last = token;
        }
        return text.toString();
    }

    private static boolean isMark(String token) {
        return !Character.isLetter(token.charAt(0));
    }
}
