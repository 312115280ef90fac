package vn.ntm.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;

class JsonLimitsTest {

    private static final JsonLimits LIMITS = JsonLimits.standard();

    private static String dossier(String more) {
        return "{\"format\":\"ntm-dossier\",\"version\":1,\"unit\":\"06364\",\"date\":\"2023-12-31\",\"observations\":[]"
                + more + "}";
    }

    private static void assertBeyond(JsonLimits limits, String json, String limit) {
        NtmJson reader = NtmJson.standard().withLimits(limits);
        PartialResult<Dossier> lenient = reader.lenient().read(TextSource.of("x", json), Dossier.class);
        assertThat(lenient.items()).isEmpty();
        assertThat(lenient.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.reason()).isEqualTo(FailureReason.LIMIT_EXCEEDED);
            assertThat(failure.toString()).contains("exceeds the limit " + limit);
        });
    }

    @Test
    void depth() {
        assertBeyond(LIMITS, dossier(",\"x\":" + "[".repeat(100_000)), "depth (100)");
        assertBeyond(LIMITS.withDepth(3), dossier(",\"x\":[[[]]]"), "depth (3)");
    }

    @Test
    void textLength() {
        assertBeyond(
                LIMITS.withTextLength(20), dossier(",\"group\":\"" + "x".repeat(30_000) + "\""), "textLength (20)");
    }

    @Test
    void nameLength() {
        assertBeyond(LIMITS, dossier(",\"" + "x".repeat(30_000) + "\":1"), "nameLength (1000)");
        assertBeyond(LIMITS.withNameLength(60), dossier(",\"" + "x".repeat(30_000) + "\":1"), "nameLength (60)");
    }

    @Test
    void numberLength() {
        assertBeyond(LIMITS, dossier(",\"x\":" + "1".repeat(30_000)), "numberLength (100)");
        assertBeyond(LIMITS.withNumberLength(20), dossier(",\"x\":" + "1".repeat(30_000)), "numberLength (20)");
    }

    @Test
    void bytes() {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> NtmJson.standard()
                        .withLimits(LIMITS.withBytes(20))
                        .read(TextSource.of("x", dossier("")), Dossier.class))
                .withMessageContaining("bytes (20)");
    }

    @Test
    void anExponentIsNotWrittenOut() {
        PartialResult<Dossier> read = NtmJson.standard()
                .lenient()
                .read(TextSource.of("x", dossier(",\"x\":1e999999999,\"y\":[-1E+99999999]")), Dossier.class);
        assertThat(read.items()).hasSize(1);
        assertThat(read.failures())
                .extracting(failure -> failure.origin().header().orElse(""))
                .containsExactly("$.x", "$.y");
    }

    @Test
    void aLimitLetsSomethingThrough() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.withDepth(0))
                .withMessage("depth is 0; a limit is at least 1");
    }
}
