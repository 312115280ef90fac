package vn.ntm.core.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnknownUnitException;

/**
 * What became of units (kế thừa đơn vị hành chính): the lines of every reorganisation, followed forward
 * and backward over as many of them as lie between two days.
 *
 * <p>A unit whose version spans a change and of which no line says otherwise goes on whole; so it is with
 * a commune that only takes in a neighbour.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Succession {

    private final UnitRegistry registry;
    private final List<SuccessionEdge> edges;
    private final EdgeIndex outgoing;
    private final EdgeIndex incoming;

    /** Takes lines sorted by date and codes. */
    Succession(UnitRegistry registry, List<SuccessionEdge> edges) {
        this.registry = registry;
        this.edges = edges;
        this.outgoing = EdgeIndex.byOlder(edges);
        this.incoming = EdgeIndex.byNewer(edges);
    }

    /** Returns every line, by date and codes. */
    public List<SuccessionEdge> edges() {
        return edges;
    }

    /**
     * Returns the trace of the unit that has {@code code} on {@code day}; it asks for the day to trace to.
     *
     * @throws UnknownUnitException if no unit has the code on that day
     */
    public Trace from(UnitCode code, LocalDate day) {
        return new Trace(this, registry.on(day).get(code), day);
    }

    UnitRelease release() {
        return registry.release();
    }

    /** Returns the lines out of a version, oldest first. */
    List<SuccessionLink> after(AdministrativeUnit unit) {
        List<SuccessionLink> links = new ArrayList<>();
        for (SuccessionEdge edge : outgoing.of(unit.code())) {
            if (unit.validity().contains(edge.date().minusDays(1))) {
                links.add(link(edge, unit, registry.on(edge.date()).get(edge.to())));
            }
        }
        return links;
    }

    /** Returns the lines into a version, oldest first. */
    List<SuccessionLink> before(AdministrativeUnit unit) {
        List<SuccessionLink> links = new ArrayList<>();
        for (SuccessionEdge edge : incoming.of(unit.code())) {
            if (unit.validity().contains(edge.date())) {
                links.add(link(edge, registry.on(edge.date().minusDays(1)).get(edge.from()), unit));
            }
        }
        return links;
    }

    private SuccessionLink link(SuccessionEdge edge, AdministrativeUnit older, AdministrativeUnit newer) {
        boolean isShared = count(incoming, newer.code(), edge.date()) > 1
                || (newer.validity().contains(edge.date().minusDays(1))
                        && count(outgoing, newer.code(), edge.date()) == 0);
        return SuccessionLink.of(edge, older, newer, isShared);
    }

    private static int count(EdgeIndex edges, UnitCode code, LocalDate date) {
        int count = 0;
        for (SuccessionEdge edge : edges.of(code)) {
            if (edge.date().equals(date)) {
                count++;
            }
        }
        return count;
    }
}
