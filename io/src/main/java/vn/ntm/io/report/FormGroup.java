package vn.ntm.io.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * A group of units by which a form is divided (nhóm xã của biểu): a group of the set, a region, or the units of a district or
 * province.
 *
 * @param id the key of its figures: that of the group or region, or the code of the unit
 * @param name what its row is called: {@code Nhóm 1}
 * @param unit the code of the unit, if it is one
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FormGroup(String id, String name, Optional<UnitCode> unit) {

    private static final String GROUP = "Nhóm ";

    /** Checks that it has a key and a name. */
    public FormGroup {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a group has a blank id or name: " + id + " | " + name);
        }
    }

    /** Returns a group of the caller. */
    public static FormGroup of(String id, String name) {
        return new FormGroup(id, name, Optional.empty());
    }

    /** Returns the units that lie in {@code unit}; the form has its code. */
    public static FormGroup of(AdministrativeUnit unit) {
        return new FormGroup(unit.code().text(), unit.fullName(), Optional.of(unit.code()));
    }

    /**
     * Returns the groups or regions by which {@code set} differs, in the order of the act.
     *
     * @throws IllegalArgumentException if the set is one for all; the message names it
     */
    public static List<FormGroup> of(CriteriaSet set) {
        if (set.axis() == Axis.GENERAL) {
            throw new IllegalArgumentException("set " + set.id() + " has neither groups nor regions: name the groups");
        }
        List<FormGroup> groups = new ArrayList<>();
        for (String key : set.keys()) {
            groups.add(of(key, set.axis() == Axis.GROUP ? GROUP + key : region(key)));
        }
        return List.copyOf(groups);
    }

    private static String region(String key) {
        return EconomicRegions.all().stream()
                .filter(region -> region.id().equals(key))
                .findFirst()
                .map(EconomicRegion::nameVi)
                .orElse(key);
    }

    /**
     * Checks that figures are of groups of a form.
     *
     * @throws IllegalArgumentException if one is of no group; the message names it
     */
    static void checkKeys(List<FormGroup> groups, Collection<String> keys) {
        List<String> ids = groups.stream().map(FormGroup::id).toList();
        for (String key : keys) {
            if (!ids.contains(key)) {
                throw new IllegalArgumentException("progress: no group of the form is " + key + "; it has " + ids);
            }
        }
    }

    /**
     * Checks that roll-ups are by the set of a form.
     *
     * @throws IllegalArgumentException if one is by another; the message names both
     */
    static void checkSet(CriteriaSet set, Map<String, Progress> progress) {
        for (Progress own : progress.values()) {
            if (!own.set().id().equals(set.id())) {
                throw new IllegalArgumentException(
                        "progress: one is by " + own.set().id() + ", the form by " + set.id());
            }
        }
    }

    List<String> names() {
        List<String> names = new ArrayList<>(List.of(name));
        if (unit.isEmpty()) {
            names.add(id);
            if (name.equals(GROUP + id)) {
                names.add("Nhóm xã " + id);
                names.add("Xã nhóm " + id);
                names.add("Group " + id);
            }
        }
        return names.stream().distinct().toList();
    }
}
