package vn.ntm.criteria.ruling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Requirement;

/** The levels of one column, compiled: a bound for every number, and which of them decide. */
final class ColumnLaw {

    private static final BigDecimal ONE = BigDecimal.valueOf(CompactDossier.ONE);
    private static final BigDecimal LIMIT = BigDecimal.valueOf(CompactDossier.LIMIT);

    /** The level of a number whose level is none, differs by dossier or does not fit the scale. */
    static final long NOT_SCALED = Long.MIN_VALUE;

    private final DayLaw day;
    private final @Nullable Level[] levels;
    private final long[] scaled;
    private final long[] signs;
    private final long[] bounds;

    /** The bit of the slot of each number in its word. */
    private final long[] bits;

    private final int[] ceilingsAt;
    private final long[] ceilings;
    private final long[] usable;
    private final long[] decides;
    /** Those that can decide. */
    private final List<OwnHistory> histories = new ArrayList<>();

    /** All, also those whose level is not known: that the earlier figure is missing comes before that. */
    private final @Nullable OwnHistory[] historyAt;

    ColumnLaw(DayLaw day, Optional<Column> column) {
        this.day = day;
        DossierLayout layout = day.layout();
        this.levels = new @Nullable Level[layout.words() * DossierLayout.WORD];
        this.historyAt = new @Nullable OwnHistory[levels.length];
        this.signs = new long[layout.values()];
        this.scaled = new long[layout.values()];
        Arrays.fill(scaled, NOT_SCALED);
        this.bounds = new long[layout.values()];
        this.bits = new long[layout.values()];
        for (int slot = 0; slot < levels.length; slot++) {
            if (layout.takesNumber(slot)) {
                bits[layout.valueAt(slot)] = 1L << slot;
            }
        }
        this.usable = new long[layout.words()];
        this.decides = new long[layout.words()];
        List<Integer> equal = new ArrayList<>();
        LevelReader reader = new LevelReader(day.law(), day.policy(), column);
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                add(reader, indicator.slot(), indicator.requirement(), equal);
                for (DossierLayout.OfPart part : indicator.parts()) {
                    add(reader, part.slot(), part.requirement(), equal);
                }
                Level level = levels[indicator.slot()];
                if (indicator.earlier().isPresent() && level != null) {
                    OwnHistory history = new OwnHistory(level, indicator, layout);
                    historyAt[indicator.slot()] = history;
                    if (level.usable()) {
                        histories.add(history);
                        scaled[layout.valueAt(indicator.slot())] = NOT_SCALED;
                    }
                }
            }
        }
        this.ceilingsAt = equal.stream().mapToInt(layout::valueAt).toArray();
        this.ceilings = equal.stream()
                .mapToLong(slot -> bound(levels[slot], RoundingMode.FLOOR, 0))
                .toArray();
    }

    private void add(LevelReader reader, int slot, Requirement requirement, List<Integer> equal) {
        if (!requirement.kind().isMeasured()) {
            return;
        }
        Subject subject = day.layout().subject(slot);
        Level level = reader.read(subject, requirement);
        levels[slot] = level;
        if (!level.usable()) {
            return;
        }
        int word = slot / DossierLayout.WORD;
        int index = day.layout().valueAt(slot);
        usable[word] |= 1L << slot;
        Decimal required = level.requiredOrThrow();
        long floor = bound(level, RoundingMode.FLOOR, 0);
        scaled[index] = Decimal.of(floor, CompactDossier.SCALE).equals(required) ? floor : NOT_SCALED;
        decides[word] |= level.reason() == null ? 1L << slot : 0;
        // Of a whole number of ten-thousandths, more than a level means the next one; a ceiling is a floor of its
        // opposite. The sign turns the number round, all bits of it, and with them its own last one.
        boolean ceiling = !level.operatorOrThrow().asksForMore();
        switch (level.operatorOrThrow()) {
            case AT_LEAST -> bounds[index] = bound(level, RoundingMode.CEILING, 0);
            case MORE_THAN -> bounds[index] = bound(level, RoundingMode.FLOOR, 1);
            case AT_MOST -> bounds[index] = -bound(level, RoundingMode.FLOOR, 0);
            case LESS_THAN -> bounds[index] = -bound(level, RoundingMode.CEILING, -1);
            case EQUAL -> {
                bounds[index] = bound(level, RoundingMode.CEILING, 0);
                equal.add(slot);
                ceiling = false;
            }
        }
        if (ceiling) {
            signs[index] = -1;
            bounds[index] -= 1;
        }
    }

    /** Returns the level at the scale, kept within what numbers there can be. */
    private static long bound(@Nullable Level level, RoundingMode rounding, long more) {
        if (level == null) {
            throw new IllegalStateException("no level");
        }
        BigDecimal scaled = level.requiredOrThrow()
                .toBigDecimal()
                .multiply(ONE)
                .setScale(0, rounding)
                .add(BigDecimal.valueOf(more));
        return scaled.min(LIMIT).max(LIMIT.negate()).longValueExact();
    }

    DayLaw day() {
        return day;
    }

    /**
     * Returns which of the numbers of a word hold. A number turned by its sign must reach its bound: a difference that
     * is not negative. Both stay within {@link CompactDossier#LIMIT}, so that it cannot overflow.
     */
    long compare(CompactDossier dossier, int word) {
        int first = day.firstValue(word);
        int end = day.firstValue(word + 1);
        long fails = 0;
        for (int i = first; i < end; i++) {
            long above = (dossier.scaled(i) ^ signs[i]) - bounds[i];
            fails |= (above >> (DossierLayout.WORD - 1)) & bits[i];
        }
        for (int i = 0; i < ceilings.length; i++) {
            int value = ceilingsAt[i];
            if (value >= first && value < end) {
                long left = ceilings[i] - dossier.scaled(value);
                fails |= (left >> (DossierLayout.WORD - 1)) & bits[value];
            }
        }
        return ~fails;
    }

    /** The bit of the slot of a number in its word. */
    long bit(int index) {
        return bits[index];
    }

    /** The level of a number at the scale, or {@link #NOT_SCALED}. */
    long scaled(int index) {
        return scaled[index];
    }

    /** Which numbers can fail by their level. */
    long usable(int word) {
        return usable[word];
    }

    /** Which numbers can also be met by it. */
    long decides(int word) {
        return decides[word];
    }

    /** Compares a number that does not fit the scale. */
    boolean holds(int slot, Decimal value) {
        Level level = levels[slot];
        return level != null && level.usable() && level.holds(value);
    }

    /** Returns which slots of a word are to be compared with an earlier figure that is there but is none. */
    long withoutEarlier(CompactDossier dossier, int word) {
        long without = 0;
        for (OwnHistory history : histories) {
            if (history.word() == word && history.isStated(dossier) && !history.isUsable(dossier)) {
                without |= history.bit();
            }
        }
        return without;
    }

    /** Returns {@code holds} with what is compared with an earlier figure of the unit. */
    long compareHistory(CompactDossier dossier, int word, long holds) {
        long compared = holds;
        for (OwnHistory history : histories) {
            if (history.word() == word && history.isUsable(dossier)) {
                compared = history.holds(dossier) ? compared | history.bit() : compared & ~history.bit();
            }
        }
        return compared;
    }

    /** Returns the level of a slot, if something is measured for it. */
    @Nullable
    Level level(int slot) {
        return levels[slot];
    }

    /** Returns how a slot is compared with an earlier figure of the dossier, if it is. */
    @Nullable
    OwnHistory history(int slot, CompactDossier dossier) {
        OwnHistory history = historyAt[slot];
        return history != null && history.isStated(dossier) ? history : null;
    }
}
