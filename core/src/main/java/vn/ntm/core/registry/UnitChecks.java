package vn.ntm.core.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;

/** What must hold between units, and between units and lines of succession, before a register is one. */
final class UnitChecks {

    static final Comparator<AdministrativeUnit> BY_CODE_AND_AGE = UnitChecks::byCodeAndAge;

    private final List<AdministrativeUnit> units;
    private final Map<UnitCode, List<AdministrativeUnit>> versions = new HashMap<>();
    private final Set<String> acts = new HashSet<>();
    private final List<UnitFault> faults = new ArrayList<>();

    private static int byCodeAndAge(AdministrativeUnit one, AdministrativeUnit other) {
        int order = one.code().compareTo(other.code());
        return order == 0 ? start(one).compareTo(start(other)) : order;
    }

    private static LocalDate start(AdministrativeUnit unit) {
        return unit.validity().from().orElse(LocalDate.MIN);
    }

    private UnitChecks(List<AdministrativeUnit> units, List<LegalAct> acts) {
        this.units = units;
        for (AdministrativeUnit unit : units) {
            versions.computeIfAbsent(unit.code(), any -> new ArrayList<>(1)).add(unit);
        }
        versions.values().forEach(group -> group.sort(BY_CODE_AND_AGE));
        for (int i = 0; i < acts.size(); i++) {
            String number = acts.get(i).number();
            if (!this.acts.add(number)) {
                fault(UnitFault.Item.ACT, i, "number", "act " + number + " is given twice");
            }
        }
    }

    /**
     * Checks what a register is made of.
     *
     * @param first the place of the first unit that has not been checked with those before it
     * @throws UnitFault for the first thing that does not fit
     */
    static void check(List<AdministrativeUnit> units, int first, List<SuccessionEdge> edges, List<LegalAct> acts) {
        UnitChecks checks = new UnitChecks(units, acts);
        checks.checkUnits(first);
        checks.checkEdges(edges);
        if (!checks.faults.isEmpty()) {
            throw checks.faults.get(0);
        }
    }

    /** Returns what does not fit of the units from the place {@code first} on, in their order. */
    static List<UnitFault> faults(List<AdministrativeUnit> units, int first, List<LegalAct> acts) {
        UnitChecks checks = new UnitChecks(units, acts);
        checks.checkUnits(first);
        return checks.faults;
    }

    private void checkUnits(int first) {
        for (int i = first; i < units.size(); i++) {
            AdministrativeUnit unit = units.get(i);
            checkAct(unit.act(), UnitFault.Item.UNIT, i);
            checkParent(unit, i);
            boolean isMet = false;
            for (AdministrativeUnit other : versions.getOrDefault(unit.code(), List.of())) {
                if (other == unit && !isMet) {
                    isMet = true;
                } else if (other.validity().overlaps(unit.validity())) {
                    String message = "unit " + unit + " overlaps " + other + ", a version of the same code";
                    faults.add(new UnitFault(UnitFault.Item.UNIT, i, "from", message, Optional.of(other)));
                    break;
                }
            }
        }
    }

    private void checkParent(AdministrativeUnit unit, int index) {
        Optional<UnitCode> parent = unit.parent();
        if (parent.isEmpty()) {
            if (unit.level() != UnitLevel.PROVINCE) {
                unitFault(index, "parent", "unit " + unit + " has no parent");
            }
            return;
        }
        UnitCode above = parent.get();
        if (above.level().compareTo(unit.level()) >= 0) {
            unitFault(index, "parent", "parent " + above + " of unit " + unit + " is not of a higher level");
        } else if (!isCovered(unit.validity(), versions.getOrDefault(above, List.of()))) {
            unitFault(index, "parent", "parent " + above + " of unit " + unit + " is not in force on all its days");
        }
    }

    private static boolean isCovered(Validity validity, List<AdministrativeUnit> above) {
        Optional<LocalDate> next = validity.from();
        boolean started = false;
        for (AdministrativeUnit version : above) {
            Validity part = version.validity();
            boolean joins =
                    next.isPresent() ? part.contains(next.get()) : part.from().isEmpty();
            if (!joins) {
                if (started) {
                    return false;
                }
                continue;
            }
            started = true;
            if (part.to().isEmpty()) {
                return true;
            }
            LocalDate end = part.to().get();
            if (validity.to().isPresent() && !validity.to().get().isAfter(end)) {
                return true;
            }
            next = Optional.of(end.plusDays(1));
        }
        return false;
    }

    private void checkEdges(List<SuccessionEdge> edges) {
        Set<String> seen = new HashSet<>();
        Map<String, Integer> outgoing = new HashMap<>();
        for (SuccessionEdge edge : edges) {
            outgoing.merge(edge.date() + " " + edge.from(), 1, Integer::sum);
        }
        for (int i = 0; i < edges.size(); i++) {
            SuccessionEdge edge = edges.get(i);
            checkAct(edge.act(), UnitFault.Item.EDGE, i);
            checkKnown(edge.from(), edge.date().minusDays(1), i, "from");
            checkKnown(edge.to(), edge.date(), i, "to");
            if (!seen.add(edge.date() + " " + edge.from() + " " + edge.to())) {
                edgeFault(i, "to", "the succession of " + edge.from() + " to " + edge.to() + " is given twice");
            }
            if (edge.part() == Part.WHOLE && outgoing.getOrDefault(edge.date() + " " + edge.from(), 0) > 1) {
                edgeFault(
                        i,
                        "basis",
                        "unit " + edge.from() + " cannot pass whole to " + edge.to() + " and elsewhere too");
            }
        }
    }

    private void checkKnown(UnitCode code, LocalDate day, int index, String attribute) {
        if (versions.getOrDefault(code, List.of()).stream()
                .noneMatch(unit -> unit.validity().contains(day))) {
            edgeFault(index, attribute, "succession names " + code + ", which is no unit on " + day);
        }
    }

    private void checkAct(Optional<String> act, UnitFault.Item item, int index) {
        if (act.isPresent() && !acts.contains(act.get())) {
            fault(item, index, "act", "act " + act.get() + " is not among the acts given");
        }
    }

    private void unitFault(int index, String attribute, String message) {
        fault(UnitFault.Item.UNIT, index, attribute, message);
    }

    private void edgeFault(int index, String attribute, String message) {
        fault(UnitFault.Item.EDGE, index, attribute, message);
    }

    private void fault(UnitFault.Item item, int index, String attribute, String message) {
        faults.add(new UnitFault(item, index, attribute, message, Optional.empty()));
    }
}
