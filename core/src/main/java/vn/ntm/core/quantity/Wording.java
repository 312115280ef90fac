package vn.ntm.core.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words and signs before or behind a number that say how exact it is, longer ones before shorter. */
enum Wording {
    UP_FROM(WrittenNumber.Kind.AT_LEAST, true, false, "trở lên"),
    UP_TO(WrittenNumber.Kind.AT_MOST, true, false, "trở xuống"),
    NOT_UNDER(WrittenNumber.Kind.AT_LEAST, true, true, "không dưới"),
    AT_LEAST(WrittenNumber.Kind.AT_LEAST, true, true, "tối thiểu"),
    NOT_LESS(WrittenNumber.Kind.AT_LEAST, true, true, "ít nhất"),
    GREATER_EQUAL(WrittenNumber.Kind.AT_LEAST, true, true, "> ="),
    GREATER_EQUAL_SIGN(WrittenNumber.Kind.AT_LEAST, true, true, "≥"),
    GREATER(WrittenNumber.Kind.AT_LEAST, false, true, ">"),
    OVER(WrittenNumber.Kind.AT_LEAST, false, true, "trên"),
    MORE(WrittenNumber.Kind.AT_LEAST, false, true, "hơn"),
    NOT_OVER(WrittenNumber.Kind.AT_MOST, true, true, "không quá"),
    AT_MOST(WrittenNumber.Kind.AT_MOST, true, true, "tối đa"),
    NOT_MORE(WrittenNumber.Kind.AT_MOST, true, true, "nhiều nhất"),
    LESS_EQUAL(WrittenNumber.Kind.AT_MOST, true, true, "< ="),
    LESS_EQUAL_SIGN(WrittenNumber.Kind.AT_MOST, true, true, "≤"),
    LESS(WrittenNumber.Kind.AT_MOST, false, true, "<"),
    NEARLY(WrittenNumber.Kind.AT_MOST, false, true, "gần"),
    UNDER(WrittenNumber.Kind.AT_MOST, false, true, "dưới"),
    ESTIMATED_AS(WrittenNumber.Kind.ABOUT, true, true, "ước đạt"),
    ESTIMATED_ABOUT(WrittenNumber.Kind.ABOUT, true, true, "ước khoảng"),
    ESTIMATED(WrittenNumber.Kind.ABOUT, true, true, "ước"),
    ABOUT(WrittenNumber.Kind.ABOUT, true, true, "khoảng"),
    NEAR(WrittenNumber.Kind.ABOUT, true, true, "xấp xỉ"),
    TILDE(WrittenNumber.Kind.ABOUT, true, true, "~");

    private final WrittenNumber.Kind kind;
    private final boolean boundIncluded;
    private final boolean isBefore;
    private final String words;

    Wording(WrittenNumber.Kind kind, boolean boundIncluded, boolean isBefore, String words) {
        this.kind = kind;
        this.boundIncluded = boundIncluded;
        this.isBefore = isBefore;
        this.words = words;
    }

    WrittenNumber.Kind kind() {
        return kind;
    }

    boolean isBoundIncluded() {
        return boundIncluded;
    }

    /** Takes the wording that comes next, if one does. */
    static Optional<Wording> take(NumberTokens tokens, boolean beforeNumber) {
        return Arrays.stream(values())
                .filter(wording -> wording.isBefore == beforeNumber)
                .filter(wording -> tokens.takeWords(List.of(wording.words.split(" ", -1))))
                .findFirst();
    }
}
