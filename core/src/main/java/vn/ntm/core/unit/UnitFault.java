package vn.ntm.core.unit;

/** A unit or a line of succession that does not fit the others: which one, by its place in the list, and where. */
final class UnitFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final boolean unit;
    private final int index;
    private final String attribute;

    private UnitFault(boolean unit, int index, String attribute, String message) {
        super(message);
        this.unit = unit;
        this.index = index;
        this.attribute = attribute;
    }

    static UnitFault ofUnit(int index, String attribute, String message) {
        return new UnitFault(true, index, attribute, message);
    }

    static UnitFault ofEdge(int index, String attribute, String message) {
        return new UnitFault(false, index, attribute, message);
    }

    boolean isOfUnit() {
        return unit;
    }

    int index() {
        return index;
    }

    /** Returns the attribute that does not fit; it is also the name of its column. */
    String attribute() {
        return attribute;
    }
}
