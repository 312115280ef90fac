package vn.ntm.criteria.evaluation;

import java.util.Optional;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * Where a unit belongs, as far as a set asks.
 *
 * @param region its region, where it is known
 * @param group its group, where it was given
 * @param from where the one by which the set goes comes from
 * @param column the column by which the unit is judged, where it is known
 */
record Place(Optional<String> region, Optional<String> group, Optional<AxisSource> from, Optional<Column> column) {

    static Place of(Dossier dossier, CriteriaSet set, UnitsOnDay units) {
        Optional<EconomicRegion> looked = dossier.region().isPresent() || set.axis() != Axis.REGION
                ? Optional.empty()
                : units.province(dossier.unit())
                        .flatMap(province -> EconomicRegions.ofProvince(province, dossier.date()));
        Optional<String> region = dossier.region().or(() -> looked).map(EconomicRegion::id);
        Optional<AxisSource> from = switch (set.axis()) {
            case GENERAL -> Optional.empty();
            case REGION ->
                dossier.region().map(given -> AxisSource.GIVEN).or(() -> looked.map(found -> AxisSource.REGISTER));
            case GROUP -> dossier.group().map(given -> AxisSource.GIVEN);
        };
        return new Place(region, dossier.group(), from, column(dossier, set, region));
    }

    private static Optional<Column> column(Dossier dossier, CriteriaSet set, Optional<String> region) {
        Optional<Column> flagged = dossier.flags().stream()
                .flatMap(flag -> Optional.ofNullable(set.flagColumns().get(flag)).stream())
                .findFirst();
        return flagged.or(() -> switch (set.axis()) {
            case GENERAL -> Optional.of(Column.GENERAL);
            case REGION -> region.map(key -> Column.of(Axis.REGION, key));
            case GROUP -> dossier.group().map(key -> Column.of(Axis.GROUP, key));
        });
    }

    /** Returns the place of a unit of which nothing is given but its column. */
    static Place of(CompactDossier dossier) {
        return new Place(
                key(dossier, Axis.REGION),
                key(dossier, Axis.GROUP),
                dossier.column().filter(column -> column.axis() != Axis.GENERAL).map(column -> AxisSource.GIVEN),
                dossier.column());
    }

    private static Optional<String> key(CompactDossier dossier, Axis axis) {
        return dossier.column().filter(column -> column.axis() == axis).map(Column::key);
    }
}
