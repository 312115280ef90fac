package vn.ntm.io.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The JSON Schemas that come with this library (lược đồ JSON), draft 2020-12, by their ids.
 *
 * <p>The id of a document is {@code urn:ntm-sdk:schema:FORMAT:VERSION} with the format and the version that the document
 * itself names: {@code urn:ntm-sdk:schema:ntm-dossier:1}. That of an answer is {@code
 * urn:ntm-sdk:schema:answer-NAME:VERSION}: {@code urn:ntm-sdk:schema:answer-evaluate:1}. A URN, because an id is a name
 * that stays and not a place that somebody must keep.
 *
 * <p>A schema of a document refers to no other. Those of answers that hold answers refer to them by id. A document that a
 * schema lets through may still be refused by {@link vn.ntm.io.json.NtmJson#read}: a schema cannot tell that two values do
 * not go together, or that an outcome is not what was put in gives.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Schemas {

    /** What every id begins with. */
    public static final String PREFIX = "urn:ntm-sdk:schema:";

    private static final String LIST = "schemas.txt";

    private Schemas() {}

    /** Returns the ids of all schemas: documents by format, then answers by name. */
    public static List<String> ids() {
        return Holder.IDS;
    }

    /**
     * Returns the text of a schema.
     *
     * @throws IllegalArgumentException if there is none with the id; the message names it
     */
    public static String text(String id) {
        if (!ids().contains(id)) {
            throw new IllegalArgumentException("id: no schema has the id " + id);
        }
        return resource(id.substring(PREFIX.length()).replace(':', '.') + ".json");
    }

    private static String resource(String name) {
        try (InputStream bytes = Schemas.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("schema " + name + " is listed and not here");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The list, read when it is first asked for. */
    private static final class Holder {
        static final List<String> IDS =
                resource(LIST).lines().map(name -> PREFIX + name).toList();
    }
}
