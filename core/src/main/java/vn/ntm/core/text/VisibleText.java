package vn.ntm.core.text;

import org.apiguardian.api.API;

/**
 * Text from elsewhere made fit to be shown on one line: what a terminal or a log would obey is written out instead, such
 * as a line break, an escape, or a mark that turns the direction in which the rest of the line is read.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class VisibleText {

    private VisibleText() {}

    /**
     * Returns {@code text} with each character that controls others written as {@code \n}, {@code \t}, {@code \r} or its
     * number: {@code \}{@code u001b}. Marks without width are among these.
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::isObeyed)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> visible.append("\\n");
                case '\r' -> visible.append("\\r");
                case '\t' -> visible.append("\\t");
                default -> append(c, visible);
            }
        });
        return visible.toString();
    }

    private static void append(int c, StringBuilder visible) {
        if (!isObeyed(c)) {
            visible.appendCodePoint(c);
            return;
        }
        for (char unit : Character.toChars(c)) {
            String digits = Integer.toHexString(unit);
            visible.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
        }
    }

    private static boolean isObeyed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
