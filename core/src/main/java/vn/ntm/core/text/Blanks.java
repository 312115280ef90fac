package vn.ntm.core.text;

import org.apiguardian.api.API;

/** Blanks of every kind: those of the keyboard, no-break and narrow ones (U+00A0, U+202F), and marks without width. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Blanks {

    private Blanks() {}

    /**
     * Returns whether {@code c} shows nothing and says nothing. Characters that control a device, such as U+0000, are none:
     * they are {@linkplain TextDamage#CONTROL_CHARACTERS damage}, which taking them off would hide.
     */
    public static boolean isBlank(char c) {
        // Most characters of a text are plain letters and digits.
        if (c > ' ' && c < 0x80) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Returns {@code text} without blanks at its ends. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
