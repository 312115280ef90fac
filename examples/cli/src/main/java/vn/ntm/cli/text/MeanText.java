package vn.ntm.cli.text;

import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.RatioRange;

/** The mean of a progress with its working: {@code 1.586 / 152 = 10,43}. */
public final class MeanText {

    /** The digits of a mean, in every answer. */
    public static final int SCALE = 2;

    private MeanText() {}

    public static String working(Progress progress, Language language) {
        RatioRange mean = progress.meanCriteria();
        return mean.isExact()
                ? division(mean.min(), language)
                : division(mean.min(), language) + " – " + division(mean.max(), language);
    }

    private static String division(Ratio mean, Language language) {
        return mean.numerator().toText(language) + " / " + mean.denominator().toText(language) + " = "
                + mean.toText(SCALE, language);
    }
}
