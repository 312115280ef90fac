/**
 * Criteria sets as people read and complete them (tra cứu, bổ sung bộ tiêu chí).
 *
 * <p>A {@link vn.ntm.criteria.view.SetView} is the part of a set that somebody asks for: a day, a column, what is
 * still open. {@link vn.ntm.criteria.view.Coverage} measures how much of a set is known, and a {@link
 * vn.ntm.criteria.view.Kit} is what a person with the act in hand fills in. {@link
 * vn.ntm.criteria.view.OfficialWording} stands beside the labels of this library, which are its own.
 */
@NullMarked
package vn.ntm.criteria.view;

import org.jspecify.annotations.NullMarked;
