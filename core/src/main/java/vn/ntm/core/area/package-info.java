/**
 * Facts about where a unit lies: the economic regions by which the criteria differ.
 */
@NullMarked
package vn.ntm.core.area;

import org.jspecify.annotations.NullMarked;
