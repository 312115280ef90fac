package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.NumberStyle;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.ocop.StarCounts;
import vn.ntm.criteria.progress.Measure;
import vn.ntm.criteria.progress.Whole;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.criteria.reconcile.WordedFigure;
import vn.ntm.criteria.reconcile.WordingRule;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.RefusedJsonException;

/** Documents of which every property is right by itself, and which make no value together. */
class UnfitDocumentsTest {

    private static final NtmJson JSON = NtmJson.standard();
    private static final String OBSERVED = "\"status\":\"NOT_ASSESSED\",\"by\":\"SELF\"}";
    private static final String OBSERVATION = "{\"format\":\"ntm-observation\",\"version\":1,";
    private static final String OPERAND = "{\"format\":\"ntm-operand\",\"version\":1,";
    private static final String STARS = "{\"format\":\"ntm-ocop-star-counts\",\"version\":1,\"day\":\"2023-12-31\","
            + "\"byRating\":[{\"stars\":3,\"potential\":false,\"products\":\"7\"}MORE],\"total\":\"9\",\"expired\":0}";

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(
                        OBSERVATION + OBSERVED,
                        Observation.class,
                        "an observation is of an indicator or of a criterion, not both"),
                Arguments.of(
                        OBSERVATION + "\"indicator\":\"10\",\"criterion\":\"8\"," + OBSERVED,
                        Observation.class,
                        "an observation is of an indicator or of a criterion, not both"),
                Arguments.of(
                        OPERAND + "\"figure\":\"1\",\"items\":[]}",
                        Operand.class,
                        "an operand is one of figure, items and fields"),
                Arguments.of(
                        OPERAND + "\"items\":[],\"fields\":{}}",
                        Operand.class,
                        "an operand is one of figure, items and fields"),
                Arguments.of(
                        OPERAND + "\"figure\":\"1\",\"fields\":{}}",
                        Operand.class,
                        "an operand is one of figure, items and fields"),
                Arguments.of(
                        STARS.replace("MORE", ",{\"stars\":3,\"potential\":false,\"products\":\"2\"}"),
                        StarCounts.class,
                        "byRating has two rows of "));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areRefusedWithTheReason(String json, Class<?> type, String detail) {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x.json", json), type))
                .withMessageContaining(detail)
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo("$");
                    assertThat(e.failure().reason()).isEqualTo(FailureReason.UNFIT_VALUES);
                });
    }

    @Test
    void rowsOfSeveralLevelsGoTogether() {
        StarCounts counts = JSON.read(
                TextSource.of("x.json", STARS.replace("MORE", ",{\"stars\":5,\"potential\":true,\"products\":\"2\"}")),
                StarCounts.class);
        assertThat(counts.byRating().values()).containsExactly(CountRange.exactly(7), CountRange.exactly(2));
        assertThat(counts.byRating().keySet())
                .extracting(rating -> rating.stars() + " " + rating.potential())
                .containsExactly("3 false", "5 true");
    }

    @Test
    void anOperandOfNothingIsAGap() {
        assertThat(JSON.read(TextSource.of("x.json", OPERAND.replace("1,", "1}")), Operand.class))
                .isEqualTo(Operand.missing());
    }

    @Test
    void aWordedFigureIsOfTheRuleThatItsWordsSay() {
        WordedFigure figure = WordedFigure.of("gần 73%", NumberStyle.VIETNAMESE);
        String json = JSON.write(figure);
        assertThat(JSON.read(TextSource.of("x.json", json), WordedFigure.class)).isEqualTo(figure);
        String rule = "\"rule\":\"" + figure.rule() + "\"";
        assertThat(json).contains(rule);
        for (WordingRule other : WordingRule.values()) {
            if (other != figure.rule()) {
                String changed = json.replace(rule, "\"rule\":\"" + other + "\"");
                assertThatExceptionOfType(RefusedJsonException.class)
                        .as("%s", other)
                        .isThrownBy(() -> JSON.read(TextSource.of("x.json", changed), WordedFigure.class));
            }
        }
    }

    @Test
    void aMeasureOfATierOfTheCallersOwnHasNoForm() {
        Measure known = Measure.share(Tiers.NTM, Whole.ALL_UNITS);
        assertThat(JSON.read(TextSource.of("x.json", JSON.write(known)), Measure.class))
                .isEqualTo(known);
        Measure own = Measure.share(new Tier("RIENG", "Chuẩn riêng", "Our own"), Whole.ALL_UNITS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(own))
                .withMessage("no measure has the id RIENG_OF_ALL_UNITS");
    }

    @Test
    void aLedgerIsCompleteOnlyWhereItSaysSo() {
        String json = "{\"format\":\"ntm-certification-ledger\",\"version\":1,\"complete\":true,\"events\":[]}";
        assertThat(JSON.read(TextSource.of("x.json", json), CertificationLedger.class)
                        .isComplete())
                .isTrue();
        assertThat(JSON.read(TextSource.of("x.json", json.replace("true", "false")), CertificationLedger.class)
                        .isComplete())
                .isFalse();
        assertThat(JSON.write(CertificationLedger.of(List.of()).asComplete())).isEqualTo(json);
    }
}
