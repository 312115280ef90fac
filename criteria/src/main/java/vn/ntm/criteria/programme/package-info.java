/**
 * The programme itself (Chương trình mục tiêu quốc gia xây dựng nông thôn mới) as dated, cited, graded tables: its
 * phases and the acts that govern them, its targets (mục tiêu), the tiers of each level and who certifies them, the
 * thematic programmes (chương trình chuyên đề) and published totals of capital by the sources of {@code finance}.
 *
 * <p>Start at {@link vn.ntm.criteria.programme.Programme#standard()}. A {@link
 * vn.ntm.criteria.programme.Target} is a figure of one instrument for one year, for the country or a region; where two
 * instruments differ both stand. A {@link vn.ntm.criteria.programme.TierLadder} says what the units of a type can be
 * certified as on a day: each {@link vn.ntm.criteria.programme.TierRung} with the tier it presupposes, and the {@link
 * vn.ntm.criteria.programme.RecognitionRule} that names the body. A {@link
 * vn.ntm.criteria.programme.CapitalStatement} keeps totals and parts as published, also where they do not add up.
 *
 * <p>The values stand in tables beside this package, never in code; all are read when the first is asked for, once. A
 * broken table stops the loading with file, line and column. What the law has and we could not read is a row without a
 * value.
 */
@NullMarked
package vn.ntm.criteria.programme;

import org.jspecify.annotations.NullMarked;
