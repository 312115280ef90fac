package vn.ntm.core.area;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Part;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnknownUnitException;

/**
 * Facts about areas that the caller has or that come from a table, and what they say about a unit on a day.
 *
 * <p>A fact is about the unit that its code named on the first day of the fact. It goes with that unit under another
 * name or parent, but not into a unit that it was merged into, divided among, or turned into another type: whether a
 * list still counts there the list itself must say. So the code 06364, listed as xã Chiến Thắng, says nothing about
 * xã Vũ Lễ, which has the code since 2025-07-01. Such questions are {@link AreaAnswer#UNKNOWN}, and so is every
 * question of a kind for which no list is declared whole.
 *
 * <p>Immutable. No facts are bundled: the annexes of the acts could not be read.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AreaFacts {

    private final ImmutableListMultimap<UnitCode, AreaFact> facts;
    private final ImmutableList<AreaCoverage> coverages;

    private AreaFacts(List<AreaFact> facts, List<AreaCoverage> coverages) {
        ImmutableListMultimap.Builder<UnitCode, AreaFact> byUnit = ImmutableListMultimap.builder();
        facts.forEach(fact -> byUnit.put(fact.unit(), fact));
        this.facts = byUnit.build();
        this.coverages = ImmutableList.copyOf(coverages);
        for (AreaFact fact : facts) {
            checkZone(fact);
        }
    }

    private void checkZone(AreaFact fact) {
        for (AreaFact other : facts.get(fact.unit())) {
            if (AreaKinds.zones().contains(fact.kind())
                    && AreaKinds.zones().contains(other.kind())
                    && !fact.kind().equals(other.kind())
                    && fact.validity().overlaps(other.validity())) {
                throw new IllegalArgumentException("unit " + fact.unit() + " is of " + fact.kind() + " "
                        + fact.validity() + " and of " + other.kind() + " " + other.validity());
            }
        }
    }

    /**
     * Returns the facts as they are, none of their lists known to be whole.
     *
     * @throws IllegalArgumentException if a unit is of two zones at a time
     */
    public static AreaFacts of(List<AreaFact> facts) {
        return of(facts, List.of());
    }

    /**
     * Returns the facts, with the kinds and places for which they are the whole list.
     *
     * @throws IllegalArgumentException if a unit is of two zones at a time
     */
    public static AreaFacts of(List<AreaFact> facts, List<AreaCoverage> coverages) {
        return new AreaFacts(facts, coverages);
    }

    /** Returns every fact, by unit in the order given. */
    public List<AreaFact> facts() {
        return facts.values().asList();
    }

    /** Returns the kinds and places for which the facts are the whole list. */
    public List<AreaCoverage> coverages() {
        return coverages;
    }

    /**
     * Returns whether a unit is of a kind on a day. For a kind of districts, the district of a commune answers. A
     * commune known to be of one zone is not of another.
     *
     * @throws UnknownUnitException if no unit has the code on that day
     * @throws IllegalArgumentException if the unit is of a higher level than the kind
     */
    public AreaAnswer answer(AreaKind kind, UnitCode unit, LocalDate day, UnitRegistry registry) {
        Optional<AdministrativeUnit> asked = ofLevel(kind, unit, registry.on(day));
        if (asked.isEmpty()) {
            return AreaAnswer.UNKNOWN;
        }
        List<AreaFact> known = holding(asked.get().code(), day, registry);
        if (known.stream().anyMatch(fact -> fact.kind().equals(kind))) {
            return AreaAnswer.YES;
        }
        boolean inAnotherZone = AreaKinds.zones().contains(kind)
                && known.stream().anyMatch(fact -> AreaKinds.zones().contains(fact.kind()));
        boolean listIsWhole = coverages.stream()
                .anyMatch(coverage -> coverage.kind().equals(kind) && covers(coverage, asked.get(), day, registry));
        return inAnotherZone || listIsWhole ? AreaAnswer.NO : AreaAnswer.UNKNOWN;
    }

    /**
     * Returns the facts that hold for a unit itself on a day, in the order given.
     *
     * @throws UnknownUnitException if no unit has the code on that day
     */
    public List<AreaFact> of(UnitCode unit, LocalDate day, UnitRegistry registry) {
        return holding(registry.on(day).get(unit).code(), day, registry);
    }

    private static Optional<AdministrativeUnit> ofLevel(AreaKind kind, UnitCode unit, UnitsOnDay units) {
        List<AdministrativeUnit> path = units.path(unit);
        if (unit.level().compareTo(kind.level()) < 0) {
            throw new IllegalArgumentException("unit " + unit + " is above the level of " + kind + ", " + kind.level());
        }
        return path.stream().filter(above -> above.level() == kind.level()).findFirst();
    }

    private List<AreaFact> holding(UnitCode unit, LocalDate day, UnitRegistry registry) {
        return facts.get(unit).stream()
                .filter(fact -> fact.validity().contains(day))
                .filter(fact -> isTheSame(unit, fact.validity().from().orElseThrow(), day, registry))
                .toList();
    }

    private static boolean covers(
            AreaCoverage coverage, AdministrativeUnit unit, LocalDate day, UnitRegistry registry) {
        LocalDate first = coverage.validity().from().orElseThrow();
        return coverage.validity().contains(day)
                && isTheSame(unit.code(), first, day, registry)
                && (coverage.scope().isEmpty()
                        || registry.on(first).path(unit.code()).stream()
                                .anyMatch(above ->
                                        above.code().equals(coverage.scope().get())));
    }

    /** Returns whether a code names on {@code day} the unit that it named on the earlier {@code first}. */
    private static boolean isTheSame(UnitCode code, LocalDate first, LocalDate day, UnitRegistry registry) {
        Optional<AdministrativeUnit> then = registry.on(first).find(code);
        Optional<AdministrativeUnit> now = registry.on(day).find(code);
        if (then.isEmpty() || now.isEmpty() || then.equals(now)) {
            return then.isPresent() && now.isPresent();
        }
        SuccessionResult way = registry.succession().from(code, first).to(day);
        return way.isComplete()
                && way.units().size() == 1
                && way.units().get(0).unit().equals(now.get())
                && way.units().get(0).part() == Part.WHOLE
                && way.units().get(0).via().stream().allMatch(AreaFacts::keepsTheUnit);
    }

    /** A new name that is only assumed to be of the same unit may hide a merger. */
    private static boolean keepsTheUnit(SuccessionStep step) {
        return step.kind() == SuccessionStep.Kind.MOVED
                || (step.kind() == SuccessionStep.Kind.RENAMED && !step.assumed());
    }

    /** Returns whether both have the same facts of each unit, in their order, and are whole for the same kinds and places. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AreaFacts that && facts.equals(that.facts) && coverages.equals(that.coverages);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts, coverages);
    }
}
