package vn.ntm.criteria.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.core.time.Validity;
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

    /**
     * Returns whether a level is of {@code column}, or speaks for its units on some of {@code days} because none of the
     * column goes before it.
     */
    static boolean isOfColumn(CriteriaSet set, Threshold level, Column column, Validity days) {
        return level.column().equals(column) || set.decidesFor(level, column, days);
    }

    /**
     * Returns whether a general level of the tables only stands under those of {@code column}: these are what is to be
     * filled in for its units.
     */
    static boolean isFloorUnder(CriteriaSet set, Threshold level, Column column) {
        return level.overlay().isEmpty()
                && !level.column().equals(column)
                && set.thresholds(level.indicator(), level.part()).stream()
                        .anyMatch(own -> own.overlay().isEmpty()
                                && own.column().equals(column)
                                && own.validity().overlaps(level.validity()));
    }

    /** Returns the days on which an open level of the tables is settled by no overlay for the units of {@code column}. */
    static List<Validity> openDays(CriteriaSet set, Threshold level, Column column) {
        List<Validity> above = overlays(set, level)
                .filter(over -> isOfColumn(set, over, column, level.validity()))
                .map(Threshold::validity)
                .toList();
        return Validity.joined(level.validity().cut(above).stream()
                .filter(piece -> !isSettled(set, level, column, piece))
                .toList());
    }

    private static boolean isSettled(CriteriaSet set, Threshold level, Column column, Validity piece) {
        return set.threshold(level.indicator(), level.part(), Optional.of(column), piece.anyDay())
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
        return level.validity()
                .without(overlays(set, level)
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
