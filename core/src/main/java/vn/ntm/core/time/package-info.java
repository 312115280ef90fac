/**
 * Time as the law counts it: in whole days, from a day to a last day.
 *
 * <p>No clock is read anywhere in this library; each question brings its date.
 * Reports are about a {@link vn.ntm.core.time.ReportingPeriod}; what they write is read by {@link
 * vn.ntm.core.time.WrittenDate}.
 */
@NullMarked
package vn.ntm.core.time;

import org.jspecify.annotations.NullMarked;
