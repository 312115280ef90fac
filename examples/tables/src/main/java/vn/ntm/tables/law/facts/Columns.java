package vn.ntm.tables.law.facts;

import java.util.List;

/**
 * The columns that the rules of a set may be split into beside the general one.
 *
 * @param axis how tables call the split: GENERAL when there is none
 * @param field how facts call it
 * @param keys the columns, in their order
 */
public record Columns(String axis, String field, List<String> keys) {

    /** Rules have the general column alone. */
    public static final Columns NONE = new Columns("GENERAL", "by_region", List.of());

    /** Returns the columns of regions. */
    public static Columns regions(List<String> keys) {
        return new Columns("REGION", "by_region", keys);
    }

    /** Returns the columns of groups. */
    public static Columns groups(List<String> keys) {
        return new Columns("GROUP", "by_group", keys);
    }
}
