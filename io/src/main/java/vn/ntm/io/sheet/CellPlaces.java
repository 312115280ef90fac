package vn.ntm.io.sheet;

import java.util.Arrays;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.DossierLayout;

/**
 * What stands in the cells of a row, and where in a compact dossier that has its place: so that a number goes there from
 * the buffer of the parser. Those of two days are equal where the days ask for the same.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CellPlaces {

    /** Nothing that goes into a dossier. */
    static final byte NONE = 0;
    /** A number, or a word in its place. */
    static final byte NUMBER = 1;
    /** A word. */
    static final byte WORD = 2;
    /** Something that is read only from its text. */
    static final byte TEXT = 3;

    private final int words;
    private final int numbers;
    private final byte[] kinds;
    private final int[] slots;
    private final int[] values;

    CellPlaces() {
        this.words = 0;
        this.numbers = 0;
        this.kinds = new byte[0];
        this.slots = new int[0];
        this.values = new int[0];
    }

    /**
     * Creates those of rows in which nothing goes into a dossier.
     *
     * @param cells how many cells a row has
     */
    public CellPlaces(DossierLayout layout, int cells) {
        this.words = layout.words();
        this.numbers = layout.values();
        this.kinds = new byte[cells];
        this.slots = new int[cells];
        this.values = new int[cells];
    }

    /**
     * Makes a cell be read as a number, or a word in its place.
     *
     * @param slot its slot in the dossier
     * @param value the place of its number among those of the dossier
     */
    public void number(int cell, int slot, int value) {
        kinds[cell] = NUMBER;
        slots[cell] = slot;
        values[cell] = value;
    }

    /** Makes a cell be read as a word for a slot. */
    public void word(int cell, int slot) {
        kinds[cell] = WORD;
        slots[cell] = slot;
    }

    /** Leaves a cell to be read from its text. */
    public void text(int cell) {
        kinds[cell] = TEXT;
    }

    int cells() {
        return kinds.length;
    }

    byte kind(int cell) {
        return cell < kinds.length ? kinds[cell] : NONE;
    }

    int slot(int cell) {
        return slots[cell];
    }

    int value(int cell) {
        return values[cell];
    }

    /** Returns how many words of slots there are. */
    int words() {
        return words;
    }

    /** Returns how many numbers there are. */
    int numbers() {
        return numbers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellPlaces that
                && words == that.words
                && numbers == that.numbers
                && Arrays.equals(kinds, that.kinds)
                && Arrays.equals(slots, that.slots)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(kinds) + Arrays.hashCode(slots);
    }
}
