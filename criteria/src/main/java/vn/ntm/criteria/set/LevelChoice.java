package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which of the levels of an item decides for a unit on a day, by the rules that {@link CriteriaSet#threshold} gives. */
final class LevelChoice {

    private final CriteriaSet set;
    private final List<Threshold> all;
    private final Optional<Column> own;
    private final LocalDate day;

    LevelChoice(CriteriaSet set, List<Threshold> all, Optional<Column> own, LocalDate day) {
        this.set = set;
        this.all = all;
        this.own = own;
        this.day = day;
    }

    Optional<Threshold> level() {
        Optional<Threshold> national = row(Optional.empty());
        for (String overlay : set.overlays()) {
            if (own.isEmpty() && tellsColumnsApart(overlay)) {
                return Optional.empty();
            }
            Optional<Threshold> local = row(Optional.of(overlay));
            if (local.isPresent()) {
                if (national.isEmpty() && own.isEmpty() && loosensAnyFloor(local.get())) {
                    return Optional.empty();
                }
                return national.filter(floor -> isLoosenedBy(floor, local.get()))
                        .or(() -> local);
            }
        }
        return national;
    }

    private boolean tellsColumnsApart(String overlay) {
        return all.stream()
                .filter(row -> row.overlay().equals(Optional.of(overlay)))
                .anyMatch(row ->
                        row.column().axis() != Axis.GENERAL && row.validity().contains(day));
    }

    private boolean loosensAnyFloor(Threshold local) {
        return all.stream()
                .filter(row -> row.overlay().isEmpty()
                        && row.column().axis() != Axis.GENERAL
                        && row.validity().contains(day))
                .anyMatch(floor -> isLoosenedBy(floor, local));
    }

    /** Returns whether {@code local} admits what a floor that we are sure of does not. */
    private static boolean isLoosenedBy(Threshold floor, Threshold local) {
        return floor.mode() == Threshold.Mode.FLOOR
                && floor.grade().decides()
                && floor.value().isPresent()
                && local.value()
                        .filter(value -> floor.operator()
                                .isLaxer(local.operator(), value, floor.value().get()))
                        .isPresent();
    }

    private Optional<Threshold> row(Optional<String> overlay) {
        List<Threshold> layer =
                all.stream().filter(row -> row.overlay().equals(overlay)).toList();
        Optional<Threshold> ownRow = own.flatMap(column -> row(layer, column));
        if (ownRow.filter(row -> !isLeftOpen(row)).isPresent()) {
            return ownRow;
        }
        boolean general = overlay.isPresent()
                || set.generalDecides()
                || layer.stream().allMatch(row -> row.column().axis() == Axis.GENERAL);
        return general ? row(layer, Column.GENERAL).or(() -> ownRow) : ownRow;
    }

    /** Where the general column decides, a level left to a province or ministry stands on the general floor. */
    private boolean isLeftOpen(Threshold row) {
        return set.generalDecides() && row.value().isEmpty() && row.setBy().isDelegate();
    }

    private Optional<Threshold> row(List<Threshold> rows, Column column) {
        return rows.stream()
                .filter(row -> row.column().equals(column) && row.validity().contains(day))
                .findFirst();
    }
}
