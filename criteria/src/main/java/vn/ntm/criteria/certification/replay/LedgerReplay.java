package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.EventKind;

/**
 * Reads a ledger up to a day: events and reorganisations in the {@linkplain ReadingOrder order} of their days, these
 * before those of one day. A ledger with annulments is read twice: an annulled event was never, so what stands must be
 * known from the beginning.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LedgerReplay {

    private final List<CertificationEvent> events;
    private final boolean complete;
    private final LocalDate day;
    private final UnitRegistry registry;
    private final CarryOver carryOver;
    private final Findings findings;
    private final List<SuccessionEdge> edges;
    private final LiveUnits units;
    private final EventChecks checks;
    private final Optional<LowerTiers> lowerTiers;
    private @Nullable UnitLine lastRead;
    private int nextEdge;

    private LedgerReplay(
            List<CertificationEvent> events,
            boolean isComplete,
            LocalDate day,
            UnitRegistry registry,
            CarryOver carryOver,
            Findings findings) {
        this.events = events;
        this.complete = isComplete;
        this.day = day;
        this.registry = registry;
        this.carryOver = carryOver;
        this.findings = findings;
        this.edges = registry.succession().edges();
        Ladders ladders = new Ladders(carryOver);
        this.units = new LiveUnits(ladders);
        this.checks = new EventChecks(findings, ladders, registry);
        this.lowerTiers = isComplete ? Optional.of(new LowerTiers(findings, ladders)) : Optional.empty();
    }

    /** Returns what the ledger says of {@code day}. */
    public static Replayed read(CertificationLedger ledger, LocalDate day, UnitRegistry registry, CarryOver carryOver) {
        List<CertificationEvent> events = new ArrayList<>(ledger.events().size());
        boolean anyAnnulled = false;
        for (CertificationEvent event : ledger.events()) {
            if (event.countsOn(day)) {
                events.add(event);
                anyAnnulled |= event.kind() == EventKind.ANNULLED;
            }
        }
        List<CertificationEvent> ordered =
                ReadingOrder.of(events, registry.succession().edges());
        Findings findings = Findings.of(ledger);
        Annulments annulments = new Annulments(findings);
        if (anyAnnulled) {
            new LedgerReplay(ordered, ledger.isComplete(), day, registry, carryOver, Findings.NONE).find(annulments);
        }
        return new LedgerReplay(ordered, ledger.isComplete(), day, registry, carryOver, findings).read(annulments);
    }

    private void find(Annulments annulments) {
        for (CertificationEvent event : events) {
            if (isChangeDue(event.date())) {
                annulments.settle();
            }
            UnitLine line = lineOrLast(event);
            if (line != null) {
                if (event.kind() == EventKind.ANNULLED) {
                    annulments.take(event, line);
                }
                line.tell(event);
            }
        }
        annulments.settle();
    }

    private Replayed read(Annulments annulments) {
        for (CertificationEvent event : events) {
            UnitLine line = lineOrLast(event);
            if (line == null) {
                findings.noUnit(event, registry.versions(event.unit()));
                continue;
            }
            line.tell(event);
            if (annulments.isStruck(event)) {
                line.trail(event.tier()).strike(event);
            } else if (event.kind() == EventKind.ANNULLED) {
                checks.checkAnnulment(event);
            } else {
                checks.check(event, line.unit());
                line.trail(event.tier()).add(event);
            }
        }
        reorganise(day);
        return onDay();
    }

    /** An act on a unit that has ended can still be annulled: then by the code that the unit had. */
    private @Nullable UnitLine lineOrLast(CertificationEvent event) {
        UnitLine line = line(event);
        boolean isOfEnded = line == null
                && event.kind() == EventKind.ANNULLED
                && event.act().isPresent();
        return isOfEnded ? units.last(event.unit()) : line;
    }

    private @Nullable UnitLine line(CertificationEvent event) {
        reorganise(event.date());
        UnitLine line = lastRead;
        if (line == null || !line.unit().code().equals(event.unit())) {
            line = units.find(event.unit());
        }
        if (line == null || !line.unit().validity().contains(event.date())) {
            Optional<AdministrativeUnit> unit = registry.on(event.date()).find(event.unit());
            line = unit.map(units::of).orElse(null);
        }
        lastRead = line;
        return line;
    }

    private boolean isChangeDue(LocalDate day) {
        return nextEdge < edges.size() && !edges.get(nextEdge).date().isAfter(day);
    }

    private void reorganise(LocalDate until) {
        while (isChangeDue(until)) {
            lastRead = null;
            LocalDate date = edges.get(nextEdge).date();
            int end = nextEdge;
            while (end < edges.size() && edges.get(end).date().equals(date)) {
                end++;
            }
            new ChangesOfDay(registry, carryOver, edges.subList(nextEdge, end), units, complete)
                    .carryOver(findings, lowerTiers);
            nextEdge = end;
        }
    }

    private Replayed onDay() {
        Map<UnitCode, Replayed.UnitNow> touched = new TreeMap<>();
        for (UnitLine line : units.all()) {
            line.close(findings, lowerTiers);
            if (line.unit().validity().contains(day)) {
                touched.put(line.unit().code(), Replayed.UnitNow.of(line));
            } else {
                units.lose(line);
            }
        }
        units.lost().forEach(line -> line.close(findings, lowerTiers));
        return new Replayed(
                touched, units.lost().stream().map(Replayed.UnitNow::of).toList(), findings::inOrder);
    }
}
