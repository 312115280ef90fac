package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Tiers;

class LedgerPropertiesTest {

    private static final UnitRegistry REGISTRY = UnitRegistry.standard();
    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);

    private static List<String> answer(CertificationLedger ledger, LocalDate day) {
        LedgerOnDay read = ledger.on(day, REGISTRY, CarryOver.standard());
        List<String> all = new ArrayList<>(Ledgers.dump(read));
        all.add(read.units().toString());
        all.addAll(Ledgers.findings(read));
        return all;
    }

    @Test
    void everyOrderOfArrivalGivesTheSameState() {
        for (long seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            List<CertificationEvent> events = Drawn.events(random, 200);
            CertificationLedger ledger = CertificationLedger.of(events);
            List<CertificationEvent> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, random);
            CertificationLedger grown = CertificationLedger.of(List.of());
            for (CertificationEvent event : shuffled) {
                grown = grown.with(event);
            }
            for (LocalDate day : Drawn.DAYS) {
                assertThat(answer(grown, day)).as("seed %s, %s", seed, day).isEqualTo(answer(ledger, day));
                assertThat(answer(grown.asComplete(), day)).isEqualTo(answer(ledger.asComplete(), day));
            }
        }
    }

    @Test
    void theStateOnADayDoesNotDependOnLaterEvents() {
        for (long seed = 100; seed < 110; seed++) {
            List<CertificationEvent> events = Drawn.events(new Random(seed), 200);
            for (LocalDate day : Drawn.DAYS) {
                List<CertificationEvent> until =
                        events.stream().filter(event -> event.countsOn(day)).toList();
                assertThat(answer(CertificationLedger.of(events), day))
                        .as("seed %s, %s", seed, day)
                        .isEqualTo(answer(CertificationLedger.of(until), day));
                assertThat(answer(CertificationLedger.of(events).asComplete(), day))
                        .as("seed %s, %s, complete", seed, day)
                        .isEqualTo(answer(CertificationLedger.of(until).asComplete(), day));
            }
        }
    }

    /** Each is read as if there were only those whose certificates can come to it. */
    @Test
    void unitsThatNeverHaveToDoWithEachOtherCanBeReadApart() {
        for (long seed = 150; seed < 160; seed++) {
            List<CertificationEvent> events = Drawn.events(new Random(seed), 200);
            Map<UnitCode, UnitCode> families = families();
            Map<UnitCode, List<CertificationEvent>> apart = new TreeMap<>();
            events.forEach(event -> apart.computeIfAbsent(
                            families.getOrDefault(event.unit(), event.unit()), family -> new ArrayList<>())
                    .add(event));
            assertThat(apart).as("seed %s", seed).hasSizeGreaterThan(5);
            for (LocalDate day : Drawn.DAYS) {
                assertThat(sorted(List.of(events), day))
                        .as("seed %s, %s", seed, day)
                        .isEqualTo(sorted(apart.values(), day));
            }
        }
    }

    private static List<String> sorted(Collection<List<CertificationEvent>> ledgers, LocalDate day) {
        return ledgers.stream()
                .map(events -> CertificationLedger.of(events).on(day, REGISTRY, CarryOver.standard()))
                .flatMap(read -> Stream.concat(Ledgers.dump(read).stream(), Ledgers.findings(read).stream()))
                .sorted()
                .toList();
    }

    /** Of each code that any change names the first of those that changes connect with it. */
    private static Map<UnitCode, UnitCode> families() {
        Map<UnitCode, UnitCode> first = new TreeMap<>();
        for (SuccessionEdge edge : REGISTRY.succession().edges()) {
            UnitCode one = root(first, edge.from());
            UnitCode other = root(first, edge.to());
            first.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
        }
        Map<UnitCode, UnitCode> families = new TreeMap<>();
        first.keySet().forEach(code -> families.put(code, root(first, code)));
        return families;
    }

    private static UnitCode root(Map<UnitCode, UnitCode> first, UnitCode code) {
        UnitCode root = code;
        for (UnitCode next = first.get(root); next != null && !next.equals(root); next = first.get(root)) {
            root = next;
        }
        return root;
    }

    /** What is annulled leaves no trace but the annulment itself, also through any merger and in findings but for what is told of it. */
    @Test
    void anEventAnnulledByItsActAndOneThatNeverWasAreTheSame() {
        for (long seed = 200; seed < 220; seed++) {
            Random random = new Random(seed);
            List<CertificationEvent> events = new ArrayList<>(Drawn.events(random, 80).stream()
                    .filter(event -> event.kind() != EventKind.ANNULLED)
                    .toList());
            CertificationEvent wrong = Ledgers.event(
                    "06622 NTM " + (seed % 2 == 0 ? "RECOGNISED" : "REVOKED") + " 2024-05-01 777/QĐ-UBND");
            CertificationEvent annulment = Ledgers.event("06613 NTM ANNULLED 2025-09-01 777/QĐ-UBND");
            LocalDate day = LocalDate.of(2026, 11, 28);
            List<CertificationEvent> with = new ArrayList<>(events);
            with.addAll(List.of(annulment, wrong));
            for (boolean isComplete : new boolean[] {false, true}) {
                assertThat(shown(with, day, isComplete)).as("seed %s", seed).isEqualTo(shown(events, day, isComplete));
            }
        }
    }

    private static List<String> shown(List<CertificationEvent> events, LocalDate day, boolean isComplete) {
        CertificationLedger ledger = CertificationLedger.of(events);
        LedgerOnDay read = (isComplete ? ledger.asComplete() : ledger).on(day, REGISTRY, CarryOver.standard());
        List<String> shown = new ArrayList<>(Ledgers.dump(read));
        Ledgers.findings(read).stream()
                .filter(finding -> !finding.contains("RESTS_ON_ANNULLED"))
                .forEach(shown::add);
        return shown;
    }

    /** No unit has one tier twice in one state of one change, and none is in force beside an undecided one of a merger. */
    @Test
    void aMergerLeavesOneCertificateOfATier() {
        for (long seed = 300; seed < 315; seed++) {
            List<CertificationEvent> events = Drawn.events(new Random(seed), 200);
            for (LocalDate day : Drawn.DAYS) {
                LedgerOnDay read = CertificationLedger.of(events).on(day, REGISTRY, CarryOver.standard());
                for (AdministrativeUnit unit : read.units()) {
                    Set<String> seen = new TreeSet<>();
                    for (Certificate held : read.of(unit.code())) {
                        assertThat(seen.add(held.tier() + " " + held.state() + " " + held.since() + " "
                                        + held.rule().map(CarryRule::id) + held.towards()))
                                .as("seed %s, %s, %s", seed, day, unit)
                                .isTrue();
                        if (held.state() == CertificateState.CARRIED_UNDECIDED
                                || held.state() == CertificateState.LAPSED) {
                            assertThat(held.rule())
                                    .as("seed %s, %s, %s", seed, day, unit)
                                    .isPresent();
                            assertThat(held.rule().orElseThrow().validity().contains(held.since())
                                            || isDayOfForce(held))
                                    .as(
                                            "seed %s, %s, %s: rule %s, since %s",
                                            seed, day, unit, held.rule(), held.since())
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    /** A recognition that took force when its unit was no more waits from that day on. */
    private static boolean isDayOfForce(Certificate held) {
        return held.events().stream()
                .anyMatch(event ->
                        event.start().isAfter(event.date()) && event.start().equals(held.since()));
    }

    /** On every day on which the register has changes, each certificate is with all that its unit became, and no other. */
    @Test
    void noReorganisationLosesOrDoublesACertificate() {
        List<LocalDate> changes = REGISTRY.succession().edges().stream()
                .map(SuccessionEdge::date)
                .distinct()
                .toList();
        assertThat(changes).hasSizeGreaterThan(20);
        for (LocalDate date : changes) {
            LocalDate eve = date.minusDays(1);
            Set<UnitCode> codes = new TreeSet<>();
            REGISTRY.succession().edges().stream()
                    .filter(edge -> edge.date().equals(date))
                    .forEach(edge -> codes.addAll(List.of(edge.from(), edge.to())));
            codes.removeIf(code -> REGISTRY.on(eve).find(code).isEmpty());
            List<CertificationEvent> events = codes.stream()
                    .map(code -> Ledgers.event(code + " NTM RECOGNISED " + eve + " " + code + "/QĐ-UBND"))
                    .toList();
            LedgerOnDay read = CertificationLedger.of(events).on(date, REGISTRY, CarryOver.standard());
            Set<String> found = new TreeSet<>();
            int count = 0;
            for (LedgerOnDay.Holding holding : read.ofTier(Tiers.NTM)) {
                for (UnitCode origin : holding.certificate().origins()) {
                    found.add(origin + " in " + holding.unit().code());
                    count++;
                }
            }
            Set<String> expected = new TreeSet<>();
            for (UnitCode code : codes) {
                REGISTRY.succession()
                        .from(code, eve)
                        .to(date)
                        .units()
                        .forEach(end -> expected.add(code + " in " + end.unit().code()));
            }
            assertThat(found).as(date.toString()).isEqualTo(expected);
            assertThat(count).as(date.toString()).isEqualTo(expected.size());
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
        boolean isUrban = type == UnitType.WARD || type == UnitType.TOWNSHIP;
        if (isUrban) {
            assertThat(certificate.state()).as("%s in %s", origin, end).isEqualTo(CertificateState.LAPSED);
        }
        boolean isSame = end.via().stream().allMatch(step -> step.kind().name().matches("RENAMED|MOVED"));
        assertThat(certificate.state().isHeld()).as("%s in %s", origin, end).isEqualTo(isSame && !isUrban);
    }
}
