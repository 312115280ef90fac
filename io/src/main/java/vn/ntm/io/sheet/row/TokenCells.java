package vn.ntm.io.sheet.row;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.Vocabulary;

/** Reads the words of result cells, each spelling of which is looked up once. One reader serves one thread. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class TokenCells {

    private static final int PLACES = 256;
    private static final int LONGEST = 32;

    private final Vocabulary vocabulary;
    private final @Nullable Word[] seen = new @Nullable Word[PLACES];

    public TokenCells(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A text that has been looked up. */
    static final class Word {

        private final char[] text;
        private final @Nullable CellToken token;
        private final long print;

        Word(String text, @Nullable CellToken token) {
            this.text = text.toCharArray();
            this.token = token;
            this.print = token == null ? 0 : RowPrint.of(token);
        }

        boolean is(char[] from, int offset, int length) {
            if (length != text.length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (from[offset + i] != text[i]) {
                    return false;
                }
            }
            return true;
        }

        String text() {
            return new String(text);
        }

        /** Returns what is multiplied for it in the print of a row. */
        long print() {
            return print;
        }

        /** Returns what it means; null where it is no word. */
        @Nullable
        CellToken token() {
            return token;
        }
    }

    /** Returns what a cell that is not blank means; null where the vocabulary has it not. */
    public @Nullable CellToken find(CsvRow row, int cell) {
        CellToken typed = row.typed().token(cell);
        if (typed != null) {
            return typed;
        }
        if (row.typed().isNumber(cell)) {
            return vocabulary.find(row.text(cell)).orElse(null);
        }
        int from = row.from(cell);
        Word word = word(row.chars(), from, row.to(cell, from));
        return word == null ? vocabulary.find(row.text(cell)).orElse(null) : word.token();
    }

    /** Returns what is known of the text between two places; null where it is too long to be looked up so. */
    @Nullable
    Word word(char[] chars, int from, int to) {
        if (to - from > LONGEST) {
            return null;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        Word known = seen[place];
        if (known == null || !known.is(chars, from, to - from)) {
            String text = new String(chars, from, to - from);
            known = new Word(text, vocabulary.find(text).orElse(null));
            seen[place] = known;
        }
        return known;
    }
}
