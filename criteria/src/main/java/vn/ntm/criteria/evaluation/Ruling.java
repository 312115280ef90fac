package vn.ntm.criteria.evaluation;

import java.util.Arrays;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.criteria.dossier.DossierLayout;

/**
 * The verdict on a set and on each slot of a layout, and nothing else (kết luận rút gọn): two bits a slot. Why, and by
 * what law, an {@link Evaluation} says, which is replayed from it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Ruling {

    private final DossierLayout layout;

    /** A word of what is met and one of what is not, in turn; a slot with both bits stands in nobody's way. */
    private final long[] words;

    private final Verdict verdict;
    private final int least;
    private final int most;

    Ruling(DossierLayout layout, long[] words, Verdict verdict, int least, int most) {
        this.layout = layout;
        this.words = words;
        this.verdict = verdict;
        this.least = least;
        this.most = most;
    }

    /** Returns what the slots are. */
    public DossierLayout layout() {
        return layout;
    }

    /** Returns the verdict on the set. */
    public Verdict verdict() {
        return verdict;
    }

    /** Returns how many criteria are met, as {@link Evaluation#criteriaMet} does. */
    public CountRange criteriaMet() {
        return CountRange.of(least, most);
    }

    /** Returns how many criteria are met at least. */
    public int least() {
        return least;
    }

    /** Returns how many criteria are met at most. */
    public int most() {
        return most;
    }

    /**
     * Returns the verdict on a slot. {@link Verdict#NOT_APPLICABLE} is also said of what nothing was said of because
     * something else decides for it: of an indicator whose criterion was found met or not as a whole.
     *
     * @throws IllegalArgumentException if there is no such slot
     */
    public Verdict verdict(int slot) {
        layout.subject(slot);
        return layout.indicatorAt(slot).map(this::verdict).orElseGet(() -> at(slot));
    }

    /**
     * Returns which slots of a word of the layout are met, a bit each: to count many rulings at once. Of an indicator
     * with parts that decide the bit of its own slot says nothing.
     */
    public long metIn(int word) {
        return words[2 * word] & ~words[2 * word + 1];
    }

    /** Returns which slots of a word of the layout are not met, as {@link #metIn} those that are. */
    public long notMetIn(int word) {
        return ~words[2 * word] & words[2 * word + 1];
    }

    /** Returns the verdict on a slot itself, whatever follows from its parts. */
    Verdict at(int slot) {
        int word = slot / DossierLayout.WORD * 2;
        boolean met = (words[word] >>> slot & 1) != 0;
        boolean not = (words[word + 1] >>> slot & 1) != 0;
        if (met) {
            return not ? Verdict.NOT_APPLICABLE : Verdict.MET;
        }
        return not ? Verdict.NOT_MET : Verdict.UNDETERMINED;
    }

    /** Returns the verdict on an indicator: its own, or what follows from its parts where they decide. */
    Verdict verdict(DossierLayout.OfIndicator indicator) {
        Verdict own = at(indicator.slot());
        if (!indicator.byParts() || own != Verdict.NOT_APPLICABLE) {
            return own;
        }
        int word = indicator.slot() / DossierLayout.WORD * 2;
        long parts = 0;
        for (DossierLayout.OfPart part : indicator.parts()) {
            parts |= 1L << part.slot();
        }
        long met = metIn(word / 2) & parts;
        long not = notMetIn(word / 2) & parts;
        long open = ~words[word] & ~words[word + 1] & parts;
        long aside = 0;
        for (long group : indicator.alternatives()) {
            aside |= Judge.aside(group, met, not, open);
        }
        if ((not & ~aside) != 0) {
            return Verdict.NOT_MET;
        }
        if ((open & ~aside) != 0) {
            return Verdict.UNDETERMINED;
        }
        return met == 0 ? Verdict.NOT_APPLICABLE : Verdict.MET;
    }

    /** Returns whether both say the same by the same slots. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ruling that
                && verdict == that.verdict
                && least == that.least
                && most == that.most
                && Arrays.equals(words, that.words)
                && layout.equals(that.layout);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    /** Returns the verdict and the number of criteria met. */
    @Override
    public String toString() {
        return verdict + " " + criteriaMet();
    }
}
