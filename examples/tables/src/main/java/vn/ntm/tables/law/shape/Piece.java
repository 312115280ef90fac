package vn.ntm.tables.law.shape;

import com.google.common.collect.ImmutableMap;

/**
 * One thing that is judged by itself: an indicator without parts, or a part.
 *
 * @param id the id of the part, or empty for the indicator's own
 * @param kind what is asked
 * @param known whether it is known what passes; false of a finding only, as a number has its levels
 * @param cells what it has in columns of {@code indicators.csv}: unit, base, counts, any_of
 * @param levels the levels of a number or grade
 * @param asked when it is asked
 */
public record Piece(
        String id, Kind kind, boolean known, ImmutableMap<String, String> cells, Levels levels, Asked asked) {

    /** When a piece is asked. */
    public enum Asked {
        /** Of every unit. */
        ALWAYS,
        /** Only under a condition. */
        CONDITIONALLY,
        /** Only under a condition that excludes those of the other parts like it. */
        BY_CHOICE
    }

    /** Returns what a competent body finds. */
    public static Piece attested(String id, boolean known) {
        return new Piece(id, Kind.ATTESTED, known, ImmutableMap.of(), Levels.NONE, Asked.ALWAYS);
    }

    /** Returns what is measured or graded in a unit. */
    static Piece measured(String id, Kind kind, String unit, Levels levels) {
        return new Piece(id, kind, true, ImmutableMap.of("unit", unit), levels, Asked.ALWAYS);
    }

    /** Returns an indicator that is judged from its parts. */
    static Piece judgedFromParts(Kind kind, boolean known) {
        return new Piece("", kind, known, ImmutableMap.of(), Levels.NONE, Asked.ALWAYS);
    }

    /** Returns the piece as one of another kind. */
    Piece as(Kind other) {
        return new Piece(id, other, known, cells, levels, asked);
    }

    Piece asked(Asked when) {
        return new Piece(id, kind, known, cells, levels, when);
    }

    Piece with(String column, String value) {
        ImmutableMap<String, String> more = ImmutableMap.<String, String>builder()
                .putAll(cells)
                .put(column, value)
                .build();
        return new Piece(id, kind, known, more, levels, asked);
    }

    Piece emptied() {
        return new Piece(id, kind, known, cells, levels.emptied(), asked);
    }
}
