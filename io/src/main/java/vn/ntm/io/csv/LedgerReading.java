package vn.ntm.io.csv;

import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailuresException;
import vn.ntm.criteria.certification.CertificationLedger;

/**
 * What came of reading a ledger.
 *
 * @param ledger the events, in the order of the file, each with its place as origin; not declared complete, because no
 *     file says that of itself
 * @param failures what is wrong with the other rows, in the order of the file; a repaired code, a damaged letter and a
 *     row that stands there twice are among them, though the event is in the ledger
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LedgerReading(CertificationLedger ledger, List<Failure> failures) {

    /** Copies the list. */
    public LedgerReading {
        failures = List.copyOf(failures);
    }

    /**
     * Returns the ledger of a file that must be whole.
     *
     * @throws FailuresException if there is any failure; it holds them all
     */
    public CertificationLedger orThrow() {
        if (!failures.isEmpty()) {
            throw new FailuresException(failures);
        }
        return ledger;
    }
}
