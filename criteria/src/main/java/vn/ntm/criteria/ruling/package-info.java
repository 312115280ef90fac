/**
 * The one path of judging (kết luận): a set and a {@link vn.ntm.criteria.ruling.Policy} compiled into numbers and
 * masks, the {@link vn.ntm.criteria.ruling.Ruling} of two bits a slot that comes of a compact dossier, and the {@link
 * vn.ntm.criteria.ruling.Grounds} that say of each slot why. Whoever judges one unit rather starts from {@code
 * vn.ntm.criteria.evaluation}.
 */
@NullMarked
package vn.ntm.criteria.ruling;

import org.jspecify.annotations.NullMarked;
