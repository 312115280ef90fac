package vn.ntm.io.json.binding.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.livelihood.RateChange;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.RefusedJsonException;

/** What may not be computable: its value or the reason why there is none, and not both. */
class ComputedValuesTest {

    private static final NtmJson JSON = NtmJson.standard();
    private static final RateChange KNOWN = RateChange.of(Ratio.of(1, 4), Ratio.of(1, 2));
    private static final RateChange UNKNOWN =
            new RateChange(Computed.notComputable(NotComputableReason.ZERO_DENOMINATOR), Computed.of(Ratio.of(1, 2)));

    private static RateChange read(String json) {
        return JSON.read(TextSource.of("x.json", json), RateChange.class);
    }

    private static void refused(String json, String path, FailureReason reason, String sentence) {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> read(json))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo(path);
                    assertThat(e.failure().reason()).isEqualTo(reason);
                    assertThat(e.failure().message(Language.EN)).contains(sentence);
                });
    }

    private static String changed(RateChange change, String said, String other) {
        String json = JSON.write(change);
        assertThat(json).contains(said);
        return json.replaceFirst(Pattern.quote(said), other);
    }

    @Test
    void theValueOrTheReasonIsReadBack() {
        assertThat(JSON.write(KNOWN)).contains("\"earlier\":{\"value\":\"1/4\"}");
        assertThat(read(JSON.write(KNOWN))).isEqualTo(KNOWN);
        assertThat(JSON.write(UNKNOWN)).contains("\"earlier\":{\"notComputable\":\"ZERO_DENOMINATOR\"}");
        assertThat(read(JSON.write(UNKNOWN))).isEqualTo(UNKNOWN);
    }

    @Test
    void oneOfThemMustBeThereOnce() {
        refused(
                changed(KNOWN, "{\"value\":\"1/4\"}", "{}"),
                "$.earlier.value",
                FailureReason.MISSING_PROPERTY,
                "the required property \"$.earlier.value\" is missing");
        refused(
                changed(KNOWN, "{\"value\":\"1/4\"}", "{\"value\":\"1/4\",\"value\":\"1/4\"}"),
                "$.earlier.value",
                FailureReason.DUPLICATE_PROPERTY,
                "occurs twice");
        refused(
                changed(KNOWN, "{\"value\":\"1/4\"}", "{\"value\":\"1/4\",\"notComputable\":\"ZERO_DENOMINATOR\"}"),
                "$.earlier.notComputable",
                FailureReason.DUPLICATE_PROPERTY,
                "occurs twice");
    }

    @Test
    void nothingElseMayBeThere() {
        refused(
                changed(KNOWN, "{\"value\":\"1/4\"}", "{\"valeu\":\"1/4\"}"),
                "$.earlier.valeu",
                FailureReason.UNKNOWN_PROPERTY,
                "its properties: value, notComputable");
        refused(
                changed(KNOWN, "{\"value\":\"1/4\"}", "\"1/4\""),
                "$.earlier",
                FailureReason.WRONG_TYPE,
                "must be an object {}, not a text in quotes");
        refused(
                changed(KNOWN, "{\"value\":\"1/4\"}", "{\"value\":null}"),
                "$.earlier.value",
                FailureReason.NULL_VALUE,
                "must not be null");
        refused(
                changed(UNKNOWN, "\"ZERO_DENOMINATOR\"", "\"ZERO\""),
                "$.earlier.notComputable",
                FailureReason.BAD_VALUE,
                "\"ZERO\" does not fit here; accepted: ");
    }

    @Test
    void whatALenientReaderDoesNotKnowIsPassedOver() {
        PartialResult<RateChange> read = JSON.lenient()
                .read(
                        TextSource.of("x.json", changed(KNOWN, "{\"value\"", "{\"why\":{\"a\":[1]},\"value\"")),
                        RateChange.class);
        assertThat(read.items()).containsExactly(KNOWN);
        assertThat(read.failures()).extracting(Failure::reason).containsExactly(FailureReason.UNKNOWN_PROPERTY);
    }

    /** The place of a difference is as deep as the two values go together. */
    @Test
    void anOutcomeThatDiffersIsNamedWhereItDiffers() {
        refused(
                changed(KNOWN, "\"points\":{\"value\":{\"exact\":\"", "\"points\":{\"value\":{\"exact\":\"7"),
                "$.outcome.points.value.exact",
                FailureReason.OUTCOME_DIFFERS,
                "what the document holds gives");
        refused(
                JSON.write(KNOWN)
                        .replaceFirst("\"points\":\\{.*?}}", "\"points\":{\"notComputable\":\"ZERO_DENOMINATOR\"}"),
                "$.outcome.points",
                FailureReason.OUTCOME_DIFFERS,
                "says {\"notComputable\":\"ZERO_DENOMINATOR\"}, what the document holds gives {\"value\":{\"exact\":");
    }
}
