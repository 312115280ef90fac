package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.time.Validity;

/**
 * The levels of one item, and which of them decides. Whatever must know which row goes before which asks here.
 *
 * @param all the levels, the latest overlay first
 * @param overlays the names of the overlays of the set, the latest first
 * @param generalDecides whether the general column stands in for a column without a level
 */
record ItemLevels(List<Threshold> all, List<String> overlays, boolean generalDecides) {

    /** Returns the level that decides, as {@link CriteriaSet#threshold} tells. */
    Optional<Threshold> deciding(Optional<Column> own, LocalDate day) {
        Optional<Threshold> national = row(Optional.empty(), own, day);
        for (String overlay : overlays) {
            if (own.isEmpty() && tellsColumnsApart(overlay, day)) {
                return Optional.empty();
            }
            Optional<Threshold> local = row(Optional.of(overlay), own, day);
            if (local.isPresent()) {
                if (national.isEmpty() && own.isEmpty() && isLaxerThanAnyColumn(local.get(), day)) {
                    return Optional.empty();
                }
                return national.filter(floor -> isKept(floor, local.get())).or(() -> local);
            }
        }
        return national;
    }

    /** Returns whether no other level of its layer goes before {@code level} for {@code column} on some of the days. */
    boolean decidesFor(Threshold level, Column column, Validity days) {
        List<Validity> layer = layer(level.overlay()).stream()
                .map(Threshold::validity)
                .filter(days::overlaps)
                .toList();
        return level.validity().common(days).stream()
                .flatMap(common -> common.cut(layer).stream())
                .anyMatch(piece -> row(level.overlay(), Optional.of(column), piece.anyDay())
                        .filter(level::equals)
                        .isPresent());
    }

    /** Returns whether a unit's own column must be known. */
    boolean needColumn() {
        return all.stream()
                .anyMatch(row -> row.column().axis() != Axis.GENERAL
                        && (!generalDecides || row.overlay().isPresent()));
    }

    private boolean tellsColumnsApart(String overlay, LocalDate day) {
        return layer(Optional.of(overlay)).stream()
                .anyMatch(row ->
                        row.column().axis() != Axis.GENERAL && row.validity().contains(day));
    }

    private boolean isLaxerThanAnyColumn(Threshold local, LocalDate day) {
        return layer(Optional.empty()).stream()
                .filter(row ->
                        row.column().axis() != Axis.GENERAL && row.validity().contains(day))
                .anyMatch(floor -> isKept(floor, local));
    }

    /** A floor that we are sure of is kept where {@code local} admits what it does not. */
    private static boolean isKept(Threshold floor, Threshold local) {
        return floor.mode() == Threshold.Mode.FLOOR && floor.grade().decides() && local.isLaxerThan(floor);
    }

    private List<Threshold> layer(Optional<String> overlay) {
        return all.stream().filter(row -> row.overlay().equals(overlay)).toList();
    }

    /** Returns the row of a layer: of the tables, or of one overlay. */
    private Optional<Threshold> row(Optional<String> overlay, Optional<Column> own, LocalDate day) {
        List<Threshold> layer = layer(overlay);
        Optional<Threshold> ownRow = own.flatMap(column -> row(layer, column, day));
        // Where the general column decides, a level left to a province or ministry stands on the general floor.
        if (ownRow.filter(row -> !generalDecides || !row.isDelegated()).isPresent()) {
            return ownRow;
        }
        Optional<Threshold> general = row(layer, Column.GENERAL, day).filter(this::standsForColumns);
        return general.or(() -> ownRow);
    }

    /**
     * The general row stands for a column where the set says so or the law tells no columns apart. That of a province or
     * ministry stands for every column too, because it speaks of all its communes; one that somebody read in the
     * decision is a cell of the decision like any other.
     */
    private boolean standsForColumns(Threshold general) {
        return generalDecides
                || layer(Optional.empty()).stream().allMatch(row -> row.column().axis() == Axis.GENERAL)
                || (general.overlay().isPresent() && general.setBy().isDelegate());
    }

    private static Optional<Threshold> row(List<Threshold> rows, Column column, LocalDate day) {
        return rows.stream()
                .filter(row -> row.column().equals(column) && row.validity().contains(day))
                .findFirst();
    }
}
