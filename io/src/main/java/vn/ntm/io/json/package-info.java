/**
 * Values and answers as JSON: {@link vn.ntm.io.json.NtmJson} is the one way in and out, for documents that are read
 * back and for answers as lines. {@link vn.ntm.io.json.NtmModule} has the same documents for a mapper of Jackson that a program has
 * already. Every form is declared by records that nobody outside sees, and not by the values themselves. Names come in
 * declared order, decimals and ratios as texts with all their digits, dates as year-month-day.
 */
@NullMarked
package vn.ntm.io.json;

import org.jspecify.annotations.NullMarked;
