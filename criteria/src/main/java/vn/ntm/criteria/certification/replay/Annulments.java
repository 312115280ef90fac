package vn.ntm.criteria.certification.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.EventKind;

/**
 * What the annulments of a ledger strike out: the events of the unit and tier, also of the units that became part of
 * it, that have the act which the annulment names; of an annulment without an act, those of the unit on its day. Where
 * none fits, the last event of the unit before it is taken, and a finding says so.
 */
final class Annulments {

    private final Findings findings;
    private final Set<CertificationEvent> struck = new TreeSet<>(CertificationEvent.ORDER);

    Annulments(Findings findings) {
        this.findings = findings;
    }

    /** Returns whether an event was never, as the ledger has it by now. */
    boolean isStruck(CertificationEvent event) {
        return struck.contains(event);
    }

    /** Takes an annulment of a unit of which all earlier events were told. */
    void annul(CertificationEvent annulment, UnitLine line) {
        List<CertificationEvent> named = named(annulment, line);
        if (!named.isEmpty()) {
            struck.addAll(named);
            return;
        }
        List<CertificationEvent> own = standing(annulment, line.ownHistory());
        if (own.isEmpty()) {
            findings.annulsNothing(annulment);
            line.formerTold(annulment.tier()).ifPresent(former -> findings.codeOfAnotherUnit(annulment, former));
            return;
        }
        CertificationEvent last = own.get(own.size() - 1);
        findings.annulsUnnamed(annulment, last);
        struck.add(last);
    }

    private List<CertificationEvent> named(CertificationEvent annulment, UnitLine line) {
        List<CertificationEvent> named = new ArrayList<>();
        if (annulment.act().isEmpty()) {
            for (CertificationEvent event : standing(annulment, line.ownHistory())) {
                if (event.date().equals(annulment.date())) {
                    named.add(event);
                }
            }
            return named;
        }
        String act = ActText.key(annulment.act().get());
        line.forEachEvent(event -> {
            if (isOfTier(event, annulment)
                    && event.act().isPresent()
                    && ActText.key(event.act().get()).equals(act)) {
                named.add(event);
            }
        });
        return named;
    }

    private List<CertificationEvent> standing(CertificationEvent annulment, List<CertificationEvent> events) {
        return events.stream().filter(event -> isOfTier(event, annulment)).toList();
    }

    private boolean isOfTier(CertificationEvent event, CertificationEvent annulment) {
        return event.tier().equals(annulment.tier()) && event.kind() != EventKind.ANNULLED && !isStruck(event);
    }
}
