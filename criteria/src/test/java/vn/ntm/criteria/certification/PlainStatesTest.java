package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;

/** The library and {@link PlainStates} say the same of hundreds of drawn ledgers on every day that matters. */
class PlainStatesTest {

    private static Set<String> states(List<CertificationEvent> events, LocalDate day) {
        LedgerOnDay read = CertificationLedger.of(events).on(day, UnitRegistry.standard(), CarryOver.standard());
        Map<String, TreeSet<UnitCode>> origins = new TreeMap<>();
        for (AdministrativeUnit unit : read.units()) {
            for (Certificate held : read.of(unit.code())) {
                origins.computeIfAbsent(
                                unit.code() + " " + held.tier() + " " + held.state() + " ", made -> new TreeSet<>())
                        .addAll(held.origins());
            }
        }
        TreeSet<String> states = new TreeSet<>();
        origins.forEach((held, codes) -> states.add(held + codes));
        return states;
    }

    @Test
    void bothSayTheSame() {
        int compared = 0;
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<CertificationEvent> events = Drawn.events(random, 1 + random.nextInt(40));
            for (LocalDate day : Drawn.DAYS) {
                Set<String> expected = PlainStates.of(events, day);
                assertThat(states(events, day)).as("seed %s, %s", seed, day).isEqualTo(expected);
                compared += expected.size();
            }
        }
        assertThat(compared).isGreaterThan(5_000);
    }
}
