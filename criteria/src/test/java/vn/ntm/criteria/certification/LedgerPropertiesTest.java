package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Tiers;

class LedgerPropertiesTest {

    private static final UnitRegistry REGISTRY = UnitRegistry.standard();
    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
    private static final List<EventKind> KINDS = List.of(EventKind.values());
    private static final List<String> DAYS =
            List.of("2019-12-31", "2020-01-01", "2023-07-17", "2024-12-01", "2025-06-30", "2025-07-01", "2026-11-28");

    /** Events about communes of Lạng Sơn on random days, right or wrong. */
    private static List<CertificationEvent> events(Random random, int count) {
        List<UnitCode> codes = REGISTRY.units().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE
                        && unit.code().text().compareTo("05971") >= 0
                        && unit.code().text().compareTo("06700") < 0)
                .map(AdministrativeUnit::code)
                .distinct()
                .limit(40)
                .toList();
        List<CertificationEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CertificationEvent.Builder event = CertificationEvent.builder();
            events.add(event.unit(codes.get(random.nextInt(codes.size())))
                    .tier(Tiers.all().get(random.nextInt(3)))
                    .kind(KINDS.get(random.nextInt(KINDS.size())))
                    .date(LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3_200)))
                    .act(random.nextInt(60) + (random.nextInt(4) == 0 ? "/QĐ-TTg" : "/QĐ-UBND"))
                    .build());
        }
        return events;
    }

    private static List<String> answer(CertificationLedger ledger, String day) {
        LedgerOnDay read = Ledgers.on(ledger, day);
        List<String> all = new ArrayList<>(Ledgers.dump(read));
        all.add(read.units().toString());
        all.addAll(Ledgers.findings(read));
        return all;
    }

    @Test
    void everyOrderOfArrivalGivesTheSameState() {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<CertificationEvent> events = events(random, 300);
            CertificationLedger ledger = CertificationLedger.of(events);
            List<CertificationEvent> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, random);
            CertificationLedger grown = CertificationLedger.of(List.of());
            for (CertificationEvent event : shuffled) {
                grown = grown.with(event);
            }
            for (String day : DAYS) {
                assertThat(answer(grown, day)).as("seed %s, %s", seed, day).isEqualTo(answer(ledger, day));
                assertThat(answer(grown.asComplete(), day)).isEqualTo(answer(ledger.asComplete(), day));
            }
        }
    }

    @Test
    void theStateOnADayDoesNotDependOnLaterEvents() {
        for (long seed = 100; seed < 120; seed++) {
            List<CertificationEvent> events = events(new Random(seed), 300);
            for (String day : DAYS) {
                LocalDate date = LocalDate.parse(day);
                List<CertificationEvent> until = events.stream()
                        .filter(event -> !event.date().isAfter(date))
                        .toList();
                assertThat(answer(CertificationLedger.of(events), day))
                        .as("seed %s, %s", seed, day)
                        .isEqualTo(answer(CertificationLedger.of(until), day));
            }
        }
    }

    @Test
    void theReformLosesAndDoublesNothing() {
        List<AdministrativeUnit> communes = REGISTRY.on(EVE).units(UnitLevel.COMMUNE);
        List<CertificationEvent> events = communes.stream()
                .map(unit -> Ledgers.event(unit.code() + " NTM ATTESTED 2025-06-30"))
                .toList();
        for (LocalDate day : List.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 11, 28))) {
            LedgerOnDay read = CertificationLedger.of(events).on(day, REGISTRY, CarryOver.standard());
            TreeMap<UnitCode, TreeSet<UnitCode>> found = new TreeMap<>();
            int pairs = 0;
            for (LedgerOnDay.Holding holding : read.ofTier(Tiers.NTM)) {
                for (UnitCode origin : holding.certificate().origins()) {
                    found.computeIfAbsent(origin, code -> new TreeSet<>())
                            .add(holding.unit().code());
                    pairs++;
                }
            }
            int traced = 0;
            for (AdministrativeUnit commune : communes) {
                SuccessionResult trace =
                        REGISTRY.succession().from(commune.code(), EVE).to(day);
                TreeSet<UnitCode> expected = new TreeSet<>(
                        trace.units().stream().map(unit -> unit.unit().code()).toList());
                assertThat(found.get(commune.code())).as(commune.toString()).isEqualTo(expected);
                traced += expected.size();
                for (TracedUnit unit : trace.units()) {
                    checkStates(read, commune, unit);
                }
            }
            assertThat(pairs).isEqualTo(traced);
            assertThat(read.untraced()).isEmpty();
        }
    }

    private static void checkStates(LedgerOnDay read, AdministrativeUnit origin, TracedUnit end) {
        Certificate certificate = read.of(end.unit().code()).stream()
                .filter(shown -> shown.origins().contains(origin.code()))
                .findFirst()
                .orElseThrow();
        UnitType type = end.unit().type();
        boolean isUrban = !end.via().isEmpty() && (type == UnitType.WARD || type == UnitType.TOWNSHIP);
        if (isUrban) {
            assertThat(certificate.state()).as("%s in %s", origin, end).isEqualTo(CertificateState.LAPSED);
        }
        boolean isSame = end.via().stream().allMatch(step -> step.kind().name().matches("RENAMED|MOVED"));
        assertThat(certificate.state().isHeld()).as("%s in %s", origin, end).isEqualTo(isSame && !isUrban);
    }
}
