/**
 * Answers that may be partial or absent, and failures with the place where they were found (kết quả, lỗi dữ liệu).
 *
 * <p>A bulk reader returns a {@link vn.ntm.core.result.PartialResult}: the good items and one {@link
 * vn.ntm.core.result.Failure} for each problem, with the place it was found at. A calculator that
 * cannot compute returns a {@link vn.ntm.core.result.Computed} that names why; it neither throws nor
 * answers zero.
 */
@NullMarked
package vn.ntm.core.result;

import org.jspecify.annotations.NullMarked;
