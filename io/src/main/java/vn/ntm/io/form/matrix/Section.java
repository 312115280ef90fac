package vn.ntm.io.form.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.progress.Mark;

/** A part of the form that its control rows may be about: all of it, or what stands under a group row. */
final class Section {

    private final @Nullable Section above;
    private final Optional<String> label;
    private final int depth;
    private final String path;
    private final List<MatrixUnit> units = new ArrayList<>();
    private final Set<RowLabel.Control> controls = EnumSet.noneOf(RowLabel.Control.class);
    private @Nullable Counts counts;

    private Section(@Nullable Section above, Optional<String> label, int depth, String path) {
        this.above = above;
        this.label = label;
        this.depth = depth;
        this.path = path;
    }

    /** Returns the whole form. */
    static Section whole() {
        return new Section(null, Optional.empty(), -1, "");
    }

    /** Returns the section under a group row; {@code depth} is the greater, the lower the kind of group. */
    Section under(String label, String key, int depth) {
        return new Section(this, Optional.of(label), depth, path + "\n" + key);
    }

    /** Returns a stretch of this section that stands under the same group row. */
    Section stretch() {
        return new Section(this, label, depth, path);
    }

    /** Returns the section around this one; of the whole itself. */
    Section above() {
        return above == null ? this : above;
    }

    Optional<String> label() {
        return label;
    }

    int depth() {
        return depth;
    }

    /** Returns the keys of the group rows above, by which two sections of one group are known. */
    String path() {
        return path;
    }

    void add(MatrixUnit unit) {
        for (Section section = this; section != null; section = section.above) {
            section.units.add(unit);
        }
    }

    /** Returns whether a row of this kind computes something of this section. */
    boolean has(RowLabel.Control kind) {
        return controls.contains(kind);
    }

    void note(RowLabel.Control kind) {
        controls.add(kind);
    }

    /**
     * What the units of a section add up to.
     *
     * @param units how many units are counted
     * @param sums how many criteria have each mark
     * @param byCriterion how many units have each mark, by the number of the criterion
     */
    record Counts(long units, Map<Mark, Long> sums, Map<String, Map<Mark, Long>> byCriterion) {

        long undetermined(String criterion) {
            return units - of(Mark.MET, criterion) - of(Mark.NOT_MET, criterion);
        }

        long of(Mark mark) {
            return sums.getOrDefault(mark, 0L);
        }

        long of(Mark mark, String criterion) {
            return byCriterion.getOrDefault(criterion, Map.of()).getOrDefault(mark, 0L);
        }
    }

    /** Returns the counts, once it is settled which units are used; however many rows ask, they are counted once. */
    Counts counts() {
        Counts known = counts;
        if (known == null) {
            known = count();
            counts = known;
        }
        return known;
    }

    private Counts count() {
        long used = 0;
        Map<Mark, Long> sums = new EnumMap<>(Mark.class);
        Map<String, Map<Mark, Long>> byCriterion = new LinkedHashMap<>();
        for (MatrixUnit unit : units) {
            if (unit.isUsed()) {
                used++;
                unit.marks().forEach((no, mark) -> {
                    sums.merge(mark, 1L, Long::sum);
                    byCriterion
                            .computeIfAbsent(no, any -> new EnumMap<>(Mark.class))
                            .merge(mark, 1L, Long::sum);
                });
            }
        }
        return new Counts(used, sums, byCriterion);
    }
}
