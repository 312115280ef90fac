package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;

/** Decisions that were signed while the unit was there and took force when it was no more. */
class LateForceTest {

    private static final String RECOGNISED = "06622 NTM RECOGNISED 2018-10-31 2165/QĐ-UBND";

    @Test
    void aRevocationThatComesTooLateDoesNotTakeWhatHadPassedOn() {
        String revoked = "06622 NTM REVOKED 2025-06-20 9/QĐ-UBND from 2025-07-10";
        LedgerOnDay day = Ledgers.on(Ledgers.of(RECOGNISED, revoked), "2025-08-01");
        assertThat(Ledgers.dump(day))
                .containsExactly(
                        "06613 NTM CARRIED_UNDECIDED 2025-07-01 2165/QĐ-UBND [06622] reform-2025",
                        "06625 NTM CARRIED_UNDECIDED 2025-07-01 2165/QĐ-UBND [06622] reform-2025");
        assertThat(Ledgers.findings(day)).containsExactly("WARNING IN_FORCE_AFTER_UNIT 2025-06-20");
        assertThat(day.findings().get(0).message(Language.VI))
                .startsWith(
                        "«06622»: dòng «thu hồi» về đạt chuẩn nông thôn mới ngày 20/6/2025 (có hiệu lực 10/7/2025) có hiệu"
                                + " lực khi xã Bính Xá đã kết thúc");
        assertThat(Ledgers.findings("2025-07-09", RECOGNISED, revoked)).isEmpty();
    }

    @Test
    void aRecognitionThatComesTooLateWaitsWithTheNewUnitFromItsOwnDayOn() {
        String late = "06622 NTM RECOGNISED 2025-06-20 9/QĐ-UBND from 2025-07-10";
        assertThat(Ledgers.dump("2025-07-09", late)).isEmpty();
        assertThat(Ledgers.dump("2025-07-10", late))
                .containsExactly(
                        "06613 NTM CARRIED_UNDECIDED 2025-07-10 9/QĐ-UBND [06622] reform-2025",
                        "06625 NTM CARRIED_UNDECIDED 2025-07-10 9/QĐ-UBND [06622] reform-2025");
        assertThat(Ledgers.findings("2025-07-10", late)).containsExactly("WARNING IN_FORCE_AFTER_UNIT 2025-06-20");
    }

    /** Khánh Long (05998) took in Vĩnh Tiến on 2024-12-01 under its own name. */
    @Test
    void aUnitThatTakesInAnotherUnderItsOwnNameGoesOn() {
        String recognised = "05998 NTM RECOGNISED 2018-05-01 2/QĐ-UBND";
        String revoked = "05998 NTM REVOKED 2024-11-20 3/QĐ-UBND from 2024-12-10";
        assertThat(Ledgers.dump("2024-12-31", recognised, revoked))
                .containsExactly("05998 NTM REVOKED 2024-12-10 3/QĐ-UBND [05998] -");
        assertThat(Ledgers.findings("2024-12-31", recognised, revoked)).isEmpty();
    }

    /** Văn An has been Điềm He since 2020: a unit that is only renamed goes on. */
    @Test
    void aUnitThatIsOnlyRenamedIsThereWhenTheDecisionTakesForce() {
        String late = "06280 NTM RECOGNISED 2019-12-20 9/QĐ-UBND from 2020-01-10";
        assertThat(Ledgers.dump("2020-01-10", late)).hasSize(1).allMatch(line -> line.contains("IN_FORCE 2020-01-10"));
        assertThat(Ledgers.findings("2020-01-10", late)).isEmpty();
    }

    @Test
    void aDistrictIsOverToo() {
        LedgerOnDay day = Ledgers.on(
                Ledgers.of(
                        "185 NTM RECOGNISED 2024-05-01 1/QĐ-TTg",
                        "185 NTM REVOKED 2025-06-20 2/QĐ-TTg from 2025-07-10"),
                "2025-08-01");
        assertThat(Ledgers.findings(day)).containsExactly("WARNING IN_FORCE_AFTER_UNIT 2025-06-20");
    }
}
