package vn.ntm.criteria.ocop;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;

/**
 * Where a row of the rules stands and how sure we are of it (căn cứ).
 *
 * @param validity the days on which it holds
 * @param grade how sure we are
 * @param citation the act, and where it was read
 * @param note what a reader should know of it; in English, as in the tables
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OcopRule(Validity validity, Grade grade, Citation citation, Optional<String> note) {}
