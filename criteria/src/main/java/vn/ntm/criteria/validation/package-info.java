/**
 * Rules between the values of a dossier (kiểm tra lô-gích số liệu): {@link vn.ntm.criteria.validation.ValueCheck} says
 * what cannot be, or is doubtful, whatever the law asks; no verdict depends on it. What is a share, a count or a part of
 * something is data: {@code bounds.csv} and {@code relations.csv} of this package.
 */
@NullMarked
package vn.ntm.criteria.validation;

import org.jspecify.annotations.NullMarked;
