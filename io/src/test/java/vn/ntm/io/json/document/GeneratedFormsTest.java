package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.NtmModule;
import vn.ntm.io.json.RefusedJsonException;
import vn.ntm.io.json.binding.Document;
import vn.ntm.io.schema.SchemaCheck;

/**
 * Values of every form, made at random: read back they are equal, and their documents are of their schema. What the schema
 * of a document does not let through, the reader refuses.
 */
class GeneratedFormsTest {

    private static final NtmJson JSON = NtmJson.standard();
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new NtmModule());
    private static final int ROUNDS = 12;

    /** Another seed is tried with {@code -Djson.seed=...}. */
    private static final long SEED = Long.getLong("json.seed", 20260215);

    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "vn", "ntm", "io", "json", "every-form.jsonl");
    private static final int MAX_GOLDEN = 20_000;

    static Stream<Document<?, ?>> documents() {
        return Forms.all().documents().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areReadBackEqualAndAreOfTheirSchema(Document<?, ?> document) {
        int made = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long seed = SEED + round;
            Optional<Object> value = new GeneratedValues(seed).of(document);
            if (value.isEmpty()) {
                continue;
            }
            made++;
            String json = JSON.write(value.get());
            Object read = JSON.read(TextSource.of("seed " + seed, json), document.type());
            assertThat(read).as("seed %s: %s", seed, json).isEqualTo(value.get());
            assertThat(JSON.write(read)).as("seed %s", seed).isEqualTo(json);
            assertThat((Object) MAPPER.valueToTree(value.get()))
                    .as("seed %s", seed)
                    .isEqualTo(tree(json));
            assertThat(SchemaCheck.ofDocument(document.format(), json))
                    .as("seed %s: %s", seed, json)
                    .isEmpty();
        }
        assertThat(made)
                .as("values of %s from seed %s", document.format(), SEED)
                .isPositive();
    }

    private static String json(Document<?, ?> document) {
        return JSON.write(new GeneratedValues(SEED).of(document).orElseThrow());
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    /** Documents with one property left out, one of another name, one of another type, one of no value. */
    private static List<ObjectNode> spoilt(String json) {
        List<ObjectNode> spoilt = new ArrayList<>();
        ObjectNode whole = tree(json);
        spoilt.add(whole.deepCopy().put("unknown", 1));
        for (String name : ImmutableList.copyOf(whole.fieldNames())) {
            ObjectNode renamed = whole.deepCopy();
            renamed.set(name + "X", renamed.remove(name));
            spoilt.add(renamed);
            spoilt.add(whole.deepCopy().put(name, 1.5));
            spoilt.add(whole.deepCopy().put(name, "\u0000"));
        }
        return spoilt;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aPropertyOfAnotherNameOrTypeIsNotOfTheSchemaAndIsRefused(Document<?, ?> document) {
        int faulty = 0;
        for (ObjectNode spoilt : spoilt(json(document))) {
            String text = spoilt.toString();
            List<String> faults = SchemaCheck.ofDocument(document.format(), text);
            if (!faults.isEmpty()) {
                faulty++;
                assertThatThrownBy(() -> JSON.read(TextSource.of(document.format(), text), document.type()))
                        .as("%s; by the schema %s", text, faults)
                        .isInstanceOf(RefusedJsonException.class);
            }
        }
        // Of each property another name and another type, and the one that no form has; texts may be of any characters.
        assertThat(faulty)
                .as(document.format())
                .isGreaterThan(2 * tree(json(document)).size());
    }

    /** One document of each form, as it stands: a change of a form shows here, and needs another version. */
    @Test
    void stayAsTheyAre() throws IOException {
        List<String> lines = documents()
                .map(GeneratedFormsTest::json)
                .filter(line -> line.length() < MAX_GOLDEN)
                .toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(GOLDEN, lines);
        }
        assertThat(lines)
                .as("re-make with -Dgolden.update=true and read the difference")
                .isEqualTo(Files.readAllLines(GOLDEN));
    }
}
