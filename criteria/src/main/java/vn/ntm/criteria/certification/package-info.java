/**
 * Certificates through time (danh hiệu theo thời gian). A {@link vn.ntm.criteria.certification.CertificationLedger} is a
 * list of {@link vn.ntm.criteria.certification.CertificationEvent}s; of a day it gives a
 * {@link vn.ntm.criteria.certification.LedgerOnDay}: what each unit holds, on the codes of that day. What a merger leaves
 * of a certificate the rules of a {@link vn.ntm.criteria.certification.CarryOver} say, which a caller can replace. What
 * contradicts itself is a {@link vn.ntm.criteria.certification.LedgerFinding}, never an exception. How a ledger is read
 * stands in the package {@code replay}, which is not exported.
 *
 * <pre>{@code
 * CertificationLedger ledger = CertificationLedger.of(events);
 * LedgerOnDay day = ledger.on(LocalDate.of(2025, 7, 2), UnitRegistry.standard(), CarryOver.standard());
 * day.of(UnitCode.of("06364"));   // CARRIED_UNDECIDED from xã Chiến Thắng, now xã Vũ Lễ
 * }</pre>
 */
@NullMarked
package vn.ntm.criteria.certification;

import org.jspecify.annotations.NullMarked;
