package vn.ntm.criteria.progress;

import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.evaluation.Ruling;
import vn.ntm.criteria.set.CriteriaSet;

/** Where the rulings of a layout have their counted criteria, so that a ruling is counted without looking anything up. */
final class CriterionSlots {

    private final DossierLayout layout;

    /** The criteria of each word, by where they begin; their bits; and their places in the order of the act. */
    private final int[] first;

    private final int[] bits;
    private final int[] places;

    /** The slots of the criteria of each word. */
    private final long[] criteria;

    CriterionSlots(DossierLayout layout) {
        this.layout = layout;
        int counted = layout.set().counted();
        this.first = new int[layout.words() + 1];
        this.bits = new int[counted];
        this.places = new int[counted];
        this.criteria = new long[layout.words()];
        int next = 0;
        for (int word = 0; word < layout.words(); word++) {
            int place = 0;
            for (DossierLayout.OfCriterion criterion : layout.criteria()) {
                if (criterion.criterion().counted()) {
                    if (criterion.slot() / DossierLayout.WORD == word) {
                        bits[next] = criterion.slot() % DossierLayout.WORD;
                        places[next++] = place;
                        criteria[word] |= 1L << criterion.slot();
                    }
                    place++;
                }
            }
            first[word + 1] = next;
        }
    }

    /** Returns how many criteria the law has, or the tables where that is not known, as judging does. */
    static int size(CriteriaSet set) {
        return set.size().orElse(set.counted());
    }

    boolean isOf(DossierLayout other) {
        return layout.equals(other);
    }

    void count(Ruling ruling, long[] met, long[] undetermined) {
        for (int word = 0; word < criteria.length; word++) {
            long fulfilled = ruling.metIn(word);
            // Without branches on the outcome, which cannot be foreseen; but that nothing is open is the common case.
            for (int i = first[word]; i < first[word + 1]; i++) {
                met[places[i]] += fulfilled >>> bits[i] & 1;
            }
            long open = criteria[word] & ~(fulfilled | ruling.notMetIn(word));
            if (open != 0) {
                for (int i = first[word]; i < first[word + 1]; i++) {
                    undetermined[places[i]] += open >>> bits[i] & 1;
                }
            }
        }
    }
}
