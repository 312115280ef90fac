package vn.ntm.criteria.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * What a {@link Progress} counted (các số đếm), as it is kept in files. All that it answers follows from these.
 *
 * @param units how many units there are
 * @param reported how many of them have a result
 * @param met how many units meet each criterion that the set counts, in the order of the act
 * @param undetermined how many units have each of them undetermined
 * @param byCriteriaMet how many units meet each number of criteria; a range where some are undetermined
 * @param asked of how many units it was said what they hold, also that it is nothing
 * @param certified how many units hold anything
 * @param certificates how many units hold each tier, by its id
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ProgressCounters(
        long units,
        long reported,
        List<Long> met,
        List<Long> undetermined,
        Map<CountRange, Long> byCriteriaMet,
        long asked,
        long certified,
        Map<String, Long> certificates) {

    /** Checks that the counters can be of one count; the message names one that cannot. */
    public ProgressCounters {
        met = ImmutableList.copyOf(met);
        undetermined = ImmutableList.copyOf(undetermined);
        byCriteriaMet = ImmutableMap.copyOf(byCriteriaMet);
        certificates = ImmutableMap.copyOf(certificates);
        require("reported", reported, units);
        require("certified", certified, asked);
        if (met.size() != undetermined.size()) {
            throw new IllegalArgumentException(
                    "met: " + met.size() + " criteria, undetermined: " + undetermined.size());
        }
        for (int i = 0; i < met.size(); i++) {
            require("met[" + i + "]", met.get(i), reported);
            require("undetermined[" + i + "]", undetermined.get(i), reported - met.get(i));
        }
        long counted = 0;
        for (Map.Entry<CountRange, Long> entry : byCriteriaMet.entrySet()) {
            require("byCriteriaMet of " + entry.getKey(), entry.getValue(), reported - counted);
            counted += entry.getValue();
        }
        if (counted != reported) {
            throw new IllegalArgumentException("byCriteriaMet has " + counted + " of the " + reported + " units");
        }
        long held = certified;
        certificates.forEach((tier, number) -> require("certificates of " + tier, number, held));
    }

    /**
     * Returns the progress that they are of.
     *
     * @throws IllegalArgumentException if they cannot be of this set; the message names what does not fit
     */
    public Progress toProgress(CriteriaSet set) {
        Progress.Counts counts = new Progress.Counts();
        counts.tally.take(set, this);
        return Progress.of(set, counts);
    }

    private static void require(String name, long count, long most) {
        if (count < 0 || count > most) {
            throw new IllegalArgumentException(name + ": " + count + " of " + most);
        }
    }
}
