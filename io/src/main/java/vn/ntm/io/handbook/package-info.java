/**
 * Criteria sets as pages for people (sổ tay bộ tiêu chí): {@link vn.ntm.io.handbook.Handbook} writes a view of a set as
 * Markdown, in Vietnamese or English, with act, grade and source beside every level.
 */
@NullMarked
package vn.ntm.io.handbook;

import org.jspecify.annotations.NullMarked;
