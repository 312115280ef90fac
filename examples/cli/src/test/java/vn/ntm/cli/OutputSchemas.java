package vn.ntm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.InputStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.schema.Schemas;

/** The schemas of what the commands write as JSON. */
public final class OutputSchemas {

    private static final String ANSWER = Schemas.PREFIX + "answer-";

    private static final List<String> COMMANDS =
            List.of("evaluate", "rollup", "reconcile", "status", "unit", "trace", "reasons", "report", "law");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.add(OutputSchemas::source)));

    private static final Map<String, JsonSchema> KNOWN = new ConcurrentHashMap<>();

    private OutputSchemas() {}

    private static @Nullable InputStreamSource source(AbsoluteIri id) {
        return id.toString().startsWith(Schemas.PREFIX)
                ? () -> new ByteArrayInputStream(Schemas.text(id.toString()).getBytes(StandardCharsets.UTF_8))
                : null;
    }

    /** Checks every JSON value that a run wrote; one that is a failure is of the schema of failures. */
    static void check(List<String> arguments, String out) {
        int format = arguments.indexOf("--format");
        if (out.isEmpty() || format < 0 || !arguments.get(format + 1).equals("json")) {
            return;
        }
        Optional<String> name = nameOf(arguments);
        assertThat(name).as("schema of the output of %s", arguments).isPresent();
        for (JsonNode value : values(out)) {
            String of = schemaOf(value, name.get());
            assertThat(faults(of, value))
                    .as("%s by the schema of %s: %s", arguments, of, value)
                    .isEmpty();
        }
    }

    private static List<JsonNode> values(String out) {
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(out)) {
            return values.readAll();
        } catch (IOException e) {
            throw new AssertionError(out, e);
        }
    }

    private static String schemaOf(JsonNode value, String answer) {
        if (value.has("failure")) {
            return "failure";
        }
        return value.path("from").isNull() && answer.equals("trace") ? "trace-unanswered" : answer;
    }

    private static Optional<String> nameOf(List<String> arguments) {
        return arguments.stream().filter(COMMANDS::contains).findFirst().map(command -> switch (command) {
            case "report" -> arguments.contains("--data") ? "report-province" : "report-langson-2023";
            case "law" -> ofLaw(arguments);
            default -> command;
        });
    }

    private static String ofLaw(List<String> arguments) {
        String next = arguments.get(arguments.indexOf("law") + 1);
        if (next.equals("check")) {
            return "law-check";
        }
        return next.startsWith("--") ? "law" : "law-set";
    }

    /** Returns what a value has that the schema of the answer does not let through. */
    public static List<String> faults(String answer, JsonNode value) {
        return KNOWN
                .computeIfAbsent(ANSWER + answer + ":1", id -> FACTORY.getSchema(SchemaLocation.of(id)))
                .validate(value)
                .stream()
                .map(ValidationMessage::toString)
                .toList();
    }
}
