package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.Origin;
import vn.ntm.criteria.set.Threshold;

/**
 * Levels that a province or ministry has set (mức do địa phương hoặc bộ quy định), to be laid over the bundled
 * tables by {@link CriteriaCatalog#with}. It is checked there, not here: what fits depends on the sets.
 *
 * @param name what explanations call it; unique among the overlays of a catalogue
 * @param rows its rows, in the order of their file
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Overlay(String name, List<Row> rows) {

    /** Checks that the overlay has a name. */
    public Overlay {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: an overlay needs one");
        }
        rows = ImmutableList.copyOf(rows);
    }

    /**
     * A level for one item of one set.
     *
     * @param set the id of the set
     * @param threshold the level
     * @param origin the record that it was read from, if it was; its field is not used, as an objection is to
     *     any field of the record
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Row(String set, Threshold threshold, Optional<Origin> origin) {

        /** Returns a row that was not read from a file. */
        public static Row of(String set, Threshold threshold) {
            return new Row(set, threshold, Optional.empty());
        }
    }

    /**
     * An objection to one of the rows.
     *
     * @param place where the row stands: its origin, or its number in the overlay of that name
     * @param row the row
     * @param objection what speaks against it
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record RowObjection(Origin place, Row row, Objection objection) {

        /** Returns the objection as a failure with its place. */
        public Failure failure() {
            return objection.at(place);
        }
    }

    /** Returns the overlay of {@code name} with {@code rows}. */
    public static Overlay of(String name, List<Row> rows) {
        return new Overlay(name, rows);
    }

    /** Returns where row {@code index} stands, counted from 0. */
    Origin place(int index) {
        return rows.get(index)
                .origin()
                .orElseGet(() ->
                        Origin.builder().file(name).line(index + 1).column(0).build());
    }

    /** Returns the levels for a set. */
    List<Threshold> thresholds(String set) {
        return rows.stream()
                .filter(row -> row.set().equals(set))
                .map(Row::threshold)
                .toList();
    }
}
