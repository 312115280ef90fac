package vn.ntm.io.encoding;

/**
 * What each byte of an encoding stands for: a letter, a mark or two of the letter before it, or nothing. All of these
 * encodings are ASCII up to 7F, and have the punctuation of Windows from 80 to 9F, as their fonts and texts do.
 */
final class ByteTable {

    /** For a byte that the encoding does not use. */
    private static final String NONE = "";

    private static final char UNUSED = '\0';
    private static final int UPPER_HALF = 0x80;

    private static final String WINDOWS_PUNCTUATION =
            "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\0\u2039\u0152\0\0\0"
                    + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\0\u203A\u0153\0\0\u0178";

    /** A0 to FF of Windows-1258. */
    private static final String VIETNAMESE_WINDOWS = latin1(0xA0, 0xC0)
            + "ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
            + "àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ";

    /** A0 to FF of TCVN 5712:1993, table VN3. */
    private static final String VN3 = "\u00A0ĂÂÊÔƠƯĐăâêôơưđ\0"
            + "\0\0\0\0\0àảãáạ\0ằẳẵắ\0"
            + "\0\0\0\0\0\0ặầẩẫấậè\0ẻẽ"
            + "éẹềểễếệìỉ\0\0\0ĩíịò"
            + "\0ỏõóọồổỗốộờởỡớợù"
            + "\0ủũúụừửữứựỳỷỹýỵ\0";

    private final String[] texts;

    private ByteTable(String fromA0) {
        texts = new String[256];
        String all = latin1(0, UPPER_HALF) + WINDOWS_PUNCTUATION + fromA0;
        for (int i = 0; i < texts.length; i++) {
            char c = all.charAt(i);
            // The byte 0 is itself; elsewhere that character stands for an unused place.
            texts[i] = c == UNUSED && i > 0 ? NONE : String.valueOf(c);
        }
    }

    static ByteTable windows1258() {
        return new ByteTable(VIETNAMESE_WINDOWS);
    }

    static ByteTable tcvn3() {
        return new ByteTable(VN3);
    }

    /** Returns the table of VNI-Win, where most letters with marks are a plain letter and a sign behind it. */
    static ByteTable vni() {
        ByteTable table = new ByteTable(latin1(0xA0, 0xC0) + "\0".repeat(0x40));
        String letters = "ÔƠÖƯÑĐÍÍÌÌÆỈÓĨÒỊÎỴôơöưñđííììæỉóĩòịîỵ";
        for (int i = 0; i < letters.length(); i += 2) {
            table.texts[letters.charAt(i)] = letters.substring(i + 1, i + 2);
        }
        for (VniSign sign : VniSign.values()) {
            table.texts[sign.capital()] = sign.marks();
            table.texts[sign.small()] = sign.marks();
        }
        return table;
    }

    private static String latin1(int from, int to) {
        char[] characters = new char[to - from];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) (from + i);
        }
        return new String(characters);
    }

    /** Returns what {@code code}, from 0 to 255, stands for; empty if the encoding does not use it. */
    String text(int code) {
        return texts[code];
    }
}
