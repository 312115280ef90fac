package vn.ntm.tables.law.shape;

/** What is asked, as the column {@code kind} of {@code indicators.csv} says it. */
public enum Kind {
    /** Found by a competent body. */
    ATTESTED,
    /** A number. */
    NUMBER,
    /** A word of a scale. */
    GRADE,
    /** All parts. */
    ALL_OF,
    /** One of the parts. */
    ANY_OF,
    /** A number beside what another set asks for. */
    RELATIVE,
    /** A number beside what the unit itself had. */
    OWN_HISTORY,
    /** A share of the units below. */
    ROLLUP
}
