package vn.ntm.criteria.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnknownUnitException;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * Results of an earlier day for the units of a later one (quy đổi số liệu theo đơn vị sau sắp xếp): what the units that
 * now lie in a unit had reached then. Units that lie in it whole add up exactly. Where one lies in it in part, or lies
 * there and has no counts, or may lie there for all that is known, the figure is not computable, and {@link #obstacles}
 * names the unit. A commune divided within a province is still whole in the province.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Reorganisation {

    private final CriteriaSet set;
    private final LocalDate from;
    private final UnitRegistry registry;
    private final UnitsOnDay later;
    private final Map<UnitCode, Progress.Counts> sums = new TreeMap<>();
    private final Map<UnitCode, List<Obstacle>> obstacles = new TreeMap<>();

    /** Units of which the tables lost track, with the units of the later day within which they must lie. */
    private final List<Lost> lost = new ArrayList<>();

    private record Lost(Obstacle obstacle, List<UnitCode> within) {}

    /**
     * A unit that stands in the way of a figure.
     *
     * @param unit the unit of the earlier day
     * @param reason why: {@code UNIT_DIVIDED}, {@code MISSING_OPERAND} where it has no counts, {@code
     *     SUCCESSOR_UNKNOWN}
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Obstacle(AdministrativeUnit unit, NotComputableReason reason) {

        /** Returns the unit and the reason: {@code 06040 xã Đại Đồng: có đơn vị bị chia tách}. */
        public String toText(Language language) {
            return unit.code() + " " + unit.fullName() + ": " + reason.toText(language);
        }
    }

    private Reorganisation(CriteriaSet set, UnitRegistry registry, LocalDate from, LocalDate to) {
        this.set = set;
        this.registry = registry;
        this.from = from;
        this.later = registry.on(to);
    }

    /**
     * Returns the counts of {@code from} for the units of {@code to}.
     *
     * @param counts the counts of the units that the set judges, by the codes of {@code from}
     * @throws UnknownUnitException if no unit has one of the codes on {@code from}
     * @throws IllegalArgumentException if {@code to} is before {@code from}, a unit is not of the level of the set, or
     *     counts are of another set
     */
    public static Reorganisation of(
            CriteriaSet set,
            UnitRegistry registry,
            LocalDate from,
            Map<UnitCode, Progress.Counts> counts,
            LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to " + to + " is before from " + from);
        }
        Reorganisation answer = new Reorganisation(set, registry, from, to);
        Set<UnitCode> units = new TreeSet<>(counts.keySet());
        for (UnitCode unit : units) {
            if (unit.level() != set.level()) {
                throw new IllegalArgumentException("counts: " + unit + " is not of level " + set.level());
            }
        }
        registry.on(from).units(set.level()).stream()
                .filter(unit -> set.unitTypes().contains(unit.type()))
                .forEach(unit -> units.add(unit.code()));
        for (UnitCode unit : units) {
            answer.carry(registry.succession().from(unit, from).to(to), counts);
        }
        return answer;
    }

    private void carry(SuccessionResult trace, Map<UnitCode, Progress.Counts> counts) {
        Map<UnitCode, Integer> pieces = new TreeMap<>();
        for (TracedUnit piece : trace.units()) {
            for (AdministrativeUnit above : later.path(piece.unit().code())) {
                pieces.merge(above.code(), 1, Integer::sum);
            }
        }
        boolean divided = trace.units().size() == 1 && trace.units().get(0).part() == Part.PART;
        if (!trace.isComplete()) {
            Obstacle obstacle = new Obstacle(trace.from(), NotComputableReason.SUCCESSOR_UNKNOWN);
            lost.add(new Lost(obstacle, whereItMustLie(trace.from())));
        }
        Progress.Counts own = counts.get(trace.from().code());
        pieces.forEach((unit, count) -> {
            if (divided || count < trace.units().size()) {
                block(unit, trace.from(), NotComputableReason.UNIT_DIVIDED);
            } else if (own == null) {
                block(unit, trace.from(), NotComputableReason.MISSING_OPERAND);
            } else if (trace.isComplete()) {
                sums.computeIfAbsent(unit, code -> new Progress.Counts())
                        .merge(Progress.of(set, own).toCounts());
            }
        });
    }

    /** Returns the later units of the smallest unit above it of which the tables know what became; none if of none. */
    private List<UnitCode> whereItMustLie(AdministrativeUnit unit) {
        List<AdministrativeUnit> path = new ArrayList<>(registry.on(from).path(unit.code()));
        path.remove(path.size() - 1);
        Collections.reverse(path);
        for (AdministrativeUnit above : path) {
            SuccessionResult trace =
                    registry.succession().from(above.code(), from).to(later.date());
            if (trace.isComplete()) {
                return trace.units().stream().map(found -> found.unit().code()).toList();
            }
        }
        return List.of();
    }

    private void block(UnitCode unit, AdministrativeUnit older, NotComputableReason reason) {
        obstacles.computeIfAbsent(unit, code -> new ArrayList<>()).add(new Obstacle(older, reason));
    }

    /** Returns the day of the counts. */
    public LocalDate from() {
        return from;
    }

    /** Returns the day of the units. */
    public LocalDate to() {
        return later.date();
    }

    /** Returns the release of the tables of units. */
    public UnitRelease unitRelease() {
        return later.release();
    }

    /**
     * Returns what the units that now lie in {@code unit} had reached; not computable for the reason of the first
     * obstacle, or {@code MISSING_OPERAND} where no unit that the set judges lay there.
     *
     * @throws UnknownUnitException if no unit has the code on the later day
     */
    public Computed<Progress> progress(UnitCode unit) {
        List<Obstacle> inTheWay = obstacles(unit);
        if (!inTheWay.isEmpty()) {
            return Computed.notComputable(inTheWay.get(0).reason());
        }
        Progress.Counts sum = sums.get(unit);
        return sum == null
                ? Computed.notComputable(NotComputableReason.MISSING_OPERAND)
                : Computed.of(Progress.of(set, sum));
    }

    /**
     * Returns the units that stand in the way of the figure of {@code unit}, by code; none where it is computable.
     *
     * @throws UnknownUnitException if no unit has the code on the later day
     */
    public List<Obstacle> obstacles(UnitCode unit) {
        List<AdministrativeUnit> path = later.path(unit);
        List<Obstacle> found = new ArrayList<>(obstacles.getOrDefault(unit, List.of()));
        for (Lost one : lost) {
            if (one.within().isEmpty() || one.within().stream().anyMatch(place -> meet(unit, path, place))) {
                found.add(one.obstacle());
            }
        }
        found.sort(Comparator.comparing(obstacle -> obstacle.unit().code()));
        return List.copyOf(found);
    }

    /** Returns whether one of the two lies in the other, or they are the same. */
    private boolean meet(UnitCode unit, List<AdministrativeUnit> path, UnitCode place) {
        return isOn(path, place) || isOn(later.path(place), unit);
    }

    private static boolean isOn(List<AdministrativeUnit> path, UnitCode code) {
        return path.stream().anyMatch(unit -> unit.code().equals(code));
    }
}
