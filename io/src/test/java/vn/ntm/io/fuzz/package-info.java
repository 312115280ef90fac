/** Readers of tables given any bytes. */
@NullMarked
package vn.ntm.io.fuzz;

import org.jspecify.annotations.NullMarked;
