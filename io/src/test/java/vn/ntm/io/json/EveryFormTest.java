package vn.ntm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.binding.Document;
import vn.ntm.io.json.document.Forms;
import vn.ntm.io.schema.SchemaCheck;

/** Values of every form, made at random: read back they are equal, and their documents are of their schema. */
class EveryFormTest {

    private static final NtmJson JSON = NtmJson.standard();
    private static final int ROUNDS = 12;

    /** Another seed is tried with {@code -Djson.seed=...}. */
    private static final long SEED = Long.getLong("json.seed", 20260215);

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
            if (!WITHOUT_EQUALITY.contains(document.format())) {
                assertThat(read).as("seed %s: %s", seed, json).isEqualTo(value.get());
            }
            assertThat(JSON.write(read)).as("seed %s", seed).isEqualTo(json);
            assertThat(SchemaCheck.ofDocument(document.format(), json))
                    .as("seed %s: %s", seed, json)
                    .isEmpty();
        }
        assertThat(made).as("values of %s from seed %s", document.format(), SEED).isPositive();
    }

    /** Values of these say what they hold and do not compare it; that what they write is the same is all that shows. */
    private static final Set<String> WITHOUT_EQUALITY = Set.of("ntm-area-facts");
}
