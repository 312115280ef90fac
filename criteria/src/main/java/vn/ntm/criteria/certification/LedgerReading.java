package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;

/** Reads a ledger up to a day: events and reorganisations in the order of their days, these before those of one day. */
final class LedgerReading {

    private final CertificationLedger ledger;
    private final LocalDate day;
    private final UnitRegistry registry;
    private final CarryOver carryOver;
    private final List<SuccessionEdge> edges;
    private final LiveUnits units = new LiveUnits();
    private final Findings findings;
    private final EventChecks checks;
    private int nextEdge;

    LedgerReading(CertificationLedger ledger, LocalDate day, UnitRegistry registry, CarryOver carryOver) {
        this.ledger = ledger;
        this.day = day;
        this.registry = registry;
        this.carryOver = carryOver;
        this.edges = registry.succession().edges();
        this.findings = Findings.of(ledger);
        this.checks = new EventChecks(findings, units, ledger.isComplete());
    }

    LedgerOnDay read() {
        List<CertificationEvent> events = new ArrayList<>(ledger.events().size());
        for (CertificationEvent event : ledger.events()) {
            if (event.countsOn(day)) {
                events.add(event);
            }
        }
        events.sort(CertificationEvent.ORDER);
        for (CertificationEvent event : events) {
            reorganise(event.date());
            read(event);
        }
        reorganise(day);
        return onDay();
    }

    private void reorganise(LocalDate until) {
        while (nextEdge < edges.size() && !edges.get(nextEdge).date().isAfter(until)) {
            LocalDate date = edges.get(nextEdge).date();
            int end = nextEdge;
            while (end < edges.size() && edges.get(end).date().equals(date)) {
                end++;
            }
            new Reorganisation(registry, carryOver, edges.subList(nextEdge, end), units, ledger.isComplete())
                    .carryOver(findings);
            nextEdge = end;
        }
    }

    private void read(CertificationEvent event) {
        UnitLine line = line(event);
        if (line == null) {
            findings.noUnit(event, registry.versions(event.unit()));
            return;
        }
        line.tell(event);
        checks.check(event, line);
        Trail trail = line.trail(event.tier());
        if (event.kind() != EventKind.ANNULLED) {
            trail.add(event);
            return;
        }
        List<CertificationEvent> annulled = trail.annul(event);
        findings.forget(annulled);
        if (annulled.isEmpty()) {
            findings.annulsNothing(event);
        }
    }

    private @Nullable UnitLine line(CertificationEvent event) {
        UnitLine line = units.find(event.unit());
        if (line != null && line.unit().validity().contains(event.date())) {
            return line;
        }
        Optional<AdministrativeUnit> unit = registry.on(event.date()).find(event.unit());
        return unit.map(units::of).orElse(null);
    }

    private LedgerOnDay onDay() {
        Map<UnitCode, LedgerOnDay.Touched> touched = new TreeMap<>();
        for (UnitLine line : units.all()) {
            line.trails().forEach(trail -> trail.close(findings));
            if (line.unit().validity().contains(day)) {
                touched.put(line.unit().code(), new LedgerOnDay.Touched(line, LedgerOnDay.certificates(line)));
            } else {
                units.lose(line);
            }
        }
        units.lost().forEach(line -> line.trails().forEach(trail -> trail.close(findings)));
        return new LedgerOnDay(registry.on(day), ledger.isComplete(), touched, units.lost(), findings);
    }
}
