package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.evaluation.Explanation;
import vn.ntm.criteria.livelihood.RateChange;
import vn.ntm.criteria.ocop.StarCounts;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.RefusedJsonException;

/** Documents of what can be computed, changed in places, or with their properties in another order. */
class RecomputedDocumentsTest {

    private static final NtmJson JSON = NtmJson.standard();
    private static final Pattern WORD = Pattern.compile("\"(MET|NOT_MET|UNDETERMINED|ATTESTED|MEASURED|NATION)\"");

    private static final Evaluation EVALUATION = Evaluator.of(
                    CriteriaCatalog.standard().set("commune-ntm-2021-2025"), Policy.strict())
            .evaluate(Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                    .measured("10", "41.5")
                    .measured("2.1", "79.95")
                    .attestedCriterion("8", Finding.MET)
                    .build());

    private static <T> void refused(String json, Class<T> type, FailureReason reason) {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x.json", json), type))
                .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(reason));
    }

    /** Each word of the outcome in its turn; a few give documents that another dossier would have, none this one. */
    @Test
    void noWordOfAnOutcomeMayBeAnother() {
        String json = JSON.write(EVALUATION);
        int from = json.indexOf("\"outcome\"");
        Matcher word = WORD.matcher(json);
        int changed = 0;
        for (int at = from; word.find(at); at = word.end()) {
            String other = switch (word.group(1)) {
                case "MET" -> "NOT_MET";
                case "NOT_MET", "UNDETERMINED" -> "MET";
                case "ATTESTED" -> "MEASURED";
                case "MEASURED" -> "ATTESTED";
                default -> "PROVINCE";
            };
            refused(
                    json.substring(0, word.start(1)) + other + json.substring(word.end(1)),
                    Evaluation.class,
                    FailureReason.OUTCOME_DIFFERS);
            changed++;
        }
        assertThat(changed).isGreaterThan(100);
    }

    @Test
    void whatIsMissingOrMoreInAnOutcomeIsRefused() {
        String json = JSON.write(EVALUATION);
        refused(json.replace(",\"of\":19", ""), Evaluation.class, FailureReason.OUTCOME_DIFFERS);
        refused(
                json.replace(",\"of\":19", ",\"of\":19,\"reason\":\"MISSING_DATA\""),
                Evaluation.class,
                FailureReason.OUTCOME_DIFFERS);
        refused(json.replace(",\"of\":19", ",\"of\":19,\"of\":19"), Evaluation.class, FailureReason.DUPLICATE_PROPERTY);
        refused(json.replace(",\"of\":19", ",\"of\":19,\"off\":19"), Evaluation.class, FailureReason.UNKNOWN_PROPERTY);
        refused(json.replace(",\"of\":19", ",\"of\":\"19\""), Evaluation.class, FailureReason.WRONG_TYPE);
        refused(
                json.replace("\"outcome\":{\"verdict\":\"NOT_MET\"", "\"outcome\":{\"verdict\":\"NOT MET\""),
                Evaluation.class,
                FailureReason.BAD_VALUE);
    }

    /** A data base that keeps trees gives properties in an order of its own. */
    @Test
    void theOrderOfPropertiesDoesNotMatter() {
        String json = JSON.write(EVALUATION);
        int outcome = json.indexOf("\"outcome\"");
        int releases = json.indexOf(",\"releases\"");
        String moved = "{" + json.substring(outcome, releases) + "," + json.substring(1, outcome)
                + json.substring(releases + 1);
        assertThat(JSON.read(TextSource.of("x.json", moved), Evaluation.class)).isEqualTo(EVALUATION);
        refused(
                moved.replace("\"outcome\":{\"verdict\":\"NOT_MET\"", "\"outcome\":{\"verdict\":\"MET\""),
                Evaluation.class,
                FailureReason.OUTCOME_DIFFERS);
    }

    /** Units, and units of measure, are equal by their codes and ids; their names are said by the document all the same. */
    @Test
    void namesInAnOutcomeAreCompared() {
        SuccessionResult trace = UnitRegistry.standard()
                .succession()
                .from(UnitCode.of("06364"), LocalDate.of(2025, 6, 30))
                .to(LocalDate.of(2025, 7, 1));
        String json = JSON.write(trace);
        int outcome = json.indexOf("\"outcome\"");
        String renamed =
                json.substring(0, outcome) + json.substring(outcome).replaceFirst("Chiến Thắng", "Chiến Thắngx");
        assertThat(renamed).isNotEqualTo(json);
        refused(renamed, SuccessionResult.class, FailureReason.OUTCOME_DIFFERS);
        String explained = JSON.write(EVALUATION.explanation());
        String reworded = explained.replaceFirst("\"textVi\":\"", "\"textVi\":\"nghìn ");
        assertThat(reworded).isNotEqualTo(explained);
        refused(reworded, Explanation.class, FailureReason.OUTCOME_DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "1586/152"})
    void aRateWithoutABaseIsRefusedAsADocumentIs(String later) {
        String json =
                "{\"format\":\"ntm-rate-change\",\"version\":1,\"earlier\":{\"value\":\"1/0\"},\"later\":{\"value\":\""
                        + later + "\"},\"outcome\":{\"points\":{\"value\":{\"exact\":\"0/23104\"}},"
                        + "\"relative\":{\"value\":{\"exact\":\"0/241072\"}}}}";
        refused(json, RateChange.class, FailureReason.OUTCOME_DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"units\":-5,", "\"units\":160,", "\"units\":4,"})
    void aDistributionAddsUp(String units) {
        refused(
                "{\"format\":\"ntm-distribution\",\"version\":1,\"groups\":[{\"band\":\"19\"," + units
                        + "\"possible\":\"5\",\"of\":5}],\"outside\":0,\"outsidePossible\":\"0\",\"units\":5}",
                Distribution.class,
                FailureReason.UNFIT_VALUES);
    }

    @Test
    void nothingIsCountedBelowZero() {
        refused(
                "{\"format\":\"ntm-ocop-star-counts\",\"version\":1,\"day\":\"2023-12-31\",\"byRating\":[],\"total\":\"-1\","
                        + "\"expired\":0}",
                StarCounts.class,
                FailureReason.UNFIT_VALUES);
    }
}
