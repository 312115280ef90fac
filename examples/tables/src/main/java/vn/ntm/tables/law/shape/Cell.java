package vn.ntm.tables.law.shape;

import vn.ntm.core.law.Grade;

/**
 * A cell of a rule.
 *
 * @param year the year that it is of, or empty
 * @param key the column, or empty for the general one
 * @param value the value, or empty when it is not known
 * @param grade how sure the facts are of it; UNKNOWN without a value
 */
public record Cell(String year, String key, String value, Grade grade) {

    /** Returns the cell without what it holds. */
    Cell emptied() {
        return new Cell(year, key, "", Grade.UNKNOWN);
    }
}
