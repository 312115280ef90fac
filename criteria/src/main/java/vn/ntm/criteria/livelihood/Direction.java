package vn.ntm.criteria.livelihood;

import vn.ntm.core.text.Language;

/** The words for a rise and a fall. */
final class Direction {

    private Direction() {}

    static String words(int sign, String size, Language language) {
        if (sign == 0) {
            return language.choose("không thay đổi", "unchanged");
        }
        return (sign > 0 ? language.choose("tăng ", "up by ") : language.choose("giảm ", "down by ")) + size;
    }
}
