package vn.ntm.core.registry;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.Lazy;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;

/**
 * A register of administrative units through time: every version of every unit, and what became of it.
 * Look-ups by code or name go through {@link #on}, because a code without a date names no unit.
 *
 * <p>Immutable and safe for use by many threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnitRegistry {

    private final UnitRelease release;
    private final List<AdministrativeUnit> units;
    private final Lazy<List<SuccessionEdge>> edges;
    private final List<LegalAct> acts;
    private final CodeIndex index;
    private final Lazy<ImmutableListMultimap<UnitCode, AdministrativeUnit>> children = new Lazy<>(new Supplier<>() {
        @Override
        public ImmutableListMultimap<UnitCode, AdministrativeUnit> get() {
            return groupByParent();
        }
    });
    private final Lazy<Succession> succession = new Lazy<>(new Supplier<>() {
        @Override
        public Succession get() {
            return makeSuccession();
        }
    });
    private final Lazy<NameIndex> names = new Lazy<>(new Supplier<>() {
        @Override
        public NameIndex get() {
            return makeNames();
        }
    });

    /** Takes the parts as they are; units are sorted by code and age, edges by date and codes. */
    private UnitRegistry(
            UnitRelease release,
            List<AdministrativeUnit> units,
            Lazy<List<SuccessionEdge>> edges,
            List<LegalAct> acts) {
        this.release = release;
        this.units = Collections.unmodifiableList(units);
        this.edges = edges;
        this.acts = List.copyOf(acts);
        this.index = new CodeIndex(this.units);
    }

    private ImmutableListMultimap<UnitCode, AdministrativeUnit> groupByParent() {
        ImmutableListMultimap.Builder<UnitCode, AdministrativeUnit> groups = ImmutableListMultimap.builder();
        for (AdministrativeUnit unit : units) {
            unit.parent().ifPresent(parent -> groups.put(parent, unit));
        }
        return groups.build();
    }

    private Succession makeSuccession() {
        return new Succession(this, edges.get());
    }

    private NameIndex makeNames() {
        return new NameIndex(units);
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
        return checked(release, units, 0, edges, acts);
    }

    private static UnitRegistry checked(
            UnitRelease release,
            List<AdministrativeUnit> units,
            int first,
            List<SuccessionEdge> edges,
            List<LegalAct> acts) {
        UnitChecks.check(units, first, edges, acts);
        List<SuccessionEdge> sorted =
                edges.stream().sorted(SuccessionEdge::order).toList();
        return new UnitRegistry(
                release,
                units.stream().sorted(UnitChecks.BY_CODE_AND_AGE).toList(),
                new Lazy<>(new Supplier<>() {
                    @Override
                    public List<SuccessionEdge> get() {
                        return sorted;
                    }
                }),
                acts);
    }

    /**
     * Returns this register with the caller's own units: villages, which have no national code, or units of a
     * province's own list. The caller's units stand below those of this register; they replace none.
     *
     * @param list what the caller's list calls itself; answers then name both editions
     * @param more the versions of the caller's units, in any order
     * @param moreEdges what became of them; codes of this register may be among them
     * @param moreActs the acts that they name and this register does not
     * @throws IllegalArgumentException as {@link #of} does, for the two together
     */
    public UnitRegistry with(
            UnitRelease list, List<AdministrativeUnit> more, List<SuccessionEdge> moreEdges, List<LegalAct> moreActs) {
        return checked(
                release.and(list),
                joined(units, more),
                units.size(),
                joined(edges.get(), moreEdges),
                joined(acts, moreActs));
    }

    /**
     * Something that keeps a unit or an act out of a register.
     *
     * @param index the place in the list that was given: that of acts for the attribute {@code number}, else that of
     *     units
     * @param attribute the attribute that does not fit: of a unit {@code from} where its days overlap those of
     *     another version of its code, {@code parent}, {@code act}; of an act {@code number} where it is known
     *     already
     * @param problem what is wrong, in English
     * @param other the version that it overlaps
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Objection(int index, String attribute, String problem, Optional<AdministrativeUnit> other) {}

    /**
     * Returns everything about the units and acts for which {@link #with} would refuse them, acts first; nothing if it
     * takes them. What became of units is not asked about: lines of succession may be refused still.
     */
    public List<Objection> objections(List<AdministrativeUnit> more, List<LegalAct> moreActs) {
        return UnitChecks.faults(joined(units, more), units.size(), joined(acts, moreActs)).stream()
                .map(fault -> new Objection(
                        fault.index() - (fault.item() == UnitFault.Item.ACT ? acts.size() : units.size()),
                        fault.attribute(),
                        String.valueOf(fault.getMessage()),
                        fault.other()))
                .toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Returns the register of tables whose rows are in order and were checked when they were made. */
    static UnitRegistry trusted(
            UnitRelease release,
            List<AdministrativeUnit> units,
            Lazy<List<SuccessionEdge>> edges,
            List<LegalAct> acts) {
        return new UnitRegistry(release, units, edges, acts);
    }

    /**
     * Checks what {@link #of} checks.
     *
     * @throws UnitFault for the first thing that does not fit, by its place in the order of this register
     */
    void check() {
        UnitChecks.check(units, 0, edges.get(), acts);
    }

    /** Returns the units in force on {@code day}. */
    public UnitsOnDay on(LocalDate day) {
        return new UnitsOnDay(this, day);
    }

    /** Returns every unit that {@code code} has named, oldest first; empty if the code is not known. */
    public List<AdministrativeUnit> versions(UnitCode code) {
        return index.versions(code);
    }

    /** Returns every version of every unit, by code and age. */
    public List<AdministrativeUnit> units() {
        return units;
    }

    /** Returns what became of units. */
    public Succession succession() {
        return succession.get();
    }

    /** Returns the act that has {@code number} in this register. */
    public Optional<LegalAct> act(String number) {
        return acts.stream().filter(act -> act.number().equals(number)).findFirst();
    }

    /** Returns every act that this register names. */
    public List<LegalAct> acts() {
        return acts;
    }

    /** Returns which edition of the tables this is, and how far it reaches. */
    public UnitRelease release() {
        return release;
    }

    Optional<AdministrativeUnit> find(UnitCode code, LocalDate day) {
        return index.find(code, day);
    }

    ImmutableListMultimap<UnitCode, AdministrativeUnit> childrenByParent() {
        return children.get();
    }

    NameIndex names() {
        return names.get();
    }
}
