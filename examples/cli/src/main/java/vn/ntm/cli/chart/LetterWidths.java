package vn.ntm.cli.chart;

import java.text.Normalizer;

/**
 * About how wide text is. The page is shown in whatever font without serifs its reader has, so that an estimate, rather wide
 * than narrow, is all there can be; Vietnamese letters are as wide as their base.
 */
final class LetterWidths {

    private static final String NARROW = "ijl.,:;|'!";
    private static final String SLIM = "ftrI()[]/- ";
    private static final String BROAD = "mwMW%@—→";

    /** In thousandths of the size. */
    private static final int NARROW_WIDTH = 320;

    private static final int SLIM_WIDTH = 400;
    private static final int PLAIN_WIDTH = 625;
    private static final int CAPITAL_WIDTH = 720;
    private static final int BROAD_WIDTH = 960;
    private static final int BOLD_MORE = 70;
    private static final int THOUSAND = 1000;

    private LetterWidths() {}

    static int of(String text, int size, boolean bold) {
        int width = Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(letter -> width(letter, bold))
                .sum();
        return (width * size + THOUSAND - 1) / THOUSAND;
    }

    private static int width(int letter, boolean bold) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return plain(letter) + (bold ? BOLD_MORE : 0);
    }

    private static int plain(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return NARROW_WIDTH;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return SLIM_WIDTH;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return BROAD_WIDTH;
        }
        return Character.isUpperCase(letter) ? CAPITAL_WIDTH : PLAIN_WIDTH;
    }
}
