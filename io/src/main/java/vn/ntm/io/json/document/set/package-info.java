/** Forms of criteria sets, whole, and of the levels that are laid over them. */
@NullMarked
package vn.ntm.io.json.document.set;

import org.jspecify.annotations.NullMarked;
