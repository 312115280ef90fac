package vn.ntm.io.encoding;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/** How an encoding writes each character: by one byte if it can, else by a letter and a mark or sign behind it. */
final class ByteSequences {

    private static final int FIRST_MARK = 0xC0;
    private static final int FIRST_SMALL = 0xE0;

    private ByteSequences() {}

    /** Returns the bytes of every character, each byte as the letter of Latin-1, found by reading all that can be written. */
    static ImmutableMap<Character, String> of(TableCharset charset) {
        ByteTable table = charset.table();
        Map<Character, String> sequences = new TreeMap<>();
        for (int letter = 'A'; letter < 256; letter++) {
            String base = table.text(letter);
            if (base.length() == 1 && Character.isLetter(base.charAt(0))) {
                addMarked(charset, letter, base, sequences);
            }
        }
        for (int code = 0; code < 256; code++) {
            if (charset.isLetterOnItsOwn(code)) {
                sequences.put(table.text(code).charAt(0), String.valueOf((char) code));
            }
        }
        return ImmutableMap.copyOf(sequences);
    }

    private static void addMarked(TableCharset charset, int letter, String base, Map<Character, String> sequences) {
        boolean isSmall = Character.isLowerCase(base.charAt(0));
        for (int mark = FIRST_MARK; mark < 256; mark++) {
            if (!charset.canFollow(mark, base.charAt(0))) {
                continue;
            }
            String marked = Normalizer.normalize(base + charset.table().text(mark), Normalizer.Form.NFC);
            // VNI has each sign twice; a capital has the capital one behind it.
            if (marked.length() == 1 && (!charset.hasSigns() || isSmall == mark >= FIRST_SMALL)) {
                sequences.put(marked.charAt(0), "" + (char) letter + (char) mark);
            }
        }
    }
}
