package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.registry.UnitRegistry;

/**
 * No criteria set judges wards and townships, special zones, or districts and provinces for the tiers of others: what is
 * granted to one has lapsed, and so has that of a commune that becomes a ward or township.
 */
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

    /** Lý Sơn (21548) is a special zone, 24 a province, 185 a rural district. */
    @ParameterizedTest
    @CsvSource({"21548,NTM", "21548,MODERN", "24,NTM", "185,MODEL", "06364,COMPLETION"})
    void whatWasGrantedToAUnitThatNoSetJudgesHasLapsed(String code, String tier) {
        String day = code.equals("21548") ? "2026-03-01" : "2023-03-01";
        String event = code + " " + tier + " RECOGNISED " + day + " 1/QĐ-UBND";
        assertThat(Ledgers.dump(day, event))
                .containsExactly(code + " " + tier + " LAPSED " + day + " 1/QĐ-UBND [" + code + "] not-judged");
        assertThat(Ledgers.findings(day, event)).contains("ERROR UNIT_CANNOT_HOLD_TIER " + day);
    }

    /** Việt Yên (222) became a town in 2024; the register has it by a later list only, and asserts nothing of 2019. */
    @Test
    void ofADistrictThatIsKnownByALaterListTheKindIsNotKnown() {
        String recognised = "222 NTM RECOGNISED 2019-01-26 103/QĐ-TTg";
        assertThat(Ledgers.dump("2024-12-31", recognised))
                .containsExactly("222 NTM IN_FORCE 2019-01-26 103/QĐ-TTg [222] -");
        assertThat(Ledgers.findings("2024-12-31", recognised)).isEmpty();
        assertThat(Ledgers.findings("2025-06-30", "222 NTM ATTESTED 2025-06-30"))
                .containsExactly("ERROR UNIT_CANNOT_HOLD_TIER 2025-06-30");
    }

    /** Quảng Ninh (22) becomes a central city in 2026: the same conditions hold for both kinds. */
    @Test
    void aProvinceThatBecomesACentralCityKeepsItsCertificate() {
        assertThat(Ledgers.dump("2026-11-01", "22 COMPLETION RECOGNISED 2023-05-01 1/QĐ-TTg"))
                .containsExactly("22 COMPLETION IN_FORCE 2023-05-01 1/QĐ-TTg [22] province-type");
    }

    @Test
    void withoutARuleOnSuchUnitsTheFindingIsAllThereIs() {
        CarryOver rules = CarryOver.of(CarryOver.standard().rules().stream()
                .filter(rule -> !rule.id().equals("not-judged"))
                .toList());
        LedgerOnDay read = Ledgers.of("21548 NTM RECOGNISED 2026-03-01 1/QĐ-UBND")
                .on(LocalDate.of(2026, 3, 1), UnitRegistry.standard(), rules);
        assertThat(Ledgers.dump(read)).containsExactly("21548 NTM IN_FORCE 2026-03-01 1/QĐ-UBND [21548] -");
        assertThat(Ledgers.findings(read)).contains("ERROR UNIT_CANNOT_HOLD_TIER 2026-03-01");
    }

    @Test
    void aReviewOfAWardIsNoCertificateAndARevocationStaysOne() {
        assertThat(Ledgers.dump("2023-01-01", "05983 NTM NOT_MAINTAINED 2022-06-01"))
                .containsExactly("05983 NTM LAPSED 2022-06-01 - [05983] urban-2022");
        assertThat(Ledgers.dump("2023-01-01", "05983 NTM REVOKED 2022-06-01 1/QĐ-UBND"))
                .containsExactly("05983 NTM REVOKED 2022-06-01 1/QĐ-UBND [05983] -");
    }
}
