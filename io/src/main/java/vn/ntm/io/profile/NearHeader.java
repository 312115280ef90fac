package vn.ntm.io.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ntm.core.text.VietnameseNames;

/** Finds the header that a misspelt one may have meant, by looser and looser likeness. */
final class NearHeader {

    /** Latin letters and marks taken for digits, a Greek letter and Cyrillic ones taken for Latin. */
    private static final String LOOKS_ALIKE =
            "li|!o\u043Es\u03BD\u0430\u0441\u0435\u0440\u0445\u0443\u0442\u043A\u043C\u043D";

    private static final String LOOKS_LIKE = "1111005vacepxytkmh";

    /** A header is looked at up to this length; a longer one is a text, not a slip. */
    private static final int LONGEST = 80;

    /** Below this length every header is one letter from every other. */
    private static final int SHORTEST = 4;

    private NearHeader() {}

    static Optional<String> of(String header, List<ColumnSpec> columns) {
        if (header.length() > LONGEST || Blanks.isBlank(header)) {
            return Optional.empty();
        }
        String written = VietnameseNames.accentFreeCompactKey(header);
        Optional<String> found = only(columns, VietnameseNames::accentFreeCompactKey, written);
        if (found.isPresent()) {
            return found;
        }
        found = only(columns, known -> likeness(VietnameseNames.accentFreeCompactKey(known)), likeness(written));
        return found.isPresent() ? found : oneLetterAway(columns, written);
    }

    private static Optional<String> only(List<ColumnSpec> columns, UnaryOperator<String> key, String written) {
        List<String> near = new ArrayList<>();
        for (ColumnSpec column : columns) {
            column.headers().stream()
                    .filter(known -> key.apply(known).equals(written))
                    .findFirst()
                    .ifPresent(near::add);
        }
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static Optional<String> oneLetterAway(List<ColumnSpec> columns, String written) {
        List<String> near = new ArrayList<>();
        for (ColumnSpec column : columns) {
            column.headers().stream()
                    .filter(known -> known.length() >= SHORTEST)
                    .filter(known -> isOneEdit(VietnameseNames.accentFreeCompactKey(known), written))
                    .findFirst()
                    .ifPresent(near::add);
        }
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Takes letters and digits that look alike as one, and leaves out everything that is neither. */
    private static String likeness(String key) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            int alike = LOOKS_ALIKE.indexOf(c);
            char plain = alike >= 0 ? LOOKS_LIKE.charAt(alike) : c;
            if (Character.isLetterOrDigit(plain)) {
                text.append(plain);
            }
        }
        return text.toString();
    }

    /** Whether one letter changed, added or taken away, or two exchanged, makes the one the other; another digit is another column. */
    private static boolean isOneEdit(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        int least = Math.min(a.length(), b.length());
        while (start < least && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        boolean swapped = a.length() == b.length()
                && a.length() - start - end == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return (swapped || Math.max(a.length(), b.length()) - start - end <= 1)
                && hasNoDigit(a.substring(start, a.length() - end))
                && hasNoDigit(b.substring(start, b.length() - end));
    }

    private static boolean hasNoDigit(String text) {
        return text.chars().noneMatch(Character::isDigit);
    }
}
