package vn.ntm.criteria.progress;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Tier;

/** The counters inside {@link Progress.Counts}. */
final class Tally implements Serializable {

    private static final long serialVersionUID = 1;
    private static final long[] NONE = {};

    /** Id and release of the set; null until something was counted. */
    private @Nullable String set;

    int size;
    long units;
    long reported;
    long certified;

    /** Of how many units it was said what they hold, also that it is nothing. */
    long asked;

    long[] met = NONE;
    long[] undetermined = NONE;
    long[] spans = new long[Spans.length(0)];

    final TierCounts tiers = new TierCounts();

    private transient @Nullable CriterionSlots slots;

    void add(Ruling ruling) {
        CriterionSlots known = slots;
        DossierLayout layout = ruling.layout();
        if (known == null || !known.isOf(layout)) {
            begin(layout.set());
            known = new CriterionSlots(layout);
            slots = known;
        }
        known.count(ruling, met, undetermined);
        report(ruling.least(), ruling.most());
    }

    void add(ResultRow row) {
        begin(row.set());
        int place = 0;
        for (Criterion criterion : row.set().criteria()) {
            if (criterion.counted()) {
                Verdict verdict =
                        row.marks().getOrDefault(criterion.no(), Mark.EMPTY).verdict();
                met[place] += verdict == Verdict.MET ? 1 : 0;
                undetermined[place] += verdict == Verdict.UNDETERMINED ? 1 : 0;
                place++;
            }
        }
        CountRange criteria = row.criteriaMet();
        report((int) criteria.min(), (int) criteria.max());
    }

    private void report(int least, int most) {
        units = Math.incrementExact(units);
        reported++;
        spans[Spans.index(least, most)]++;
    }

    void add(Collection<Tier> held) {
        asked = Math.incrementExact(asked);
        if (!held.isEmpty()) {
            certified = Math.incrementExact(certified);
            held.stream().distinct().forEach(tier -> tiers.add(tier.id(), 1));
        }
    }

    void merge(Tally other) {
        // No other counter is greater than one of these two, so that no other sum can be too great.
        long allUnits = Math.addExact(units, other.units);
        long allCertified = Math.addExact(certified, other.certified);
        long allAsked = Math.addExact(asked, other.asked);
        if (other.set != null) {
            begin(other.set, other.size, other.met.length);
            add(met, other.met);
            add(undetermined, other.undetermined);
            add(spans, other.spans);
        }
        units = allUnits;
        certified = allCertified;
        asked = allAsked;
        reported += other.reported;
        tiers.merge(other.tiers);
    }

    private static void add(long[] sums, long[] more) {
        for (int i = 0; i < more.length; i++) {
            sums[i] += more[i];
        }
    }

    /** Takes the set of the first thing that is counted, and refuses another. */
    void begin(CriteriaSet added) {
        begin(added.id() + " of release " + added.release(), CriterionSlots.size(added), added.counted());
    }

    private void begin(String added, int criteria, int counted) {
        if (set == null) {
            set = added;
            size = criteria;
            met = new long[counted];
            undetermined = new long[counted];
            spans = new long[Spans.length(criteria)];
        } else if (!set.equals(added) || size != criteria || met.length != counted) {
            throw new IllegalArgumentException("counts of " + set + " (" + size
                    + " criteria) cannot take in results of " + added + " (" + criteria + " criteria)");
        }
    }

    /** Takes kept counters into what has counted nothing yet. */
    void take(CriteriaSet counted, ProgressCounters kept) {
        begin(counted);
        if (kept.met().size() != met.length) {
            throw new IllegalArgumentException(
                    "met: " + kept.met().size() + " criteria of the " + met.length + " of " + counted.id());
        }
        for (int i = 0; i < met.length; i++) {
            met[i] = kept.met().get(i);
            undetermined[i] = kept.undetermined().get(i);
        }
        kept.byCriteriaMet().forEach((criteria, number) -> {
            if (criteria.min() < 0 || criteria.max() > size) {
                throw new IllegalArgumentException("byCriteriaMet: " + criteria + " of the " + size + " criteria");
            }
            spans[Spans.index((int) criteria.min(), (int) criteria.max())] = number;
        });
        units = kept.units();
        reported = kept.reported();
        asked = kept.asked();
        certified = kept.certified();
        kept.certificates().forEach(tiers::add);
    }

    /** Returns the counters that are not zero, those by number of criteria in the order of the greatest. */
    ProgressCounters counters() {
        Map<CountRange, Long> byCriteria = new LinkedHashMap<>();
        for (int most = 0; most <= size; most++) {
            for (int least = 0; least <= most; least++) {
                long here = spans[Spans.index(least, most)];
                if (here != 0) {
                    byCriteria.put(CountRange.of(least, most), here);
                }
            }
        }
        return new ProgressCounters(
                units,
                reported,
                Arrays.stream(met).boxed().toList(),
                Arrays.stream(undetermined).boxed().toList(),
                byCriteria,
                asked,
                certified,
                tiers.toMap());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that
                && Objects.equals(set, that.set)
                && size == that.size
                && units == that.units
                && reported == that.reported
                && certified == that.certified
                && asked == that.asked
                && Arrays.equals(met, that.met)
                && Arrays.equals(undetermined, that.undetermined)
                && Arrays.equals(spans, that.spans)
                && tiers.equals(that.tiers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(set, units, reported, certified, Arrays.hashCode(met), Arrays.hashCode(spans), tiers);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(set == null ? "nothing" : set)
                .append(": units ")
                .append(units)
                .append(", reported ")
                .append(reported)
                .append(", certified ")
                .append(certified)
                .append(' ')
                .append(tiers)
                .append(", met ")
                .append(Arrays.toString(met))
                .append(", undetermined ")
                .append(Arrays.toString(undetermined))
                .append(", by number met {");
        String mark = "";
        for (int most = 0; most <= size; most++) {
            for (int least = 0; least <= most; least++) {
                long here = spans[Spans.index(least, most)];
                if (here != 0) {
                    text.append(mark)
                            .append(CountRange.of(least, most))
                            .append('=')
                            .append(here);
                    mark = ", ";
                }
            }
        }
        return text.append('}').toString();
    }
}
