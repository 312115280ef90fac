package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One decision on a merged commune, at one tier, settles the tiers below that came into it. */
class DecisionAboveTest {

    private static final String NTM = "06622 NTM RECOGNISED 2018-10-31 1/QĐ-UBND";
    private static final String ADVANCED = "06613 ADVANCED RE_RECOGNISED 2025-10-31 2/QĐ-UBND";
    private static final String OTHER_HALF = "06625 NTM CARRIED_UNDECIDED 2025-07-01 1/QĐ-UBND [06622] reform-2025";

    @Test
    void whatCameInBelowItWaitsNoMore() {
        assertThat(Ledgers.dump("2025-10-30", NTM, ADVANCED))
                .containsExactly("06613 NTM CARRIED_UNDECIDED 2025-07-01 1/QĐ-UBND [06622] reform-2025", OTHER_HALF);
        assertThat(Ledgers.dump("2025-10-31", NTM, ADVANCED))
                .containsExactly("06613 ADVANCED IN_FORCE 2025-10-31 2/QĐ-UBND [06613] -", OTHER_HALF);
        assertThat(Ledgers.findings(Ledgers.on(Ledgers.of(NTM, ADVANCED).asComplete(), "2025-10-31")))
                .isEmpty();
    }

    @Test
    void whatCameInAboveItStillWaits() {
        assertThat(Ledgers.dump(
                        "2025-12-31",
                        "06622 MODEL RECOGNISED 2023-10-31 1/QĐ-UBND",
                        "06613 NTM RE_RECOGNISED 2025-10-31 2/QĐ-UBND"))
                .contains("06613 MODEL CARRIED_UNDECIDED 2025-07-01 1/QĐ-UBND [06622] reform-2025");
    }

    @Test
    void itWaitsAgainWhenTheDecisionIsGone() {
        String waiting = "06613 NTM CARRIED_UNDECIDED 2025-07-01 1/QĐ-UBND [06622] reform-2025";
        assertThat(Ledgers.dump("2026-01-31", NTM, ADVANCED, "06613 ADVANCED REVOKED 2026-01-01 3/QĐ-UBND"))
                .contains(waiting);
        assertThat(Ledgers.dump("2026-01-31", NTM, ADVANCED, "06613 ADVANCED ANNULLED 2026-01-01 2/QĐ-UBND"))
                .contains(waiting);
    }

    /** What modern NTM presupposes was not read. */
    @Test
    void aTierOfWhichThatIsNotKnownSettlesNothing() {
        assertThat(Ledgers.dump("2026-03-31", NTM, "06613 MODERN RECOGNISED 2026-03-01 2/QĐ-UBND"))
                .contains("06613 NTM CARRIED_UNDECIDED 2025-07-01 1/QĐ-UBND [06622] reform-2025");
    }
}
