package vn.ntm.io.json.binding.tables;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.apiguardian.api.API;
import vn.ntm.core.result.FailureReason;

/** That a document rests on other tables than those at hand. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class OtherTablesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final FailureReason reason;
    private final String place;
    private final transient Map<String, String> attributes;

    /**
     * Creates the exception.
     *
     * @param place the path within the object that is read
     * @param attributes what the wording of the reason names
     */
    public OtherTablesException(FailureReason reason, String place, Map<String, String> attributes) {
        super(place + ": " + attributes);
        this.reason = reason;
        this.place = place;
        this.attributes = ImmutableMap.copyOf(attributes);
    }

    /** Returns why the document is refused. */
    public FailureReason reason() {
        return reason;
    }

    /** Returns the path within the object that is read. */
    public String place() {
        return place;
    }

    /** Returns what the wording of the reason names. */
    public Map<String, String> attributes() {
        return attributes;
    }
}
