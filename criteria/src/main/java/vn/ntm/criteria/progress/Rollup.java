package vn.ntm.criteria.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnknownUnitException;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * Results added up along the administrative units of one day (tổng hợp theo đơn vị hành chính): to districts, where there
 * are any on the day, provinces, regions and the nation. Every figure comes from counts; none is a mean of means.
 *
 * <pre>{@code
 * Rollup rollup = Rollup.ofRows(set, UnitRegistry.standard().on(day), rows);
 * rollup.progress(UnitCode.of("20")).map(Progress::meanCriteria);
 * rollup.regions();     // the seven regions to 2025-06-30; of united provinces none is known later
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Rollup {

    private final CriteriaSet set;
    private final UnitsOnDay units;
    private final Map<UnitCode, Progress.Counts> given;
    private final Map<UnitCode, Progress.Counts> added = new TreeMap<>();
    private final List<ResultRow> unplaced;

    private Rollup(CriteriaSet set, UnitsOnDay units, Map<UnitCode, Progress.Counts> given, List<ResultRow> unplaced) {
        this.set = set;
        this.units = units;
        this.given = given;
        this.unplaced = List.copyOf(unplaced);
        given.forEach((unit, counts) -> {
            for (AdministrativeUnit above : units.path(unit)) {
                if (!above.code().equals(unit) && given.containsKey(above.code())) {
                    throw new IllegalArgumentException(
                            "counts: " + unit + " lies in " + above.code() + ", which has counts of its own");
                }
                added.computeIfAbsent(above.code(), code -> new Progress.Counts())
                        .merge(counts);
            }
        });
    }

    /**
     * Returns the roll-up of counts by unit. The counts are copied.
     *
     * @param counts the counts of communes, or of any other units of which none lies in another
     * @throws UnknownUnitException if no unit has one of the codes on the day
     * @throws IllegalArgumentException if two of the units lie in each other, or counts are of another set; the message
     *     names them
     */
    public static Rollup of(CriteriaSet set, UnitsOnDay units, Map<UnitCode, Progress.Counts> counts) {
        Map<UnitCode, Progress.Counts> copies = new TreeMap<>();
        counts.forEach((unit, own) -> copies.put(unit, Progress.of(set, own).toCounts()));
        return new Rollup(set, units, copies, List.of());
    }

    /**
     * Returns the roll-up of what was reported. A row without a code, or whose code no unit has on the day, counts in
     * {@link #nation} and is in {@link #unplaced}; it is never dropped.
     *
     * @throws IllegalArgumentException if a row is of another set, two rows are of one unit, or a unit is not of the level
     *     of the set; the message names them
     */
    public static Rollup ofRows(CriteriaSet set, UnitsOnDay units, Collection<ResultRow> rows) {
        Map<UnitCode, Progress.Counts> counts = new TreeMap<>();
        List<ResultRow> unplaced = new ArrayList<>();
        for (ResultRow row : rows) {
            if (!row.set().id().equals(set.id()) || !row.set().release().equals(set.release())) {
                throw new IllegalArgumentException(
                        "rows: " + name(row) + " is of " + name(row.set()) + ", not of " + name(set));
            }
            Optional<UnitCode> unit = row.code().filter(code -> units.find(code).isPresent());
            if (unit.isEmpty()) {
                unplaced.add(row);
                continue;
            }
            if (unit.get().level() != set.level()) {
                throw new IllegalArgumentException("rows: " + unit.get() + " is not of level " + set.level());
            }
            if (counts.put(unit.get(), new Progress.Counts().add(row)) != null) {
                throw new IllegalArgumentException("rows: two are of " + unit.get());
            }
        }
        return new Rollup(set, units, counts, unplaced);
    }

    private static String name(ResultRow row) {
        return row.code().map(code -> code + " ").orElse("") + row.name();
    }

    private static String name(CriteriaSet set) {
        return set.id() + " of release " + set.release();
    }

    /**
     * Returns this roll-up with every unit of the register that the set judges on the day and of which nothing was given
     * as one that has not reported, so that {@link Progress#coverage} tells of the whole country.
     */
    public Rollup withUnreported() {
        Map<UnitCode, Progress.Counts> all = new TreeMap<>(given);
        for (AdministrativeUnit unit : units.units(set.level())) {
            boolean covered = units.path(unit.code()).stream().anyMatch(above -> given.containsKey(above.code()));
            if (!covered && set.unitTypes().contains(unit.type())) {
                all.put(unit.code(), new Progress.Counts().addUnreported(1));
            }
        }
        return new Rollup(set, units, all, unplaced);
    }

    /** Returns the day. */
    public LocalDate date() {
        return units.date();
    }

    /** Returns the release of the tables of units. */
    public UnitRelease unitRelease() {
        return units.release();
    }

    /** Returns the set by which was counted; its release is that of the law tables. */
    public CriteriaSet set() {
        return set;
    }

    /** Returns the rows that belong to no unit of the day as far as their codes say, in the order given. */
    public List<ResultRow> unplaced() {
        return unplaced;
    }

    /**
     * Returns the progress in a unit; empty where nothing is given of it.
     *
     * @throws UnknownUnitException if no unit has the code on the day
     */
    public Optional<Progress> progress(UnitCode unit) {
        return Optional.ofNullable(added.get(units.get(unit).code())).map(this::progress);
    }

    private Progress progress(Progress.Counts counts) {
        return Progress.of(set, counts);
    }

    /** Returns the progress in each unit of a level of which something is given, by code. */
    public Map<UnitCode, Progress> level(UnitLevel level) {
        Map<UnitCode, Progress> ofLevel = new TreeMap<>();
        added.forEach((unit, counts) -> {
            if (unit.level() == level) {
                ofLevel.put(unit, progress(counts));
            }
        });
        return Collections.unmodifiableMap(ofLevel);
    }

    /** Returns the progress of everything that is given, also of what is in no unit. */
    public Progress nation() {
        Progress.Counts all = new Progress.Counts();
        given.values().forEach(all::merge);
        unplaced.forEach(all::add);
        return progress(all);
    }

    /**
     * Returns the progress in each group into which {@code group} puts the units that counts were given of; groups are in
     * the order of the least code in them.
     */
    public <K> Map<K, Progress> groupedBy(Function<AdministrativeUnit, K> group) {
        Map<K, Progress.Counts> groups = new LinkedHashMap<>();
        given.forEach(
                (unit, counts) -> groups.computeIfAbsent(group.apply(units.get(unit)), key -> new Progress.Counts())
                        .merge(counts));
        Map<K, Progress> answers = new LinkedHashMap<>();
        groups.forEach((key, counts) -> answers.put(key, progress(counts)));
        return Collections.unmodifiableMap(answers);
    }

    /** Returns the progress in each region of which something is given, in the order of the acts. */
    public Map<EconomicRegion, Progress> regions() {
        Map<Optional<EconomicRegion>, Progress> found = groupedBy(this::region);
        Map<EconomicRegion, Progress> regions = new LinkedHashMap<>();
        for (EconomicRegion region : EconomicRegions.all()) {
            Progress progress = found.get(Optional.of(region));
            if (progress != null) {
                regions.put(region, progress);
            }
        }
        return Collections.unmodifiableMap(regions);
    }

    /** Returns the progress of the units whose region is not known on the day, if there are any. */
    public Optional<Progress> withoutRegion() {
        return Optional.ofNullable(groupedBy(this::region).get(Optional.<EconomicRegion>empty()));
    }

    private Optional<EconomicRegion> region(AdministrativeUnit unit) {
        return units.province(unit.code()).flatMap(province -> EconomicRegions.ofProvince(province, units.date()));
    }
}
