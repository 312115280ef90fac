package vn.ntm.core.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The administrative units of one day: the only place that looks up a code or a name.
 *
 * <p>Immutable; cheap to make, {@link UnitRegistry#on} need not be remembered.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnitsOnDay {

    private final UnitRegistry registry;
    private final LocalDate date;

    UnitsOnDay(UnitRegistry registry, LocalDate date) {
        this.registry = registry;
        this.date = date;
    }

    /** Returns the day. */
    public LocalDate date() {
        return date;
    }

    /** Returns which edition of the tables the answers rest on. */
    public UnitRelease release() {
        return registry.release();
    }

    /** Returns the unit that has {@code code} on this day. */
    public Optional<AdministrativeUnit> find(UnitCode code) {
        return registry.find(code, date);
    }

    /**
     * Returns the unit that has {@code code} on this day.
     *
     * @throws UnknownUnitException if there is none; it says what the code names on other days
     */
    public AdministrativeUnit get(UnitCode code) {
        return find(code).orElseThrow(() -> new UnknownUnitException(code, date, registry.versions(code)));
    }

    /** Returns every unit of {@code level}, by code. */
    public List<AdministrativeUnit> units(UnitLevel level) {
        return registry.units().stream()
                .filter(unit -> unit.level() == level && isInForce(unit))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the units directly below {@code code}, by code; empty below a commune unless the register was
     * given villages.
     *
     * @throws UnknownUnitException if no unit has the code on this day
     */
    public List<AdministrativeUnit> children(UnitCode code) {
        get(code);
        return registry.childrenByParent().get(code).stream()
                .filter(this::isInForce)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the unit and those above it, from the province down.
     *
     * @throws UnknownUnitException if no unit has the code on this day
     */
    public List<AdministrativeUnit> path(UnitCode code) {
        Deque<AdministrativeUnit> path = new ArrayDeque<>();
        Optional<AdministrativeUnit> next = Optional.of(get(code));
        while (next.isPresent()) {
            path.addFirst(next.get());
            next = next.get().parent().map(this::get);
        }
        return ImmutableList.copyOf(path);
    }

    /** Returns the province of the unit that has {@code code} on this day; empty if no unit has it. */
    public Optional<UnitCode> province(UnitCode code) {
        return find(code).map(unit -> path(unit.code()).get(0).code());
    }

    /**
     * Looks for the unit that {@code query} writes: a name with or without its type word
     * ({@code xã Chiến Thắng}, {@code Chiến Thắng}), a path of names from small to large
     * ({@code X. Chiến Thắng, H. Bắc Sơn, tỉnh Lạng Sơn}), or a code ({@code 06364}).
     *
     * <p>Names are equal as {@link vn.ntm.core.text.VietnameseNames#key} says. Only where no unit has the
     * name so, a blank, hyphen or apostrophe may be lost or added, and the answer lists it. A name that is
     * merely similar is never a match.
     */
    public UnitMatch lookUp(String query) {
        return new UnitLookUp(this, registry, Optional.empty()).match(query);
    }

    /**
     * Looks for a unit as {@link #lookUp(String)} does, below {@code within} only.
     *
     * @throws UnknownUnitException if no unit has the code {@code within} on this day
     */
    public UnitMatch lookUp(String query, UnitCode within) {
        return new UnitLookUp(this, registry, Optional.of(get(within).code())).match(query);
    }

    boolean isInForce(AdministrativeUnit unit) {
        return unit.validity().contains(date);
    }
}
