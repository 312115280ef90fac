/**
 * Legal acts (văn bản), what is cited from them, and how sure we are of it. The number of an act as
 * people write it is read by {@link vn.ntm.core.law.ActNumber}.
 */
@NullMarked
package vn.ntm.core.law;

import org.jspecify.annotations.NullMarked;
