package vn.ntm.spark.measure;

import java.util.Arrays;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;

/**
 * Draws what is observed of a commune of one column: what has a level there is measured close to it, one in 64 right at it
 * and two below; all else is found met, one in 32 not met.
 */
final class DrawnColumn {

    private static final int BITS = 16;
    private static final int DRAWS = Long.SIZE / BITS;
    private static final int OUTCOME_BITS = 6;
    private static final int DISTANCES = 1 << (BITS - OUTCOME_BITS);
    private static final int BELOW = 2;
    private static final int COINS = 5;

    /** A hundredth at the scale of dossiers. */
    private static final long HUNDREDTH = CompactDossier.ONE / 100;

    private final DossierLayout layout;
    private final long[] measured;
    private final long[] found;
    private final int[] places;
    private final long[] required;
    private final int[] better;
    private final long[] values;

    DrawnColumn(DossierLayout layout, Optional<Column> column) {
        this.layout = layout;
        this.measured = new long[layout.words()];
        this.found = new long[layout.words()];
        this.values = new long[layout.values()];
        int[] places = new int[layout.values()];
        long[] required = new long[layout.values()];
        int[] better = new int[layout.values()];
        int count = 0;
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                long slots = indicator.byParts() ? parts(indicator) : 1L << indicator.slot();
                int word = indicator.slot() / DossierLayout.WORD;
                for (long rest = slots; rest != 0; rest &= rest - 1) {
                    int slot = word * DossierLayout.WORD + Long.numberOfTrailingZeros(rest);
                    Optional<Threshold> level = level(slot, indicator, column);
                    if (level.isEmpty()) {
                        found[word] |= 1L << slot;
                        continue;
                    }
                    measured[word] |= 1L << slot;
                    places[count] = layout.valueAt(slot);
                    required[count] = scaled(level.get().value().orElseThrow());
                    better[count++] = level.get().operator().asksForMore() ? 1 : -1;
                }
            }
        }
        this.places = Arrays.copyOf(places, count);
        this.required = required;
        this.better = better;
    }

    /** Of parts of which one suffices the first is there. */
    private static long parts(DossierLayout.OfIndicator indicator) {
        long slots = indicator.partBits();
        for (long group : indicator.alternatives()) {
            slots &= ~group | Long.lowestOneBit(group);
        }
        return slots;
    }

    private Optional<Threshold> level(int slot, DossierLayout.OfIndicator indicator, Optional<Column> column) {
        Subject subject = layout.subject(slot);
        Requirement requirement = indicator.parts().stream()
                .filter(part -> part.slot() == slot)
                .map(DossierLayout.OfPart::requirement)
                .findFirst()
                .orElse(indicator.requirement());
        if (!layout.takesNumber(slot) || requirement.kind() != RequirementKind.NUMBER) {
            return Optional.empty();
        }
        return layout.set()
                .threshold(subject.no(), subject.part(), column, layout.wording())
                .filter(level -> level.value().isPresent());
    }

    private static long scaled(Decimal level) {
        return level.toBigDecimal().movePointRight(CompactDossier.SCALE).longValueExact();
    }

    /** Adds what is drawn for the row that begins with {@code start}. */
    CompactDossier draw(CompactDossier.Builder dossier, long start) {
        long bits = 0;
        for (int i = 0; i < places.length; i++) {
            bits = i % DRAWS == 0 ? Mixed.at(start, i / DRAWS) : bits >>> BITS;
            int outcome = (int) bits & ((1 << OUTCOME_BITS) - 1);
            long distance = (bits >>> OUTCOME_BITS & (DISTANCES - 1)) * HUNDREDTH;
            long away = outcome == 0 ? 0 : outcome <= BELOW ? -distance - HUNDREDTH : distance;
            values[places[i]] = Math.max(0, required[i] + better[i] * away);
        }
        int place = places.length;
        for (int word = 0; word < measured.length; word++) {
            long wanting = found[word];
            for (int coin = 0; coin < COINS; coin++) {
                wanting &= Mixed.at(start, place++);
            }
            dossier.measured(word, measured[word], values);
            dossier.attested(word, Finding.MET, found[word] & ~wanting);
            dossier.attested(word, Finding.NOT_MET, wanting);
        }
        return dossier.build();
    }
}
