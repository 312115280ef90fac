package vn.ntm.criteria.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;

/**
 * Where each thing that a set asks for on a day has its place in a {@link CompactDossier} (bố cục hồ sơ): a slot for
 * every criterion as a whole, every indicator and every part. Slots are handles: look them up once by number, then fill
 * and read any number of dossiers by them. Their order says nothing.
 *
 * <p>A layout serves the stretch of {@link #days} on which nothing of the set changes; ask for one by the day that is
 * judged. Slots stand in words of 64, so that a state of all of them is a few {@code long}s: the slots of a criterion
 * share a word. In it they stand together, those of its indicators and parts and behind them its own.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DossierLayout {

    /** How many slots share a word, and how many a criterion can have. */
    public static final int WORD = Long.SIZE;

    /** The index of {@link #column} for a unit whose own column is not known. */
    public static final int COLUMN_NOT_KNOWN = 0;

    /**
     * The slots of a criterion.
     *
     * @param slot that of the criterion as a whole
     * @param criterion the criterion
     * @param indicators those of its indicators that are asked, in the order of the act
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record OfCriterion(int slot, Criterion criterion, List<OfIndicator> indicators) {}

    /**
     * The slots of an indicator.
     *
     * @param slot that of the indicator itself, or as a whole
     * @param indicator the indicator
     * @param requirement what it asks for
     * @param byParts whether it is judged from its parts, unless it is found met or not as a whole
     * @param parts its parts that are asked, in the order of the act
     * @param partBits their bits in the word
     * @param alternatives of each group of parts of which one suffices, their bits in the word
     * @param earlier the slot of the figure that it is compared with, if there is one
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record OfIndicator(
            int slot,
            Indicator indicator,
            Requirement requirement,
            boolean byParts,
            List<OfPart> parts,
            long partBits,
            List<Long> alternatives,
            OptionalInt earlier) {}

    /**
     * The slot of a part.
     *
     * @param slot its slot
     * @param part the part
     * @param requirement what it asks for
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record OfPart(int slot, Part part, Requirement requirement) {}

    private final CriteriaSet set;
    private final Validity days;
    private final LocalDate wording;
    private final SlotOrder order;
    private final ImmutableList<OfCriterion> criteria;
    private final ImmutableMap<Subject, Integer> slots;
    private final Map<Integer, OfIndicator> indicators = new HashMap<>();
    private final ImmutableList<Column> columns;
    private final Silence silence;

    /** The bit that the slot of each number has in its word. */
    private final long[] valueBits;

    /** The bits of the slots of each word that take a number. */
    private final long[] numbers;

    private DossierLayout(CriteriaSet set, LocalDate day) {
        this.set = set;
        this.days = Stretch.around(set, day);
        this.wording = set.validity().nearest(day);
        this.order = SlotOrder.of(set, wording);
        ImmutableMap.Builder<Subject, Integer> bySubject = ImmutableMap.builder();
        for (int slot = 0; slot < order.words() * WORD; slot++) {
            Subject subject = order.subject(slot);
            if (subject != null) {
                bySubject.put(subject, slot);
            }
        }
        this.slots = bySubject.build();
        this.criteria = ImmutableList.copyOf(
                set.criteria().stream().map(this::criterion).toList());
        this.columns = columns(set);
        this.valueBits = new long[values()];
        this.numbers = new long[words()];
        for (int slot = 0; slot < words() * WORD; slot++) {
            int index = order.valueAt(slot);
            if (index >= 0) {
                valueBits[index] = 1L << slot;
                numbers[slot / WORD] |= valueBits[index];
            }
        }
        this.silence = new Silence(this);
    }

    /** Returns the layout of dossiers that {@code set} judges on {@code day}. */
    public static DossierLayout of(CriteriaSet set, LocalDate day) {
        return new DossierLayout(set, day);
    }

    private static ImmutableList<Column> columns(CriteriaSet set) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(Column.GENERAL);
        set.keys().forEach(key -> columns.add(Column.of(set.axis(), key)));
        return columns.build();
    }

    private OfCriterion criterion(Criterion criterion) {
        List<OfIndicator> indicators = new ArrayList<>();
        for (Indicator indicator : criterion.indicators()) {
            indicator
                    .requirementOn(wording)
                    .ifPresent(requirement -> indicators.add(indicator(indicator, requirement)));
        }
        return new OfCriterion(slot(Subject.criterion(criterion.no())), criterion, ImmutableList.copyOf(indicators));
    }

    private OfIndicator indicator(Indicator indicator, Requirement requirement) {
        ImmutableList.Builder<OfPart> asked = ImmutableList.builder();
        for (Part part : indicator.parts()) {
            part.requirementOn(wording)
                    .ifPresent(own -> asked.add(new OfPart(slot(indicator.no(), part.id()), part, own)));
        }
        List<OfPart> parts = asked.build();
        OptionalInt earlier = requirement
                .earlier()
                .map(id -> find(Subject.part(indicator.no(), id)))
                .orElse(OptionalInt.empty());
        boolean byParts = requirement.kind().isByParts() && !parts.isEmpty();
        List<Long> alternatives = byParts ? alternatives(requirement.kind(), parts) : List.of();
        long partBits = 0;
        for (OfPart part : parts) {
            partBits |= 1L << part.slot();
        }
        OfIndicator slots = new OfIndicator(
                slot(indicator.no()), indicator, requirement, byParts, parts, partBits, alternatives, earlier);
        indicators.put(slots.slot(), slots);
        return slots;
    }

    private static List<Long> alternatives(RequirementKind kind, List<OfPart> parts) {
        Map<String, Long> groups = new LinkedHashMap<>();
        for (OfPart part : parts) {
            Optional<String> group = kind == RequirementKind.ANY_OF
                    ? Optional.of("")
                    : part.part().anyOf();
            group.ifPresent(name -> groups.merge(name, 1L << part.slot(), (one, other) -> one | other));
        }
        return ImmutableList.copyOf(groups.values());
    }

    /** Returns the set. */
    public CriteriaSet set() {
        return set;
    }

    /** Returns the days that it serves. */
    public Validity days() {
        return days;
    }

    /** Returns the day whose wording applies: the one that is judged, or the nearest of the set. */
    public LocalDate wording() {
        return wording;
    }

    /** Returns the slots of the criteria, in the order of the act. */
    public List<OfCriterion> criteria() {
        return criteria;
    }

    /**
     * Returns the slot of an indicator, itself or as a whole.
     *
     * @throws IllegalArgumentException if the set does not ask for it on these days; the message names it
     */
    public int slot(String indicator) {
        return slot(Subject.indicator(indicator));
    }

    /**
     * Returns the slot of a part of an indicator.
     *
     * @throws IllegalArgumentException if the set does not ask for it on these days; the message names it
     */
    public int slot(String indicator, String part) {
        return slot(Subject.part(indicator, part));
    }

    /**
     * Returns the slot of what an observation is about.
     *
     * @throws IllegalArgumentException if the set does not ask for it on these days; the message names it
     */
    public int slot(Subject subject) {
        Integer slot = slots.get(subject);
        if (slot == null) {
            throw new IllegalArgumentException(set.id() + " does not ask for " + subject + " on " + wording);
        }
        return slot;
    }

    /** Returns the slot of what an observation is about, if the set asks for it on these days. */
    public OptionalInt find(Subject subject) {
        Integer slot = slots.get(subject);
        return slot == null ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    /**
     * Returns what a slot is of.
     *
     * @throws IllegalArgumentException if no slot has this number
     */
    public Subject subject(int slot) {
        Subject subject = slot < 0 || slot >= words() * WORD ? null : order.subject(slot);
        if (subject == null) {
            throw new IllegalArgumentException("slot " + slot + " is none of the layout of " + set.id());
        }
        return subject;
    }

    void requireSlot(int slot) {
        subject(slot);
    }

    /** Checks the last slot that has a bit: there are no gaps before it. */
    void requireSlots(int word, long slots) {
        requireSlot(word * WORD + WORD - 1 - Long.numberOfLeadingZeros(slots));
    }

    /** Returns the slots of the indicator to which a slot belongs as its own, if it does to one. */
    public Optional<OfIndicator> indicatorAt(int slot) {
        return Optional.ofNullable(indicators.get(slot));
    }

    /** Returns whether a number is measured for a slot. */
    public boolean takesNumber(int slot) {
        return valueAt(slot) >= 0;
    }

    /** Returns the place of the number of a slot among all numbers; -1 of a slot that takes none. */
    public int valueAt(int slot) {
        return slot < 0 || slot >= words() * WORD ? -1 : order.valueAt(slot);
    }

    /** Returns how many words a state of all slots takes. */
    public int words() {
        return order.words();
    }

    /** Returns where the numbers of a word begin among all; they stand in the order of their slots. */
    public int firstValue(int word) {
        return order.firstValue(word);
    }

    /** Returns how many slots take a number. */
    public int values() {
        return order.firstValue(words());
    }

    /** Returns the number of a column: {@link #COLUMN_NOT_KNOWN} of none, -1 of one that the set has not. */
    public int column(@Nullable Column column) {
        if (column == null) {
            return COLUMN_NOT_KNOWN;
        }
        int place = columns.indexOf(column);
        return place < 0 ? place : place + 1;
    }

    /** Returns the greatest number of a column. */
    public int columns() {
        return columns.size();
    }

    /** Returns the bit that the slot of a number has in its word. */
    long valueBit(int index) {
        return valueBits[index];
    }

    /** Returns a bit for each slot of a word that takes a number. */
    long numbers(int word) {
        return numbers[word];
    }

    Silence silence() {
        return silence;
    }

    /** Returns whether {@code other} is of the same set and of the same days. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof DossierLayout that && days.equals(that.days) && set.equals(that.set));
    }

    @Override
    public int hashCode() {
        return Objects.hash(set.id(), days);
    }

    /** Returns set and days. */
    @Override
    public String toString() {
        return set.id() + " " + days;
    }
}
