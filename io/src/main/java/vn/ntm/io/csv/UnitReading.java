package vn.ntm.io.csv;

import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailuresException;
import vn.ntm.core.unit.AdministrativeUnit;

/**
 * What came of reading a list of units.
 *
 * @param units the versions that a register can take, in the order of the file
 * @param acts the acts that they name and the register does not know; the file gives their numbers only
 * @param failures what is wrong with the other rows, in the order of the file
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record UnitReading(List<AdministrativeUnit> units, List<LegalAct> acts, List<Failure> failures) {

    /** Copies the lists. */
    public UnitReading {
        units = List.copyOf(units);
        acts = List.copyOf(acts);
        failures = List.copyOf(failures);
    }

    /**
     * Returns this reading if the file was whole.
     *
     * @throws FailuresException if there is any failure; it holds them all
     */
    public UnitReading orThrow() {
        if (!failures.isEmpty()) {
            throw new FailuresException(failures);
        }
        return this;
    }
}
