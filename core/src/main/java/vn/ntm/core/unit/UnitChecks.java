package vn.ntm.core.unit;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.time.Validity;

/** What must hold between units, and between units and lines of succession, before a register is one. */
final class UnitChecks {

    private final List<AdministrativeUnit> units;
    private final ListMultimap<UnitCode, AdministrativeUnit> versions =
            MultimapBuilder.hashKeys().arrayListValues().build();
    private final Set<String> acts = new HashSet<>();

    private UnitChecks(List<AdministrativeUnit> units, List<LegalAct> acts) {
        this.units = units;
        units.forEach(unit -> versions.put(unit.code(), unit));
        Comparator<AdministrativeUnit> byAge =
                Comparator.comparing(unit -> unit.validity().from().orElse(LocalDate.MIN));
        versions.asMap().values().forEach(group -> ((List<AdministrativeUnit>) group).sort(byAge));
        for (int i = 0; i < acts.size(); i++) {
            String number = acts.get(i).number();
            if (!this.acts.add(number)) {
                throw new UnitFault(UnitFault.Item.ACT, i, "number", "act " + number + " is given twice");
            }
        }
    }

    /**
     * Checks what a register is made of.
     *
     * @throws UnitFault for the first thing that does not fit
     */
    static void check(List<AdministrativeUnit> units, List<SuccessionEdge> edges, List<LegalAct> acts) {
        UnitChecks checks = new UnitChecks(units, acts);
        checks.checkUnits();
        checks.checkEdges(edges);
    }

    private void checkUnits() {
        for (int i = 0; i < units.size(); i++) {
            AdministrativeUnit unit = units.get(i);
            checkAct(unit.act(), UnitFault.Item.UNIT, i);
            for (AdministrativeUnit other : versions.get(unit.code())) {
                if (other != unit && other.validity().overlaps(unit.validity())) {
                    throw unitFault(i, "from", "unit " + unit + " overlaps " + other + ", a version of the same code");
                }
            }
            checkParent(unit, i);
        }
    }

    private void checkParent(AdministrativeUnit unit, int index) {
        Optional<UnitCode> parent = unit.parent();
        if (parent.isEmpty()) {
            if (unit.level() != UnitLevel.PROVINCE) {
                throw unitFault(index, "parent", "unit " + unit + " has no parent");
            }
            return;
        }
        UnitCode above = parent.get();
        if (above.level().compareTo(unit.level()) >= 0) {
            throw unitFault(index, "parent", "parent " + above + " of unit " + unit + " is not of a higher level");
        }
        if (!isCovered(unit.validity(), versions.get(above))) {
            throw unitFault(
                    index, "parent", "parent " + above + " of unit " + unit + " is not in force on all its days");
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
                throw edgeFault(i, "to", "the succession of " + edge.from() + " to " + edge.to() + " is given twice");
            }
            if (edge.part() == Part.WHOLE && outgoing.getOrDefault(edge.date() + " " + edge.from(), 0) > 1) {
                throw edgeFault(
                        i, "part", "unit " + edge.from() + " cannot pass whole to " + edge.to() + " and elsewhere too");
            }
        }
    }

    private void checkKnown(UnitCode code, LocalDate day, int index, String attribute) {
        if (versions.get(code).stream().noneMatch(unit -> unit.validity().contains(day))) {
            throw edgeFault(index, attribute, "succession names " + code + ", which is no unit on " + day);
        }
    }

    private void checkAct(Optional<String> act, UnitFault.Item item, int index) {
        if (act.isPresent() && !acts.contains(act.get())) {
            throw new UnitFault(item, index, "act", "act " + act.get() + " is not among the acts given");
        }
    }

    private static UnitFault unitFault(int index, String attribute, String message) {
        return new UnitFault(UnitFault.Item.UNIT, index, attribute, message);
    }

    private static UnitFault edgeFault(int index, String attribute, String message) {
        return new UnitFault(UnitFault.Item.EDGE, index, attribute, message);
    }
}
