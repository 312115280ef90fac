package vn.ntm.io.schema;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.InputStreamSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Validates JSON by the schemas that are shipped. */
public final class SchemaCheck {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.add(SchemaCheck::source)));

    private static final Map<String, JsonSchema> KNOWN = new ConcurrentHashMap<>();

    private SchemaCheck() {}

    private static @Nullable InputStreamSource source(AbsoluteIri id) {
        return id.toString().startsWith(Schemas.PREFIX)
                ? () -> new ByteArrayInputStream(Schemas.text(id.toString()).getBytes(StandardCharsets.UTF_8))
                : null;
    }

    /** Returns what a document has that the schema of its format does not let through. */
    public static List<String> ofDocument(String format, String json) {
        return check(Schemas.PREFIX + format + ":1", json);
    }

    /** Returns what an answer has that its schema does not let through. */
    public static List<String> ofAnswer(String name, String json) {
        return check(Schemas.PREFIX + "answer-" + name + ":1", json);
    }

    private static List<String> check(String id, String json) {
        return KNOWN
                .computeIfAbsent(id, known -> FACTORY.getSchema(SchemaLocation.of(known)))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(ValidationMessage::toString)
                .toList();
    }
}
