/** Rules that hold over all modules. */
@NullMarked
package vn.ntm;

import org.jspecify.annotations.NullMarked;
