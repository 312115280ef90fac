package vn.ntm.cli.province.derived;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.criteria.progress.Rollup;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.form.ResultMatrix;

/**
 * A matrix form rolled up on a day.
 *
 * @param form the form as read
 * @param progress all its units
 * @param bands the units by the usual bands of the set, where some are usual
 * @param districts the units by the district of the register that their codes lie in; none after the districts ended
 * @param groups the units by the group row that they stand under, as it is written
 * @param unplaced how many rows have no code that leads to a unit of the day
 */
public record MatrixResults(
        ResultMatrix form,
        Progress progress,
        Optional<Distribution> bands,
        List<Part> districts,
        List<Part> groups,
        int unplaced) {

    /**
     * A part of the form.
     *
     * @param code the code of the district; absent for a group row
     * @param name the name
     * @param progress its units
     */
    public record Part(Optional<UnitCode> code, String name, Progress progress) {}

    public static MatrixResults of(CriteriaSet set, UnitsOnDay units, ResultMatrix form) {
        List<ResultRow> placed = new ArrayList<>();
        Map<String, Progress.Counts> groups = new LinkedHashMap<>();
        for (ResultRow row : form.items()) {
            if (row.code()
                    .flatMap(units::find)
                    .filter(unit -> unit.level() == set.level())
                    .isPresent()) {
                placed.add(row);
            }
            row.group()
                    .ifPresent(group -> groups.computeIfAbsent(group, name -> new Progress.Counts())
                            .add(row));
        }
        Progress progress = form.items().stream().collect(Progress.collector(set));
        return new MatrixResults(
                form,
                progress,
                usualBands(set).map(progress::bands),
                districts(Rollup.ofRows(set, units, placed), units),
                groups.entrySet().stream()
                        .map(group -> new Part(Optional.empty(), group.getKey(), Progress.of(set, group.getValue())))
                        .toList(),
                form.items().size() - placed.size());
    }

    /** Returns whether the groups of the form are others than the districts, so that both have something to say. */
    public boolean groupsDiffer() {
        return !counted(groups).equals(counted(districts));
    }

    private static List<String> counted(List<Part> parts) {
        return parts.stream()
                .map(part -> part.name().toLowerCase(Locale.ROOT) + " "
                        + part.progress().units() + " " + part.progress().criteriaMet())
                .sorted()
                .toList();
    }

    private static List<Part> districts(Rollup rollup, UnitsOnDay units) {
        if (rollup.set().level() != UnitLevel.COMMUNE) {
            return List.of();
        }
        return rollup.level(UnitLevel.DISTRICT).entrySet().stream()
                .map(district -> new Part(
                        Optional.of(district.getKey()),
                        units.get(district.getKey()).fullName(),
                        district.getValue()))
                .toList();
    }

    /** Returns the usual bands of a set; none are usual for some. */
    public static Optional<Bands> usualBands(CriteriaSet set) {
        try {
            return Optional.of(Bands.usual(set));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
