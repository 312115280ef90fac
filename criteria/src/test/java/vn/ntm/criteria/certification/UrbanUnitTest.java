package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No criteria set judges wards and townships: what is granted to one, or to a commune that becomes one, has lapsed. */
class UrbanUnitTest {

    /** Chi Lăng (05983) was a ward all along, and lies in the ward Lương Văn Tri with its code since 2025. */
    @Test
    void whatWasGrantedToAWardHasLapsedFromTheBeginning() {
        String[] events = {"05983 NTM RECOGNISED 2019-05-01 1/QĐ-UBND"};
        for (String day : new String[] {"2019-05-01", "2025-06-30", "2025-07-01", "2026-11-28"}) {
            assertThat(Ledgers.dump(day, events))
                    .as(day)
                    .containsExactly("05983 NTM LAPSED 2019-05-01 1/QĐ-UBND [05983] urban-2016");
        }
        assertThat(Ledgers.findings("2019-05-01", events)).containsExactly("ERROR UNIT_CANNOT_HOLD_TIER 2019-05-01");
    }

    /** Thị trấn Chi Lăng (06466) lies in xã Chi Lăng (06463) since 2025. */
    @Test
    void whatPassedThroughATownshipStaysLapsedInACommune() {
        String attested = "06466 NTM ATTESTED 2022-06-01";
        assertThat(Ledgers.dump("2022-06-01", attested))
                .containsExactly("06466 NTM LAPSED 2022-06-01 - [06466] urban-2022");
        assertThat(Ledgers.dump("2025-07-01", attested))
                .containsExactly("06463 NTM LAPSED 2022-06-01 - [06466] urban-2022");
    }

    @Test
    void aReviewOfAWardIsNoCertificateAndARevocationStaysOne() {
        assertThat(Ledgers.dump("2023-01-01", "05983 NTM NOT_MAINTAINED 2022-06-01"))
                .containsExactly("05983 NTM LAPSED 2022-06-01 - [05983] urban-2022");
        assertThat(Ledgers.dump("2023-01-01", "05983 NTM REVOKED 2022-06-01 1/QĐ-UBND"))
                .containsExactly("05983 NTM REVOKED 2022-06-01 1/QĐ-UBND [05983] -");
    }
}
