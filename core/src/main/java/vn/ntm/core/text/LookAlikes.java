package vn.ntm.core.text;

import java.lang.Character.UnicodeScript;

/** Letters of other scripts inside Latin words, as in texts taken from some PDF files: {@code ПǤUƔÊП} for NGUYÊN. */
final class LookAlikes {

    /** Of Greek only these: units of measure such as μm and kΩ have Greek letters by right. */
    private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυχ";

    /** Letters of other Latin alphabets that stand for Vietnamese ones in the same texts. */
    private static final String OTHER_LATIN = "ǤǥƔ";

    private LookAlikes() {}

    /** Returns whether a word of {@code text} has Latin letters and others that look like some. */
    static boolean inWordsOf(CharSequence text) {
        boolean latin = false;
        boolean other = false;
        for (int i = 0; i < text.length(); i += Character.charCount(Character.codePointAt(text, i))) {
            int c = Character.codePointAt(text, i);
            if (c < 0x80
                    ? !isAsciiLetter(c)
                    : !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                latin = false;
                other = false;
                continue;
            }
            if (c < 0x80 || UnicodeScript.of(c) == UnicodeScript.LATIN) {
                latin = true;
                other |= OTHER_LATIN.indexOf(c) >= 0;
            } else {
                other |= isForeign(c);
            }
            if (latin && other) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isForeign(int c) {
        return switch (UnicodeScript.of(c)) {
            case COMMON, INHERITED -> false;
            case GREEK -> GREEK.indexOf(c) >= 0;
            default -> true;
        };
    }
}
