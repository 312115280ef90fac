package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnknownUnitException;
import vn.ntm.criteria.set.Tiers;

class CertificateStateTest {

    private static final String RECOGNISED = "06364 NTM RECOGNISED 2019-05-01 1/QĐ-UBND";
    private static final String NOT_MAINTAINED = "06364 NTM NOT_MAINTAINED 2021-06-01";
    private static final String AGAIN = "06364 NTM RE_RECOGNISED 2022-06-01 2/QĐ-UBND";
    private static final String REVOKED = "06364 NTM REVOKED 2023-06-01 3/QĐ-UBND";

    @Test
    void aCertificateGoesThroughItsStates() {
        CertificationLedger ledger = Ledgers.of(REVOKED, AGAIN, NOT_MAINTAINED, RECOGNISED);
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2019-04-30"))).isEmpty();
        assertThat(Ledgers.on(ledger, "2019-04-30").units()).isEmpty();
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2019-05-01")))
                .containsExactly("06364 NTM IN_FORCE 2019-05-01 1/QĐ-UBND [06364] -");
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2021-06-01")))
                .containsExactly("06364 NTM NOT_MAINTAINED 2021-06-01 1/QĐ-UBND [06364] -");
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2022-06-01")))
                .containsExactly("06364 NTM IN_FORCE 2022-06-01 2/QĐ-UBND [06364] -");
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2023-06-01")))
                .containsExactly("06364 NTM REVOKED 2023-06-01 3/QĐ-UBND [06364] -");
        assertThat(Ledgers.on(ledger, "2023-06-01").findings()).isEmpty();
    }

    @Test
    void aRevocationPassesToNobody() {
        LedgerOnDay day = Ledgers.on(Ledgers.of(RECOGNISED, REVOKED), "2025-07-01");
        assertThat(day.units()).extracting(unit -> unit.fullName()).containsExactly("xã Vũ Lễ");
        assertThat(day.of(UnitCode.of("06364"))).isEmpty();
        assertThat(day.history(UnitCode.of("06364"))).hasSize(2);
    }

    @Test
    void whatIsSaidAfterALossDoesNotBringTheCertificateBack() {
        CertificationLedger ledger =
                Ledgers.of(RECOGNISED, REVOKED, "06364 NTM ANNOUNCED 2023-07-01", "06364 NTM ATTESTED 2023-08-01");
        LedgerOnDay day = Ledgers.on(ledger, "2023-12-31");
        assertThat(Ledgers.dump(day)).containsExactly("06364 NTM REVOKED 2023-06-01 3/QĐ-UBND [06364] -");
        assertThat(Ledgers.findings(day))
                .containsExactly(
                        "WARNING AFTER_REVOCATION 2023-07-01 2023-06-01",
                        "WARNING AFTER_REVOCATION 2023-08-01 2023-06-01");
    }

    @Test
    void theStateFollowsTheDaysOfForce() {
        CertificationLedger ledger = Ledgers.of(
                "06364 NTM REVOKED 2019-05-01 1/QĐ-UBND from 2019-09-01", "06364 NTM RECOGNISED 2019-06-01 2/QĐ-UBND");
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2019-08-31")))
                .containsExactly("06364 NTM IN_FORCE 2019-06-01 2/QĐ-UBND [06364] -");
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2019-09-01")))
                .containsExactly("06364 NTM REVOKED 2019-09-01 1/QĐ-UBND [06364] -");
    }

    /** Xã Văn An became Điềm He in 2020; what was decided since rests on no rule about that. */
    @Test
    void aDecisionAfterAChangeNeedsNoRule() {
        String before = "06280 NTM RECOGNISED 2018-05-01 1/QĐ-UBND";
        assertThat(Ledgers.dump("2023-01-01", before))
                .containsExactly("06280 NTM IN_FORCE 2018-05-01 1/QĐ-UBND [06280] renamed");
        assertThat(Ledgers.dump("2023-01-01", before, "06280 NTM RE_RECOGNISED 2022-05-01 2/QĐ-UBND"))
                .containsExactly("06280 NTM IN_FORCE 2022-05-01 2/QĐ-UBND [06280] -");
    }

    /** First day and act are of one event: the last decision. */
    @Test
    void theLastDecisionGivesTheActAndItsDay() {
        assertThat(Ledgers.dump("2023-01-01", RECOGNISED, AGAIN))
                .containsExactly("06364 NTM IN_FORCE 2022-06-01 2/QĐ-UBND [06364] -");
        assertThat(Ledgers.dump("2023-01-01", "06364 NTM ANNOUNCED 2019-04-01 8/TB-UBND", RECOGNISED))
                .containsExactly("06364 NTM IN_FORCE 2019-05-01 1/QĐ-UBND [06364] -");
        assertThat(Ledgers.dump("2023-01-01", RECOGNISED, "06364 NTM ANNOUNCED 2019-06-01 8/TB-UBND"))
                .containsExactly("06364 NTM IN_FORCE 2019-05-01 1/QĐ-UBND [06364] -");
        assertThat(Ledgers.dump("2023-01-01", "06364 NTM RECOGNISED 2019-05-01", "06364 NTM ANNOUNCED 2019-06-01 8/TB"))
                .containsExactly("06364 NTM IN_FORCE 2019-05-01 - [06364] -");
    }

    @Test
    void anAnnouncementAfterAReviewSaysThatTheCriteriaAreMetAgain() {
        String announced = "06364 NTM ANNOUNCED 2021-12-01 8/TB-UBND";
        assertThat(Ledgers.dump("2021-11-30", RECOGNISED, NOT_MAINTAINED, announced))
                .containsExactly("06364 NTM NOT_MAINTAINED 2021-06-01 1/QĐ-UBND [06364] -");
        assertThat(Ledgers.dump("2021-12-01", RECOGNISED, NOT_MAINTAINED, announced))
                .containsExactly("06364 NTM IN_FORCE 2021-12-01 8/TB-UBND [06364] -");
        assertThat(Ledgers.findings("2021-12-01", RECOGNISED, NOT_MAINTAINED, announced))
                .isEmpty();
        assertThat(Ledgers.dump("2021-12-01", RECOGNISED, NOT_MAINTAINED, "06364 NTM ATTESTED 2021-12-01"))
                .containsExactly("06364 NTM NOT_MAINTAINED 2021-06-01 1/QĐ-UBND [06364] -");
    }

    @Test
    void aDecisionCountsFromTheLaterOfItsTwoDays() {
        CertificationEvent later = CertificationEvent.builder()
                .unit(UnitCode.of("06364"))
                .tier(Tiers.NTM)
                .kind(EventKind.RECOGNISED)
                .date(LocalDate.of(2019, 5, 1))
                .inForce(LocalDate.of(2019, 6, 1))
                .act("1/QĐ-UBND")
                .build();
        CertificationLedger ledger = CertificationLedger.of(List.of(later));
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2019-05-31"))).isEmpty();
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2019-06-01")))
                .containsExactly("06364 NTM IN_FORCE 2019-06-01 1/QĐ-UBND [06364] -");
    }

    @Test
    void twoTiersOfAUnitAreTwoCertificates() {
        LedgerOnDay day = Ledgers.on(Ledgers.of("06364 MODEL ATTESTED 2023-06-30", RECOGNISED), "2023-07-17");
        assertThat(day.of(UnitCode.of("06364"))).extracting(Certificate::tier).containsExactly(Tiers.NTM, Tiers.MODEL);
        assertThat(day.ofTier(Tiers.MODEL))
                .singleElement()
                .satisfies(holding -> assertThat(holding.unit().fullName()).isEqualTo("xã Chiến Thắng"));
        assertThat(day.counts()).hasToString("{NTM={IN_FORCE=1}, MODEL={IN_FORCE=1}}");
    }

    @Test
    void anEventRestsOnSomething() {
        CertificationEvent.Builder event = CertificationEvent.builder();
        event.unit(UnitCode.of("06364"))
                .tier(Tiers.NTM)
                .kind(EventKind.RECOGNISED)
                .date(LocalDate.of(2019, 5, 1));
        assertThatThrownBy(event::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("06364 on 2019-05-01 names neither an act nor a source");
    }

    @Test
    void aCodeThatNamesNoUnitOnTheDayIsRefused() {
        LedgerOnDay day =
                Ledgers.of(RECOGNISED).on(LocalDate.of(2025, 7, 1), UnitRegistry.standard(), CarryOver.standard());
        assertThatThrownBy(() -> day.of(UnitCode.of("06454"))).isInstanceOf(UnknownUnitException.class);
        assertThat(day.of(UnitCode.of("06481"))).isEmpty();
    }
}
