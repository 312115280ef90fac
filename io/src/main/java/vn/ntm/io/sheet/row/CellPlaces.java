package vn.ntm.io.sheet.row;

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
    static final int NONE = 0;
    /** A number, or a word in its place. */
    static final int NUMBER = 1;
    /** A word. */
    static final int WORD = 2;
    /** Something that is read only from its text. */
    static final int TEXT = 3;

    private static final int KIND_BITS = 2;
    private static final int SLOT_BITS = 14;

    private final int words;
    private final int numbers;

    /** Of each cell its kind, its slot and the place of its number, in one, as they are looked at together. */
    private final int[] places;

    CellPlaces() {
        this.words = 0;
        this.numbers = 0;
        this.places = new int[0];
    }

    /**
     * Creates those of rows in which nothing goes into a dossier.
     *
     * @param cells how many cells a row has
     */
    public CellPlaces(DossierLayout layout, int cells) {
        this.words = layout.words();
        this.numbers = layout.values();
        this.places = new int[cells];
    }

    /**
     * Makes a cell be read as a number, or a word in its place.
     *
     * @param slot its slot in the dossier
     * @param value the place of its number among those of the dossier
     */
    public void number(int cell, int slot, int value) {
        places[cell] = NUMBER | slot << KIND_BITS | value << (KIND_BITS + SLOT_BITS);
    }

    /** Makes a cell be read as a word for a slot. */
    public void word(int cell, int slot) {
        places[cell] = WORD | slot << KIND_BITS;
    }

    /** Leaves a cell to be read from its text. */
    public void text(int cell) {
        places[cell] = TEXT;
    }

    int cells() {
        return places.length;
    }

    int place(int cell) {
        return cell < places.length ? places[cell] : NONE;
    }

    static int kind(int place) {
        return place & ((1 << KIND_BITS) - 1);
    }

    static int slot(int place) {
        return (place >>> KIND_BITS) & ((1 << SLOT_BITS) - 1);
    }

    static int value(int place) {
        return place >>> (KIND_BITS + SLOT_BITS);
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
        return this == other
                || (other instanceof CellPlaces that
                        && words == that.words
                        && numbers == that.numbers
                        && Arrays.equals(places, that.places));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }
}
