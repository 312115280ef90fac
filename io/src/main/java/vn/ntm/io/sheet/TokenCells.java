package vn.ntm.io.sheet;

import java.util.Arrays;
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
    private final char[][] seen = new char[PLACES][];
    private final @Nullable CellToken[] meaning = new @Nullable CellToken[PLACES];

    public TokenCells(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns what a cell that is not blank means; null where the vocabulary has it not. */
    public @Nullable CellToken find(CsvRow row, int cell) {
        int from = row.from(cell);
        int to = row.to(cell, from);
        if (to - from > LONGEST) {
            return vocabulary.find(row.text(cell)).orElse(null);
        }
        char[] chars = row.chars();
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        char[] known = seen[place];
        if (known != null && Arrays.equals(known, 0, known.length, chars, from, to)) {
            return meaning[place];
        }
        seen[place] = Arrays.copyOfRange(chars, from, to);
        meaning[place] = vocabulary.find(row.text(cell)).orElse(null);
        return meaning[place];
    }
}
