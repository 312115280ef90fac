package vn.ntm.core.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;

/**
 * Where the versions of each code begin in a list sorted by code and age. An open hash of places instead of a map
 * of lists: a new JVM fills it in a fraction of the time, and a look-up makes no objects.
 */
final class CodeIndex {

    private static final int SPREAD = 0x9E3779B9;

    private final List<AdministrativeUnit> units;
    /** A place in the list, counted from 1; 0 is free. At most half of the slots are taken. */
    private final int[] slots;

    private final int shift;

    CodeIndex(List<AdministrativeUnit> sorted) {
        this.units = sorted;
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, sorted.size()));
        this.slots = new int[1 << bits];
        this.shift = 32 - bits;
        for (int i = 0; i < sorted.size(); i++) {
            UnitCode code = sorted.get(i).code();
            if (i == 0 || !code.equals(sorted.get(i - 1).code())) {
                slots[slot(code)] = i + 1;
            }
        }
    }

    /** Returns the slot that holds the place of {@code code}, or the free one where it would stand. */
    private int slot(UnitCode code) {
        int slot = (code.hashCode() * SPREAD) >>> shift;
        while (slots[slot] != 0 && !units.get(slots[slot] - 1).code().equals(code)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Returns the versions of {@code code}, oldest first. */
    List<AdministrativeUnit> versions(UnitCode code) {
        int first = slots[slot(code)] - 1;
        return first < 0 ? List.of() : units.subList(first, end(first, code));
    }

    /** Returns the version of {@code code} that is in force on {@code day}. */
    Optional<AdministrativeUnit> find(UnitCode code, LocalDate day) {
        int first = slots[slot(code)] - 1;
        if (first >= 0) {
            int end = end(first, code);
            for (int i = first; i < end; i++) {
                AdministrativeUnit unit = units.get(i);
                if (unit.validity().contains(day)) {
                    return Optional.of(unit);
                }
            }
        }
        return Optional.empty();
    }

    private int end(int first, UnitCode code) {
        int end = first + 1;
        while (end < units.size() && units.get(end).code().equals(code)) {
            end++;
        }
        return end;
    }
}
