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
import org.jspecify.annotations.Nullable;
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
 * names the unit. A commune divided within a province, or of which is only known that it ended there, is still whole in
 * the province.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RestatedProgress {

    private final CriteriaSet set;
    private final LocalDate from;
    private final UnitRegistry registry;
    private final UnitsOnDay later;
    private final Map<UnitCode, Progress.Counts> sums = new TreeMap<>();
    private final Map<UnitCode, List<Obstacle>> obstacles = new TreeMap<>();

    private final List<Lost> lost = new ArrayList<>();

    /**
     * A unit of which the tables lost track.
     *
     * @param obstacle what it is to a figure
     * @param within the later units that a unit above it became, among which it must be; none where that is unknown too
     * @param holders the later units that must hold it whole
     */
    private record Lost(Obstacle obstacle, List<AdministrativeUnit> within, Set<UnitCode> holders) {}

    /**
     * A unit that stands in the way of a figure (đơn vị làm số liệu không tính được).
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

    private RestatedProgress(CriteriaSet set, UnitRegistry registry, LocalDate from, LocalDate to) {
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
    public static RestatedProgress of(
            CriteriaSet set,
            UnitRegistry registry,
            LocalDate from,
            Map<UnitCode, Progress.Counts> counts,
            LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to " + to + " is before from " + from);
        }
        RestatedProgress answer = new RestatedProgress(set, registry, from, to);
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
            Progress.Counts own = counts.get(unit);
            answer.carry(
                    registry.succession().from(unit, from).to(to),
                    own == null ? null : Progress.of(set, own).toCounts());
        }
        return answer;
    }

    private void carry(SuccessionResult trace, Progress.@Nullable Counts own) {
        AdministrativeUnit older = trace.from();
        Map<UnitCode, Integer> pieces = new TreeMap<>();
        for (TracedUnit piece : trace.units()) {
            pathOf(piece.unit()).forEach(above -> pieces.merge(above, 1, Integer::sum));
        }
        if (!trace.isComplete()) {
            Lost one = lost(older, pieces, trace.units().size());
            lost.add(one);
            one.holders().forEach(holder -> count(holder, older, own));
            pieces.keySet().removeAll(one.holders());
            pieces.keySet().forEach(unit -> block(unit, one.obstacle()));
            return;
        }
        boolean isRest = trace.units().size() == 1 && trace.units().get(0).part() == Part.PART;
        pieces.forEach((unit, count) -> {
            if (isRest || count < trace.units().size()) {
                block(unit, new Obstacle(older, NotComputableReason.UNIT_DIVIDED));
            } else {
                count(unit, older, own);
            }
        });
    }

    /**
     * Says where a lost unit must be: in what the smallest unit above it became of which the tables know that. What does
     * not hold all of the pieces that are known does not hold it whole.
     */
    private Lost lost(AdministrativeUnit unit, Map<UnitCode, Integer> pieces, int known) {
        Obstacle obstacle = new Obstacle(unit, NotComputableReason.SUCCESSOR_UNKNOWN);
        List<AdministrativeUnit> above = new ArrayList<>(registry.on(from).path(unit.code()));
        above.remove(above.size() - 1);
        Collections.reverse(above);
        for (AdministrativeUnit one : above) {
            SuccessionResult trace =
                    registry.succession().from(one.code(), from).to(later.date());
            if (trace.isComplete()) {
                List<AdministrativeUnit> within =
                        trace.units().stream().map(TracedUnit::unit).toList();
                boolean isWhole = within.size() == 1 && trace.units().get(0).part() == Part.WHOLE;
                Set<UnitCode> holders = new TreeSet<>(isWhole ? pathOf(within.get(0)) : List.of());
                holders.removeIf(holder -> pieces.getOrDefault(holder, 0) < known);
                return new Lost(obstacle, within, holders);
            }
        }
        return new Lost(obstacle, List.of(), new TreeSet<>());
    }

    private List<UnitCode> pathOf(AdministrativeUnit unit) {
        return later.path(unit.code()).stream().map(AdministrativeUnit::code).toList();
    }

    private void count(UnitCode unit, AdministrativeUnit older, Progress.@Nullable Counts own) {
        if (own == null) {
            block(unit, new Obstacle(older, NotComputableReason.MISSING_OPERAND));
        } else {
            sums.computeIfAbsent(unit, code -> new Progress.Counts()).merge(own);
        }
    }

    private void block(UnitCode unit, Obstacle obstacle) {
        obstacles.computeIfAbsent(unit, code -> new ArrayList<>()).add(obstacle);
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
        List<UnitCode> path = pathOf(later.get(unit));
        List<Obstacle> found = new ArrayList<>(obstacles.getOrDefault(unit, List.of()));
        for (Lost one : lost) {
            boolean mayHoldIt = one.within().isEmpty()
                    || one.within().stream()
                            .anyMatch(place ->
                                    path.contains(place.code()) || pathOf(place).contains(unit));
            if (mayHoldIt && !one.holders().contains(unit)) {
                found.add(one.obstacle());
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(obstacle -> obstacle.unit().code()))
                .toList();
    }
}
