package vn.ntm.criteria.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/** A {@link Progress} in words. */
final class ProgressText {

    private static final int SHARE_SCALE = 1;
    private static final int MEAN_SCALE = 2;

    private final Language language;

    ProgressText(Language language) {
        this.language = language;
    }

    private String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }

    /** Returns what one unit of a level is called in reports. */
    static String word(UnitLevel level, Language language) {
        return switch (level) {
            case PROVINCE -> language.choose("tỉnh", "province");
            case DISTRICT -> language.choose("huyện", "district");
            case COMMUNE -> language.choose("xã", "commune");
            case VILLAGE -> language.choose("thôn", "village");
        };
    }

    private String count(long count) {
        return Decimal.of(count).toText(language);
    }

    String summary(Progress progress) {
        String unit = word(progress.set().level(), language);
        StringJoiner text = new StringJoiner("; ");
        text.add(say("Số " + unit + " có kết quả: ", "Results of ") + count(progress.reported()) + "/"
                + count(progress.units()) + say("", " units"));
        text.add(say("số tiêu chí bình quân: ", "mean criteria: ")
                + progress.meanCriteria().toText(MEAN_SCALE, language)
                + say("/" + unit, " per " + unit));
        if (progress.unitsUndetermined() > 0) {
            text.add(say("có tiêu chí chưa xác định: ", "with undetermined criteria: ")
                    + count(progress.unitsUndetermined()));
        }
        for (Tier tier : certified(progress)) {
            RatioRange share = Whole.ALL_UNITS.share(progress, tier);
            text.add(TierShare.text(tier, Whole.ALL_UNITS, share, SHARE_SCALE, language));
        }
        if (isAskedInPart(progress)) {
            text.add(say("đã rõ danh hiệu của ", "certificates known of ") + count(progress.asked()) + "/"
                    + count(progress.units()) + say(" " + unit, " units"));
        }
        return text.toString();
    }

    private static boolean isAskedInPart(Progress progress) {
        return progress.hasCertificates() && progress.unasked() > 0;
    }

    /** Returns the tiers that units are certified as: in the order of {@link Tiers}, then others by id. */
    private static List<Tier> certified(Progress progress) {
        List<Tier> tiers = new ArrayList<>();
        for (Tier tier : Tiers.all()) {
            if (progress.certified(tier) > 0) {
                tiers.add(tier);
            }
        }
        for (String id : progress.certificates().keySet()) {
            if (Tiers.find(id).isEmpty()) {
                tiers.add(new Tier(id, id, id));
            }
        }
        return tiers;
    }

    String working(Progress progress) {
        String unit = word(progress.set().level(), language);
        List<String> lines = new ArrayList<>();
        lines.add(say("Bộ tiêu chí: ", "Criteria set: ")
                + progress.set().id()
                + say(", phiên bản dữ liệu ", ", tables ")
                + progress.release());
        lines.add(say("Tỷ lệ " + unit + " có kết quả: ", "Coverage: ") + division(progress.coverage(), true));
        CountRange criteria = progress.criteriaMet();
        lines.add(say("Số tiêu chí đạt: ", "Criteria met: ") + sum(progress) + " = " + count(criteria.min())
                + (criteria.isExact() ? "" : open(criteria)));
        lines.add(say("Số tiêu chí bình quân/" + unit + ": ", "Mean criteria per " + unit + ": ")
                + division(progress.meanCriteria(), false));
        if (isAskedInPart(progress)) {
            lines.add(say("Tỷ lệ " + unit + " đã rõ danh hiệu: ", "Certificates known: ")
                    + division(Ratio.of(progress.asked(), progress.units()), true));
        }
        for (Tier tier : certified(progress)) {
            for (Whole whole : Whole.values()) {
                lines.add(tier.name(language) + say(", trên ", ", of ") + whole.toText(language) + ": "
                        + division(whole.share(progress, tier), true));
            }
        }
        return String.join("\n", lines);
    }

    /** The sum by criterion, which is also that by unit where the tables hold every criterion. */
    private String sum(Progress progress) {
        StringJoiner sum = new StringJoiner(" + ");
        progress.byCriterion().forEach(criterion -> sum.add(count(criterion.met())));
        return sum.length() == 0 ? count(0) : sum.toString();
    }

    private String open(CountRange criteria) {
        return say("; chưa xác định thêm ", "; undetermined beyond that ")
                + count(criteria.max() - criteria.min())
                + say(", nên từ ", ", so from ")
                + count(criteria.min())
                + say(" đến ", " to ")
                + count(criteria.max());
    }

    private String division(RatioRange range, boolean percent) {
        return range.isExact()
                ? division(range.min(), percent)
                : say("từ ", "from ")
                        + division(range.min(), percent)
                        + say(" đến ", " to ")
                        + division(range.max(), percent);
    }

    private String division(Ratio ratio, boolean percent) {
        return ratio.numerator().toText(language) + " / " + ratio.denominator().toText(language) + " = "
                + (percent ? ratio.toPercentText(SHARE_SCALE, language) : ratio.toText(MEAN_SCALE, language));
    }
}
