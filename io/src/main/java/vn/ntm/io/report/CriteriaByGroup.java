package vn.ntm.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.criteria.progress.CriterionProgress;
import vn.ntm.criteria.progress.Progress;

/**
 * How many units of each group meet each criterion (kết quả thực hiện tiêu chí theo nhóm xã).
 *
 * @param groups the groups, in the order of the form
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CriteriaByGroup(List<Group> groups) {

    /**
     * A group.
     *
     * @param group its key
     * @param reported how many of its units have a result; empty where nobody said
     * @param met how many of them meet a criterion, by its number and in the order of the act: at least those found so, at
     *     most also those undetermined; a criterion of which nobody said is left out
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Group(String group, Optional<Long> reported, Map<String, CountRange> met) {

        /** Copies the map. */
        public Group {
            met = ImmutableMap.copyOf(met);
        }
    }

    /** Copies the groups. */
    public CriteriaByGroup {
        groups = ImmutableList.copyOf(groups);
    }

    /**
     * Returns what roll-ups say; of a group without one nothing is known.
     *
     * @param progress the roll-up of each group, by its key
     * @throws IllegalArgumentException if a roll-up is of no group; the message names it
     */
    public static CriteriaByGroup of(List<FormGroup> groups, Map<String, Progress> progress) {
        Map<String, Progress> given = ImmutableMap.copyOf(progress);
        FormGroup.checkKeys(groups, given.keySet());
        List<Group> found = new ArrayList<>();
        for (FormGroup group : groups) {
            Optional<Progress> own = Optional.ofNullable(given.get(group.id()));
            Map<String, CountRange> met = new LinkedHashMap<>();
            own.map(Progress::byCriterion)
                    .orElse(List.of())
                    .forEach((CriterionProgress criterion) -> met.put(criterion.no(), criterion.units()));
            found.add(new Group(group.id(), own.map(Progress::reported), met));
        }
        return new CriteriaByGroup(found);
    }

    /** Returns the figures of a group. */
    public Optional<Group> group(String id) {
        return groups.stream().filter(group -> group.group().equals(id)).findFirst();
    }
}
