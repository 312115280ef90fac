package vn.ntm.io.json.binding.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.evaluation.Gap;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.RefusedJsonException;

/** The outcome of a document beside what is computed: the same in other words, or another and where. */
class OutcomesTest {

    private static final NtmJson JSON = NtmJson.standard();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Evaluation EVALUATION = Evaluator.of(
                    CriteriaCatalog.standard().set("commune-model-2021-2025"), Policy.strict())
            .evaluate(Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                    .attestedCriterion("1", Finding.MET)
                    .measured("2", "60")
                    .build());

    /** The document, of which a copy of what came out is changed. */
    private static String changed(Object value, Consumer<ObjectNode> change) {
        try {
            ObjectNode document = (ObjectNode) MAPPER.readTree(JSON.write(value));
            change.accept((ObjectNode) document.get("outcome"));
            return document.toString();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void differs(Object value, Consumer<ObjectNode> change, String path) {
        String json = changed(value, change);
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x.json", json), value.getClass()))
                .satisfies(e -> {
                    assertThat(e.failure().reason()).isEqualTo(FailureReason.OUTCOME_DIFFERS);
                    assertThat(e.path()).isEqualTo(path);
                });
    }

    private static ArrayNode criteria(ObjectNode outcome) {
        return (ArrayNode) outcome.get("criteria");
    }

    @Test
    void nullForWhatIsAbsentIsTheSame() {
        String json = changed(EVALUATION, outcome -> {
            assertThat(outcome.has("group")).isFalse();
            outcome.putNull("group");
            criteria(outcome).forEach(criterion -> {
                if (!criterion.has("reason")) {
                    ((ObjectNode) criterion).putNull("reason");
                }
            });
        });
        assertThat(JSON.read(TextSource.of("x.json", json), Evaluation.class)).isEqualTo(EVALUATION);
    }

    @Test
    void whatIsThereForWhatIsAbsentIsAnother() {
        differs(EVALUATION, outcome -> outcome.put("group", "2"), "$.outcome.group");
        differs(
                EVALUATION,
                outcome -> ((ObjectNode) criteria(outcome).get(0)).put("reason", "MISSING_DATA"),
                "$.outcome.criteria[0].reason");
    }

    @Test
    void whatIsAbsentForWhatIsThereIsAnother() {
        ObjectNode first = (ObjectNode) criteria(outcome(EVALUATION)).get(1);
        assertThat(first.has("reason")).isTrue();
        differs(
                EVALUATION,
                outcome -> ((ObjectNode) criteria(outcome).get(1)).remove("reason"),
                "$.outcome.criteria[1].reason");
        differs(
                EVALUATION,
                outcome -> ((ObjectNode) criteria(outcome).get(1)).putNull("reason"),
                "$.outcome.criteria[1].reason");
        differs(EVALUATION, outcome -> outcome.remove("of"), "$.outcome.of");
    }

    private static ObjectNode outcome(Object value) {
        ObjectNode[] held = new ObjectNode[1];
        changed(value, outcome -> held[0] = outcome);
        return held[0];
    }

    @Test
    void aListThatIsShorterOrLongerIsAnother() {
        int last = EVALUATION.criteria().size() - 1;
        differs(EVALUATION, outcome -> criteria(outcome).remove(last), "$.outcome.criteria");
        differs(EVALUATION, outcome -> criteria(outcome).remove(0), "$.outcome.criteria[0].no");
        differs(EVALUATION, outcome -> criteria(outcome).removeAll(), "$.outcome.criteria");
        differs(
                EVALUATION,
                outcome -> criteria(outcome).add(criteria(outcome).get(last).deepCopy()),
                "$.outcome.criteria");
        differs(
                EVALUATION,
                outcome -> criteria(outcome).insert(0, criteria(outcome).get(0).deepCopy()),
                "$.outcome.criteria[1].no");
    }

    @Test
    void theFirstDifferenceIsTold() {
        differs(
                EVALUATION,
                outcome -> {
                    ((ObjectNode) criteria(outcome).get(2)).put("no", "x");
                    ((ObjectNode) criteria(outcome).get(1)).put("no", "x");
                    ((ObjectNode) criteria(outcome).get(1)).put("verdict", "MET");
                },
                "$.outcome.criteria[1].no");
        differs(EVALUATION, outcome -> outcome.put("of", 1).put("verdict", "MET"), "$.outcome.verdict");
    }

    @Test
    void bothValuesAreToldShort() {
        String json = changed(EVALUATION, outcome -> criteria(outcome).removeAll());
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x.json", json), Evaluation.class))
                .satisfies(e -> assertThat(e)
                        .hasMessageContaining("says [], what the document holds gives [{\"no\":\"1\"")
                        .hasMessageContaining("…"));
    }

    /** What is computed ahead is compared as it is read; of this form it is when all is read. */
    @Test
    void aListOfAnotherFormToo() {
        Gap gap = EVALUATION.gap();
        assertThat(gap.notAssessed()).hasSizeGreaterThan(1);
        differs(
                gap,
                outcome -> ((ArrayNode) outcome.get("notAssessed")).remove(0),
                "$.outcome.notAssessed[0].criterion");
        differs(gap, outcome -> ((ArrayNode) outcome.get("notAssessed")).removeAll(), "$.outcome.notAssessed");
        differs(
                gap,
                outcome -> ((ObjectNode) outcome.get("notAssessed").get(1)).put("criterion", "x"),
                "$.outcome.notAssessed[1].criterion");
    }

    @Test
    void whatDoesNotMakeAValueIsToldInItsTurn() {
        String json = changed(EVALUATION, outcome -> outcome.put("verdict", "MET"))
                .replace("\"set\":{\"id\":\"commune-model-2021-2025\"}", "\"set\":{\"id\":\"no-such-set\"}");
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x.json", json), Evaluation.class))
                .satisfies(e -> {
                    assertThat(e.failure().reason()).isEqualTo(FailureReason.UNFIT_VALUES);
                    assertThat(e).hasMessageContaining("no-such-set");
                });
    }

    @Test
    void aDocumentWithoutAnOutcomeIsRefused() {
        String json = changed(EVALUATION, ObjectNode::removeAll);
        String without = json.replace("\"outcome\":{},", "");
        assertThat(without).isNotEqualTo(json);
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x.json", without), Evaluation.class))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo("$.outcome");
                    assertThat(e.failure().reason()).isEqualTo(FailureReason.MISSING_PROPERTY);
                });
    }

    @Test
    void releasesThatAreNotNamedAreOthers() {
        String json = changed(EVALUATION, outcome -> {}).replaceFirst("\"law\":\"[^\"]*\",", "");
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x.json", json), Evaluation.class))
                .satisfies(e -> {
                    Failure failure = e.failure();
                    assertThat(e.path()).isEqualTo("$.releases.law");
                    assertThat(failure.reason()).isEqualTo(FailureReason.OTHER_RELEASE);
                    assertThat(e).hasMessageContaining("written by release ?");
                });
    }
}
