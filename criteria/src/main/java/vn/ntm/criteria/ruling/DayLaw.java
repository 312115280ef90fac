package vn.ntm.criteria.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.set.Column;

/**
 * What a set asks on the days of a layout and what the policy accepts, whatever the column, as masks over its slots;
 * the levels of each column are compiled when a unit of it is first judged.
 */
final class DayLaw {

    private final LawOnDay law;
    private final Policy policy;
    private final DossierLayout layout;
    private final long fromDay;
    private final long toDay;
    private final boolean mayJudge;
    private final boolean complete;
    private final int size;
    private final boolean hasHistory;

    private final int[] firstValues;

    /** The slots of criteria, and what they are judged from. */
    private final long[] members;

    /** All slots that stand before that of a criterion and behind that of another. */
    private final long[] pieces;

    private final int[] firstAlternatives;
    private final long[] alternatives;
    private final long[] attestable;
    private final long[] waivable;
    private final long[] incomplete;
    private final long[] criteria;
    private final long[] counted;

    private final AtomicReferenceArray<@Nullable ColumnLaw> columns;
    /** Columns that the set does not have are compiled each time once so many were kept. */
    private static final int MOST_OTHER_COLUMNS = 64;

    private final Map<Column, ColumnLaw> otherColumns = new ConcurrentHashMap<>();

    DayLaw(DossierLayout layout, LawOnDay law, Policy policy) {
        this.law = law;
        this.policy = policy;
        this.layout = layout;
        this.fromDay = layout.days().from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
        this.toDay = layout.days().to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
        this.mayJudge = policy.acceptsSetNotInForce() || law.isInForce();
        this.complete = law.set().isComplete();
        this.size = law.set().size().orElse(law.set().counted());
        int words = layout.words();
        this.attestable = new long[words];
        this.waivable = new long[words];
        this.incomplete = new long[words];
        this.criteria = new long[words];
        this.counted = new long[words];
        this.firstValues = new int[words + 1];
        this.firstAlternatives = new int[words + 1];
        this.members = new long[words];
        this.pieces = new long[words];
        List<Long> groups = new ArrayList<>();
        boolean history = false;
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            int word = criterion.slot() / DossierLayout.WORD;
            criterion(criterion);
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                indicator(indicator);
                groups.addAll(indicator.alternatives());
                history |= indicator.earlier().isPresent();
            }
            for (int later = word + 1; later <= words; later++) {
                firstAlternatives[later] = groups.size();
            }
        }
        for (int word = 0; word <= words; word++) {
            firstValues[word] = layout.firstValue(word);
        }
        for (int word = 0; word < words; word++) {
            pieces[word] = ~criteria[word] & (Long.highestOneBit(criteria[word]) - 1);
        }
        this.alternatives = groups.stream().mapToLong(Long::longValue).toArray();
        this.hasHistory = history;
        this.columns = new AtomicReferenceArray<>(layout.columns() + 1);
    }

    private void criterion(DossierLayout.OfCriterion slots) {
        int word = slots.slot() / DossierLayout.WORD;
        long bit = 1L << slots.slot();
        members[word] |= bit;
        criteria[word] |= bit;
        counted[word] |= slots.criterion().counted() ? bit : 0;
        incomplete[word] |= LawOnDay.isIncomplete(slots.criterion()) ? bit : 0;
        // A finding decides, also where the tables do not hold every indicator: whoever made it had the law. Where the
        // policy refuses attested numbers it decides only a criterion that has none.
        boolean numeric = slots.indicators().stream().anyMatch(one -> law.isNumeric(one.indicator()));
        attestable[word] |= policy.refusesAttestedNumbers() && numeric ? 0 : bit;
    }

    private void indicator(DossierLayout.OfIndicator slots) {
        int word = slots.slot() / DossierLayout.WORD;
        long bit = 1L << slots.slot();
        members[word] |= bit;
        attestable[word] |= policy.refusesAttestedNumbers() && law.isNumeric(slots.indicator()) ? 0 : bit;
        waivable[word] |= slots.requirement().appliesWhen().isPresent() ? bit : 0;
        if (!slots.byParts()) {
            return;
        }
        for (DossierLayout.OfPart part : slots.parts()) {
            long own = 1L << part.slot();
            boolean number = part.requirement().kind().isMeasured();
            boolean conditional = part.requirement().appliesWhen().isPresent();
            members[word] |= own;
            attestable[word] |= policy.refusesAttestedNumbers() && number ? 0 : own;
            // Of parts that exclude each other one always applies: the others are silent where one is observed.
            waivable[word] |= conditional && part.part().choice().isEmpty() ? own : 0;
        }
    }

    ColumnLaw column(CompactDossier dossier) {
        int index = dossier.columnIndex();
        if (index < 0) {
            Column other = dossier.column().orElseThrow();
            return otherColumns.size() < MOST_OTHER_COLUMNS
                    ? otherColumns.computeIfAbsent(other, this::compile)
                    : compile(other);
        }
        ColumnLaw known = columns.get(index);
        if (known != null) {
            return known;
        }
        ColumnLaw compiled = new ColumnLaw(this, dossier.column());
        columns.set(index, compiled);
        return compiled;
    }

    private ColumnLaw compile(Column column) {
        return new ColumnLaw(this, Optional.of(column));
    }

    LawOnDay law() {
        return law;
    }

    Policy policy() {
        return policy;
    }

    DossierLayout layout() {
        return layout;
    }

    boolean contains(long day) {
        return fromDay <= day && day <= toDay;
    }

    boolean mayJudge() {
        return mayJudge;
    }

    boolean complete() {
        return complete;
    }

    /** How many criteria the law has, or the tables where that is not known. */
    int size() {
        return size;
    }

    boolean hasHistory() {
        return hasHistory;
    }

    int words() {
        return criteria.length;
    }

    int firstValue(int word) {
        return firstValues[word];
    }

    /**
     * Returns the criteria that have one of {@code slots} among their members. What a criterion is judged from stands
     * right before it: a bit there, added to all of them, carries over to the criterion, and not beyond.
     */
    long criteriaOf(long slots, int word) {
        long among = slots & members[word];
        return (((among & pieces[word]) + pieces[word]) | among) & criteria[word];
    }

    int firstAlternatives(int word) {
        return firstAlternatives[word];
    }

    long alternatives(int group) {
        return alternatives[group];
    }

    long attestable(int word) {
        return attestable[word];
    }

    long waivable(int word) {
        return waivable[word];
    }

    long incomplete(int word) {
        return incomplete[word];
    }

    long criteria(int word) {
        return criteria[word];
    }

    long counted(int word) {
        return counted[word];
    }
}
