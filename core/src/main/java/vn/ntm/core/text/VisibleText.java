package vn.ntm.core.text;

import org.apiguardian.api.API;

/**
 * Text from elsewhere made fit to be shown on one line: what a terminal or a log would obey, such as a line break or
 * an escape, is written out instead.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class VisibleText {

    private VisibleText() {}

    /** Returns {@code text} with each control character written as {@code \n}, {@code \t}, {@code \r} or {@code \}{@code u001b}. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> visible.append("\\n");
                case '\r' -> visible.append("\\r");
                case '\t' -> visible.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        String digits = Integer.toHexString(c);
                        visible.append("\\u")
                                .append("0".repeat(4 - digits.length()))
                                .append(digits);
                    } else {
                        visible.appendCodePoint(c);
                    }
                }
            }
        });
        return visible.toString();
    }
}
