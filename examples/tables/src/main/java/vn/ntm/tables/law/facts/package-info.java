/**
 * Reads the facts of a criteria set.
 *
 * <p>{@link vn.ntm.tables.law.facts.SetFacts} is the tree of a set and lists its criteria and conditions; {@link
 * vn.ntm.tables.law.facts.Grades} says how sure its cells are. What the facts do not say stands, each with its reason,
 * in {@code law-readings.csv} ({@link vn.ntm.tables.law.facts.Readings}).
 */
@NullMarked
package vn.ntm.tables.law.facts;

import org.jspecify.annotations.NullMarked;
