package vn.ntm.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Bands.Band;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.progress.Distribution.Group;
import vn.ntm.io.report.figure.FigureReading;
import vn.ntm.io.report.figure.FigureValues;
import vn.ntm.io.report.head.BandWords;

/** Where the figures of a distribution stand: of each band how many units, and how many there may be. */
abstract class BandCells {

    /** Which of the figures of a band. */
    enum Which {
        /** Those that have the least number in it. */
        UNITS,
        /** As many as there are at least. */
        LEAST,
        /** As many as there may be. */
        MOST
    }

    private record Counted(long units, CountRange possible) {}

    private final Bands bands;
    private final FigureValues values;

    BandCells(Bands bands, FigureValues values) {
        this.bands = bands;
        this.values = values;
    }

    /** Returns the row of a figure of the distribution {@code line}. */
    abstract String line(String line, String band);

    /** Returns the column of a figure. */
    abstract String column(String band, Which which);

    /** Puts distributions that share columns: what one of them needs is put for all, so that no cell is left empty. */
    void put(Map<String, Distribution> byLine) {
        boolean open = byLine.values().stream().anyMatch(BandCells::isOpen);
        boolean outside = byLine.values().stream()
                .anyMatch(own -> own.outside() != 0 || own.outsidePossible().max() != 0);
        byLine.forEach((line, own) -> {
            for (Group group : own.groups()) {
                put(line, BandWords.name(group.band()), group.units(), group.possible(), open);
            }
            if (outside) {
                put(line, BandWords.OUTSIDE, own.outside(), own.outsidePossible(), open);
            }
        });
    }

    private void put(String line, String band, long units, CountRange possible, boolean open) {
        values.put(line(line, band), column(band, Which.UNITS), units);
        if (open) {
            values.put(line(line, band), column(band, Which.LEAST), possible.min());
            values.put(line(line, band), column(band, Which.MOST), possible.max());
        }
    }

    private static boolean isOpen(Distribution distribution) {
        return !distribution.outsidePossible().isExact()
                || distribution.groups().stream()
                        .anyMatch(group -> !group.possible().isExact());
    }

    /** Returns the distribution of a row; nothing where a band has no figure or its figures exclude each other. */
    Optional<Distribution> get(String line, FigureReading form) {
        List<Counted> counted = new ArrayList<>();
        for (Band band : bands.bands()) {
            counted(line, BandWords.name(band), form).ifPresent(counted::add);
        }
        Optional<Counted> outside = counted(line, BandWords.OUTSIDE, form);
        if (counted.size() < bands.bands().size() || outside.isEmpty()) {
            return Optional.empty();
        }
        long units = outside.get().units();
        for (Counted own : counted) {
            units = Math.addExact(units, own.units());
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            groups.add(new Group(
                    bands.bands().get(i), counted.get(i).units(), counted.get(i).possible(), units));
        }
        return Optional.of(
                new Distribution(groups, outside.get().units(), outside.get().possible(), units));
    }

    /** A form that has no place for what is outside has none outside; one without bounds has nothing undetermined. */
    private Optional<Counted> counted(String line, String band, FigureReading form) {
        Optional<Long> units = number(line, band, Which.UNITS);
        if (units.isEmpty()) {
            String column = column(band, Which.UNITS);
            boolean none = band.equals(BandWords.OUTSIDE) && !form.hasCell(line(line, band), column);
            form.requireCell(line(line, band), column);
            return none ? Optional.of(new Counted(0, CountRange.exactly(0))) : Optional.empty();
        }
        Optional<Long> least = bound(line, band, Which.LEAST, units.get(), form);
        Optional<Long> most = bound(line, band, Which.MOST, units.get(), form);
        return least.isEmpty() || most.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counted(units.get(), CountRange.of(least.get(), most.get())));
    }

    private Optional<Long> bound(String line, String band, Which which, long units, FigureReading form) {
        String row = line(line, band);
        String column = column(band, which);
        if (!form.hasCell(row, column)) {
            return Optional.of(units);
        }
        form.requireCell(row, column);
        Optional<Long> bound = number(line, band, which);
        boolean fits = bound.filter(count -> which == Which.LEAST ? count <= units : count >= units)
                .isPresent();
        if (bound.isPresent() && !fits) {
            form.row(row)
                    .ifPresent(cells ->
                            form.report(cells.badToken(column, (which == Which.LEAST ? "<= " : ">= ") + units)));
        }
        return bound.filter(any -> fits);
    }

    private Optional<Long> number(String line, String band, Which which) {
        return values.number(line(line, band), column(band, which)).map(Decimal::longValueExact);
    }
}
