package vn.ntm.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The order of Vietnamese names in a list (thứ tự từ điển, so từng tiếng): {@code An Lão}, {@code Ăn},
 * {@code Ân Thi}; {@code Dương}, {@code Đà Nẵng}, {@code Ea Ly}; {@code Ba Vì}, {@code Bà Rịa},
 * {@code Bạc Liêu}.
 *
 * <p>Names are compared word by word. A word is compared first by its letters, in the order of the alphabet
 * (a ă â b c d đ e ê ... o ô ơ ... u ư ... y, with f, j, w and z in their Latin places), then by its tones:
 * ngang, huyền, hỏi, ngã, sắc, nặng. Numbers come before letters and by size, {@code Phường 2} before
 * {@code Phường 10}. Blanks and hyphens stand between words; apostrophes, capitals and the place of a tone mark
 * decide only between names that are otherwise equal.
 *
 * <p>The order is total and agrees with {@code equals}. It rests on nothing but this class: the collation rules
 * of the JDK change from release to release, and its Vietnamese ones forget the blanks between words.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class VietnameseOrder implements Comparator<String> {

    private static final VietnameseOrder STANDARD = new VietnameseOrder();

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final int AFTER_THE_ALPHABET = 1 << 16;

    // Huyền, hỏi, ngã, sắc, nặng; a word without any of them has the tone ngang and comes before.
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private VietnameseOrder() {}

    /** Returns the order. */
    public static VietnameseOrder standard() {
        return STANDARD;
    }

    @Override
    public int compare(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        List<Word> mine = words(one);
        List<Word> theirs = words(other);
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = mine.get(i).compareTo(theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(mine.size(), theirs.size());
        return order != 0 ? order : one.compareTo(other);
    }

    private static List<Word> words(String name) {
        List<Word> words = new ArrayList<>();
        String key = VietnameseNames.key(name);
        int start = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i == key.length() || key.charAt(i) == ' ' || key.charAt(i) == '-') {
                if (i > start) {
                    words.add(Word.of(key.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** A word taken apart. Its first letter is the size of its number, if it is one. */
    private record Word(List<Integer> letters, List<Integer> tones) implements Comparable<Word> {

        static Word of(String key) {
            List<Integer> letters = new ArrayList<>();
            List<Integer> tones = new ArrayList<>();
            String word = key.replace("'", "");
            boolean number = !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
            letters.add(number ? word.length() : Integer.MAX_VALUE);
            for (int i = 0; i < word.length(); i++) {
                add(word.substring(i, i + 1), letters, tones);
            }
            return new Word(letters, tones);
        }

        private static void add(String letter, List<Integer> letters, List<Integer> tones) {
            StringBuilder bare = new StringBuilder();
            Normalizer.normalize(letter, Normalizer.Form.NFD).chars().forEach(c -> {
                int tone = TONES.indexOf(c);
                if (tone >= 0) {
                    tones.add(tone);
                } else {
                    bare.append((char) c);
                }
            });
            Normalizer.normalize(bare, Normalizer.Form.NFC).chars().forEach(c -> letters.add(rank(c)));
        }

        private static int rank(int c) {
            int place = ALPHABET.indexOf(c);
            if (place >= 0) {
                return '9' + 1 + place;
            }
            return c >= '0' && c <= '9' ? c : AFTER_THE_ALPHABET + c;
        }

        @Override
        public int compareTo(Word other) {
            int order = compare(letters, other.letters);
            return order != 0 ? order : compare(tones, other.tones);
        }

        private static int compare(List<Integer> one, List<Integer> other) {
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                int order = Integer.compare(one.get(i), other.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(one.size(), other.size());
        }
    }
}
