package vn.ntm.core.text;

import java.text.Normalizer;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Keys by which Vietnamese names are compared (khóa so khớp tên). A key is for comparing only: the spelling
 * of an official list is never changed.
 *
 * <p>{@link #key} takes as equal what differs in nothing but typing:
 *
 * <ul>
 *   <li>composed and decomposed letters (NFC and NFD), capital and small letters;
 *   <li>the two habits of placing a tone mark: {@code Hòa} and {@code Hoà}, {@code Thủy} and {@code Thuỷ};
 *   <li>blanks of every kind and number, blanks beside a hyphen or behind an apostrophe;
 *   <li>hyphens and dashes; straight, curly and other apostrophes;
 *   <li>look-alikes of Đ: Ð (Icelandic), Ɖ (African). {@link #withoutLookAlikes} shows whether there were any.
 * </ul>
 *
 * <p>{@link #compactKey} takes also as equal what differs in blanks, hyphens and apostrophes:
 * {@code ChiếnThắng} and {@code Chiến Thắng}.
 *
 * <p>Never equal are other letters and other accents: {@code Quí} and {@code Quý}, {@code Sĩ} and {@code Sỹ},
 * {@code Vũ Lăng} and {@code Vũ Lãng}, {@code Đắk} and {@code Đăk}. They may write one place or two.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class VietnameseNames {

    // Tone on the first vowel of an open oa, oe, uy, and on the second; after q the u is no vowel.
    private static final String[] OLD_PLACE = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };
    private static final String[] NEW_PLACE = {
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
    };

    private VietnameseNames() {}

    /** Returns the key of a name. */
    public static String key(String name) {
        String letters = Normalizer.normalize(withoutLookAlikes(name), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(letters.length());
        boolean blank = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            char mark = isHyphen(c) ? '-' : isApostrophe(c) ? '\'' : c;
            if (blank && mark != '-' && !endsWithJoin(key)) {
                key.append(' ');
            }
            blank = false;
            key.append(mark);
        }
        return withNewTonePlace(key);
    }

    private static boolean endsWithJoin(StringBuilder key) {
        if (key.isEmpty()) {
            return true;
        }
        char last = key.charAt(key.length() - 1);
        return last == '-' || last == '\'';
    }

    private static String withNewTonePlace(StringBuilder key) {
        for (int i = 0; i + 1 < key.length(); i++) {
            if (i > 0 && key.charAt(i - 1) == 'q') {
                continue;
            }
            for (int pair = 0; pair < OLD_PLACE.length; pair++) {
                String old = OLD_PLACE[pair];
                if (key.charAt(i) == old.charAt(0) && key.charAt(i + 1) == old.charAt(1)) {
                    key.replace(i, i + 2, NEW_PLACE[pair]);
                }
            }
        }
        return key.toString();
    }

    /** Returns the key of a name without its blanks, hyphens and apostrophes. */
    public static String compactKey(String name) {
        String key = key(name);
        StringBuilder compact = new StringBuilder(key.length());
        key.chars().filter(c -> !isSeparator((char) c)).forEach(c -> compact.append((char) c));
        return withNewTonePlace(compact);
    }

    /** Returns the key of a name without any accent, and with d for đ: {@code ba to} of Ba Tơ and of Ba Tô. */
    public static String accentFreeKey(String name) {
        String parts = Normalizer.normalize(key(name), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        parts.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append(c == 'đ' ? 'd' : (char) c));
        return plain.toString();
    }

    /** Returns {@code text} with Đ and đ in place of letters that only look like them; else unchanged. */
    public static String withoutLookAlikes(String text) {
        return text.replace('\u00D0', 'Đ')
                .replace('\u0189', 'Đ')
                .replace('\u00F0', 'đ')
                .replace('\u0256', 'đ');
    }

    /** Returns whether {@code c} stands between the letters of a key: a blank, a hyphen or an apostrophe. */
    public static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '\'';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Zero-width marks and the soft hyphen, which web pages and word processors leave behind. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static boolean isHyphen(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
    }

    private static boolean isApostrophe(char c) {
        return "'`\u00B4\u2018\u2019\u201B\u2032\u02B9\u02BB\u02BC\uFF07".indexOf(c) >= 0;
    }
}
