package vn.ntm.core.registry;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;

/** The lines of succession by one of their codes, in their order: an open hash of chains, as quick to fill as to ask. */
final class EdgeIndex {

    private static final int SPREAD = 0x9E3779B9;

    private final List<SuccessionEdge> edges;
    private final boolean byOlder;
    /** The place of the first line of a code, counted from 1; 0 is free. At most half of the slots are taken. */
    private final int[] slots;
    /** The place of the next line of the same code, counted from 1; 0 is none. */
    private final int[] following;

    private final int shift;

    private EdgeIndex(List<SuccessionEdge> edges, boolean byOlder) {
        this.edges = edges;
        this.byOlder = byOlder;
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, edges.size()));
        this.slots = new int[1 << bits];
        this.following = new int[edges.size()];
        this.shift = 32 - bits;
        for (int i = edges.size() - 1; i >= 0; i--) {
            int slot = slot(code(edges.get(i)));
            following[i] = slots[slot];
            slots[slot] = i + 1;
        }
    }

    static EdgeIndex byOlder(List<SuccessionEdge> edges) {
        return new EdgeIndex(edges, true);
    }

    static EdgeIndex byNewer(List<SuccessionEdge> edges) {
        return new EdgeIndex(edges, false);
    }

    private UnitCode code(SuccessionEdge edge) {
        return byOlder ? edge.from() : edge.to();
    }

    private int slot(UnitCode code) {
        int slot = (code.hashCode() * SPREAD) >>> shift;
        while (slots[slot] != 0 && !code(edges.get(slots[slot] - 1)).equals(code)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Returns the lines of {@code code} in their order. */
    List<SuccessionEdge> of(UnitCode code) {
        int place = slots[slot(code)];
        if (place == 0) {
            return List.of();
        }
        List<SuccessionEdge> found = new ArrayList<>(2);
        while (place != 0) {
            found.add(edges.get(place - 1));
            place = following[place - 1];
        }
        return found;
    }
}
