package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;

/** In a ledger that is declared complete a tier without the one below is a fault, whichever way it came to be. */
class LowerTierTest {

    private static final String NTM = "06622 NTM RECOGNISED 2018-10-31 1/QĐ-UBND";
    private static final String ADVANCED = "06622 ADVANCED RECOGNISED 2022-10-31 2/QĐ-UBND";
    private static final String REVOKED = "06622 NTM REVOKED 2023-10-31 3/QĐ-UBND";

    private static List<String> findings(String day, String... events) {
        return Ledgers.findings(Ledgers.on(Ledgers.of(events).asComplete(), day));
    }

    @Test
    void aLowerTierThatWasLostLaterIsMissing() {
        assertThat(findings("2023-10-30", NTM, ADVANCED, REVOKED)).isEmpty();
        assertThat(findings("2023-12-02", NTM, ADVANCED, REVOKED))
                .containsExactly("ERROR WITHOUT_LOWER_TIER 2022-10-31");
        assertThat(Ledgers.findings("2023-12-02", NTM, ADVANCED, REVOKED)).isEmpty();
    }

    @Test
    void itIsNoFaultWhereTheHigherOneWasLostToo() {
        assertThat(findings("2023-12-02", NTM, ADVANCED, REVOKED, "06622 ADVANCED REVOKED 2023-10-31 3/QĐ-UBND"))
                .isEmpty();
    }

    @Test
    void itIsNoFaultWhereTheLowerOneIsBack() {
        assertThat(findings("2024-12-02", NTM, ADVANCED, REVOKED, "06622 NTM RE_RECOGNISED 2024-10-31 4/QĐ-UBND"))
                .isEmpty();
    }

    @Test
    void aTierThatNeverHadTheLowerOneIsToldOnce() {
        assertThat(findings("2023-12-02", ADVANCED)).containsExactly("ERROR WITHOUT_LOWER_TIER 2022-10-31");
        assertThat(findings("2025-12-02", NTM, ADVANCED, REVOKED))
                .containsExactly("ERROR WITHOUT_LOWER_TIER 2022-10-31");
    }

    @Test
    void theTimeOfATierIsToldInOnePiece() {
        LedgerOnDay day = Ledgers.on(Ledgers.of("06364 NTM RECOGNISED 2008-05-01 1/QĐ-UBND"), "2009-01-01");
        assertThat(day.findings().get(0).message(Language.VI)).endsWith("(từ 16/4/2009 đến hết 31/12/2030)");
    }

    /** The year whose standard is met is never one that is still to come. */
    @Test
    void aYearThatIsStillToComeIsNoTimeOfATier() {
        CertificationEvent early = Ledgers.event("06364 MODERN RECOGNISED 2025-05-01 1/QĐ-UBND");
        CertificationEvent.Builder withYear = CertificationEvent.builder();
        withYear.unit(early.unit())
                .tier(early.tier())
                .kind(early.kind())
                .date(early.date())
                .act(early.act())
                .forYear(2026);
        for (CertificationEvent event : List.of(early, withYear.build())) {
            assertThat(Ledgers.findings(Ledgers.on(CertificationLedger.of(List.of(event)), "2025-06-01")))
                    .contains("WARNING TIER_OUTSIDE_PERIOD 2025-05-01");
        }
    }
}
