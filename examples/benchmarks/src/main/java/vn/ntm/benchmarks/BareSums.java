package vn.ntm.benchmarks;

import java.util.List;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.evaluation.Ruling;
import vn.ntm.criteria.evaluation.Verdict;

/**
 * The counters of a roll-up in bare arrays, over verdicts that stand in columns: a bit for each criterion, nothing
 * checked, nothing asked for. What a person would write who has the data so and needs the answer once.
 */
final class BareSums {

    private final int size;
    private final int[] met;
    private final int[] open;
    private final byte[] least;
    private final byte[] most;

    final long[] metBy;
    final long[] openBy;
    final long[] units;

    BareSums(DossierLayout layout, List<Ruling> rulings) {
        List<DossierLayout.OfCriterion> criteria = layout.criteria();
        this.size = criteria.size();
        this.met = new int[rulings.size()];
        this.open = new int[rulings.size()];
        this.least = new byte[rulings.size()];
        this.most = new byte[rulings.size()];
        for (int i = 0; i < met.length; i++) {
            Ruling ruling = rulings.get(i);
            for (int criterion = 0; criterion < size; criterion++) {
                Verdict verdict = ruling.verdict(criteria.get(criterion).slot());
                met[i] |= verdict == Verdict.MET ? 1 << criterion : 0;
                open[i] |= verdict == Verdict.UNDETERMINED ? 1 << criterion : 0;
            }
            least[i] = (byte) ruling.least();
            most[i] = (byte) ruling.most();
        }
        this.metBy = new long[size];
        this.openBy = new long[size];
        this.units = new long[(size + 1) * (size + 1)];
    }

    /** Adds every commune to the counters. */
    void add() {
        for (int i = 0; i < met.length; i++) {
            for (int criterion = 0; criterion < size; criterion++) {
                metBy[criterion] += met[i] >>> criterion & 1;
                openBy[criterion] += open[i] >>> criterion & 1;
            }
            units[most[i] * (size + 1) + least[i]]++;
        }
    }

    /** Returns how many criteria all communes meet at least: the one figure that costs least. */
    long criteriaMet() {
        long sum = 0;
        for (byte one : least) {
            sum += one;
        }
        return sum;
    }
}
