package vn.ntm.criteria.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.Column;

/**
 * What decides about a unit on a day, as one block of numbers (hồ sơ rút gọn): for bulk judging, where a {@link
 * Dossier} with a value for every observation costs more than its verdict. It holds of each slot of a {@link
 * DossierLayout} the one observation that decides, without evidence and notes.
 *
 * <p>Numbers are exact. Those of at most {@value #SCALE} decimals and fewer than 15 digits before the point are {@code
 * long}s at that scale; all others stand beside them as decimals.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CompactDossier {

    /** The decimals at which numbers are kept. */
    public static final int SCALE = 4;

    /** One at the scale. */
    public static final long ONE = 10_000;

    /** What a number at the scale stays below, with either sign. */
    public static final long LIMIT = 1_000_000_000_000_000_000L;

    private final DossierLayout layout;
    private final UnitCode unit;
    private final LocalDate date;
    private final long day;
    private final @Nullable Column column;
    private final int columnIndex;
    private final Assessor assessor;
    private final Assessor @Nullable [] assessors;
    private final int words;
    private final int firstValue;

    /** The states, word by word of each, then the numbers at the scale: one block, to be read in one go. */
    private final long[] block;

    private final @Nullable Decimal @Nullable [] wide;

    private CompactDossier(Builder builder) {
        DossierBlock filled = builder.block;
        this.layout = filled.layout();
        this.unit = filled.unit();
        this.date = builder.date;
        this.day = date.toEpochDay();
        this.column = builder.column;
        this.columnIndex = layout.column(column);
        this.assessor = filled.assessor();
        this.assessors = filled.assessors();
        this.words = layout.words();
        this.firstValue = filled.firstValue();
        this.block = filled.block();
        this.wide = filled.wide();
    }

    /** Returns what its slots are. */
    public DossierLayout layout() {
        return layout;
    }

    /** Returns the code of the unit. */
    public UnitCode unit() {
        return unit;
    }

    /** Returns the day whose state is judged. */
    public LocalDate date() {
        return date;
    }

    /** Returns the same day as a number: {@link LocalDate#toEpochDay}. */
    public long day() {
        return day;
    }

    /** Returns the column by which the unit is judged, if it is known. */
    public Optional<Column> column() {
        return Optional.ofNullable(column);
    }

    /** Returns the number of the column in the layout. */
    public int columnIndex() {
        return columnIndex;
    }

    /** Returns a bit for each slot of a word that is in {@code state}. */
    public long word(SlotState state, int word) {
        return block[state.place() * words + word];
    }

    /** Returns whether a slot is in {@code state}. */
    public boolean is(SlotState state, int slot) {
        return (word(state, slot / DossierLayout.WORD) >>> slot & 1) != 0;
    }

    /** Returns the number at a place of {@link DossierLayout#firstValue}, at the scale; 0 of one that does not fit. */
    public long scaled(int index) {
        return block[firstValue + index];
    }

    /** Returns whether there are numbers that do not fit the scale. */
    public boolean hasWide() {
        return wide != null;
    }

    /** Returns the number at a place if it does not fit the scale, else null. */
    public @Nullable Decimal wide(int index) {
        return wide == null ? null : wide[index];
    }

    /** Returns the number measured for a slot, if one was. */
    public Optional<Decimal> value(int slot) {
        int index = layout.valueAt(slot);
        if (index < 0 || !is(SlotState.MEASURED, slot)) {
            return Optional.empty();
        }
        return Optional.of(number(index));
    }

    /** Returns the number at a place of {@link DossierLayout#valueAt}, of a slot that is {@link SlotState#MEASURED}. */
    public Decimal number(int index) {
        Decimal other = wide(index);
        return other == null ? Decimal.of(scaled(index), SCALE) : other;
    }

    /** Returns whether a slot is observed. */
    public boolean isObserved(int slot) {
        return is(SlotState.OBSERVED, slot);
    }

    /** Returns whose observation decides for a slot, if it is observed. */
    public Optional<Assessor> by(int slot) {
        if (!isObserved(slot)) {
            return Optional.empty();
        }
        return Optional.of(assessors == null ? assessor : assessors[slot]);
    }

    /** Returns whether both say the same of the same unit on the same day by the same slots. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompactDossier that
                && unit.equals(that.unit)
                && date.equals(that.date)
                && Objects.equals(column, that.column)
                && Arrays.equals(block, that.block)
                && Arrays.equals(wide, that.wide)
                && layout.equals(that.layout)
                && whose().equals(that.whose());
    }

    private List<Optional<Assessor>> whose() {
        return IntStream.range(0, layout.words() * DossierLayout.WORD)
                .mapToObj(this::by)
                .toList();
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, date, Arrays.hashCode(block));
    }

    /**
     * Returns a builder of the dossier of a unit.
     *
     * @param column the column by which the unit is judged; empty where it is not known. One that the set has not has
     *     no levels
     * @throws IllegalArgumentException if the layout is of other days
     */
    public static Builder of(DossierLayout layout, UnitCode unit, LocalDate date, Optional<Column> column) {
        return new Builder(layout, unit, date, column);
    }

    /**
     * Builds a {@link CompactDossier}, once. Observations are those of the appraisal unless {@link #by} says otherwise
     * before them. Each may be made once for a slot. What is refused, by a slot or by a word, leaves nothing behind.
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public static final class Builder {

        private final DossierBlock block;
        private final LocalDate date;
        private final @Nullable Column column;

        private Builder(DossierLayout layout, UnitCode unit, LocalDate date, Optional<Column> column) {
            this.block = new DossierBlock(layout, unit);
            this.date = date;
            this.column = column.orElse(null);
            if (!layout.days().contains(date)) {
                throw new IllegalArgumentException("date " + date + ": the layout is of " + layout.days());
            }
        }

        /** Takes the observations that follow for those of {@code assessor}. */
        public Builder by(Assessor assessor) {
            block.take(assessor);
            return this;
        }

        /**
         * Adds a measured number.
         *
         * @throws IllegalArgumentException if the slot takes none or is observed already
         */
        public Builder measured(int slot, Decimal value) {
            block.addNumber(slot, value);
            return this;
        }

        /**
         * Adds a measured number as a reader of digits holds it: {@code unscaled} with so many decimals.
         *
         * @param scale the number of decimals; a negative one is of zeros before the point, as with {@code BigDecimal}
         * @throws IllegalArgumentException if the slot takes none or is observed already
         */
        public Builder measured(int slot, long unscaled, int scale) {
            block.addNumber(slot, unscaled, scale);
            return this;
        }

        /**
         * Adds the numbers measured for slots of one word, at once.
         *
         * @param slots a bit for each slot of the word that was measured
         * @param scaled the numbers at the scale, by {@link DossierLayout#valueAt}; those of other slots are not read
         * @throws IllegalArgumentException if one of the slots takes none or is observed already, or a number does not
         *     fit the scale
         */
        public Builder measured(int word, long slots, long[] scaled) {
            block.addNumbers(word, slots, scaled);
            return this;
        }

        /**
         * Adds what a competent body found.
         *
         * @throws IllegalArgumentException if there is no such slot or it is observed already
         */
        public Builder attested(int slot, Finding finding) {
            return stated(slot, finding == Finding.MET ? SlotState.FOUND_MET : SlotState.FOUND_NOT_MET);
        }

        /**
         * Adds what a competent body found of slots of one word, at once.
         *
         * @param slots a bit for each slot of the word
         * @throws IllegalArgumentException if there is no such slot or one is observed already
         */
        public Builder attested(int word, Finding finding, long slots) {
            if (slots != 0) {
                block.layout().requireSlots(word, slots);
                block.addAll(word, slots, finding == Finding.MET ? SlotState.FOUND_MET : SlotState.FOUND_NOT_MET);
            }
            return this;
        }

        /**
         * Adds that the unit has nothing to which it applies.
         *
         * @throws IllegalArgumentException if there is no such slot or it is observed already
         */
        public Builder notApplicable(int slot) {
            return stated(slot, SlotState.NOT_APPLICABLE);
        }

        /**
         * Adds that nobody has assessed it.
         *
         * @throws IllegalArgumentException if there is no such slot or it is observed already
         */
        public Builder notAssessed(int slot) {
            return stated(slot, SlotState.NOT_ASSESSED);
        }

        private Builder stated(int slot, SlotState state) {
            block.layout().requireSlot(slot);
            block.add(slot, state);
            return this;
        }

        /**
         * Returns the dossier.
         *
         * @throws IllegalArgumentException if a whole and one of its pieces are both observed
         * @throws IllegalStateException if this built one before
         */
        public CompactDossier build() {
            block.finish();
            return new CompactDossier(this);
        }
    }
}
