package vn.ntm.criteria.progress;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collector;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/**
 * How far units have come together by a criteria set (tiến độ thực hiện): an immutable answer made from {@link Counts}.
 *
 * <pre>{@code
 * Progress progress = rows.stream().collect(Progress.collector(set));
 * progress.meanCriteria().toText(2, Language.VI);                                      // 10,43
 * progress.bands(Bands.parse("19,13-18,10-12,5-9,3-4")).toText(1, Language.VI);
 * rows.stream().collect(groupingBy(row -> row.group().orElse(""), TreeMap::new, Progress.collector(set)));
 * }</pre>
 *
 * <p>Criteria, means and bands are of the units that reported; {@link #coverage} says how many of all that is. Where
 * criteria are undetermined the figures are ranges.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Progress {

    private final CriteriaSet set;
    private final Tally tally;

    private Progress(CriteriaSet set, Tally tally) {
        this.set = set;
        this.tally = tally;
    }

    /**
     * Returns the progress that {@code counts} tell of; later changes of the counts do not reach it.
     *
     * @throws IllegalArgumentException if the counts are of another set or release, or more units are certified than
     *     there are
     */
    public static Progress of(CriteriaSet set, Counts counts) {
        Tally own = new Tally();
        own.merge(counts.tally);
        own.begin(set);
        if (own.certified > own.units) {
            throw new IllegalArgumentException("certified: " + own.certified + " of " + own.units + " units");
        }
        return new Progress(set, own);
    }

    /** Returns the counters, to be kept. */
    public ProgressCounters counters() {
        return tally.counters();
    }

    /** Returns a collector of what a province reports. */
    public static Collector<ResultRow, Counts, Progress> collector(CriteriaSet set) {
        return Progress.<ResultRow>collecting(set, Counts::add);
    }

    /** Returns a collector of verdicts of the library. */
    public static Collector<Ruling, Counts, Progress> collectorOfRulings(CriteriaSet set) {
        return Progress.<Ruling>collecting(set, Counts::add);
    }

    private static <T> Collector<T, Counts, Progress> collecting(CriteriaSet set, BiConsumer<Counts, T> add) {
        return Collector.of(
                Counts::new, add, Counts::merge, counts -> of(set, counts), Collector.Characteristics.UNORDERED);
    }

    /** Returns the set by which was counted. */
    public CriteriaSet set() {
        return set;
    }

    /** Returns the release of the law tables that the answer rests on. */
    public LawRelease release() {
        return set.release();
    }

    /** Returns a copy of the counts, to be merged with others. */
    public Counts toCounts() {
        Counts copy = new Counts();
        copy.tally.merge(tally);
        return copy;
    }

    /** Returns how many units there are. */
    public long units() {
        return tally.units;
    }

    /** Returns how many of the units have a result. */
    public long reported() {
        return tally.reported;
    }

    /** Returns the units with a result of all units (tỷ lệ báo cáo). */
    public Ratio coverage() {
        return Ratio.of(tally.reported, tally.units);
    }

    /** Returns how many units have a criterion that is undetermined. */
    public long unitsUndetermined() {
        long exact = 0;
        for (int met = 0; met <= tally.size; met++) {
            exact += tally.spans[Spans.index(met, met)];
        }
        return tally.reported - exact;
    }

    /**
     * Returns how many criteria the units meet together.
     *
     * @throws ArithmeticException if that passes the size of a {@code long}
     */
    public CountRange criteriaMet() {
        return Spans.criteria(tally.spans, tally.size);
    }

    /** Returns the mean number of criteria met (số tiêu chí bình quân), of the units that reported. */
    public RatioRange meanCriteria() {
        return RatioRange.of(criteriaMet(), tally.reported);
    }

    /** Returns the criteria met of all criteria of the units that reported: 1586/2888. */
    public RatioRange shareOfCriteria() {
        return RatioRange.of(criteriaMet(), Math.multiplyExact(tally.reported, tally.size));
    }

    /** Returns how many units meet each criterion that the set counts, in the order of the act. */
    public List<CriterionProgress> byCriterion() {
        List<CriterionProgress> criteria = new ArrayList<>();
        for (Criterion criterion : set.criteria()) {
            if (criterion.counted()) {
                int place = criteria.size();
                criteria.add(
                        new CriterionProgress(criterion, tally.met[place], tally.undetermined[place], tally.reported));
            }
        }
        return List.copyOf(criteria);
    }

    /**
     * Returns how many of the units that reported meet {@code criteria} criteria or more.
     *
     * @throws IllegalArgumentException if the set has fewer criteria
     */
    public CountRange unitsWithAtLeast(int criteria) {
        if (criteria < 0 || criteria > tally.size) {
            throw new IllegalArgumentException("criteria: " + criteria + " of the " + tally.size + " of " + set.id());
        }
        return Spans.in(tally.spans, tally.size, new Bands.Band(criteria, tally.size).marks(tally.size));
    }

    /**
     * Returns the units by the bands that reports on this set use.
     *
     * @throws IllegalArgumentException if none are known for a set of its size: the caller must bring them
     */
    public Distribution bands() {
        return bands(Bands.usual(set));
    }

    /**
     * Returns the units by bands of the number of criteria met.
     *
     * @throws IllegalArgumentException if a band goes beyond the criteria of the set
     */
    public Distribution bands(Bands bands) {
        return Distribution.of(bands, tally.spans, tally.size, tally.reported);
    }

    /**
     * Returns whether it was said of any unit what it holds ({@link Counts#addCertificates}). Where it was not, no
     * certificate that was counted is no certificate that there is not.
     */
    public boolean hasCertificates() {
        return tally.asked > 0;
    }

    /**
     * Returns of how many units it was said what they hold, also that it is nothing (số đơn vị đã rõ danh hiệu). Where
     * these are not all units, shares of certificates are ranges: {@link Measure#share}.
     */
    public long asked() {
        return tally.asked;
    }

    long unasked() {
        return Math.max(0, tally.units - tally.asked);
    }

    /** Returns how many units are certified as anything. */
    public long certified() {
        return tally.certified;
    }

    /** Returns how many units are certified as {@code tier}. */
    public long certified(Tier tier) {
        return tally.tiers.of(tier.id());
    }

    /** Returns how many units are certified as each tier, by its id, also of tiers that {@link Tiers} does not know. */
    public Map<String, Long> certificates() {
        return Collections.unmodifiableMap(tally.tiers.toMap());
    }

    /**
     * Returns the share of the units that are certified as {@code tier}; the whole is the caller's choice.
     *
     * @throws IllegalStateException if it was not said of every unit what it holds, so that there is no one share; the
     *     range is {@link Measure#share}
     */
    public TierShare share(Tier tier, Whole whole) {
        if (!hasCertificates() || unasked() > 0) {
            throw new IllegalStateException("certificates: what " + unasked() + " of " + units()
                    + " units hold was not said, so there is no one share of " + tier.id());
        }
        return new TierShare(tier, whole, whole.share(this, tier).min());
    }

    /** Returns the figures in a few sentences. */
    public String toText(Language language) {
        return new ProgressText(language).summary(this);
    }

    /** Returns how the figures come about: what was added up and divided by what, a line each. */
    public String working(Language language) {
        return new ProgressText(language).working(this);
    }

    /** Returns whether both tell of the same set and the same counts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Progress that && tally.equals(that.tally);
    }

    @Override
    public int hashCode() {
        return tally.hashCode();
    }

    /** Returns the counts. */
    @Override
    public String toString() {
        return tally.toString();
    }

    /**
     * Counts of units, added up in any order and on any number of machines: integers only, so that the parts of a
     * population give the same whole however it is cut. A new one is the identity of {@link #merge}.
     *
     * <p>It takes its set from the first result and accepts no other. It is not safe for use by several threads at once;
     * give each its own and merge them.
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public static final class Counts implements Serializable {

        private static final long serialVersionUID = 1;

        final Tally tally = new Tally();

        /** Creates counts of nothing. */
        public Counts() {}

        /**
         * Counts a unit by its verdicts. Nothing is allocated, as long as the layout of the rulings is the same.
         *
         * @throws IllegalArgumentException if it was judged by another set than those before; the message names both
         */
        public Counts add(Ruling ruling) {
            tally.add(ruling);
            return this;
        }

        /**
         * Counts a unit by its evaluation, as by its {@link Evaluation#ruling}.
         *
         * @throws IllegalArgumentException if it was judged by another set than those before; the message names both
         */
        public Counts add(Evaluation evaluation) {
            tally.add(evaluation.ruling());
            return this;
        }

        /**
         * Counts a unit by what was reported of it.
         *
         * @throws IllegalArgumentException if the row is of another set than those before; the message names both
         */
        public Counts add(ResultRow row) {
            tally.add(row);
            return this;
        }

        /**
         * Counts units of which no result is there.
         *
         * @throws IllegalArgumentException if {@code more} is negative
         */
        public Counts addUnreported(long more) {
            if (more < 0) {
                throw new IllegalArgumentException("more: " + more + " units");
            }
            tally.units = Math.addExact(tally.units, more);
            return this;
        }

        /**
         * Counts the certificates of one unit, which was or will be counted itself by one of the other methods. Name
         * every tier that it holds: a unit that is advanced meets the standard too. None is no certificate; of a unit for
         * which this is not called nothing is known, and it may hold any.
         */
        public Counts addCertificates(Collection<Tier> held) {
            tally.add(held);
            return this;
        }

        /**
         * Adds what the other has counted.
         *
         * @throws IllegalArgumentException if it is of another set; the message names both
         * @throws ArithmeticException if a count passes the size of a {@code long}; nothing is added then
         */
        public Counts merge(Counts other) {
            tally.merge(other.tally);
            return this;
        }

        /** Returns whether both have counted the same. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Counts that && tally.equals(that.tally);
        }

        @Override
        public int hashCode() {
            return tally.hashCode();
        }

        /** Returns every counter that is not zero, in a fixed order. */
        @Override
        public String toString() {
            return tally.toString();
        }
    }
}
