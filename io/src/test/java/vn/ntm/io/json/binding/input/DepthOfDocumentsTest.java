package vn.ntm.io.json.binding.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.io.json.NtmModule;
import vn.ntm.io.json.RefusedJsonException;

/** How many objects may stand in one another, whatever the parser of a program lets through. */
class DepthOfDocumentsTest {

    private static final ObjectMapper DEEP = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(10_000)
                            .build())
                    .build())
            .registerModule(new NtmModule());

    /** A list in a list, {@code objects} of them. */
    private static String nested(int objects) {
        return "{\"format\":\"ntm-operand\",\"version\":1,\"items\":[" + "{\"items\":[".repeat(objects - 2)
                + "{\"figure\":\"1\"}" + "]}".repeat(objects - 1);
    }

    @Test
    void fiveHundredObjectsMayStandInOneAnother() throws JsonProcessingException {
        Operand operand = DEEP.readValue(nested(500), Operand.class);
        int lists = 0;
        while (operand instanceof Operand.Items items) {
            operand = items.items().get(0);
            lists++;
        }
        assertThat(lists).isEqualTo(499);
    }

    @Test
    void oneMoreIsRefused() {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> DEEP.readValue(nested(501), Operand.class))
                .satisfies(e -> assertThat(e.getCause()).isInstanceOfSatisfying(RefusedJsonException.class, refusal -> {
                    Failure failure = refusal.failure();
                    assertThat(failure.reason()).isEqualTo(FailureReason.LIMIT_EXCEEDED);
                    assertThat(failure.message(Language.EN)).isEqualTo("exceeds the limit depth (500)");
                    assertThat(refusal.path()).isEqualTo("$");
                }));
    }

    @Test
    void objectsBesideOneAnotherAreNoDepth() throws JsonProcessingException {
        String beside =
                "{\"format\":\"ntm-operand\",\"version\":1,\"items\":[" + "{\"figure\":\"1\"},".repeat(600) + "{}]}";
        assertThat(DEEP.readValue(beside, Operand.class))
                .isInstanceOfSatisfying(
                        Operand.Items.class, items -> assertThat(items.items()).hasSize(601));
    }
}
