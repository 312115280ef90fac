package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.RefusedJsonException;
import vn.ntm.io.law.OverlayCsv;

/** A document says by which set it was judged, and nobody makes a unit meet that set with an editor. */
class SetsOfDocumentsTest {

    private static final String ID = "commune-ntm-2021-2025";
    private static final NtmJson JSON = NtmJson.standard();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Evaluation evaluated(CriteriaSet set) {
        return Evaluator.of(set, Policy.strict())
                .evaluate(Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                        .measured("10", "41.5")
                        .build());
    }

    private static CriteriaSet bundled() {
        return CriteriaCatalog.standard().set(ID);
    }

    private static ObjectNode tree(Object value) {
        try {
            return (ObjectNode) MAPPER.readTree(JSON.write(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bundled set as a document, every level of it changed. */
    private static ObjectNode changed(Consumer<ObjectNode> change) {
        ObjectNode set = tree(bundled());
        for (JsonNode level : set.get("thresholds")) {
            change.accept((ObjectNode) level);
        }
        return set;
    }

    private static CriteriaSet asSet(ObjectNode set) {
        return JSON.read(TextSource.of("set.json", set.toString()), CriteriaSet.class);
    }

    private static void lower(ObjectNode level) {
        if (level.has("value")) {
            level.put("value", "0");
        }
    }

    private static void reword(ObjectNode level) {
        ObjectNode unit = (ObjectNode) level.get("unit");
        unit.put("textVi", "nghìn " + unit.get("textVi").textValue());
    }

    /** Writes the evaluation by the bundled set with another in its place. */
    private static String carrying(ObjectNode set) {
        ObjectNode document = tree(evaluated(bundled()));
        ObjectNode whole = document.putObject("set").put("id", ID).putObject("whole");
        whole.setAll(set.deepCopy());
        whole.remove(List.of("format", "version"));
        document.set(
                "outcome", tree(evaluated(asSet(rereleased(set.deepCopy())))).get("outcome"));
        return document.toString();
    }

    private static ObjectNode rereleased(ObjectNode set) {
        ((ObjectNode) set.get("release")).put("id", "2031.1");
        return set;
    }

    @Test
    void aSetOfTheSameReleaseWithOtherLevelsIsRefusedByName() {
        String forged = carrying(changed(SetsOfDocumentsTest::lower));
        String release = bundled().release().id();
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("xa.json", forged), Evaluation.class))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo("$.set.whole");
                    assertThat(e.failure().reason()).isEqualTo(FailureReason.CHANGED_SET);
                    assertThat(e.failure().message(Language.EN))
                            .isEqualTo("\"$.set.whole\": the set " + ID + " of release " + release
                                    + " in the document is not the one that this library holds");
                    assertThat(e.failure().message(Language.VI))
                            .isEqualTo("«$.set.whole»: bộ " + ID + " theo phiên bản " + release
                                    + " trong tài liệu khác với chính bộ đó trong thư viện này");
                });
    }

    @Test
    void norIsItWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(evaluated(asSet(changed(SetsOfDocumentsTest::lower)))))
                .withMessage("set " + ID + ": it is of release "
                        + bundled().release().id() + ", and differs from what the catalogue has of that release");
    }

    /** Units of measure are equal by their ids alone. */
    @Test
    void otherWordsOfAUnitAreAnotherSet() {
        CriteriaSet reworded = asSet(changed(SetsOfDocumentsTest::reword));
        assertThat(reworded).isEqualTo(bundled());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(evaluated(reworded)))
                .withMessageStartingWith("set " + ID + ": it is of release");
    }

    @Test
    void aSetOfAnotherReleaseTravelsWholeAndSaysSo() {
        Evaluation evaluation = evaluated(asSet(rereleased(changed(SetsOfDocumentsTest::lower))));
        String json = JSON.write(evaluation);
        Evaluation read = JSON.read(TextSource.of("xa.json", json), Evaluation.class);
        assertThat(read).isEqualTo(evaluation);
        assertThat(read.set().release().id()).isEqualTo("2031.1");
        String denying = json.replace("\"law\":\"2031.1\"", "\"law\":\"2019.1\"");
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("xa.json", denying), Evaluation.class))
                .satisfies(e -> assertThat(e.path()).isEqualTo("$.releases.law"));
    }

    @Test
    void levelsThatTheCatalogueLaysOverAreNamed() {
        CriteriaCatalog national = CriteriaCatalog.standard();
        CriteriaCatalog provincial = national.with(OverlayCsv.of(national)
                .read(TextSource.of(
                        "ls.csv",
                        "set,indicator,axis,from,op,value,act\n" + ID + ",2.1,GENERAL,2022-06-01,>=,80,15/QĐ\n"))
                .orThrow());
        String json = JSON.withSets(provincial).write(evaluated(provincial.set(ID)));
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("xa.json", json), Evaluation.class))
                .satisfies(e -> assertThat(e.failure().message(Language.EN))
                        .isEqualTo("\"$.set\": the document rests on the set " + ID
                                + " with the level files: ls.csv; the set at hand has: none"));
        String bare = JSON.write(evaluated(bundled()));
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.withSets(provincial).read(TextSource.of("xa.json", bare), Evaluation.class))
                .satisfies(e -> {
                    assertThat(e.failure().reason()).isEqualTo(FailureReason.OTHER_OVERLAYS);
                    assertThat(e.failure().message(Language.EN))
                            .endsWith("with the level files: none; the set at hand has: ls.csv");
                    assertThat(e.failure().message(Language.VI))
                            .endsWith("với các tệp mức: không có; bộ đang dùng có: ls.csv");
                });
    }

    /** Bases of a set have levels laid over too, and the set itself has none. */
    @Test
    void aSetThatRestsOnOneWithLevelsLaidOverTravelsWhole() {
        CriteriaCatalog national = CriteriaCatalog.standard();
        CriteriaCatalog provincial = national.with(OverlayCsv.of(national)
                .read(TextSource.of(
                        "ls.csv",
                        "set,indicator,axis,from,op,value,act\n" + ID + ",2.1,GENERAL,2022-06-01,>=,80,15/QĐ\n"))
                .orThrow());
        for (String id : national.ids()) {
            CriteriaSet set = provincial.set(id);
            if (set.overlays().isEmpty() && !set.equals(national.set(id))) {
                Dossier none = Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                        .build();
                Evaluation evaluation = Evaluator.of(set, Policy.strict()).evaluate(none);
                String json = JSON.write(evaluation);
                assertThat(JSON.read(TextSource.of("xa.json", json), Evaluation.class))
                        .isEqualTo(evaluation);
            }
        }
    }
}
