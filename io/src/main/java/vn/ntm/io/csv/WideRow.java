package vn.ntm.io.csv;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.CompactDossier;

/**
 * What one row of a wide file says (một dòng của hồ sơ dạng ngang), whatever other rows say of the same unit.
 *
 * @param unit whom it is about
 * @param date the day that is judged
 * @param line its first line in the source
 * @param print a fingerprint of its cells: rows of one header that say the same have the same, whichever part of a file
 *     they are in
 * @param dossier the dossier; empty where cells contradict each other, which is reported
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WideRow(UnitCode unit, LocalDate date, int line, long print, Optional<CompactDossier> dossier) {}
