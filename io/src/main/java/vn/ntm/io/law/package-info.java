/**
 * Files of the law: the levels of a province ({@link vn.ntm.io.law.OverlayCsv}), the kit that a person with the act in
 * hand fills in ({@link vn.ntm.io.law.KitCsv}), the official wording ({@link vn.ntm.io.law.WordingCsv}). They are read and
 * written as those of {@link vn.ntm.io.csv} are.
 */
@NullMarked
package vn.ntm.io.law;

import org.jspecify.annotations.NullMarked;
