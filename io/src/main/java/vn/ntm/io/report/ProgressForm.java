package vn.ntm.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.progress.Progress;

/**
 * How far groups of units have come (tiến độ theo nhóm xã): of each group how many units there are and how many of them
 * meet how many criteria.
 *
 * @param lines the groups, in the order of the form
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ProgressForm(List<Line> lines) {

    /**
     * A group.
     *
     * @param group its key
     * @param units how many units it has, those without a result included; empty where nobody said
     * @param bands those with a result by the number of criteria that they meet; empty where nobody said
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Line(String group, Optional<Long> units, Optional<Distribution> bands) {}

    /** Copies the lines. */
    public ProgressForm {
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * Returns the form of roll-ups; of a group without one nothing is known.
     *
     * @param progress the roll-up of each group, by its key
     * @throws IllegalArgumentException if a roll-up is of no group, or a band goes beyond the criteria of the set; the
     *     message names it
     */
    public static ProgressForm of(List<FormGroup> groups, Map<String, Progress> progress, Bands bands) {
        Map<String, Progress> given = ImmutableMap.copyOf(progress);
        FormGroup.checkKeys(groups, given.keySet());
        List<Line> lines = new ArrayList<>();
        for (FormGroup group : groups) {
            String id = group.id();
            Optional<Progress> own = Optional.ofNullable(given.get(id));
            lines.add(new Line(id, own.map(Progress::units), own.map(known -> known.bands(bands))));
        }
        return new ProgressForm(lines);
    }

    /** Returns the line of a group. */
    public Optional<Line> line(String group) {
        return lines.stream().filter(line -> line.group().equals(group)).findFirst();
    }
}
