package vn.ntm.core.registry;

import java.util.Optional;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionStep;

/** A line of succession between two versions, with what it was for the older one; without a kind nothing changed. */
record SuccessionLink(
        SuccessionEdge edge, AdministrativeUnit older, AdministrativeUnit newer, Optional<SuccessionStep.Kind> kind) {

    /** Returns the link of an edge into a unit that {@code shared} says holds others too. */
    static SuccessionLink of(SuccessionEdge edge, AdministrativeUnit older, AdministrativeUnit newer, boolean shared) {
        return new SuccessionLink(edge, older, newer, kind(edge, older, newer, shared));
    }

    private static Optional<SuccessionStep.Kind> kind(
            SuccessionEdge edge, AdministrativeUnit older, AdministrativeUnit newer, boolean shared) {
        if (edge.part() == Part.PART) {
            return Optional.of(SuccessionStep.Kind.DIVIDED);
        }
        if (shared) {
            return Optional.of(SuccessionStep.Kind.MERGED);
        }
        if (older.type() != newer.type()) {
            return Optional.of(SuccessionStep.Kind.RETYPED);
        }
        if (!older.name().equals(newer.name()) || !older.code().equals(newer.code())) {
            return Optional.of(SuccessionStep.Kind.RENAMED);
        }
        return older.parent().equals(newer.parent()) ? Optional.empty() : Optional.of(SuccessionStep.Kind.MOVED);
    }

    boolean isPart() {
        return edge.part() == Part.PART;
    }

    Optional<SuccessionStep> step() {
        return kind.map(what -> new SuccessionStep(
                edge.date(), edge.act(), newer, what, edge.basis() == SuccessionEdge.Basis.SAME_CODE));
    }
}
