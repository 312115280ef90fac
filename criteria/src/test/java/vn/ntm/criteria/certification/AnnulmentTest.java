package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;

class AnnulmentTest {

    private static final String RECOGNISED = "06364 NTM RECOGNISED 2018-05-01 1/QĐ-UBND";
    private static final String REVOKED = "06364 NTM REVOKED 2024-05-01 7/QĐ-UBND";

    @Test
    void anAnnulledEventWasNever() {
        String annulled = "06364 NTM ANNULLED 2024-07-01 7/QĐ-UBND";
        assertThat(Ledgers.dump("2024-06-30", RECOGNISED, REVOKED, annulled))
                .containsExactly("06364 NTM REVOKED 2024-05-01 7/QĐ-UBND [06364] -");
        assertThat(Ledgers.dump("2024-07-01", RECOGNISED, REVOKED, annulled))
                .containsExactly("06364 NTM IN_FORCE 2018-05-01 1/QĐ-UBND [06364] -");
        assertThat(Ledgers.findings("2024-07-01", RECOGNISED, REVOKED, annulled))
                .isEmpty();
    }

    @Test
    void theNumberMayBeSpeltOtherwise() {
        assertThat(Ledgers.dump("2024-07-01", RECOGNISED, REVOKED, "06364 NTM ANNULLED 2024-07-01 Số 07/qđ - ubnd"))
                .containsExactly("06364 NTM IN_FORCE 2018-05-01 1/QĐ-UBND [06364] -");
    }

    @Test
    void withoutAnActItIsOfTheEventsOfItsDay() {
        String ofTheDay = "06364 NTM ANNULLED 2024-05-01";
        assertThat(Ledgers.dump("2024-05-01", RECOGNISED, REVOKED, ofTheDay))
                .containsExactly("06364 NTM IN_FORCE 2018-05-01 1/QĐ-UBND [06364] -");
        assertThat(Ledgers.findings("2024-05-01", RECOGNISED, REVOKED, ofTheDay))
                .isEmpty();
    }

    @Test
    void anAnnulmentThatNamesNoEventIsTakenToBeOfTheLastAndSaysSo() {
        String other = "06364 NTM ANNULLED 2024-08-01 9/QĐ-UBND";
        LedgerOnDay day = Ledgers.on(Ledgers.of(RECOGNISED, REVOKED, other), "2024-08-01");
        assertThat(Ledgers.dump(day)).containsExactly("06364 NTM IN_FORCE 2018-05-01 1/QĐ-UBND [06364] -");
        assertThat(Ledgers.findings(day)).containsExactly("WARNING ANNULS_UNNAMED 2024-08-01 2024-05-01");
        assertThat(day.findings().get(0).message(Language.VI))
                .isEqualTo("«06364»: việc hủy bỏ ngày 01/8/2024 không nêu văn bản của sự kiện nào trước đó về đạt chuẩn"
                        + " nông thôn mới; tạm hiểu là hủy dòng «thu hồi» ngày 01/5/2024 (ledger:2)");
        assertThat(Ledgers.findings("2024-08-01", RECOGNISED, "06364 NTM ANNULLED 2024-08-01"))
                .containsExactly("WARNING ANNULS_UNNAMED 2024-08-01 2018-05-01");
        assertThat(Ledgers.on(Ledgers.of(RECOGNISED, "06364 NTM ANNULLED 2024-08-01"), "2024-08-01")
                        .units())
                .hasSize(1);
    }

    @Test
    void anAnnulmentOfNothing() {
        assertThat(Ledgers.findings("2024-01-01", "06364 NTM ANNULLED 2023-05-01 1/QĐ-UBND"))
                .containsExactly("WARNING ANNULS_NOTHING 2023-05-01");
    }

    @Test
    void whatWasAnnulledIsNoFaultAnyMore() {
        assertThat(Ledgers.findings(
                        "2024-01-01",
                        "06364 NTM RECOGNISED 2023-05-01 1/QĐ-UBND",
                        "06364 NTM RECOGNISED 2023-09-01 2/QĐ-TTg",
                        "06364 NTM ANNULLED 2023-10-01 2/QĐ-TTg"))
                .isEmpty();
        assertThat(Ledgers.findings("2025-03-01", "06040 NTM ATTESTED 2025-01-01", "06040 NTM ANNULLED 2025-01-01"))
                .isEmpty();
    }

    /** Had the revocation never been, the certificate would have gone into xã Vũ Lễ with the unit. */
    @Test
    void aRevocationAnnulledAfterTheMergerGivesTheCertificateToTheMerger() {
        String annulled = "06364 NTM ANNULLED 2025-09-01 7/QĐ-UBND";
        assertThat(Ledgers.dump("2025-08-31", RECOGNISED, REVOKED, annulled)).isEmpty();
        assertThat(Ledgers.dump("2025-09-01", RECOGNISED, REVOKED, annulled))
                .containsExactly("06364 NTM CARRIED_UNDECIDED 2025-07-01 1/QĐ-UBND [06364] reform-2025");
        assertThat(Ledgers.findings("2025-09-01", RECOGNISED, REVOKED, annulled))
                .isEmpty();
    }

    @Test
    void anAnnulmentReachesWhatWasCarried() {
        String annulled = "06364 NTM ANNULLED 2025-08-01 1/QĐ-UBND";
        assertThat(Ledgers.dump("2025-07-31", RECOGNISED, annulled)).hasSize(1);
        assertThat(Ledgers.dump("2025-08-01", RECOGNISED, annulled)).isEmpty();
    }

    /** Xã Bính Xá (06622) was divided between Đình Lập (06613) and Kiên Mộc (06625). */
    @Test
    void anAnnulmentOnOnePartReachesTheOthers() {
        String recognised = "06622 NTM RECOGNISED 2018-10-31 2165/QĐ-UBND";
        assertThat(Ledgers.dump("2025-08-01", recognised)).hasSize(2);
        assertThat(Ledgers.dump("2025-08-01", recognised, "06613 NTM ANNULLED 2025-08-01 2165/QĐ-UBND"))
                .isEmpty();
    }

    @Test
    void anAnnulmentOfAnotherUnitOfTheCodeIsTold() {
        assertThat(Ledgers.findings("2025-12-31", RECOGNISED, "06364 NTM ANNULLED 2025-09-01 9/QĐ-UBND"))
                .containsExactly(
                        "WARNING ANNULS_NOTHING 2025-09-01", "WARNING CODE_OF_ANOTHER_UNIT 2025-09-01 2018-05-01");
    }

    @Test
    void anEventEnteredAgainAfterItsAnnulmentStands() {
        assertThat(Ledgers.dump(
                        "2024-12-31",
                        RECOGNISED,
                        "06364 NTM ANNULLED 2024-07-01 1/QĐ-UBND",
                        "06364 NTM RECOGNISED 2024-07-02 1/QĐ-UBND"))
                .containsExactly("06364 NTM IN_FORCE 2024-07-02 1/QĐ-UBND [06364] -");
    }
}
