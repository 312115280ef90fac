/**
 * The mechanism that all forms of figures go by: rows known by words or codes, columns with a role, the reader that finds
 * and settles them, the writer. Not exported.
 */
@NullMarked
package vn.ntm.io.report.figure;

import org.jspecify.annotations.NullMarked;
