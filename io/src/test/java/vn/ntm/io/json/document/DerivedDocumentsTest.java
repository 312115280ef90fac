package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.quantity.NumberStyle;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.finance.CapitalPart;
import vn.ntm.criteria.finance.CapitalRate;
import vn.ntm.criteria.finance.PlanBasis;
import vn.ntm.criteria.livelihood.AmountChange;
import vn.ntm.criteria.ocop.OcopRules;
import vn.ntm.criteria.ocop.OcopScores;
import vn.ntm.criteria.progress.Mark;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.WordedFigure;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.RefusedJsonException;

/** What was computed is computed again: a document that says something else is refused, with the place of it. */
class DerivedDocumentsTest {

    private static final NtmJson JSON = NtmJson.standard();
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final UnitCode UNIT = UnitCode.of("06364");

    private static Progress progress() {
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        return Progress.of(
                set,
                new Progress.Counts()
                        .add(ResultRow.builder()
                                .set(set)
                                .name("Chiến Thắng")
                                .putMarks("1", Mark.MET)
                                .putMarks("2", Mark.NOT_MET)
                                .build())
                        .addUnreported(2)
                        .addCertificates(List.of(Tiers.NTM)));
    }

    private static CapitalRate rate() {
        return CapitalRate.ofDisbursement(
                CapitalPart.of("ngân sách trung ương", "central budget", Vnd.of(412, VndUnit.BILLION)),
                PlanBasis.ASSIGNED_BY_PRIME_MINISTER,
                CapitalPart.of("ngân sách trung ương", "central budget", Vnd.of(614, VndUnit.BILLION)),
                DAY);
    }

    private static LedgerOnDay ledgerOnDay() {
        CertificationEvent event = CertificationEvent.builder()
                .unit(UNIT)
                .tier(Tiers.NTM)
                .kind(EventKind.RECOGNISED)
                .date(LocalDate.of(2020, 5, 1))
                .act("12/QĐ-UBND")
                .build();
        return CertificationLedger.of(List.of(event)).on(DAY, UnitRegistry.standard(), CarryOver.standard());
    }

    static Stream<Arguments> changed() {
        return Stream.of(
                Arguments.of(rate(), "\"412000000000/614000000000\"", "\"412/614\"", "$.outcome.value"),
                Arguments.of(AmountChange.of(17_435, 16_003), "\"-1432\"", "\"-1431\"", "$.outcome.difference.value"),
                Arguments.of(
                        OcopRules.standard().grade(OcopScores.on(DAY)),
                        "\"leastTotal\":{\"value\":\"0\"}",
                        "\"leastTotal\":{\"value\":\"90\"}",
                        "$.outcome.leastTotal.value"),
                Arguments.of(
                        Reconciliation.percent(17, 86, PublishedFigure.of("19.8")),
                        "\"verdict\":\"MATCH\"",
                        "\"verdict\":\"MISMATCH\"",
                        "$.outcome.verdict"),
                Arguments.of(
                        progress(), "\"criteriaMet\":\"1..18\"", "\"criteriaMet\":\"18\"", "$.outcome.criteriaMet"),
                Arguments.of(
                        ledgerOnDay(),
                        "\"state\":\"IN_FORCE\"",
                        "\"state\":\"REVOKED\"",
                        "$.outcome.units[0].certificates[0].state"));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void anOutcomeThatDoesNotFollowIsRefused(Object value, String said, String other, String path) {
        String json = JSON.write(value);
        assertThat(JSON.read(TextSource.of("x.json", json), value.getClass())).isEqualTo(value);
        assertThat(json).contains(said);
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x.json", json.replace(said, other)), value.getClass()))
                .satisfies(e -> {
                    assertThat(e.failure().reason()).isEqualTo(FailureReason.OUTCOME_DIFFERS);
                    assertThat(e.path()).isEqualTo(path);
                });
    }

    @Test
    void countersThatAreOfNoCountAreRefused() {
        String json = JSON.write(progress());
        assertThat(json).contains("\"reported\":1");
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(
                        TextSource.of("x.json", json.replace("\"reported\":1", "\"reported\":4")), Progress.class))
                .satisfies(e -> {
                    assertThat(e.failure().reason()).isEqualTo(FailureReason.UNFIT_VALUES);
                    assertThat(e).hasMessageContaining("reported: 4");
                });
    }

    @Test
    void whatRestsOnAnotherReleaseIsRefusedByName() {
        String release = UnitRegistry.standard().release().id();
        String json = JSON.write(ledgerOnDay()).replace("\"units\":\"" + release + "\"", "\"units\":\"1999\"");
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x.json", json), LedgerOnDay.class))
                .satisfies(e -> {
                    assertThat(e.failure().reason()).isEqualTo(FailureReason.OTHER_RELEASE);
                    assertThat(e).hasMessageContaining("1999").hasMessageContaining(release);
                });
    }

    @Test
    void theAnswerToAWordedFigureHasNoDocument() {
        Reconciliation worded = Reconciliation.percent(37, 51, WordedFigure.of("gần 73%", NumberStyle.VIETNAMESE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(worded))
                .withMessageContaining("percent")
                .withMessageContaining("worded");
    }
}
