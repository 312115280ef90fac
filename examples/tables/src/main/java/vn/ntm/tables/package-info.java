/** The program by which a maintainer makes the tables that the library ships. */
@NullMarked
package vn.ntm.tables;

import org.jspecify.annotations.NullMarked;
