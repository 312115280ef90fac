package vn.ntm.cli.text;

import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.PublishedFigure;

/** A figure of a form or a range of two, as a file has them, written as people of a language write figures. */
public final class PrintedFigure {

    private static final String BETWEEN = "..";

    private PrintedFigure() {}

    /** Returns {@code 3.288–3.397} for {@code 3288..3397}; what is no figure stays as it is. */
    public static String of(String text, Language language) {
        int between = text.indexOf(BETWEEN);
        if (between > 0) {
            return of(text.substring(0, between), language) + "–"
                    + of(text.substring(between + BETWEEN.length()), language);
        }
        try {
            return PublishedFigure.of(text).toText(language);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
