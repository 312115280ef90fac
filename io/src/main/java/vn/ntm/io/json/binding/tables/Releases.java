package vn.ntm.io.json.binding.tables;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.result.FailureReason;

/**
 * The releases of the tables that a document rests on.
 *
 * @param law the release of the tables of the law, where it rests on some
 * @param units the release of the tables of units, where it rests on some
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Releases(Optional<String> law, Optional<String> units) {

    /** Checks that the tables of the law are those that the document was written by. */
    public void requireLaw(String held) {
        require("law", law, held);
    }

    /** Checks that the tables of units are those that the document was written by. */
    public void requireUnits(String held) {
        require("units", units, held);
    }

    private static void require(String name, Optional<String> written, String held) {
        if (!written.equals(Optional.of(held))) {
            throw new OtherTablesException(
                    FailureReason.OTHER_RELEASE,
                    "releases." + name,
                    ImmutableMap.of("value", written.orElse("?"), "expected", held));
        }
    }
}
