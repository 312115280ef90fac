package vn.ntm.criteria.certification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.set.Tier;

/** A unit that the ledger touches, in one state of it, while the ledger is read. */
final class UnitLine {

    private final AdministrativeUnit unit;
    private final Map<Tier, Trail> trails = new LinkedHashMap<>();
    private final List<CertificationEvent> told = new ArrayList<>();
    private final List<UnitLine> before = new ArrayList<>();

    UnitLine(AdministrativeUnit unit) {
        this.unit = unit;
    }

    AdministrativeUnit unit() {
        return unit;
    }

    Collection<Trail> trails() {
        return trails.values();
    }

    Trail trail(Tier tier) {
        return trails.computeIfAbsent(tier, Trail::new);
    }

    Optional<Trail> find(Tier tier) {
        return Optional.ofNullable(trails.get(tier));
    }

    /** Remembers an event of the unit, whatever it does and whether it is annulled. */
    void tell(CertificationEvent event) {
        told.add(event);
    }

    void after(UnitLine earlier) {
        before.add(earlier);
    }

    /** Returns every event of the unit and of those that became part of it, by date. */
    List<CertificationEvent> history() {
        Set<CertificationEvent> history = new TreeSet<>(CertificationEvent.ORDER);
        collect(history);
        return List.copyOf(history);
    }

    private void collect(Set<CertificationEvent> history) {
        history.addAll(told);
        before.forEach(line -> line.collect(history));
    }
}
