/**
 * The strict loading of the tables that ship inside the jars: {@link vn.ntm.core.table.CsvTable} for those that are
 * read row by row with typed cells, {@link vn.ntm.core.table.CsvCursor} for the large ones, whose rows are passed over
 * quickly and kept by nobody. What is read of them is {@link vn.ntm.core.table.Lazy}: a caller pays for the tables that
 * it asks of.
 *
 * <p>These tables are our own; a fault in one is a fault of the release, so loading stops at the first
 * with file, line, column and value. Files of users are read by the io module, which lists every fault.
 */
@NullMarked
package vn.ntm.core.table;

import org.jspecify.annotations.NullMarked;
