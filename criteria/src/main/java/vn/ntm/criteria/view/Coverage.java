package vn.ntm.criteria.view;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;

/**
 * How much of a criteria set is known, with the overlays laid over it, for the units of some of its columns (mức độ
 * đầy đủ). An indicator counts as known where no level of it, or of a part, is open in any of the columns on any day,
 * and what it asks for is known; what is attested has no level to be open.
 *
 * @param set the set
 * @param columns the columns asked about
 * @param known how many of the indicators are known
 * @param total how many the law counts; where that is not known, how many the tables hold
 * @param open every level that is open, in the order of the set, also of conditions that the law does not count
 * @param unknownRequirements every indicator and part of which it is not known what it asks for, by some wording, in the
 *     order of the set, also of conditions
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Coverage(
        SetHeader set,
        List<Column> columns,
        int known,
        int total,
        List<OpenLevel> open,
        List<ItemId> unknownRequirements) {

    /** Copies the lists. */
    public Coverage {
        columns = ImmutableList.copyOf(columns);
        open = ImmutableList.copyOf(open);
        unknownRequirements = ImmutableList.copyOf(unknownRequirements);
    }

    /** Returns how much of a set is known in all of its columns. */
    public static Coverage of(CriteriaSet set) {
        return of(set, set.columns());
    }

    /**
     * Returns how much of a set is known in {@code columns}.
     *
     * @throws IllegalArgumentException if there is none, or the set has no such column; the message names those it has
     */
    public static Coverage of(CriteriaSet set, List<Column> columns) {
        List<Column> own = set.columns();
        if (columns.isEmpty() || !own.containsAll(columns)) {
            throw new IllegalArgumentException(
                    "columns " + columns + ": the set " + set.id() + " has the columns " + own);
        }
        List<OpenLevel> open = new ArrayList<>();
        List<ItemId> unknown = new ArrayList<>();
        int known = 0;
        int held = 0;
        for (Criterion criterion : set.criteria()) {
            boolean counts = criterion.counted() || set.indicatorCount().isEmpty();
            for (Indicator indicator : criterion.indicators()) {
                List<OpenLevel> ofIndicator = open(set, indicator, columns);
                open.addAll(ofIndicator);
                List<ItemId> unknownOfIndicator = unknown(indicator);
                unknown.addAll(unknownOfIndicator);
                if (counts) {
                    held++;
                    known += ofIndicator.isEmpty() && unknownOfIndicator.isEmpty() ? 1 : 0;
                }
            }
        }
        return new Coverage(set, columns, known, set.indicatorCount().orElse(held), open, unknown);
    }

    private static List<ItemId> unknown(Indicator indicator) {
        List<ItemId> unknown = new ArrayList<>();
        if (indicator.isPlace() || isUnknown(indicator)) {
            unknown.add(ItemId.of(indicator.no()));
        }
        indicator.parts().stream()
                .filter(Coverage::isUnknown)
                .forEach(part -> unknown.add(ItemId.of(indicator.no(), part.id())));
        return unknown;
    }

    /** Returns whether it is not known what an item asks for, by some of its wordings; its level apart. */
    static boolean isUnknown(Item item) {
        return item.requirements().stream().anyMatch(asked -> asked.grade() == Grade.UNKNOWN);
    }

    private static List<OpenLevel> open(CriteriaSet set, Indicator indicator, List<Column> columns) {
        List<OpenLevel> open = new ArrayList<>();
        for (ItemId item : indicator.measuredItems()) {
            List<Threshold> levels = Layers.levels(set, item);
            for (Column column : columns) {
                for (Threshold level : levels) {
                    if (level.overlay().isEmpty()
                            && Layers.isOfColumn(set, level, column, level.validity())
                            && !Layers.isFloorUnder(set, level, column)) {
                        Openness.of(level).ifPresent(why -> {
                            List<Validity> days = Layers.openDays(set, level, column);
                            if (!days.isEmpty()) {
                                open.add(new OpenLevel(column, level, why, days));
                            }
                        });
                    }
                }
            }
        }
        return open;
    }

    /** Returns whether nothing is open and the law's indicators are all held. */
    public boolean isWhole() {
        return open.isEmpty() && known == total && set.indicatorCount().isPresent();
    }

    /**
     * Returns {@code 31/57}: of how many indicators everything is known, of how many that the law has; {@code 4/?} where
     * nobody could read how many.
     */
    @Override
    public String toString() {
        return known + "/" + (set.indicatorCount().isPresent() ? String.valueOf(total) : "?");
    }
}
