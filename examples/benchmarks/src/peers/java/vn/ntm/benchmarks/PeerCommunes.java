package vn.ntm.benchmarks;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Threshold;

/**
 * The sample communes and their set as plain numbers, prepared for engines that know nothing of either: everything that is
 * asked is a number at or beyond a level, and what is left out or was found met is beyond any.
 */
final class PeerCommunes {

    private static final double BEYOND = 1e15;

    /** What is asked: whether more is better, and the level of each region. */
    record Ask(boolean more, List<Double> levels) {

        String operator() {
            return more ? ">=" : "<=";
        }
    }

    /** What is asked, in the order of the set. */
    final List<Ask> asks = new ArrayList<>();

    /** What each criterion asks. */
    final List<List<Integer>> criteria = new ArrayList<>();

    /** The values of each commune. */
    final double[][] values;

    /** The place of each commune's region. */
    final int[] regions;

    /** The levels of each region. */
    final double[][] levels;

    private final List<Integer> slots = new ArrayList<>();

    PeerCommunes(DossierLayout layout, List<SampleCommunes.Commune> communes) {
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            List<Integer> own = new ArrayList<>();
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                if (indicator.byParts()) {
                    indicator.parts().forEach(part -> own.add(add(layout, part.slot())));
                } else {
                    own.add(add(layout, indicator.slot()));
                }
            }
            criteria.add(own);
        }
        this.values = new double[communes.size()][];
        this.regions = new int[communes.size()];
        this.levels = new double[SampleCommunes.REGIONS.size()][asks.size()];
        for (int region = 0; region < levels.length; region++) {
            for (int ask = 0; ask < asks.size(); ask++) {
                levels[region][ask] = asks.get(ask).levels().get(region);
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = values(communes.get(i));
            regions[i] = SampleCommunes.REGIONS.indexOf(communes.get(i).region());
        }
    }

    private int add(DossierLayout layout, int slot) {
        Subject subject = layout.subject(slot);
        boolean more = true;
        List<Double> own = new ArrayList<>();
        for (EconomicRegion region : SampleCommunes.REGIONS) {
            Threshold level = SampleCommunes.level(subject, region).orElse(null);
            more &= level == null || level.operator().asksForMore();
            own.add(
                    level == null
                            ? 0
                            : level.value().orElseThrow().toBigDecimal().doubleValue());
        }
        slots.add(slot);
        asks.add(new Ask(more, own));
        return asks.size() - 1;
    }

    private double[] values(SampleCommunes.Commune commune) {
        double[] own = new double[asks.size()];
        for (int ask = 0; ask < own.length; ask++) {
            own[ask] = asks.get(ask).more() ? BEYOND : -BEYOND;
        }
        for (SampleCommunes.Known known : commune.known()) {
            int ask = slots.indexOf(known.slot());
            if (known.number()) {
                own[ask] = known.value().doubleValue();
            } else if (known.finding() == Finding.NOT_MET) {
                own[ask] = -own[ask];
            }
        }
        return own;
    }

    PeerFact fact(int commune) {
        return new PeerFact(values[commune], levels[regions[commune]]);
    }
}
