package vn.ntm.criteria.dossier;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;

/**
 * What a {@link CompactDossier.Builder} writes to and the {@link CompactDossier} reads: the states of the slots, word by
 * word of each, then the numbers at the scale. One block, so that a verdict reads it in one go.
 */
final class SlotBlock {

    private static final long MOST = CompactDossier.LIMIT - 1;

    private final DossierLayout layout;
    private final UnitCode unit;
    private final int words;
    private final int firstValue;
    private final long[] block;
    private @Nullable Decimal @Nullable [] wide;
    private Assessor @Nullable [] assessors;
    private Assessor assessor = Assessor.APPRAISAL;
    private boolean closed;

    SlotBlock(DossierLayout layout, UnitCode unit) {
        this.layout = layout;
        this.unit = unit;
        this.words = layout.words();
        this.firstValue = SlotState.COUNT * words;
        this.block = new long[firstValue + layout.values()];
    }

    int firstValue() {
        return firstValue;
    }

    /** Whose observations follow. Of one assessor no slot says whose it is. */
    void by(Assessor next) {
        if (next != assessor && assessors == null) {
            assessors = new Assessor[words * DossierLayout.WORD];
            Arrays.fill(assessors, assessor);
        }
        assessor = next;
    }

    Assessor assessor() {
        return assessor;
    }

    Assessor @Nullable [] assessors() {
        return assessors;
    }

    @Nullable
    Decimal @Nullable [] wide() {
        return wide;
    }

    /** Writes a number that fits the scale. */
    void measured(int slot, long scaled) {
        block[numberAt(slot)] = scaled;
    }

    /** Keeps a number that does not fit the scale beside the block. */
    void measured(int slot, Decimal value) {
        int index = numberAt(slot);
        if (wide == null) {
            wide = new @Nullable Decimal[layout.values()];
        }
        wide[index - firstValue] = value;
    }

    private int numberAt(int slot) {
        int index = layout.valueAt(slot);
        if (index < 0) {
            throw new IllegalArgumentException(layout.subject(slot) + " takes no number in " + layout);
        }
        add(slot, SlotState.MEASURED);
        return firstValue + index;
    }

    /** Writes the numbers of the slots of a word; those of other slots are not read. */
    void measured(int word, long slots, long[] scaled) {
        int first = layout.firstValue(word);
        int count = layout.firstValue(word + 1) - first;
        if (count < DossierLayout.WORD && slots >>> count != 0) {
            int none = word * DossierLayout.WORD + count + Long.numberOfTrailingZeros(slots >>> count);
            throw new IllegalArgumentException("slot " + none + " takes no number in " + layout);
        }
        // Where both differences are not negative, a number is within the limit; other slots have nothing to add.
        long outside = 0;
        int to = firstValue + first;
        for (int i = 0; i < count; i++) {
            long number = scaled[first + i] & -((slots >>> i) & 1);
            outside |= (MOST - number) | (number + MOST);
            block[to + i] |= number;
        }
        if (outside < 0) {
            throw new IllegalArgumentException("scaled: a number of " + unit + " does not fit the scale");
        }
        addAll(word, slots, SlotState.MEASURED);
    }

    void add(int slot, SlotState state) {
        requireOpen();
        int word = slot / DossierLayout.WORD;
        int observed = SlotState.OBSERVED.place() * words + word;
        long bit = 1L << slot;
        if ((block[observed] & bit) != 0) {
            throw twice(slot);
        }
        block[observed] |= bit;
        block[state.place() * words + word] |= bit;
        if (assessors != null) {
            assessors[slot] = assessor;
        }
    }

    void addAll(int word, long slots, SlotState state) {
        if (assessors != null) {
            for (long rest = slots; rest != 0; rest &= rest - 1) {
                add(word * DossierLayout.WORD + Long.numberOfTrailingZeros(rest), state);
            }
            return;
        }
        requireOpen();
        int observed = SlotState.OBSERVED.place() * words + word;
        long twice = block[observed] & slots;
        if (twice != 0) {
            throw twice(word * DossierLayout.WORD + Long.numberOfTrailingZeros(twice));
        }
        block[observed] |= slots;
        block[state.place() * words + word] |= slots;
    }

    private IllegalArgumentException twice(int slot) {
        return new IllegalArgumentException(
                "observations: two of " + layout.subject(slot) + " in the dossier of " + unit);
    }

    /** Returns the block, to which nothing can be written any more. */
    long[] close() {
        requireOpen();
        closed = true;
        layout.silence().write(block);
        return block;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the dossier of " + unit + " is built already");
        }
    }
}
