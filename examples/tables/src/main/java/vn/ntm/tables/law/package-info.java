/**
 * Makes the three tables of a criteria set.
 *
 * <p>{@link vn.ntm.tables.law.LawCommand} reads the facts of a set ({@code facts}), finds out what each indicator asks
 * for ({@code shape}) and in which stretches of days ({@link vn.ntm.tables.law.Stretches}); {@link
 * vn.ntm.tables.law.SetRows} turns each cell into one row; {@link vn.ntm.tables.law.LawWords} keeps the words that people
 * wrote into the tables before: labels, conditions and notes. {@link vn.ntm.tables.law.LawTable} is the one form in which
 * the tables are written. What a person reads in a decree later comes in by {@code overlay}.
 */
@NullMarked
package vn.ntm.tables.law;

import org.jspecify.annotations.NullMarked;
