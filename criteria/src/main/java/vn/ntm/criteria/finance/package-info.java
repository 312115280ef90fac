/**
 * The programme's money (vốn của chương trình): where it comes from, what is planned, allocated and disbursed, and
 * whether totals agree with their parts.
 *
 * <p>A {@link vn.ntm.criteria.finance.CapitalLedger} holds figures under headings: a source of the tree of {@link
 * vn.ntm.criteria.finance.CapitalSources}, a nature, years, and whether the plan is of these years or carried over from
 * earlier ones. A heading inside another is a part of it and is never added to it. A {@link
 * vn.ntm.criteria.finance.CapitalRate} names the plan that it divides by; a {@link vn.ntm.criteria.finance.PartsCheck}
 * says by how much parts exceed their total, and adjusts nothing. What nobody gave is missing, never zero.
 *
 * <p>Rests on core alone. The plans and results that were published for the country are in {@code
 * vn.ntm.criteria.programme}, which uses the same tree.
 */
@NullMarked
package vn.ntm.criteria.finance;

import org.jspecify.annotations.NullMarked;
