package vn.ntm.core.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;

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
    private final ImmutableList<SuccessionEdge> edges;
    private final ImmutableListMultimap<AdministrativeUnit, SuccessionLink> forward;
    private final ImmutableListMultimap<AdministrativeUnit, SuccessionLink> backward;

    Succession(UnitRegistry registry, List<SuccessionEdge> edges) {
        this.registry = registry;
        this.edges = edges.stream()
                .sorted(Comparator.comparing(SuccessionEdge::date)
                        .thenComparing(SuccessionEdge::from)
                        .thenComparing(SuccessionEdge::to))
                .collect(ImmutableList.toImmutableList());
        ImmutableListMultimap.Builder<AdministrativeUnit, SuccessionEdge> out = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<AdministrativeUnit, SuccessionEdge> in = ImmutableListMultimap.builder();
        for (SuccessionEdge edge : this.edges) {
            out.put(older(edge), edge);
            in.put(newer(edge), edge);
        }
        ImmutableListMultimap<AdministrativeUnit, SuccessionEdge> outgoing = out.build();
        ImmutableListMultimap<AdministrativeUnit, SuccessionEdge> incoming = in.build();
        ImmutableListMultimap.Builder<AdministrativeUnit, SuccessionLink> onward = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<AdministrativeUnit, SuccessionLink> back = ImmutableListMultimap.builder();
        for (SuccessionEdge edge : this.edges) {
            AdministrativeUnit newer = newer(edge);
            boolean shared = count(incoming.get(newer), edge.date()) > 1
                    || (newer.validity().contains(edge.date().minusDays(1))
                            && count(outgoing.get(newer), edge.date()) == 0);
            SuccessionLink link = SuccessionLink.of(edge, older(edge), newer, shared);
            onward.put(link.older(), link);
            back.put(newer, link);
        }
        this.forward = onward.build();
        this.backward = back.build();
    }

    private AdministrativeUnit older(SuccessionEdge edge) {
        return registry.on(edge.date().minusDays(1)).get(edge.from());
    }

    private AdministrativeUnit newer(SuccessionEdge edge) {
        return registry.on(edge.date()).get(edge.to());
    }

    private static long count(List<SuccessionEdge> edges, LocalDate date) {
        return edges.stream().filter(edge -> edge.date().equals(date)).count();
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
        return forward.get(unit);
    }

    /** Returns the lines into a version, oldest first. */
    List<SuccessionLink> before(AdministrativeUnit unit) {
        return backward.get(unit);
    }
}
