package vn.ntm.criteria.ruling;

import java.util.Arrays;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.criteria.dossier.DossierLayout;

/**
 * The verdict on a set and on each slot of a layout, and nothing else (kết luận rút gọn): two bits a slot. Why, and by
 * what law, its {@link Grounds} say, which are replayed from it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Ruling {

    /** By the bit of what is met and twice that of what is not. */
    private static final Verdict[] BY_BITS = {Verdict.UNDETERMINED, Verdict.MET, Verdict.NOT_MET, Verdict.NOT_APPLICABLE
    };

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

    /** Returns how many criteria are met, at least and at most, of those that the law has. */
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
        return layout.indicatorAt(slot).map(this::verdict).orElseGet(() -> own(slot));
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

    /** A bit of what is met or stands in nobody's way. */
    long met(int word) {
        return words[2 * word];
    }

    /** A bit of what is not met or stands in nobody's way. */
    long not(int word) {
        return words[2 * word + 1];
    }

    /** Returns the verdict on a slot itself, whatever follows from its parts. */
    public Verdict own(int slot) {
        int word = slot / DossierLayout.WORD;
        return own(met(word), not(word), slot);
    }

    static Verdict own(long met, long not, int slot) {
        return BY_BITS[(int) ((met >>> slot & 1) + 2 * (not >>> slot & 1))];
    }

    /** Returns the verdict on an indicator: its own, or what follows from its parts where they decide. */
    public Verdict verdict(DossierLayout.OfIndicator indicator) {
        int word = indicator.slot() / DossierLayout.WORD;
        return verdict(met(word), not(word), indicator);
    }

    static Verdict verdict(long met, long not, DossierLayout.OfIndicator indicator) {
        Verdict own = own(met, not, indicator.slot());
        if (!indicator.byParts() || own != Verdict.NOT_APPLICABLE) {
            return own;
        }
        long parts = indicator.partBits();
        long count = indicator.alternatives().isEmpty() ? parts : parts & ~aside(met, not, indicator);
        if ((~met & not & count) != 0) {
            return Verdict.NOT_MET;
        }
        if ((~met & ~not & count) != 0) {
            return Verdict.UNDETERMINED;
        }
        return (met & ~not & parts) == 0 ? Verdict.NOT_APPLICABLE : Verdict.MET;
    }

    /**
     * Returns a bit for each part of an indicator that has this verdict and counts: of parts of which one suffices,
     * those do not that are worse than another.
     */
    public long standing(DossierLayout.OfIndicator indicator, Verdict verdict) {
        int word = indicator.slot() / DossierLayout.WORD;
        long met = met(word);
        long not = not(word);
        long count = indicator.partBits() & ~aside(met, not, indicator);
        return switch (verdict) {
            case MET -> met & ~not & count;
            case NOT_MET -> ~met & not & count;
            case UNDETERMINED -> ~met & ~not & count;
            case NOT_APPLICABLE -> met & not & count;
        };
    }

    private static long aside(long met, long not, DossierLayout.OfIndicator indicator) {
        long aside = 0;
        for (long group : indicator.alternatives()) {
            aside |= Judge.aside(group, met & ~not, ~met & not, ~met & ~not);
        }
        return aside;
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
