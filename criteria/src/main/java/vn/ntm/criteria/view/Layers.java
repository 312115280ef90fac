package vn.ntm.criteria.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.Threshold;

/** How the levels of overlays lie over those of the national tables. */
final class Layers {

    private Layers() {}

    /** Returns the levels of an item: those of the tables, then those of overlays. */
    static List<Threshold> levels(CriteriaSet set, ItemId item) {
        List<Threshold> all = set.thresholds(item.indicator(), item.part());
        return Stream.concat(
                        all.stream().filter(level -> level.overlay().isEmpty()),
                        all.stream().filter(level -> level.overlay().isPresent()))
                .toList();
    }

    /** Returns whether a level speaks for the units of {@code column}, whether or not another one goes before it. */
    static boolean isOfColumn(CriteriaSet set, Threshold level, Column column) {
        if (level.column().equals(column)) {
            return true;
        }
        // The general row of the tables decides where the item has no row of the axis, that of an overlay for all.
        return level.column().axis() == Axis.GENERAL && (level.overlay().isPresent() || !isByAxis(set, level.item()));
    }

    private static boolean isByAxis(CriteriaSet set, ItemId item) {
        return set.thresholds(item.indicator(), item.part()).stream()
                .anyMatch(level -> level.overlay().isEmpty() && level.column().axis() != Axis.GENERAL);
    }

    /** Returns the days on which an open level of the tables is settled by no overlay for the units of {@code column}. */
    static List<Validity> openDays(CriteriaSet set, Threshold level, Column column) {
        List<Validity> above = overlays(set, level)
                .filter(over -> isOfColumn(set, over, column))
                .map(Threshold::validity)
                .toList();
        return Days.cut(level.validity(), above).stream()
                .filter(piece -> !isSettled(set, level, column, piece))
                .toList();
    }

    private static boolean isSettled(CriteriaSet set, Threshold level, Column column, Validity piece) {
        return set.threshold(level.indicator(), level.part(), Optional.of(column), Days.one(piece))
                .filter(deciding ->
                        deciding.overlay().isPresent() && Openness.of(deciding).isEmpty())
                .isPresent();
    }

    /** Returns the days on which no later overlay has a level in the very column of {@code level}. */
    static List<Validity> uncovered(CriteriaSet set, Threshold level) {
        List<String> names = set.overlays();
        List<String> above = level.overlay()
                .map(name -> names.subList(0, names.indexOf(name)))
                .orElse(names);
        return Days.without(
                level.validity(),
                overlays(set, level)
                        .filter(over -> over.column().equals(level.column())
                                && over.overlay().filter(above::contains).isPresent())
                        .map(Threshold::validity)
                        .toList());
    }

    private static Stream<Threshold> overlays(CriteriaSet set, Threshold level) {
        return set.thresholds(level.indicator(), level.part()).stream()
                .filter(over -> over.overlay().isPresent());
    }
}
