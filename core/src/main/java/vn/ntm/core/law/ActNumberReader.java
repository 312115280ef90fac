package vn.ntm.core.law;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.core.law.ActNumber.Form;
import vn.ntm.core.result.Reading;
import vn.ntm.core.result.RefusalReason;
import vn.ntm.core.text.Blanks;
import vn.ntm.core.text.TextDamage;
import vn.ntm.core.text.VietnameseNames;

/** Reads one text; the patterns are for short texts and have no two ways to match the same characters. */
final class ActNumberReader {

    private static final int MAX_LENGTH = 120;

    /** A name of letters with perhaps the number of a legislature behind it: UBTVQH14. */
    private static final String NAME = "\\p{L}{1,12}\\d{0,2}";

    private static final String NAMES = NAME + "(?:-" + NAME + "){0,3}";
    private static final String NUMBER = "(\\d{1,6})";

    private static final Pattern STATE = Pattern.compile(NUMBER + "/(?:((?:19|20)\\d{2})/)?(" + NAMES + ")");
    private static final Pattern PARTY = Pattern.compile(NUMBER + "-(\\p{L}{1,6})/(" + NAMES + ")");
    private static final Pattern NO_NUMBER = Pattern.compile("[/-].*");
    private static final Pattern NO_SYMBOL = Pattern.compile("\\d{1,6}(?:[/-]?| .*)");

    /** A digit for a letter, as scanners misread: {@code s6}, {@code Quy6t}. */
    private static final Pattern DIGIT_IN_WORD = Pattern.compile("\\p{L}\\d");

    /** A letter for a digit: {@code 3l8/QĐ-TTg}. */
    private static final Pattern LETTER_IN_NUMBER = Pattern.compile("\\d{1,6}\\p{L}");

    private static final List<String> TYPES = List.of(
            "QĐ", "TT", "TTLT", "NQ", "NQLT", "NĐ", "CT", "CTr", "KH", "KL", "HD", "BC", "TB", "TTr", "CĐ", "QC", "QyĐ",
            "VBHN", "L", "PL", "GM", "BB", "CV");

    /** What may stand before a number, as keys without accents. */
    private static final List<String> WORDS = List.of(
            "so",
            "no",
            "quyet dinh",
            "nghi quyet",
            "nghi dinh",
            "thong tu",
            "thong tu lien tich",
            "chi thi",
            "cong van",
            "ke hoach",
            "ket luan",
            "huong dan",
            "bao cao",
            "thong bao",
            "to trinh",
            "cong dien",
            "chuong trinh",
            "luat",
            "van ban",
            "qd",
            "nq",
            "nd",
            "tt",
            "ct",
            "cv",
            "decision",
            "resolution",
            "decree",
            "circular",
            "directive");

    private final String raw;

    ActNumberReader(String raw) {
        this.raw = raw;
    }

    Reading<ActNumber> read() {
        String trimmed = Blanks.trim(raw);
        if (trimmed.isEmpty() || trimmed.length() > MAX_LENGTH) {
            return refused(trimmed.isEmpty() ? RefusalReason.EMPTY : RefusalReason.TOO_LONG);
        }
        if (TextDamage.of(trimmed).filter(damage -> !damage.isPlain()).isPresent()) {
            return refused(RefusalReason.DAMAGED_TEXT);
        }
        String text = tidied(trimmed);
        int start = start(text);
        String before = text.substring(0, start);
        String number = text.substring(start);
        if (areSeveral(text)) {
            return refused(RefusalReason.SEVERAL_ACTS);
        }
        if (!areWordsBefore(before)) {
            String head = text.substring(0, text.indexOf('/') < 0 ? text.length() : text.indexOf('/'));
            boolean isMisread = DIGIT_IN_WORD.matcher(head).find();
            return refused(isMisread ? RefusalReason.DAMAGED_TEXT : RefusalReason.NOT_AN_ACT);
        }
        return number(number).map(Reading::of).orElseGet(() -> refused(whyNot(number)));
    }

    /** Returns {@code text} composed, with Đ for its look-alikes, hyphens for dashes, and no blanks about slash and hyphen. */
    private static String tidied(String text) {
        String composed = Normalizer.normalize(VietnameseNames.withoutLookAlikes(text), Normalizer.Form.NFC);
        StringBuilder tidy = new StringBuilder(composed.length());
        boolean blank = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            char plain = Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' ? '-' : c;
            if (Blanks.isBlank(c)) {
                blank = true;
                continue;
            }
            boolean joins = plain == '/' || plain == '-' || tidy.isEmpty() || isJoin(tidy.charAt(tidy.length() - 1));
            if (blank && !joins) {
                tidy.append(' ');
            }
            blank = false;
            tidy.append(plain);
        }
        int end = tidy.length();
        while (end > 0 && ".,;:".indexOf(tidy.charAt(end - 1)) >= 0) {
            end--;
        }
        return tidy.substring(0, end);
    }

    private static boolean isJoin(char c) {
        return c == '/' || c == '-';
    }

    /** Whether a comma, a semicolon or the word for "and" stands between digits. */
    private static boolean areSeveral(String text) {
        boolean digits = false;
        boolean separated = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (isDigit && separated) {
                return true;
            }
            digits |= isDigit;
            separated |= digits && (",;&".indexOf(c) >= 0 || text.startsWith(" và ", i));
        }
        return false;
    }

    /** Returns where the number begins: at its first digit, or at the slash before which it was left out. */
    private static int start(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || (c >= '0' && c <= '9')) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean areWordsBefore(String before) {
        String key = VietnameseNames.accentFreeKey(before.replace(':', ' ').replace('.', ' '))
                .strip();
        String words = key.equals("so") || key.equals("no") ? "" : key;
        for (String last : List.of(" so", " no")) {
            words = words.endsWith(last) ? words.substring(0, words.length() - last.length()) : words;
        }
        return words.isEmpty() || WORDS.contains(words);
    }

    private static RefusalReason whyNot(String number) {
        if (NO_NUMBER.matcher(number).matches()) {
            return RefusalReason.NO_NUMBER;
        }
        if (NO_SYMBOL.matcher(number).matches() || isTypeAlone(number.substring(number.lastIndexOf('/') + 1))) {
            return RefusalReason.NO_SYMBOL;
        }
        return LETTER_IN_NUMBER.matcher(number).lookingAt() ? RefusalReason.DAMAGED_TEXT : RefusalReason.NOT_AN_ACT;
    }

    private static Optional<ActNumber> number(String text) {
        Matcher party = PARTY.matcher(text);
        if (party.matches()) {
            String type = type(party.group(2));
            return TYPES.contains(type)
                    ? number(party.group(1), Optional.empty(), Optional.of(type), party.group(3), Form.PARTY)
                    : Optional.empty();
        }
        Matcher state = STATE.matcher(text);
        if (!state.matches()) {
            return Optional.empty();
        }
        Optional<Integer> year = Optional.ofNullable(state.group(2)).map(Integer::valueOf);
        String symbol = state.group(3);
        int hyphen = symbol.indexOf('-');
        String first = type(hyphen < 0 ? symbol : symbol.substring(0, hyphen));
        if (isTypeAlone(symbol)) {
            return Optional.empty();
        }
        boolean hasType = hyphen > 0 && TYPES.contains(first);
        String issuer = hasType ? symbol.substring(hyphen + 1) : symbol;
        return number(state.group(1), year, hasType ? Optional.of(first) : Optional.empty(), issuer, Form.STATE);
    }

    /** Whether a symbol says what kind of act it is and not whose. */
    private static boolean isTypeAlone(String symbol) {
        return TYPES.contains(type(symbol));
    }

    private static Optional<ActNumber> number(
            String digits, Optional<Integer> year, Optional<String> type, String issuer, Form form) {
        int number = Integer.parseInt(digits);
        return number == 0 ? Optional.empty() : Optional.of(new ActNumber(number, year, type, issuer, form));
    }

    /** Returns the symbol of a kind of act with its Đ, which pages without accents write D. */
    private static String type(String written) {
        return written.equals("QD") || written.equals("ND") ? written.replace('D', 'Đ') : written;
    }

    private Reading<ActNumber> refused(RefusalReason reason) {
        return Reading.refused(reason, raw);
    }
}
