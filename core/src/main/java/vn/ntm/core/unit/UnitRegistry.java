package vn.ntm.core.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.law.LegalAct;

/**
 * A register of administrative units through time: every version of every unit, and what became of it.
 * Look-ups by code or name go through {@link #on}, because a code without a date names no unit.
 *
 * <p>Immutable and safe for use by many threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnitRegistry {

    private static final Comparator<AdministrativeUnit> BY_CODE_AND_AGE = Comparator.comparing(AdministrativeUnit::code)
            .thenComparing(unit -> unit.validity().from().orElse(LocalDate.MIN));

    private final UnitRelease release;
    private final ImmutableListMultimap<UnitCode, AdministrativeUnit> versions;
    private final ImmutableListMultimap<UnitCode, AdministrativeUnit> children;
    private final ImmutableMap<String, LegalAct> acts;
    private final Succession succession;
    private final NameIndex names;

    private UnitRegistry(
            UnitRelease release, List<AdministrativeUnit> units, List<SuccessionEdge> edges, List<LegalAct> acts) {
        ImmutableListMultimap.Builder<UnitCode, AdministrativeUnit> byCode = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<UnitCode, AdministrativeUnit> byParent = ImmutableListMultimap.builder();
        List<AdministrativeUnit> sorted =
                units.stream().sorted(BY_CODE_AND_AGE).collect(ImmutableList.toImmutableList());
        for (AdministrativeUnit unit : sorted) {
            byCode.put(unit.code(), unit);
            unit.parent().ifPresent(parent -> byParent.put(parent, unit));
        }
        this.release = release;
        this.versions = byCode.build();
        this.children = byParent.build();
        UnitChecks.check(units, versions, edges, acts);
        this.acts = acts.stream().collect(ImmutableMap.toImmutableMap(LegalAct::number, act -> act));
        this.succession = new Succession(this, edges);
        this.names = new NameIndex(sorted);
    }

    private static final class Standard {
        static final UnitRegistry INSTANCE = UnitTables.load();
    }

    /** Returns the register that ships with this library; it is read once, when it is first asked for. */
    public static UnitRegistry standard() {
        return Standard.INSTANCE;
    }

    /**
     * Returns a register of the caller's own units.
     *
     * @param release what the register calls itself in answers
     * @param units every version of every unit, in any order; parents must be among them on all days
     * @param edges what became of units
     * @param acts the acts that units and edges name
     * @throws IllegalArgumentException if versions of a code overlap, a parent is missing or of the wrong
     *     level, an edge names a unit that is none on its date, or an act is not given; the message says which
     */
    public static UnitRegistry of(
            UnitRelease release, List<AdministrativeUnit> units, List<SuccessionEdge> edges, List<LegalAct> acts) {
        return new UnitRegistry(release, units, edges, acts);
    }

    /** Returns the units in force on {@code day}. */
    public UnitsOnDay on(LocalDate day) {
        return new UnitsOnDay(this, day);
    }

    /** Returns every unit that {@code code} has named, oldest first; empty if the code is not known. */
    public List<AdministrativeUnit> versions(UnitCode code) {
        return versions.get(code);
    }

    /** Returns every version of every unit, by code and age. */
    public List<AdministrativeUnit> units() {
        return versions.values().asList();
    }

    /** Returns what became of units. */
    public Succession succession() {
        return succession;
    }

    /** Returns the act that has {@code number} in this register. */
    public Optional<LegalAct> act(String number) {
        return Optional.ofNullable(acts.get(number));
    }

    /** Returns every act that this register names. */
    public List<LegalAct> acts() {
        return acts.values().asList();
    }

    /** Returns which edition of the tables this is, and how far it reaches. */
    public UnitRelease release() {
        return release;
    }

    ImmutableListMultimap<UnitCode, AdministrativeUnit> childrenByParent() {
        return children;
    }

    NameIndex names() {
        return names;
    }
}
