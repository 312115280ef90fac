package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;

/**
 * What speaks against a row of an overlay.
 *
 * @param reason what is wrong
 * @param column the column of the overlay file that is at fault: {@code value}
 * @param raw what the row says there
 * @param attributes the particulars that the wording of the reason names
 * @param refuses whether the overlay is refused for it; if not it is a warning, as where the floor it loosens
 *     is not verified
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Objection(
        FailureReason reason, String column, String raw, Map<String, String> attributes, boolean refuses) {

    /** Copies the attributes in their order. */
    public Objection {
        attributes = ImmutableMap.copyOf(attributes);
    }

    /** Returns the objection as a failure of the record at {@code place}. */
    public Failure at(Origin place) {
        Origin.Builder cell = Origin.builder()
                .file(place.file())
                .line(place.line())
                .column(place.column())
                .header(column);
        if (!raw.isEmpty()) {
            cell.raw(raw);
        }
        return Failure.builder()
                .reason(reason)
                .origin(cell.build())
                .putAllAttributes(attributes)
                .build();
    }
}
