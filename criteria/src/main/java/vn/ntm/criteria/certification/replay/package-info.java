/**
 * How a ledger is read up to a day: first what its annulments strike out, then the events that stand and the
 * reorganisations of units, in the order of their days. Not exported; {@link
 * vn.ntm.criteria.certification.CertificationLedger} is the way in.
 */
@NullMarked
package vn.ntm.criteria.certification.replay;

import org.jspecify.annotations.NullMarked;
