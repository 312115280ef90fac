package vn.ntm.io.json;

import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.result.PartialResult;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.json.binding.shape.Shape;
import vn.ntm.io.json.document.Forms;

/**
 * Reads documents of a later library that may have properties this one does not know (đọc nới lỏng): each is passed over
 * and told of. In all else it is as strict as {@link NtmJson#read}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class LenientJson {

    private final DocumentReader reader;

    LenientJson(DocumentReader reader) {
        this.reader = reader;
    }

    /**
     * Reads a document.
     *
     * @return the value, and a failure UNKNOWN_PROPERTY of each property that was passed over; or no value, and the
     *     failure for which the document is refused
     * @throws UnreadableInputException if the source is not there, too large or not text
     * @throws IllegalArgumentException if values of {@code type} have no form; the message names it
     */
    public <T> PartialResult<T> read(TextSource source, Class<T> type) {
        Shape<Object> shape = Forms.all().wholeOf(type);
        try {
            DocumentReader.Read read = reader.read(source, shape, true);
            return PartialResult.of(
                    List.of(type.cast(read.value())), read.input().passedOver());
        } catch (RefusedJsonException e) {
            return PartialResult.of(List.of(), List.of(e.failure()));
        }
    }
}
