/**
 * Legal acts (văn bản), what is cited from them, and how sure we are of it.
 */
@NullMarked
package vn.ntm.core.law;

import org.jspecify.annotations.NullMarked;
