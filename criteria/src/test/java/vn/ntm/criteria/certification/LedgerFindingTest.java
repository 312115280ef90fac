package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
                .isEqualTo("\"06364\": revoked as NTM standard on 2022-09-01, before it was recognised on 2023-05-01"
                        + " (so.csv:12)");
        assertThat(finding.message(Language.VI))
                .isEqualTo("«06364»: có dòng «thu hồi» về đạt chuẩn nông thôn mới ngày 01/9/2022, trước lần công nhận"
                        + " ngày 01/5/2023 (so.csv:12)");
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
        assertThat(day.findings().get(1).message(Language.EN)).contains("xã Sơn Hà (to 2024-11-30)");
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
        LedgerOnDay day =
                on("2025-12-31", "06040 NTM RECOGNISED 2023-05-01 1/QĐ-UBND", "06040 NTM REVOKED 2025-08-01 3/QĐ-UBND");
        assertThat(Ledgers.findings(day)).containsExactly("WARNING CODE_OF_ANOTHER_UNIT 2025-08-01 2023-05-01");
        assertThat(day.findings().get(0).message(Language.EN))
                .contains("xã Thất Khê")
                .contains("xã Đại Đồng");
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

    /** Both decisions of one day count, whichever stands first in the file. */
    @Test
    void theLowerTierOfTheSameDayIsThere() {
        assertThat(onComplete(
                                "2024-01-01",
                                "06364 ADVANCED RECOGNISED 2023-05-01 1/QĐ-UBND",
                                "06364 NTM RECOGNISED 2023-05-01 2/QĐ-UBND",
                                "06370 ADVANCED RECOGNISED 2023-05-01 1/QĐ-UBND",
                                "06370 NTM ANNOUNCED 2023-05-01 2/QĐ-UBND")
                        .findings())
                .isEmpty();
    }

    @Test
    void whatIsOnlyAnnouncedOrAttestedNeedsTheLowerTierToo() {
        assertThat(Ledgers.findings(onComplete(
                        "2024-01-01",
                        "06364 ADVANCED ATTESTED 2023-05-01",
                        "06370 MODEL ANNOUNCED 2023-06-01 1/QĐ-UBND",
                        "06370 NTM RECOGNISED 2019-06-01 2/QĐ-UBND")))
                .containsExactly("ERROR WITHOUT_LOWER_TIER 2023-05-01", "ERROR WITHOUT_LOWER_TIER 2023-06-01");
    }

    @Test
    void theLowerTierThatWasAnnulledIsMissingAndTheHigherOneThatWasAnnulledNeedsNone() {
        String ntm = "06364 NTM RECOGNISED 2020-05-01 7/QĐ-UBND";
        String advanced = "06364 ADVANCED RECOGNISED 2023-05-01 1/QĐ-UBND";
        assertThat(Ledgers.findings(onComplete("2024-01-01", ntm, advanced, "06364 NTM ANNULLED 2023-09-01 7/QĐ-UBND")))
                .containsExactly("ERROR WITHOUT_LOWER_TIER 2023-05-01");
        assertThat(onComplete("2024-01-01", advanced, "06364 ADVANCED ANNULLED 2023-09-01 1/QĐ-UBND")
                        .findings())
                .isEmpty();
    }

    /** Its own certificate before the merger and what is undecided after it are both looked at. */
    @Test
    void theLowerTierIsSoughtOnTheDayAlsoWhereAMergerCameLater() {
        String[] events = {
            "05998 NTM RECOGNISED 2018-05-01 2/QĐ-UBND",
            "05998 ADVANCED RECOGNISED 2022-09-01 3/QĐ-UBND",
            "06007 NTM RECOGNISED 2018-05-01 2/QĐ-UBND",
            "05998 ADVANCED RECOGNISED 2025-02-01 4/QĐ-UBND",
            "05998 NTM RECOGNISED 2025-03-01 5/QĐ-UBND"
        };
        for (String day : List.of("2024-11-30", "2024-12-01", "2025-06-30", "2025-12-31")) {
            assertThat(onComplete(day, events).findings()).as(day).isEmpty();
        }
        assertThat(Ledgers.findings(onComplete("2025-12-31", "05998 ADVANCED RECOGNISED 2022-09-01 3/QĐ-UBND")))
                .containsExactly("ERROR WITHOUT_LOWER_TIER 2022-09-01");
    }

    @Test
    void theDaysOfForceContradictEachOther() {
        String recognised = "06364 NTM RECOGNISED 2023-05-01 1/QĐ-UBND from 2023-09-01";
        String revoked = "06364 NTM REVOKED 2023-06-01 2/QĐ-UBND from 2023-07-01";
        assertThat(Ledgers.findings("2023-08-31", recognised, revoked)).isEmpty();
        assertThat(Ledgers.findings("2023-09-01", recognised, revoked))
                .containsExactly("WARNING LOST_BEFORE_RECOGNITION 2023-06-01 2023-05-01");
        assertThat(Ledgers.findings(
                        "2024-01-01",
                        "06364 NTM RECOGNISED 2023-05-01 1/QĐ-UBND from 2023-01-01",
                        "06364 NTM REVOKED 2023-03-01 2/QĐ-UBND"))
                .containsExactly(
                        "WARNING LOST_BEFORE_RECOGNITION 2023-03-01 2023-05-01", "WARNING DATES_CONTRADICT 2023-05-01");
        assertThat(Ledgers.findings(
                        "2024-01-01",
                        "06364 NTM RECOGNISED 2020-05-01 1/QĐ-UBND",
                        "06364 NTM NOT_MAINTAINED 2023-05-01 2/BC-UBND from 2023-08-01",
                        "06364 NTM REVOKED 2023-06-01 2/QĐ-UBND"))
                .containsExactly("WARNING AFTER_REVOCATION 2023-05-01 2023-06-01");
    }

    @Test
    void aContradictionByDayOfForceNamesTheDaysOfForce() {
        LedgerOnDay day = on(
                "2023-12-31",
                "06364 NTM RECOGNISED 2023-05-01 1/QĐ-UBND from 2023-09-01",
                "06364 NTM REVOKED 2023-06-01 2/QĐ-UBND from 2023-07-01");
        assertThat(day.findings().get(0).message(Language.VI))
                .isEqualTo(
                        "«06364»: có dòng «thu hồi» về đạt chuẩn nông thôn mới ngày 01/6/2023 (có hiệu lực 01/7/2023),"
                                + " trước lần công nhận ngày 01/5/2023 (có hiệu lực 01/9/2023) (ledger:1)");
        assertThat(day.findings().get(0).message(Language.EN)).contains("on 2023-06-01 (in force 2023-07-01), before");
    }

    @Test
    void recognisedAgainCountsAsARecognitionThere() {
        String first = "06364 NTM RECOGNISED 2018-05-01 1/QĐ-UBND";
        String again = "06364 NTM RE_RECOGNISED 2023-05-01 2/QĐ-UBND";
        assertThat(Ledgers.findings(
                        "2024-01-01", first, again, "06364 NTM REVOKED 2023-03-01 3/QĐ-UBND from 2023-09-01"))
                .containsExactly("WARNING LOST_BEFORE_RECOGNITION 2023-03-01 2023-05-01");
        assertThat(Ledgers.findings(
                        "2024-01-01", first, "06364 NTM REVOKED 2023-06-01 3/QĐ-UBND", again + " from 2023-09-01"))
                .containsExactly("WARNING LOST_BEFORE_RECOGNITION 2023-06-01 2023-05-01");
        assertThat(Ledgers.findings("2024-01-01", "06364 NTM REVOKED 2022-06-01 3/QĐ-UBND", again))
                .isEmpty();
    }

    @Test
    void theOrderOfADayIsNotKnown() {
        for (String kind : List.of("RECOGNISED", "RE_RECOGNISED")) {
            LedgerOnDay day = on(
                    "2024-01-01",
                    "06364 NTM " + kind + " 2023-05-01 1/QĐ-UBND",
                    "06364 NTM REVOKED 2023-05-01 2/QĐ-UBND");
            assertThat(Ledgers.findings(day)).containsExactly("WARNING ORDER_OF_DAY_UNKNOWN 2023-05-01 2023-05-01");
            assertThat(Ledgers.dump(day)).containsExactly("06364 NTM REVOKED 2023-05-01 2/QĐ-UBND [06364] -");
        }
        assertThat(Ledgers.findings(
                        "2024-01-01",
                        "06364 NTM RECOGNISED 2023-05-01 1/QĐ-UBND",
                        "06364 NTM REVOKED 2023-05-01 2/QĐ-UBND from 2023-06-01"))
                .isEmpty();
    }

    @Test
    void aTierHasItsTime() {
        LedgerOnDay day = on(
                "2026-11-01",
                "06364 MODERN RECOGNISED 2020-05-01 1/QĐ-UBND",
                "06370 MODERN ATTESTED 2021-05-01",
                "06364 MODEL RECOGNISED 2026-06-01 2/QĐ-UBND");
        assertThat(Ledgers.findings(day))
                .containsExactly(
                        "WARNING TIER_OUTSIDE_PERIOD 2020-05-01",
                        "WARNING TIER_OUTSIDE_PERIOD 2021-05-01",
                        "WARNING TIER_OUTSIDE_PERIOD 2026-06-01");
        assertThat(day.findings().get(0).message(Language.VI))
                .isEqualTo(
                        "«06364»: có dòng «công nhận» về nông thôn mới hiện đại ngày 01/5/2020, ngoài thời gian xét danh"
                                + " hiệu này (từ 15/02/2026 đến hết 31/12/2030)");
        assertThat(Ledgers.findings("2026-11-01", "06364 MODEL ATTESTED 2026-06-01", "06364 NTM RECOGNISED 2026-06-01"))
                .isEmpty();
        assertThat(Ledgers.findings(
                        "2026-11-01",
                        "06364 MODEL RECOGNISED 2023-06-01 2/QĐ-UBND",
                        "06364 MODEL REVOKED 2026-06-01 3/QĐ-UBND"))
                .isEmpty();
    }

    /** A decision of 2026 for the year 2025 is by the set of that year. */
    @Test
    void theYearForWhichATierIsGivenCounts() {
        CertificationEvent event = CertificationEvent.builder()
                .unit(UnitCode.of("06364"))
                .tier(Tiers.MODEL)
                .kind(EventKind.RECOGNISED)
                .date(LocalDate.of(2026, 3, 1))
                .act("2/QĐ-UBND")
                .forYear(2025)
                .build();
        assertThat(Ledgers.on(CertificationLedger.of(List.of(event)), "2026-11-01")
                        .findings())
                .isEmpty();
    }

    @Test
    void messagesSayInWordsWhatHappened() {
        LedgerOnDay day = onComplete(
                "2025-12-31",
                "06040 ADVANCED ATTESTED 2025-01-01",
                "06364 NTM RECOGNISED 2023-05-01 9/QĐ-TTg",
                "06364 NTM RECOGNISED 2023-06-01 9/QĐ-UBND",
                "06364 NTM REVOKED 2023-07-01 8/QĐ-UBND",
                "06364 NTM ATTESTED 2023-08-01",
                "06364 NTM ANNOUNCED 2025-08-01 7/QĐ-UBND",
                "06370 NTM NOT_MAINTAINED 2023-01-01",
                "06370 MODEL ANNULLED 2023-01-01",
                "06349 NTM RECOGNISED 2023-01-01 1/QĐ-UBND",
                "06349 NTM ANNULLED 2023-02-01 2/QĐ-UBND",
                "06481 NTM REVOKED 2023-01-01 8/QĐ-UBND",
                "06481 NTM RECOGNISED 2023-02-01 1/QĐ-UBND",
                "06625 NTM ATTESTED 2025-08-01",
                "06622 NTM RECOGNISED 2019-01-01 1/QĐ-UBND",
                "06355 ADVANCED RECOGNISED 2023-05-01 1/QĐ-UBND",
                "99999 NTM ATTESTED 2020-01-01");
        assertThat(day.findings()).extracting(LedgerFinding::reason).hasSizeGreaterThan(11);
        for (LedgerFinding finding : day.findings()) {
            assertThat(finding.message(Language.VI))
                    .doesNotContainPattern("[A-Z]{2,}_[A-Z]+")
                    .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}")
                    .doesNotContainPattern("\\b(NTM|ADVANCED|MODEL|RECOGNISED|ANNOUNCED|ATTESTED|REVOKED|ANNULLED)\\b");
            assertThat(finding.message(Language.EN))
                    .doesNotContainPattern("[A-Z]{2,}_[A-Z]+")
                    .doesNotContainPattern("\\b(ADVANCED|MODEL|RECOGNISED|ANNOUNCED|ATTESTED|REVOKED|ANNULLED)\\b");
        }
    }

    @Test
    void theNumberInTheLedgerStandsForALine() {
        LedgerOnDay day = on("2024-01-01", RECOGNISED, "06364 NTM RECOGNISED 2023-09-01 2/QĐ-UBND");
        assertThat(day.findings().get(0).failure().origin().line()).isEqualTo(2);
        assertThat(day.findings().get(0).message(Language.EN)).contains("(ledger:1)");
        assertThat(day.of(UnitCode.of("06364"))).extracting(Certificate::tier).containsExactly(Tiers.NTM);
    }
}
