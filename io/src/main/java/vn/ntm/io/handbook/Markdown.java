package vn.ntm.io.handbook;

import java.util.Collections;
import java.util.List;

/** Pieces of GitHub's Markdown. */
final class Markdown {

    private static final String MARKS = "\\`*_[]|~";

    private Markdown() {}

    /** Returns {@code text} on one line, with what would be taken for a mark written out. */
    static String text(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0) {
                plain.append('\\').append(c);
            } else if (c == '<' && isFollowed(text, i, "/!?")) {
                plain.append("&lt;");
            } else if (c == '&' && isFollowed(text, i, "#")) {
                plain.append("&amp;");
            } else {
                plain.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return plain.toString();
    }

    /** Returns whether a letter or one of {@code others} follows, without which no tag and no entity begins. */
    private static boolean isFollowed(String text, int index, String others) {
        char next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        return Character.isLetter(next) || others.indexOf(next) >= 0;
    }

    /** Returns a link where {@code address} is one of the web, and both in words where it is not. */
    static String link(String shown, String address) {
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            return text(shown + "; " + address);
        }
        StringBuilder target = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            switch (c) {
                case ' ' -> target.append("%20");
                case '(' -> target.append("%28");
                case ')' -> target.append("%29");
                case '<' -> target.append("%3C");
                case '>' -> target.append("%3E");
                case '|' -> target.append("%7C");
                case '\\' -> target.append("%5C");
                default -> target.append(c);
            }
        }
        return "[" + text(shown) + "](" + target + ")";
    }

    /** Returns a row of a table, of cells that are Markdown already. */
    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Returns the two lines that begin a table. */
    static String tableHead(List<String> titles) {
        return row(titles) + row(Collections.nCopies(titles.size(), "---"));
    }
}
