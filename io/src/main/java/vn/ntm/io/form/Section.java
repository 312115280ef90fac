package vn.ntm.io.form;

import java.util.ArrayList;
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
     * @param met how many criteria they meet together
     * @param byCriterion how many of them meet each criterion, by its number
     */
    record Counts(long units, long met, Map<String, Long> byCriterion) {

        long metOf(String criterion) {
            return byCriterion.getOrDefault(criterion, 0L);
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
        long met = 0;
        Map<String, Long> byCriterion = new LinkedHashMap<>();
        for (MatrixUnit unit : units) {
            if (unit.isUsed()) {
                used++;
                met += unit.met();
                unit.marks().forEach((no, mark) -> byCriterion.merge(no, mark == Mark.MET ? 1L : 0L, Long::sum));
            }
        }
        return new Counts(used, met, byCriterion);
    }
}
