package vn.ntm.io.json.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;

class NtmJsonReconciliationsTest {

    @Test
    void answersComeInDeclaredOrderWithPlainDecimals() {
        assertThat(answer(
                        "{\"id\":\"LS\",\"checks\":["
                                + "{\"check\":\"xã nâng cao\",\"kind\":\"percent\",\"numerator\":17,\"denominator\":86,\"published\":\"19.8\"},"
                                + "{\"check\":\"hộ\",\"kind\":\"implied_denominator\",\"items\":[{\"count\":37817,\"published_percent\":\"19.28\"}]},"
                                + "{\"check\":\"vốn\",\"kind\":\"product\",\"base\":1e20,\"factor\":2.50}]}",
                        Language.VI))
                .isEqualTo(
                        "{\"id\":\"LS\",\"checks\":["
                                + "{\"check\":\"xã nâng cao\",\"kind\":\"percent\",\"verdict\":\"MATCH\",\"expected\":\"19.8\",\"note\":null},"
                                + "{\"check\":\"hộ\",\"kind\":\"implied_denominator\",\"verdict\":\"MATCH\",\"expected\":\"196096..196197\",\"note\":null},"
                                + "{\"check\":\"vốn\",\"kind\":\"product\",\"verdict\":\"NO_PUBLISHED_VALUE\",\"expected\":\"250000000000000000000\",\"note\":null}]}");
    }

    @Test
    void notesAreInTheLanguageAskedFor() {
        String sum =
                "{\"id\":\"C85\",\"checks\":[{\"check\":\"s\",\"kind\":\"sum_of_percentages\",\"parts\":[22,8,57,5.0]}]}";
        assertThat(answer(sum, Language.VI)).endsWith("\"expected\":\"92\",\"note\":\"phần còn lại đến 100: 8\"}]}");
        assertThat(answer(sum, Language.EN)).endsWith("\"expected\":\"92\",\"note\":\"left to 100: 8\"}]}");
    }

    @Test
    void whatWasNotGivenIsNull() {
        assertThat(answer("{\"checks\":[{}]}", Language.EN))
                .isEqualTo("{\"id\":null,\"checks\":[{\"check\":null,\"kind\":null,\"verdict\":\"NOT_COMPUTABLE\","
                        + "\"expected\":null,\"note\":\"the kind of calculation is not known\"}]}");
    }

    private static String answer(String line, Language language) {
        NtmJson json = NtmJson.standard();
        ReconciledStatement answer = json.readStatements(TextSource.of("checks.jsonl", line))
                .orThrow()
                .get(0)
                .reconcile();
        return json.line(answer, language);
    }
}
