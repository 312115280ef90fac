/**
 * Makes the three tables of a criteria set.
 *
 * <p>{@link vn.ntm.tables.law.LawCommand} reads the facts of a set ({@link vn.ntm.tables.law.SetFacts}); {@link
 * vn.ntm.tables.law.SetRows} turns each of their cells into one row, graded by {@link
 * vn.ntm.tables.law.CellGrade}; {@link vn.ntm.tables.law.LawWords} keeps the words that people wrote into the
 * tables before: labels, conditions and notes. {@link vn.ntm.tables.law.LawTable} is the one form in which the
 * tables are written.
 */
@NullMarked
package vn.ntm.tables.law;

import org.jspecify.annotations.NullMarked;
