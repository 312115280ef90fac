/**
 * How a tier is won and lost (xét, công nhận và thu hồi): the steps and conditions of each period as a cited table
 * ({@link vn.ntm.criteria.recognition.Procedure}), the bands of revocation ({@link
 * vn.ntm.criteria.recognition.LossRules}), and which tiers a unit qualifies for, from its certificates, its evaluations
 * and the certificates of the units below it ({@link vn.ntm.criteria.recognition.TierQualification}). What no rule is
 * known for is undetermined; there is no workflow engine.
 */
@NullMarked
package vn.ntm.criteria.recognition;

import org.jspecify.annotations.NullMarked;
