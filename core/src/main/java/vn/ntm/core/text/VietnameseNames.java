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
 *   <li>a number with or without leading zeros: {@code Phường 01} and {@code Phường 1};
 *   <li>look-alikes of Đ: Ð (Icelandic), Ɖ (African). {@link #withoutLookAlikes} shows whether there were any.
 * </ul>
 *
 * <p>{@link #compactKey} takes also as equal what differs in blanks, hyphens and apostrophes:
 * {@code ChiếnThắng} and {@code Chiến Thắng}.
 *
 * <p>{@link #accentFreeKey} and {@link #accentFreeCompactKey} are for searching by somebody who writes without
 * accents. They take away accents and nothing else: no letter is dropped, and đ becomes d.
 *
 * <p>Never equal, but for that search, are other letters and other accents: {@code Quí} and {@code Quý},
 * {@code Sĩ} and {@code Sỹ}, {@code Vũ Lăng} and {@code Vũ Lãng}, {@code Đắk} and {@code Đăk}. They may write one
 * place or two. Nor are full-width digits plain ones, unless {@link #withPlainDigits} has made them so.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class VietnameseNames {

    // Tone on the first vowel of an open oa, oe, uy, and on the second; after q the u is no vowel.
    private static final String BEARERS = "òóỏõọùúủũụ";
    private static final String BARE = "ooooouuuuu";
    private static final String ON_A = "àáảãạ";
    private static final String ON_E = "èéẻẽẹ";
    private static final String ON_Y = "ỳýỷỹỵ";

    /** Of Đ: the Icelandic and the African letter; of đ: the same. */
    private static final String LOOK_ALIKES_OF_D = "\u00D0\u0189\u00F0\u0256";

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
        return withNewTonePlace(withoutLeadingZeros(key));
    }

    /** Takes the leading zeros off the numbers that are words of their own, so that a name cannot become another. */
    private static StringBuilder withoutLeadingZeros(StringBuilder key) {
        if (key.indexOf("0") < 0) {
            return key;
        }
        int start = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i < key.length() && !isSeparator(key.charAt(i))) {
                continue;
            }
            int zeros = start;
            while (zeros < i - 1 && key.charAt(zeros) == '0') {
                zeros++;
            }
            if (zeros > start && key.substring(start, i).chars().allMatch(VietnameseNames::isDigit)) {
                key.delete(start, zeros);
                i -= zeros - start;
            }
            start = i + 1;
        }
        return key;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
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
            int bearer = BEARERS.indexOf(key.charAt(i));
            if (bearer < 0 || (i > 0 && key.charAt(i - 1) == 'q')) {
                continue;
            }
            String next = switch (key.charAt(i + 1)) {
                case 'a' -> bearer < ON_A.length() ? ON_A : "";
                case 'e' -> bearer < ON_E.length() ? ON_E : "";
                case 'y' -> bearer < ON_Y.length() ? "" : ON_Y;
                default -> "";
            };
            if (!next.isEmpty()) {
                key.setCharAt(i, BARE.charAt(bearer));
                key.setCharAt(i + 1, next.charAt(bearer % next.length()));
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
        return withoutAccents(key(name));
    }

    /** Returns the key of a name without accents, blanks, hyphens and apostrophes: {@code madaguoi}. */
    public static String accentFreeCompactKey(String name) {
        return withoutAccents(compactKey(name));
    }

    private static String withoutAccents(String key) {
        String parts = Normalizer.normalize(key, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        parts.chars().filter(c -> !isMark(c)).forEach(c -> plain.append(c == 'đ' ? 'd' : (char) c));
        return plain.toString();
    }

    /** Returns whether {@code text} has an accent anywhere: a mark of a vowel or a tone, or a đ. */
    public static boolean hasAccent(String text) {
        return Normalizer.normalize(withoutLookAlikes(text), Normalizer.Form.NFD)
                .chars()
                .anyMatch(c -> isMark(c) || c == 'đ' || c == 'Đ');
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Returns {@code text} with plain digits in place of full-width ones ({@code ０１}); else unchanged. */
    public static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '\uFF10' && c <= '\uFF19') {
                plain.setCharAt(i, (char) (c - '\uFF10' + '0'));
            }
        }
        return plain.toString();
    }

    /** Returns {@code text} with Đ and đ in place of letters that only look like them; else unchanged. */
    public static String withoutLookAlikes(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int at = LOOK_ALIKES_OF_D.indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, at < 2 ? 'Đ' : 'đ');
            }
        }
        return plain.toString();
    }

    /** Returns whether {@code c} only looks like Đ or đ. */
    static boolean isLookAlike(int c) {
        return LOOK_ALIKES_OF_D.indexOf(c) >= 0;
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
