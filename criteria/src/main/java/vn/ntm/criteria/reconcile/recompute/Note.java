package vn.ntm.criteria.reconcile.recompute;

import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.WordedFigure;

/** A remark on an answer in both languages, from the same numbers. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Note(String vietnamese, String english) {

    // Enough to tell which mean of two digits a bound lets through.
    static final int BOUND_SCALE = 4;
    private static final int MAX_QUOTED = 40;

    static Note of(Function<Language, String> wording) {
        return new Note(wording.apply(Language.VI), wording.apply(Language.EN));
    }

    static Note notComputable(NotComputableReason reason, String detail) {
        return of(language -> reason.toText(language) + (detail.isEmpty() ? "" : ": " + quoted(detail)));
    }

    static Note truncated() {
        return new Note(
                "số in ra bị cắt bỏ chữ số thập phân, không làm tròn", "the printed figure was cut off, not rounded");
    }

    static Note differsBy(Decimal publishedLessComputed) {
        Decimal by = publishedLessComputed.abs();
        boolean above = publishedLessComputed.signum() > 0;
        return of(language -> language.choose(
                "số in ra " + (above ? "lớn hơn " : "nhỏ hơn ") + by.toText(language),
                "the printed figure is " + (above ? "greater" : "less") + " by " + by.toText(language)));
    }

    static Note residual(Decimal toHundred) {
        return of(language -> language.choose("phần còn lại đến 100: ", "left to 100: ") + toHundred.toText(language));
    }

    static Note boundsOfMean(Ratio least, Ratio most) {
        return of(language -> language.choose("bình quân phải từ ", "the mean must be from ")
                + shown(least, language)
                + language.choose(" đến ", " to ")
                + shown(most, language));
    }

    static Note totalDiffers(PublishedFigure printed, Decimal sum) {
        return of(language -> language.choose("tổng in ra ", "the printed total is ")
                + printed.toText(language)
                + language.choose(", cộng các nhóm được ", ", the bands add up to ")
                + sum.toText(language));
    }

    static Note meanOutside(PublishedFigure printed) {
        return of(language -> language.choose("bình quân in ra ", "the printed mean ")
                + printed.toText(language)
                + language.choose(" nằm ngoài khoảng đó", " lies outside"));
    }

    static Note boundedBelow(Decimal least) {
        return of(language -> language.choose("ít nhất ", "at least ") + least.toText(language));
    }

    static Note meant(WordedFigure worded) {
        return of(language -> quoted(worded.toString())
                + language.choose(" nghĩa là ", " means ")
                + worded.range().toText(language)
                + " (" + worded.rule().toText(language) + ")");
    }

    static Note onlyIfCut(String totals) {
        return of(language ->
                language.choose("nếu số in ra bị cắt bỏ: ", "if the printed figure was cut off: ") + totals);
    }

    /** Returns both remarks, this one first. */
    Note and(Note other) {
        return new Note(vietnamese + "; " + other.vietnamese, english + "; " + other.english);
    }

    /** Returns the remark in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }

    private static String shown(Ratio ratio, Language language) {
        Decimal rounded = ratio.toDecimal(BOUND_SCALE).orElseThrow();
        boolean exact = rounded.times(ratio.denominator()).equals(ratio.numerator());
        return ratio.numerator().toText(language) + "/" + ratio.denominator().toText(language) + (exact ? " = " : " ≈ ")
                + rounded.toText(language);
    }

    private static String quoted(String text) {
        if (text.length() <= MAX_QUOTED) {
            return text;
        }
        boolean inPair = Character.isHighSurrogate(text.charAt(MAX_QUOTED - 1));
        return text.substring(0, inPair ? MAX_QUOTED - 1 : MAX_QUOTED) + "…";
    }
}
