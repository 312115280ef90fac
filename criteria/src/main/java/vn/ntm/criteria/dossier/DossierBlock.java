package vn.ntm.criteria.dossier;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;

/** The block of a {@link CompactDossier} while it is filled: what is known of each slot, then the numbers. */
final class DossierBlock {

    private static final long[] TO_SCALE = {10_000, 1_000, 100, 10, 1};
    private static final long[] MOST = Arrays.stream(TO_SCALE)
            .map(factor -> (CompactDossier.LIMIT - 1) / factor)
            .toArray();
    private static final int MOST_DIGITS = 18;

    private final DossierLayout layout;
    private final UnitCode unit;
    private final int firstValue;
    private final long[] block;
    private @Nullable Decimal @Nullable [] wide;
    private Assessor @Nullable [] assessors;
    private Assessor assessor = Assessor.APPRAISAL;
    private boolean finished;

    DossierBlock(DossierLayout layout, UnitCode unit) {
        this.layout = layout;
        this.unit = unit;
        this.firstValue = SlotState.COUNT * layout.words();
        this.block = new long[firstValue + layout.values()];
    }

    DossierLayout layout() {
        return layout;
    }

    UnitCode unit() {
        return unit;
    }

    /** Returns where the numbers begin. */
    int firstValue() {
        return firstValue;
    }

    long[] block() {
        return block;
    }

    /** Returns the numbers that do not fit the scale, by their places; null where all do. */
    @Nullable
    Decimal @Nullable [] wide() {
        return wide;
    }

    /** Returns who observed each slot; null where it was one for all. */
    Assessor @Nullable [] assessors() {
        return assessors;
    }

    Assessor assessor() {
        return assessor;
    }

    void take(Assessor assessor) {
        if (assessor != this.assessor && assessors == null) {
            assessors = new Assessor[layout.words() * DossierLayout.WORD];
            Arrays.fill(assessors, this.assessor);
        }
        this.assessor = assessor;
    }

    void addNumber(int slot, Decimal value) {
        BigDecimal plain = value.toBigDecimal();
        int scale = plain.scale();
        if (scale <= CompactDossier.SCALE && plain.precision() - scale <= MOST_DIGITS - CompactDossier.SCALE) {
            block[numberAt(slot)] = plain.scaleByPowerOfTen(scale).longValueExact() * TO_SCALE[scale];
            return;
        }
        int index = numberAt(slot);
        if (wide == null) {
            wide = new @Nullable Decimal[layout.values()];
        }
        wide[index - firstValue] = value;
    }

    void addNumber(int slot, long unscaled, int scale) {
        if (scale >= 0 && scale <= CompactDossier.SCALE) {
            long most = MOST[scale];
            if (unscaled <= most && unscaled >= -most) {
                block[numberAt(slot)] = unscaled * TO_SCALE[scale];
                return;
            }
        }
        addNumber(slot, Decimal.of(BigDecimal.valueOf(unscaled, scale)));
    }

    private int numberAt(int slot) {
        int index = layout.valueAt(slot);
        if (index < 0) {
            throw new IllegalArgumentException(layout.subject(slot) + " takes no number in " + layout);
        }
        add(slot, SlotState.MEASURED);
        return firstValue + index;
    }

    /** Takes all of the numbers or, where one of them is refused, none. */
    void addNumbers(int word, long slots, long[] scaled) {
        if (slots == 0) {
            return;
        }
        long none = slots & ~layout.numbers(word);
        if (none != 0) {
            int slot = word * DossierLayout.WORD + Long.numberOfTrailingZeros(none);
            throw new IllegalArgumentException("slot " + slot + " takes no number in " + layout);
        }
        requireFree(word, slots);
        // Where both differences are not negative, a number is within the limit; other slots have nothing to add.
        long outside = 0;
        int end = layout.firstValue(word + 1);
        for (int i = layout.firstValue(word); i < end; i++) {
            long number = (slots & layout.valueBit(i)) == 0 ? 0 : scaled[i];
            outside |= (CompactDossier.LIMIT - 1 - number) | (number + CompactDossier.LIMIT - 1);
            block[firstValue + i] |= number;
        }
        if (outside < 0) {
            takeBack(word, slots);
            throw new IllegalArgumentException("scaled: a number of " + unit + " does not fit the scale");
        }
        mark(word, slots, SlotState.MEASURED);
    }

    /** The slots were free, so that nothing but what was just written stands there. */
    private void takeBack(int word, long slots) {
        for (int i = layout.firstValue(word); i < layout.firstValue(word + 1); i++) {
            if ((slots & layout.valueBit(i)) != 0) {
                block[firstValue + i] = 0;
            }
        }
    }

    /** Takes all of the slots or, where one of them is observed already, none. */
    void addAll(int word, long slots, SlotState state) {
        requireFree(word, slots);
        mark(word, slots, state);
    }

    private void requireFree(int word, long slots) {
        requireUnfinished();
        long twice = block[SlotState.OBSERVED.place() * layout.words() + word] & slots;
        if (twice != 0) {
            throw twice(word * DossierLayout.WORD + Long.numberOfTrailingZeros(twice));
        }
    }

    private void mark(int word, long slots, SlotState state) {
        block[SlotState.OBSERVED.place() * layout.words() + word] |= slots;
        block[state.place() * layout.words() + word] |= slots;
        Assessor[] whose = assessors;
        if (whose != null) {
            for (long rest = slots; rest != 0; rest &= rest - 1) {
                whose[word * DossierLayout.WORD + Long.numberOfTrailingZeros(rest)] = assessor;
            }
        }
    }

    void add(int slot, SlotState state) {
        long bit = 1L << slot;
        int word = slot / DossierLayout.WORD;
        requireFree(word, bit);
        mark(word, bit, state);
    }

    private IllegalArgumentException twice(int slot) {
        return new IllegalArgumentException(
                "observations: two of " + layout.subject(slot) + " in the dossier of " + unit);
    }

    /** Takes no more, and settles which slots something else decides for. */
    void finish() {
        requireUnfinished();
        layout.silence().write(block);
        finished = true;
    }

    private void requireUnfinished() {
        if (finished) {
            throw new IllegalStateException("the dossier of " + unit + " is built already");
        }
    }
}
