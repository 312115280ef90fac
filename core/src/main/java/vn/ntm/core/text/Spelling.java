package vn.ntm.core.text;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * A name taken apart into letters, to say how far two spellings are from each other. It serves suggestions only;
 * no distance, however small, makes two names one.
 *
 * <p>Another accent or tone costs 1, as do i for y and d for đ; letters that are often confused (s and x, l and n,
 * d and r, ch and tr), a letter too many or too few, and two letters that changed places cost 2; any other letter 3. A number
 * written otherwise ({@code IV}, {@code bốn}) costs 1, words too many or too few at one end {@value #WORDS}.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Spelling {

    /** What it costs when one name is the beginning or the end of the other. */
    private static final int WORDS = 3;

    private static final int LETTER = 2;
    private static final int OTHER = 3;

    private static final String VOWEL_MARKS = "\u0302\u0306\u031B";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final String CONFUSED = "sx xs ln nl dr rd bp pb gk kg ck kc qk kq CT TC Cc cC Tt tT";

    private static final ImmutableMap<String, String> NUMBERS = ImmutableMap.<String, String>builder()
            .put("i", "1")
            .put("ii", "2")
            .put("iii", "3")
            .put("iv", "4")
            .put("v", "5")
            .put("vi", "6")
            .put("vii", "7")
            .put("viii", "8")
            .put("ix", "9")
            .put("x", "10")
            .put("một", "1")
            .put("hai", "2")
            .put("ba", "3")
            .put("bốn", "4")
            .put("năm", "5")
            .put("sáu", "6")
            .put("bảy", "7")
            .put("tám", "8")
            .put("chín", "9")
            .put("mười", "10")
            .build();

    private final String key;
    private final String numbered;
    private final int[] letters;

    private Spelling(String key, String numbered) {
        this.key = key;
        this.numbered = numbered;
        this.letters = letters(key);
    }

    /** Returns the spelling of {@code name}. */
    public static Spelling of(String name) {
        String key = VietnameseNames.key(name);
        return new Spelling(key, numbered(key));
    }

    private static String numbered(String key) {
        return Arrays.stream(key.split(" ", -1))
                .map(word -> NUMBERS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /** Packs each letter as base, mark and tone; blanks, hyphens and apostrophes do not count. */
    private static int[] letters(String key) {
        int[] letters = new int[key.length()];
        int size = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (isPair(key, i)) {
                letters[size++] = Character.toUpperCase(c) << 8;
                i++;
            } else if (!VietnameseNames.isSeparator(c)) {
                letters[size++] = packed(c);
            }
        }
        return Arrays.copyOf(letters, size);
    }

    /** Ch and tr at the beginning of a word are one sound each, and often taken for one another. */
    private static boolean isPair(String key, int i) {
        boolean first = i == 0 || VietnameseNames.isSeparator(key.charAt(i - 1));
        return first && (key.startsWith("ch", i) || key.startsWith("tr", i));
    }

    private static int packed(char c) {
        if (c == 'đ') {
            return ('d' << 8) | (1 << 4);
        }
        if (c < 0x80) {
            return c << 8;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        int packed = parts.charAt(0) << 8;
        for (int i = 1; i < parts.length(); i++) {
            packed |= (VOWEL_MARKS.indexOf(parts.charAt(i)) + 1) << 4;
            packed |= TONES.indexOf(parts.charAt(i)) + 1;
        }
        return packed;
    }

    /** Returns how far another spelling may be to be worth a suggestion: 3, and one more for every four letters. */
    public int reach() {
        return OTHER + letters.length / 4;
    }

    /** Returns the distance to {@code other}, or more than {@code limit} if it is more than that. */
    public int distanceTo(Spelling other, int limit) {
        if (key.equals(other.key)) {
            return 0;
        }
        if (numbered.equals(other.numbered)) {
            return 1;
        }
        int words = isEndOf(key, other.key) || isEndOf(other.key, key) ? WORDS : limit + 1;
        return Math.min(words, edits(letters, other.letters, limit));
    }

    private static boolean isEndOf(String end, String key) {
        return end.length() > 1 && (key.startsWith(end + " ") || key.endsWith(" " + end));
    }

    private static int edits(int[] one, int[] other, int limit) {
        if (Math.abs(one.length - other.length) * LETTER > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[other.length + 1];
        int[] last = new int[other.length + 1];
        int[] row = new int[other.length + 1];
        Arrays.setAll(last, j -> j * LETTER);
        for (int i = 1; i <= one.length; i++) {
            row[0] = i * LETTER;
            int least = row[0];
            for (int j = 1; j <= other.length; j++) {
                int cost =
                        Math.min(last[j - 1] + cost(one[i - 1], other[j - 1]), Math.min(last[j], row[j - 1]) + LETTER);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
                    cost = Math.min(cost, beforeLast[j - 2] + LETTER);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length];
    }

    private static int cost(int one, int other) {
        if (one == other) {
            return 0;
        }
        char mine = (char) (one >> 8);
        char theirs = (char) (other >> 8);
        if (mine == theirs) {
            int tone = (one & 0xF) == (other & 0xF) ? 0 : 1;
            return ((one >> 4) & 0xF) == ((other >> 4) & 0xF) ? tone : tone + 1;
        }
        if ((mine == 'i' && theirs == 'y') || (mine == 'y' && theirs == 'i')) {
            return (one & 0xF) == (other & 0xF) ? 1 : 2;
        }
        return CONFUSED.contains("" + mine + theirs) ? LETTER : OTHER;
    }
}
