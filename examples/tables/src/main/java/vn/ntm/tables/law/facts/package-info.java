/**
 * Reads the facts of a criteria set.
 *
 * <p>{@link vn.ntm.tables.law.facts.SetFacts} is the tree of a set and lists its criteria and conditions. What an
 * indicator asks for is a {@link vn.ntm.tables.law.facts.Content}, found by one of the shapes in which facts come
 * ({@link vn.ntm.tables.law.facts.Shape}); from when and by which act is a {@link
 * vn.ntm.tables.law.facts.Stretch}. What the facts do not say stands, each with its reason, in {@code
 * law-readings.csv} ({@link vn.ntm.tables.law.facts.Readings}).
 */
@NullMarked
package vn.ntm.tables.law.facts;

import org.jspecify.annotations.NullMarked;
