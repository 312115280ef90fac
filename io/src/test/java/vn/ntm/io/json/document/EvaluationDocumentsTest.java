package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.evaluation.Explanation;
import vn.ntm.criteria.evaluation.Gap;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.RefusedJsonException;
import vn.ntm.io.law.OverlayCsv;

class EvaluationDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final NtmJson JSON = NtmJson.standard();

    private static Dossier dossier() {
        return Dossier.of(UnitCode.of("06364"), DAY)
                .attested("1.1", Finding.MET)
                .attestedCriterion("8", Finding.MET)
                .measured("10", "41.5")
                .measured("12.1", "male", "63")
                .measured("12.1", "female", "58.2")
                .measured("2.1", "79.95")
                .notApplicable("13.4")
                .build();
    }

    private static Evaluation evaluation() {
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        return Evaluator.of(set, Policy.strict()).evaluate(dossier());
    }

    private static CriteriaCatalog withLevels() {
        CriteriaCatalog national = CriteriaCatalog.standard();
        TextSource levels = TextSource.of(
                "ls.csv",
                "set,indicator,axis,from,op,value,act\n"
                        + "commune-ntm-2021-2025,2.1,GENERAL,2022-06-01,>=,80,15/2022/QĐ-UBND");
        return national.with(OverlayCsv.of(national).read(levels).orThrow());
    }

    static Stream<Object> values() {
        CriteriaSet few = CriteriaCatalog.standard().set("commune-model-2021-2025");
        Evaluation small = Evaluator.of(few, Policy.strict())
                .evaluate(Dossier.of(UnitCode.of("06364"), DAY)
                        .attestedCriterion("1", Finding.MET)
                        .build());
        return Stream.of(dossier(), small, small.gap(), small.explanation());
    }

    private static <T> T read(String json, Class<T> type) {
        return JSON.read(TextSource.of("a.json", json), type);
    }

    @Test
    void holdWhatWasPutInAndWhatCameOut() {
        String json = JSON.write(evaluation());
        assertThat(json)
                .startsWith("{\"format\":\"ntm-evaluation\",\"version\":1,\"set\":{\"id\":\"commune-ntm-2021-2025\"},"
                        + "\"policy\":{\"refusesAttestedNumbers\":false,\"acceptsUnverified\":false,"
                        + "\"acceptsSetNotInForce\":false,\"assessors\":[\"APPRAISAL\",\"VERIFICATION\",\"SELF\"]},"
                        + "\"dossier\":{\"unit\":\"06364\",\"date\":\"2023-12-31\",\"observations\":[")
                .contains("\"outcome\":{\"verdict\":\"NOT_MET\",\"criteriaMet\":\"1..18\",\"of\":19,")
                .endsWith("\"releases\":{\"law\":\""
                        + CriteriaCatalog.standard().release().id() + "\",\"units\":\""
                        + evaluation().unitRelease().id() + "\"}}");
        assertThat(read(json, Evaluation.class)).isEqualTo(evaluation());
    }

    @Test
    void whatFollowsFromThemIsReadBack() {
        assertThat(read(JSON.write(evaluation().explanation()), Explanation.class))
                .isEqualTo(evaluation().explanation());
        assertThat(read(JSON.write(evaluation().gap()), Gap.class))
                .isEqualTo(evaluation().gap());
    }

    @Test
    void levelsLaidOverTravelAsRows() {
        CriteriaSet set = withLevels().set("commune-ntm-2021-2025");
        Evaluation evaluation = Evaluator.of(set, Policy.strict()).evaluate(dossier());
        String json = JSON.write(evaluation);
        assertThat(json).contains("{\"id\":\"commune-ntm-2021-2025\",\"overlays\":[{\"name\":\"ls.csv\",\"levels\":[");
        Evaluation read = read(json, Evaluation.class);
        assertThat(read).isEqualTo(evaluation);
        assertThat(read.indicator("2.1").orElseThrow().deciding().overlay()).hasValue("ls.csv");
    }

    @Test
    void levelsOfTheCatalogueAtHandNeedNotTravel() {
        CriteriaCatalog catalog = withLevels();
        NtmJson json = JSON.withSets(catalog);
        Evaluation evaluation = Evaluator.of(catalog.set("commune-ntm-2021-2025"), Policy.strict())
                .evaluate(dossier());
        String text = json.write(evaluation);
        assertThat(text).contains("\"set\":{\"id\":\"commune-ntm-2021-2025\",\"within\":[\"ls.csv\"]},");
        assertThat(json.read(TextSource.of("a.json", text), Evaluation.class)).isEqualTo(evaluation);
    }

    @Test
    void anOutcomeThatDoesNotFollowIsRefusedWithBothValues() {
        String json = JSON.write(evaluation())
                .replace("\"outcome\":{\"verdict\":\"NOT_MET\"", "\"outcome\":{\"verdict\":\"MET\"");
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> read(json, Evaluation.class))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo("$.outcome.verdict");
                    assertThat(e.failure().reason()).isEqualTo(FailureReason.OUTCOME_DIFFERS);
                    assertThat(e).hasMessageContaining("says \"MET\", what the document holds gives \"NOT_MET\"");
                });
    }

    @Test
    void anotherReleaseIsRefusedByName() {
        String held = CriteriaCatalog.standard().release().id();
        String json = JSON.write(evaluation()).replace("\"law\":\"" + held, "\"law\":\"1999-01");
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> read(json, Evaluation.class))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo("$.releases.law");
                    assertThat(e)
                            .hasMessageContaining(
                                    "the document was written by release 1999-01, this library holds " + held);
                });
    }
}
