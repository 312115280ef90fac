package vn.ntm.benchmarks;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Threshold;

/**
 * The least that a machine must do for the same answer: bare columns of doubles, all of them there, compared a tile at
 * a time into one bit each and folded by masks. No dossier, no reasons, nothing exact beyond 15 digits.
 */
final class ColumnarJudge {

    private static final int TILE = 1024;

    private final double[][] columns;
    private final double[][] levels;
    private final double[] signs;
    private final long[] found;
    private final byte[] regions;
    private final long[] numbersOf;
    private final long[] findingsOf;
    private final long[] numbers = new long[TILE];

    /** A bit for each criterion that is met, of each commune. */
    final long[] met;

    ColumnarJudge(DossierLayout layout, List<SampleCommunes.Commune> communes) {
        List<Integer> measured = new ArrayList<>();
        List<Integer> attested = new ArrayList<>();
        numbersOf = new long[layout.criteria().size()];
        findingsOf = new long[numbersOf.length];
        for (int criterion = 0; criterion < numbersOf.length; criterion++) {
            for (int slot : slots(layout.criteria().get(criterion))) {
                if (layout.takesNumber(slot)) {
                    numbersOf[criterion] |= 1L << measured.size();
                    measured.add(slot);
                } else {
                    findingsOf[criterion] |= 1L << attested.size();
                    attested.add(slot);
                }
            }
        }
        columns = new double[measured.size()][communes.size()];
        levels = new double[measured.size()][SampleCommunes.REGIONS.size()];
        signs = new double[measured.size()];
        found = new long[communes.size()];
        regions = new byte[communes.size()];
        met = new long[communes.size()];
        for (int column = 0; column < columns.length; column++) {
            level(column, layout.subject(measured.get(column)));
        }
        for (int i = 0; i < communes.size(); i++) {
            fill(i, communes.get(i), measured, attested);
        }
    }

    private static List<Integer> slots(DossierLayout.OfCriterion criterion) {
        List<Integer> slots = new ArrayList<>();
        for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
            if (indicator.byParts()) {
                indicator.parts().forEach(part -> slots.add(part.slot()));
            } else {
                slots.add(indicator.slot());
            }
        }
        return slots;
    }

    private void level(int column, Subject subject) {
        signs[column] = 1;
        for (int region = 0; region < SampleCommunes.REGIONS.size(); region++) {
            EconomicRegion one = SampleCommunes.REGIONS.get(region);
            Threshold level = SampleCommunes.level(subject, one).orElse(null);
            // Where there is no level a finding decides, which stands in its column as 1 or -1.
            if (level != null) {
                signs[column] = level.operator().asksForMore() ? 1 : -1;
                levels[column][region] = signs[column]
                        * level.value().orElseThrow().toBigDecimal().doubleValue();
            }
        }
    }

    private void fill(int commune, SampleCommunes.Commune from, List<Integer> measured, List<Integer> attested) {
        regions[commune] = (byte) SampleCommunes.REGIONS.indexOf(from.region());
        for (double[] column : columns) {
            column[commune] = Double.POSITIVE_INFINITY;
        }
        for (SampleCommunes.Known known : from.known()) {
            int column = measured.indexOf(known.slot());
            if (known.number()) {
                columns[column][commune] = signs[column] * known.value().doubleValue();
            } else if (column >= 0) {
                columns[column][commune] =
                        known.finding() == Finding.MET ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            } else {
                long bit = known.finding() == Finding.MET ? 1 : 0;
                found[commune] |= bit << attested.indexOf(known.slot());
            }
        }
    }

    /** Judges all communes and returns how many criteria are met in all. */
    long judge() {
        long total = 0;
        for (int from = 0; from < found.length; from += TILE) {
            int count = Math.min(TILE, found.length - from);
            for (int i = 0; i < count; i++) {
                numbers[i] = 0;
            }
            for (int column = 0; column < columns.length; column++) {
                double[] values = columns[column];
                double[] level = levels[column];
                for (int i = 0; i < count; i++) {
                    numbers[i] |= (values[from + i] >= level[regions[from + i]] ? 1L : 0L) << column;
                }
            }
            for (int i = 0; i < count; i++) {
                long criteria = 0;
                for (int criterion = 0; criterion < numbersOf.length; criterion++) {
                    long missing = (numbersOf[criterion] & ~numbers[i]) | (findingsOf[criterion] & ~found[from + i]);
                    criteria |= (~(missing | -missing) >>> 63) << criterion;
                }
                met[from + i] = criteria;
                total += Long.bitCount(criteria);
            }
        }
        return total;
    }
}
