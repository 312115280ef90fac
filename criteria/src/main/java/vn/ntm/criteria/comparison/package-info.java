/**
 * Two evaluations side by side (so sánh kết quả): what if something were otherwise ({@link
 * vn.ntm.criteria.comparison.WhatIf}), the same unit by an old and a new set ({@link
 * vn.ntm.criteria.comparison.SetComparison}), and the {@link vn.ntm.criteria.comparison.EvaluationDifference} of any two
 * as a value.
 */
@NullMarked
package vn.ntm.criteria.comparison;

import org.jspecify.annotations.NullMarked;
