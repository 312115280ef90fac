package vn.ntm.core.registry;

import java.util.Optional;
import vn.ntm.core.unit.AdministrativeUnit;

/** A part of a register that does not fit the others: which one, by its place in the list, and where. */
final class UnitFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** What a register is made of. */
    enum Item {
        UNIT,
        EDGE,
        ACT
    }

    private final Item item;
    private final int index;
    private final String attribute;
    // Exceptions are serialisable by inheritance; a unit does not travel with one.
    private final transient Optional<AdministrativeUnit> other;

    UnitFault(Item item, int index, String attribute, String message, Optional<AdministrativeUnit> other) {
        super(message);
        this.other = other;
        this.item = item;
        this.index = index;
        this.attribute = attribute;
    }

    Item item() {
        return item;
    }

    int index() {
        return index;
    }

    /** Returns the attribute that does not fit; it is also the name of its column. */
    String attribute() {
        return attribute;
    }

    /** Returns the unit that is in the way, where one is. */
    Optional<AdministrativeUnit> other() {
        return other;
    }
}
