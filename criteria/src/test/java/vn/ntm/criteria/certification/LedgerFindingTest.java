package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.Tiers;

class LedgerFindingTest {

    private static final String RECOGNISED = "06364 NTM RECOGNISED 2023-05-01 1/QĐ-UBND";

    private static LedgerOnDay on(String day, String... events) {
        return Ledgers.on(Ledgers.of(events), day);
    }

    private static LedgerOnDay onComplete(String day, String... events) {
        return Ledgers.on(Ledgers.of(events).asComplete(), day);
    }

    @Test
    void recognisedTwice() {
        assertThat(Ledgers.findings(on("2024-01-01", RECOGNISED, "06364 NTM RECOGNISED 2023-09-01 2/QĐ-UBND")))
                .containsExactly("WARNING RECOGNISED_TWICE 2023-09-01 2023-05-01");
        assertThat(on(
                                "2024-01-01",
                                RECOGNISED,
                                "06364 NTM REVOKED 2023-06-01 3/QĐ-UBND",
                                "06364 NTM RECOGNISED 2023-09-01 2/QĐ-UBND")
                        .findings())
                .isEmpty();
    }

    @Test
    void revokedBeforeRecognisedNamesBothPlaces() {
        CertificationLedger ledger = CertificationLedger.of(List.of(
                at(Ledgers.event("06364 NTM REVOKED 2022-09-01 3/QĐ-UBND"), 7), at(Ledgers.event(RECOGNISED), 12)));
        LedgerFinding finding = Ledgers.on(ledger, "2023-12-31").findings().get(0);
        assertThat(finding.reason()).isEqualTo(FailureReason.LOST_BEFORE_RECOGNITION);
        assertThat(finding.severity()).isEqualTo(LedgerFinding.Severity.WARNING);
        assertThat(finding.failure().origin().line()).isEqualTo(7);
        assertThat(finding.other().flatMap(CertificationEvent::origin).map(Origin::line))
                .contains(12);
        assertThat(finding.message(Language.EN))
                .isEqualTo("\"06364\": REVOKED as NTM on 2022-09-01, before it was first recognised on 2023-05-01"
                        + " (so.csv:12)");
        assertThat(finding.message(Language.VI)).contains("trước lần công nhận đầu tiên ngày 2023-05-01 (so.csv:12)");
        assertThat(Ledgers.on(ledger, "2022-12-31").findings()).isEmpty();
        assertThat(Ledgers.findings(Ledgers.on(ledger.asComplete(), "2023-12-31")))
                .containsExactly("ERROR LOST_BEFORE_RECOGNITION 2022-09-01 2023-05-01");
    }

    private static CertificationEvent at(CertificationEvent event, int line) {
        Origin.Builder origin = Origin.builder();
        CertificationEvent.Builder copy = CertificationEvent.builder();
        return copy.unit(event.unit())
                .tier(event.tier())
                .kind(event.kind())
                .date(event.date())
                .act(event.act())
                .origin(origin.file("so.csv").line(line).column(0).build())
                .build();
    }

    @Test
    void aLossWithoutRecognitionIsOneOnlyInACompleteLedger() {
        String revoked = "06364 NTM REVOKED 2022-09-01 3/QĐ-UBND";
        assertThat(on("2023-01-01", revoked).findings()).isEmpty();
        assertThat(Ledgers.findings(onComplete("2023-01-01", revoked)))
                .containsExactly("ERROR LOST_WITHOUT_RECOGNITION 2022-09-01");
    }

    @Test
    void aUnitThatDidNotExist() {
        LedgerOnDay day =
                on("2025-12-31", "06454 NTM RECOGNISED 2025-08-01 1/QĐ-UBND", "99999 NTM ATTESTED 2020-01-01");
        assertThat(Ledgers.findings(day))
                .containsExactly("ERROR UNKNOWN_UNIT 2020-01-01", "ERROR UNIT_NOT_IN_FORCE 2025-08-01");
        assertThat(day.findings().get(1).message(Language.EN)).contains("xã Sơn Hà ..2024-11-30");
        assertThat(day.units()).isEmpty();
    }

    @Test
    void aUnitThatIsNeverOfTheTier() {
        LedgerOnDay day = on("2025-02-01", "06040 NTM ATTESTED 2025-01-01");
        assertThat(Ledgers.findings(day)).containsExactly("ERROR UNIT_CANNOT_HOLD_TIER 2025-01-01");
        assertThat(day.findings().get(0).message(Language.EN)).contains("thị trấn Thất Khê");
    }

    @Test
    void aCodeThatThenMeantAnotherUnit() {
        LedgerOnDay day = on("2025-12-31", RECOGNISED, "06364 NTM REVOKED 2025-08-01 3/QĐ-UBND");
        assertThat(Ledgers.findings(day)).containsExactly("WARNING CODE_OF_ANOTHER_UNIT 2025-08-01 2023-05-01");
        assertThat(day.findings().get(0).message(Language.EN))
                .contains("xã Vũ Lễ")
                .contains("xã Chiến Thắng");
    }

    @Test
    void anActOfAnotherAuthority() {
        LedgerOnDay day = on(
                "2024-12-31",
                "06364 NTM RECOGNISED 2023-05-01 9/QĐ-TTg",
                "185 NTM RECOGNISED 2024-05-01 9/QĐ-UBND",
                "06481 NTM RECOGNISED 2023-05-01 9/NQ-HĐND",
                "06370 NTM RECOGNISED 2023-05-01 9/QĐ-UBND",
                "06349 NTM RECOGNISED 2023-05-01 9/XYZ",
                "06355 NTM RECOGNISED 2018-05-01 9/QĐ-TTg");
        assertThat(day.findings())
                .extracting(finding -> finding.event().unit().text())
                .containsExactly("06364", "06481", "185");
        assertThat(day.findings().get(2).message(Language.VI)).contains("không phải của PRIME_MINISTER");
    }

    @Test
    void advancedWithoutNtmOnlyInACompleteLedger() {
        String advanced = "06364 ADVANCED RECOGNISED 2023-05-01 1/QĐ-UBND";
        assertThat(on("2024-01-01", advanced).findings()).isEmpty();
        assertThat(Ledgers.findings(onComplete("2024-01-01", advanced)))
                .containsExactly("ERROR WITHOUT_LOWER_TIER 2023-05-01");
        assertThat(onComplete("2024-01-01", "06364 NTM RECOGNISED 2020-05-01 7/QĐ-UBND", advanced)
                        .findings())
                .isEmpty();
    }

    @Test
    void anAnnulmentOfNothing() {
        assertThat(Ledgers.findings(on("2024-01-01", "06364 NTM ANNULLED 2023-05-01 1/QĐ-UBND")))
                .containsExactly("WARNING ANNULS_NOTHING 2023-05-01");
    }

    @Test
    void whatWasAnnulledIsNoFaultAnyMore() {
        assertThat(on(
                                "2024-01-01",
                                RECOGNISED,
                                "06364 NTM RECOGNISED 2023-09-01 2/QĐ-TTg",
                                "06364 NTM ANNULLED 2023-10-01 2/QĐ-TTg")
                        .findings())
                .isEmpty();
    }

    @Test
    void theNumberInTheLedgerStandsForALine() {
        LedgerOnDay day = on("2024-01-01", RECOGNISED, "06364 NTM RECOGNISED 2023-09-01 2/QĐ-UBND");
        assertThat(day.findings().get(0).failure().origin().line()).isEqualTo(2);
        assertThat(day.findings().get(0).message(Language.EN)).contains("(ledger:1)");
        assertThat(day.of(UnitCode.of("06364"))).extracting(Certificate::tier).containsExactly(Tiers.NTM);
    }
}
