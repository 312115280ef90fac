/**
 * The one strict loader of the tables that ship inside the jars.
 *
 * <p>These tables are our own; a fault in one is a fault of the release, so loading stops at the first
 * with file, line, column and value. Files of users are read by the io module, which lists every fault.
 */
@NullMarked
package vn.ntm.core.table;

import org.jspecify.annotations.NullMarked;
