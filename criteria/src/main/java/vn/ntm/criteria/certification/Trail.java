package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.Tier;

/** One tier in one unit: its own events, and the certificates of the units that became part of it. */
final class Trail {

    private final Tier tier;
    private final List<CertificationEvent> own = new ArrayList<>();
    private final List<Held> carried = new ArrayList<>();
    private Optional<CarryRule> kept = Optional.empty();
    private boolean assumed;
    private boolean closed;

    Trail(Tier tier) {
        this.tier = tier;
    }

    Tier tier() {
        return tier;
    }

    List<CertificationEvent> own() {
        return own;
    }

    void add(CertificationEvent event) {
        own.add(event);
    }

    void carry(Held held) {
        carried.add(held);
    }

    /** Takes all of the trail of the same unit in an earlier state. */
    void take(Trail earlier, Optional<CarryRule> rule, boolean isAssumed) {
        earlier.closed = true;
        own.addAll(earlier.own);
        carried.addAll(earlier.carried);
        kept = rule.or(() -> earlier.kept);
        assumed = earlier.assumed || isAssumed;
    }

    /** Takes the unit's own events alone, as those of the same unit in an earlier state. */
    void takeOwn(Trail earlier) {
        earlier.closed = true;
        own.addAll(earlier.own);
        assumed = earlier.assumed;
    }

    Standing standing() {
        return Standing.of(own);
    }

    /** Tells what contradicts itself, once, unless the trail goes on in another. */
    void close(Findings findings) {
        if (!closed) {
            closed = true;
            Standing.of(own, !carried.isEmpty(), findings);
        }
    }

    /** Returns what was carried and what nobody has decided since: any event of the unit itself decides. */
    List<Held> undecided() {
        if (carried.isEmpty() || own.isEmpty()) {
            return carried;
        }
        CertificationEvent last = own.get(own.size() - 1);
        return carried.stream()
                .filter(held -> last.date().isBefore(held.arrived()))
                .toList();
    }

    /** Returns what goes to another unit: what is in force, and what was carried; a revocation does not. */
    List<Held> passed(Passage passage) {
        List<Held> passed = new ArrayList<>();
        Standing standing = standing();
        if (standing.isHeld()) {
            passed.add(new Held(
                            own,
                            standing.state().orElseThrow(),
                            standing.since(),
                            standing.act(),
                            kept,
                            passage.date(),
                            Optional.empty(),
                            assumed)
                    .passed(passage));
        }
        undecided().forEach(held -> passed.add(held.passed(passage)));
        return passed;
    }

    /**
     * Undoes what {@code annulment} annuls, and returns it: the events that have its act, of the unit or of those that
     * became part of it; where none has, those of its day; where there are none, the last before it.
     */
    List<CertificationEvent> annul(CertificationEvent annulment) {
        List<CertificationEvent> found = own.stream()
                .filter(event -> annulment.act().isPresent() && event.act().equals(annulment.act()))
                .toList();
        if (found.isEmpty()) {
            List<CertificationEvent> ofParts = annulCarried(annulment);
            if (!ofParts.isEmpty()) {
                return ofParts;
            }
            found = own.stream()
                    .filter(event -> event.date().equals(annulment.date()))
                    .toList();
        }
        if (found.isEmpty() && !own.isEmpty()) {
            found = List.of(own.get(own.size() - 1));
        }
        own.removeAll(found);
        return found;
    }

    private List<CertificationEvent> annulCarried(CertificationEvent annulment) {
        List<CertificationEvent> found = carried.stream()
                .flatMap(held -> held.events().stream())
                .filter(event -> annulment.act().isPresent() && event.act().equals(annulment.act()))
                .toList();
        List<Held> left =
                carried.stream().flatMap(held -> held.without(found).stream()).toList();
        carried.clear();
        carried.addAll(left);
        return found;
    }

    /** Returns the certificates that the unit shows: its own, and one for each state and rule of those carried. */
    List<Certificate> certificates() {
        List<Certificate> shown = new ArrayList<>();
        Standing standing = standing();
        standing.state()
                .ifPresent(state -> shown.add(new Certificate(
                        tier,
                        state,
                        standing.act(),
                        standing.since(),
                        origins(own),
                        kept,
                        Optional.empty(),
                        assumed,
                        own)));
        Map<List<Object>, List<Held>> alike = new LinkedHashMap<>();
        for (Held held : undecided()) {
            List<Object> key = List.of(held.state(), held.rule().map(CarryRule::id), held.towards());
            alike.computeIfAbsent(key, made -> new ArrayList<>()).add(held);
        }
        alike.values().forEach(group -> shown.add(together(group)));
        return shown;
    }

    private Certificate together(List<Held> group) {
        Held first = group.get(0);
        List<CertificationEvent> events = first.events();
        if (group.size() > 1) {
            Set<CertificationEvent> together = new TreeSet<>(CertificationEvent.ORDER);
            group.forEach(held -> together.addAll(held.events()));
            events = List.copyOf(together);
        }
        boolean isOneAct = group.stream().map(Held::act).distinct().count() == 1;
        return new Certificate(
                tier,
                first.state(),
                isOneAct ? first.act() : Optional.empty(),
                group.stream().map(Held::since).min(LocalDate::compareTo).orElse(first.since()),
                origins(events),
                first.rule(),
                first.towards(),
                group.stream().anyMatch(Held::assumed),
                events);
    }

    private static List<UnitCode> origins(List<CertificationEvent> events) {
        Set<UnitCode> codes = new TreeSet<>();
        for (CertificationEvent event : events) {
            codes.add(event.unit());
        }
        return List.copyOf(codes);
    }
}
