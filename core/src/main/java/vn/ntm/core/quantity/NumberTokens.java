package vn.ntm.core.quantity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ntm.core.text.Blanks;

/** The numbers, words and marks of a short text, read from left to right; each step takes one of them away. */
final class NumberTokens {

    private final List<String> tokens;
    private int next;

    private NumberTokens(List<String> tokens) {
        this.tokens = tokens;
    }

    static NumberTokens of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < composed.length()) {
            int end = i + 1;
            char c = composed.charAt(i);
            if (isDigit(c)) {
                while (end < composed.length() && (isDigit(composed.charAt(end)) || isMarkBetween(composed, end))) {
                    end++;
                }
            } else if (isLetter(c)) {
                while (end < composed.length() && (isLetter(composed.charAt(end)) || isDigit(composed.charAt(end)))) {
                    end++;
                }
            }
            if (!Blanks.isBlank(c)) {
                tokens.add(composed.substring(i, end));
            }
            i = end;
        }
        return new NumberTokens(tokens);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isMarkBetween(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    boolean isAtEnd() {
        return next == tokens.size();
    }

    String peek() {
        return isAtEnd() ? "" : tokens.get(next);
    }

    String take() {
        return tokens.get(next++);
    }

    boolean isAtNumber() {
        return isNumber(next);
    }

    private boolean isNumber(int at) {
        return at < tokens.size() && isDigit(tokens.get(at).charAt(0));
    }

    /** Returns whether a number follows a slash, a dash or a word for "to". */
    boolean isAtSecondNumber() {
        return isNumber(next + 1) && (isAtSlash() || isAtTo());
    }

    boolean isAtSlash() {
        return peek().equals("/");
    }

    private boolean isAtTo() {
        return isDash(peek()) || peek().equals("đến") || peek().equals("tới");
    }

    static boolean isDash(String token) {
        return token.equals("-")
                || token.equals("–")
                || token.equals("—")
                || token.equals("\u2010")
                || token.equals("\u2011");
    }

    /** Takes {@code words}, in capitals or not, if they come next. */
    boolean takeWords(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (next + i >= tokens.size()
                    || !tokens.get(next + i).toLowerCase(Locale.ROOT).equals(words.get(i))) {
                return false;
            }
        }
        next += words.size();
        return true;
    }
}
