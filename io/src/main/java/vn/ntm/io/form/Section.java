package vn.ntm.io.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of the form that its control rows may be about: all of it, or what stands under a group row. */
final class Section {

    private final @Nullable Section above;
    private final Optional<String> label;
    private final int depth;
    private final String path;
    private final List<MatrixUnit> units = new ArrayList<>();

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

    /** Returns the units that are counted. */
    List<MatrixUnit> units() {
        return units.stream().filter(MatrixUnit::isUsed).toList();
    }
}
