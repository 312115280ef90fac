package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;

class LedgerValuesTest {

    private static final String RECOGNISED = "06364 NTM RECOGNISED 2019-05-01 1/QĐ-UBND";
    private static final String REVOKED = "06364 NTM REVOKED 2023-06-01 3/QĐ-UBND";

    @Test
    void ledgersOfTheSameEventsInOneOrderAreEqual() {
        CertificationLedger ledger = Ledgers.of(RECOGNISED, REVOKED);
        assertThat(ledger)
                .isEqualTo(Ledgers.of(RECOGNISED).with(Ledgers.event(REVOKED)))
                .hasSameHashCodeAs(Ledgers.of(RECOGNISED, REVOKED))
                .isNotEqualTo(Ledgers.of(REVOKED, RECOGNISED))
                .isNotEqualTo(Ledgers.of(RECOGNISED))
                .isNotEqualTo(ledger.asComplete())
                .isNotEqualTo(ledger.events())
                .hasToString("ledger of 2 events");
        assertThat(ledger.asComplete()).hasToString("complete ledger of 2 events");
        assertThat(ledger.hashCode()).isNotEqualTo(Ledgers.of(RECOGNISED).hashCode());
    }

    @Test
    void daysOfALedgerAreEqualWhereAllThatTheyRestOnIs() {
        CertificationLedger ledger = Ledgers.of(RECOGNISED, REVOKED);
        LedgerOnDay day = Ledgers.on(ledger, "2023-05-31");
        assertThat(day)
                .isEqualTo(Ledgers.on(Ledgers.of(RECOGNISED, REVOKED), "2023-05-31"))
                .hasSameHashCodeAs(Ledgers.on(Ledgers.of(RECOGNISED, REVOKED), "2023-05-31"))
                .isNotEqualTo(Ledgers.on(ledger, "2023-06-01"))
                .isNotEqualTo(Ledgers.on(Ledgers.of(RECOGNISED), "2023-05-31"))
                .isNotEqualTo(Ledgers.on(ledger.asComplete(), "2023-05-31"))
                .isNotEqualTo(ledger.on(day.date(), UnitRegistry.standard(), CarryOver.of(List.of())))
                .isNotEqualTo(ledger);
        assertThat(day.isComplete()).isFalse();
        assertThat(Ledgers.on(ledger.asComplete(), "2023-05-31").isComplete()).isTrue();
    }

    @Test
    void rulesOfCarryingOverAreEqualWhereTheirListsAre() {
        CarryOver standard = CarryOver.standard();
        assertThat(standard)
                .isEqualTo(CarryOver.of(standard.rules()))
                .hasSameHashCodeAs(CarryOver.of(standard.rules()))
                .isNotEqualTo(CarryOver.of(List.of()))
                .isNotEqualTo(standard.rules());
        assertThat(standard.rules())
                .allSatisfy(rule ->
                        assertThat(rule.toText(Language.VI)).isNotBlank().isNotEqualTo(rule.toText(Language.EN)));
    }

    @Test
    void whatADecisionComesToThatTakesEffectAfterItsUnitEndedIsTold() {
        assertThat(told("06622 NTM RECOGNISED 2025-06-20 9/QĐ-UBND from 2025-07-10"))
                .contains("the new unit, if there is one, waits for a decision");
        assertThat(told(
                        "06622 NTM RECOGNISED 2018-12-28 1/QĐ-UBND",
                        "06622 NTM REVOKED 2025-06-20 9/QĐ-UBND from 2025-07-10"))
                .contains("it does not take what had passed to another unit");
    }

    private static String told(String... events) {
        return Ledgers.on(Ledgers.of(events), "2025-08-01").findings().get(0).message(Language.EN);
    }

    @Test
    void aCertificateIsToldWithItsStateAndSinceWhen() {
        Certificate held = Ledgers.on(Ledgers.of(RECOGNISED), "2020-01-01")
                .of(UnitCode.of("06364"))
                .get(0);
        assertThat(held.toText(Language.VI))
                .contains(CertificateState.IN_FORCE.toText(Language.VI))
                .contains("từ ngày");
        assertThat(held.toText(Language.EN))
                .contains(CertificateState.IN_FORCE.toText(Language.EN))
                .contains("since 2019-05-01");
    }
}
