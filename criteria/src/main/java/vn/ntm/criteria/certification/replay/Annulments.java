package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.EventKind;

/**
 * What the annulments of a ledger strike out: the events of the unit and tier that have the act which the annulment
 * names, or, where the unit has no decision by it, those of the units that became part of it; of an annulment without
 * an act, those of the unit on its day. Where nothing fits, the last event of the unit is taken if nothing was annulled
 * since and no event has the number with another day. What was annulled already, and an annulment, are never annulled
 * again. A number that decisions of several days have, and no day behind it, names none of them, nor does a day with events
 * of several acts: nothing is struck out.
 */
final class Annulments {

    private final Findings findings;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<CertificationEvent> taken = new ArrayList<>();
    private final Set<CertificationEvent> struck = new TreeSet<>(CertificationEvent.ORDER);

    Annulments(Findings findings) {
        this.findings = findings;
    }

    /** Returns whether an event was never, as the ledger has it by now. */
    boolean isStruck(CertificationEvent event) {
        return struck.contains(event);
    }

    /** An annulment with what its unit had been told of by then. */
    private record Waiting(
            CertificationEvent annulment,
            UnitLine line,
            List<CertificationEvent> own,
            List<CertificationEvent> withParts) {}

    /** Takes an annulment of a unit of which all earlier events were told. */
    void take(CertificationEvent annulment, UnitLine line) {
        waiting.add(
                new Waiting(annulment, line, ofTier(annulment, line.ownHistory()), ofTier(annulment, line.history())));
    }

    /** Strikes out what the annulments taken say, in the order of all units: several can be of one decision. */
    void settle() {
        waiting.sort(Comparator.comparing(Waiting::annulment, CertificationEvent.ORDER));
        waiting.forEach(one -> annul(one.annulment(), one));
        waiting.clear();
    }

    private void annul(CertificationEvent annulment, Waiting known) {
        List<CertificationEvent> own = known.own();
        List<CertificationEvent> fitting = fitting(annulment, known);
        List<CertificationEvent> standing =
                fitting.stream().filter(this::isStanding).toList();
        if (!standing.isEmpty()) {
            strike(annulment, own, narrowed(annulment, standing));
        } else if (!fitting.isEmpty()) {
            if (!isToldOfAnotherUnit(annulment)) {
                findings.annulsAgain(annulment, fitting.get(fitting.size() - 1));
            }
        } else {
            strikeLast(annulment, known.line(), own);
        }
        taken.add(annulment);
    }

    /** Of a unit that was divided an annulment may be entered for each part. */
    private boolean isToldOfAnotherUnit(CertificationEvent annulment) {
        Optional<String> key = annulment.act().map(ActText::key);
        return key.isPresent()
                && taken.stream()
                        .anyMatch(one -> !one.unit().equals(annulment.unit())
                                && one.date().equals(annulment.date())
                                && one.tier().equals(annulment.tier())
                                && one.act().map(ActText::key).equals(key));
    }

    /** Returns everything that the annulment can be of, also what was annulled, and annulments that name the same. */
    private static List<CertificationEvent> fitting(CertificationEvent annulment, Waiting known) {
        if (annulment.act().isEmpty()) {
            return known.own().stream()
                    .filter(event -> event.date().equals(annulment.date()))
                    .toList();
        }
        NamedAct number = NamedAct.of(annulment.act().get());
        return known.withParts().stream().filter(number::fits).toList();
    }

    /** Of decisions with one number those of the day that the annulment writes, if there are any. */
    private static List<CertificationEvent> narrowed(CertificationEvent annulment, List<CertificationEvent> standing) {
        Optional<LocalDate> day = annulment.act().flatMap(ActText::day);
        if (day.isEmpty()
                || standing.stream().noneMatch(event -> NamedAct.dayOf(event).equals(day))) {
            return standing;
        }
        LocalDate signed = day.get();
        return standing.stream()
                .filter(event -> NamedAct.dayOf(event)
                        .map(signed::equals)
                        .orElse(!event.date().isBefore(signed)))
                .toList();
    }

    private void strike(CertificationEvent annulment, List<CertificationEvent> own, List<CertificationEvent> named) {
        List<CertificationEvent> ownNamed = named.stream().filter(own::contains).toList();
        boolean hasOwn = ownNamed.stream().anyMatch(event -> event.kind().isDecision());
        List<CertificationEvent> taken = hasOwn ? ownNamed : named;
        if (areOfSeveralDays(taken) || (annulment.act().isEmpty() && areOfSeveralActs(taken))) {
            findings.annulsOneOf(annulment, taken);
            return;
        }
        Set<UnitCode> units = new TreeSet<>();
        for (CertificationEvent event : named) {
            if (event.kind().isDecision()) {
                units.add(own.contains(event) ? annulment.unit() : event.unit());
            }
        }
        if (units.size() > 1 || areOfSeveralDays(named)) {
            findings.annulsSeveral(annulment, taken);
        }
        DateChecks.checkAnnulled(annulment, taken, findings);
        struck.addAll(taken);
    }

    private static boolean areOfSeveralActs(List<CertificationEvent> events) {
        return events.stream()
                        .map(event -> event.act().map(ActText::key).orElse(""))
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean areOfSeveralDays(List<CertificationEvent> events) {
        return events.stream()
                        .flatMap(event -> NamedAct.dayOf(event).stream())
                        .distinct()
                        .count()
                > 1;
    }

    private void strikeLast(CertificationEvent annulment, UnitLine line, List<CertificationEvent> own) {
        Optional<NamedAct> number = annulment.act().map(NamedAct::of);
        boolean isOfOtherDay = number.isPresent() && own.stream().anyMatch(number.get()::hasNumberOf);
        if (own.isEmpty() || isOfOtherDay) {
            findings.annulsNothing(annulment);
            line.formerTold(annulment.tier()).ifPresent(former -> findings.codeOfAnotherUnit(annulment, former));
            return;
        }
        CertificationEvent last = own.get(own.size() - 1);
        if (isStanding(last)) {
            findings.annulsUnnamed(annulment, last);
            struck.add(last);
        } else if (number.isPresent()) {
            findings.annulsNothing(annulment);
        } else {
            findings.annulsAgain(annulment, last);
        }
    }

    private boolean isStanding(CertificationEvent event) {
        return event.kind() != EventKind.ANNULLED && !isStruck(event);
    }

    private static List<CertificationEvent> ofTier(CertificationEvent annulment, List<CertificationEvent> events) {
        return events.stream()
                .filter(event -> event.tier().equals(annulment.tier()))
                .toList();
    }
}
