package vn.ntm.core.quantity;

import vn.ntm.core.text.Language;

/** Numbers as people read them. {@code NumberFormat} is not used: its patterns differ between JDKs. */
final class NumberText {

    private NumberText() {}

    /** Returns the plain number with the marks of {@code language} between thousands and before decimals. */
    static String group(String plain, Language language) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = plain.startsWith("-") ? 1 : 0;
        StringBuilder text = new StringBuilder(plain.substring(0, end));
        for (int at = end - 3; at > start; at -= 3) {
            text.insert(at, language.choose('.', ','));
        }
        if (point >= 0) {
            text.append(language.choose(',', '.')).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }
}
