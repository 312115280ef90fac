package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;

/**
 * Code 06040 was xã Đại Đồng to 2024-11-30, thị trấn Thất Khê to 2025-06-30, and is xã Thất Khê since. What is said of a
 * code is said of the unit that has it on the day.
 */
class ReusedCodeTest {

    private static final String DAI_DONG = "06040 NTM RECOGNISED 2018-05-01 1/QĐ-UBND";
    private static final String LAPSED = "06040 NTM LAPSED 2024-12-01 1/QĐ-UBND [06040] urban-2022";

    @ParameterizedTest
    @ValueSource(strings = {"ANNOUNCED", "ATTESTED", "NOT_MAINTAINED"})
    void whatIsOnlySaidLaterDoesNotCertifyTheNewUnit(String kind) {
        LedgerOnDay day = Ledgers.on(Ledgers.of(DAI_DONG, "06040 NTM " + kind + " 2025-09-01 2/QĐ-UBND"), "2025-12-31");
        assertThat(Ledgers.dump(day)).contains(LAPSED).noneMatch(line -> line.contains("2025-09-01"));
        assertThat(Ledgers.findings(day)).containsExactly("WARNING CODE_OF_ANOTHER_UNIT 2025-09-01 2018-05-01");
        assertThat(day.findings().get(0).message(Language.VI))
                .isEqualTo("ngày 01/9/2025 mã «06040» đã là xã Thất Khê; sự kiện về đạt chuẩn nông thôn mới ngày"
                        + " 01/5/2018 (ledger:1) là của xã Đại Đồng mang mã này trước đó");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RE_RECOGNISED", "REVOKED"})
    void aDecisionThatRefersToAnEarlierOneCountsForTheNewUnitAndIsTold(String kind) {
        LedgerOnDay day = Ledgers.on(Ledgers.of(DAI_DONG, "06040 NTM " + kind + " 2025-09-01 2/QĐ-UBND"), "2025-12-31");
        assertThat(day.of(UnitCode.of("06040")))
                .singleElement()
                .satisfies(held -> assertThat(held.since()).isEqualTo("2025-09-01"));
        assertThat(Ledgers.findings(day)).containsExactly("WARNING CODE_OF_ANOTHER_UNIT 2025-09-01 2018-05-01");
    }

    @Test
    void theDecisionOnTheNewUnitIsItsOwnAndWhatIsSaidAfterItIsOfThat() {
        String[] events = {
            DAI_DONG, "06040 NTM RECOGNISED 2025-09-01 2/QĐ-UBND", "06040 NTM ANNOUNCED 2025-10-01 2/QĐ-UBND"
        };
        assertThat(Ledgers.dump("2025-12-31", events))
                .contains("06040 NTM IN_FORCE 2025-09-01 2/QĐ-UBND [06040] -")
                .doesNotContain(LAPSED);
        assertThat(Ledgers.findings("2025-12-31", events)).isEmpty();
    }

    /** Xã Đức Thắng was a township from 2020, and is in xã Hiệp Hòa with the same code since 2025. */
    @Test
    void aReviewDoesNotReviveWhatLapsed() {
        String[] events = {"07840 NTM RECOGNISED 2019-03-01 1/QĐ-UBND", "07840 NTM NOT_MAINTAINED 2025-08-01"};
        assertThat(Ledgers.dump("2025-12-31", events))
                .containsExactly("07840 NTM LAPSED 2020-01-01 1/QĐ-UBND [07840] urban-2016");
        assertThat(Ledgers.findings("2025-12-31", events))
                .containsExactly("WARNING CODE_OF_ANOTHER_UNIT 2025-08-01 2019-03-01");
    }

    /** Kiên Mộc (06625) got a part of Bính Xá (06622). */
    @ParameterizedTest
    @ValueSource(strings = {"ANNOUNCED", "NOT_MAINTAINED"})
    void whatIsSaidOfAUnitThatWaitsForADecisionIsNone(String kind) {
        String recognised = "06622 NTM RECOGNISED 2018-10-31 2165/QĐ-UBND";
        String[] events = {recognised, "06625 NTM " + kind + " 2025-08-01 3/UBND-VP"};
        assertThat(Ledgers.dump("2025-12-31", events)).isEqualTo(Ledgers.dump("2025-12-31", recognised));
        assertThat(Ledgers.findings("2025-12-31", events))
                .containsExactly("WARNING UNDECIDED_AFTER_REORGANISATION 2025-08-01 2018-10-31");
    }

    /** Tân Việt (06130) went into Bắc Việt (06154): who knows of it must not see less than who does not. */
    @Test
    void aSourceThatHasSeenTheCertificateOfAUnitThatWaitsIsBelievedAndTold() {
        String attested = "06154 NTM ATTESTED 2023-06-30";
        String[] fuller = {"06130 NTM RECOGNISED 2019-05-01 1/QĐ-UBND", attested};
        assertThat(Ledgers.dump("2023-12-31", attested)).containsExactly("06154 NTM IN_FORCE 2023-06-30 - [06154] -");
        assertThat(Ledgers.dump("2023-12-31", fuller)).isEqualTo(Ledgers.dump("2023-12-31", attested));
        assertThat(Ledgers.findings("2023-12-31", fuller))
                .containsExactly("WARNING UNDECIDED_AFTER_REORGANISATION 2023-06-30 2019-05-01");
        assertThat(Ledgers.dump("2025-12-31", fuller))
                .containsExactly("06154 NTM CARRIED_UNDECIDED 2025-07-01 - [06154] reform-2025");
    }

    /** Chiến Thắng (06364) lies in Vũ Lễ, which has its code: a decision on Vũ Lễ is no mistake about the unit. */
    @ParameterizedTest
    @ValueSource(strings = {"06364", "06154"})
    void theCertificateThatCameIntoThisVeryUnitIsNoOtherUnits(String code) {
        for (String kind : new String[] {"RE_RECOGNISED", "REVOKED"}) {
            String[] events = {
                code + " NTM RECOGNISED 2021-05-01 1/QĐ-UBND", code + " NTM " + kind + " 2025-12-01 2/QĐ-UBND"
            };
            assertThat(Ledgers.findings("2025-12-31", events)).as(kind).isEmpty();
            assertThat(Ledgers.dump("2025-12-31", events))
                    .as(kind)
                    .hasSize(1)
                    .allMatch(line -> line.contains("2025-12-01"));
        }
    }

    @Test
    void whatIsSaidOfTheVeryUnitIsToldAsOfOneThatWaits() {
        String recognised = "06364 NTM RECOGNISED 2018-05-01 1/QĐ-UBND";
        for (String kind : new String[] {"ANNOUNCED", "NOT_MAINTAINED", "ATTESTED"}) {
            String[] events = {recognised, "06364 NTM " + kind + " 2025-12-01"};
            assertThat(Ledgers.findings("2025-12-31", events))
                    .as(kind)
                    .containsExactly("WARNING UNDECIDED_AFTER_REORGANISATION 2025-12-01 2018-05-01");
            assertThat(Ledgers.dump("2025-12-31", events))
                    .as(kind)
                    .containsExactly(
                            kind.equals("ATTESTED")
                                    ? "06364 NTM IN_FORCE 2025-12-01 - [06364] -"
                                    : "06364 NTM CARRIED_UNDECIDED 2025-07-01 1/QĐ-UBND [06364] reform-2025");
        }
    }

    @Test
    void aProvinceThatBecameACityIsNoOtherUnit() {
        assertThat(Ledgers.findings(
                        "2026-01-01",
                        "46 COMPLETION RECOGNISED 2024-05-01 1/QĐ-TTg",
                        "46 COMPLETION RE_RECOGNISED 2025-12-01 2/QĐ-TTg"))
                .noneMatch(finding -> finding.contains("CODE_OF_ANOTHER_UNIT"));
    }

    @Test
    void aRevocationOfTheNewUnitDecides() {
        assertThat(Ledgers.dump(
                        "2025-12-31",
                        "06622 NTM RECOGNISED 2018-10-31 2165/QĐ-UBND",
                        "06625 NTM REVOKED 2025-08-01 3/QĐ-UBND"))
                .containsExactly(
                        "06613 NTM CARRIED_UNDECIDED 2025-07-01 2165/QĐ-UBND [06622] reform-2025",
                        "06625 NTM REVOKED 2025-08-01 3/QĐ-UBND [06625] -");
    }

    @Test
    void aUnitOfWhichAnEarlierOneOfTheCodeWasRevokedIsNotCertifiedByWhatIsSaid() {
        String[] events = {
            "06364 NTM RECOGNISED 2018-05-01 1/QĐ-UBND",
            "06364 NTM REVOKED 2024-05-01 7/QĐ-UBND",
            "06364 NTM ATTESTED 2025-10-01"
        };
        assertThat(Ledgers.dump("2025-12-31", events)).isEmpty();
        assertThat(Ledgers.findings("2025-12-31", events))
                .containsExactly("WARNING CODE_OF_ANOTHER_UNIT 2025-10-01 2024-05-01");
    }

    /** Xã Văn An has been Điềm He since 2020: one unit, one code. */
    @Test
    void aUnitThatWasOnlyRenamedIsNoOther() {
        String[] events = {"06280 NTM ATTESTED 2018-05-01", "06280 NTM NOT_MAINTAINED 2023-05-01"};
        assertThat(Ledgers.findings("2023-12-31", events)).isEmpty();
        assertThat(Ledgers.dump("2023-12-31", events))
                .containsExactly("06280 NTM NOT_MAINTAINED 2023-05-01 - [06280] renamed");
    }
}
