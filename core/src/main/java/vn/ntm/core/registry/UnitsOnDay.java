package vn.ntm.core.registry;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitMatch;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnknownUnitException;

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
                .toList();
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
                .toList();
    }

    /**
     * Returns the unit and those above it, from the province down.
     *
     * @throws UnknownUnitException if no unit has the code on this day
     */
    public List<AdministrativeUnit> path(UnitCode code) {
        return fromProvinceDown(get(code));
    }

    /** Returns the province of the unit that has {@code code} on this day; empty if no unit has it. */
    public Optional<UnitCode> province(UnitCode code) {
        return find(code).map(unit -> path(unit.code()).get(0).code());
    }

    /**
     * Returns a version of a unit and those above it, from the province down, on the day of its validity that is
     * nearest to this one; so the path of a unit that ended long ago is known today.
     *
     * @throws UnknownUnitException if it is no unit of this register: none there has its code and days, and its name,
     *     type and parent too
     */
    public List<AdministrativeUnit> path(AdministrativeUnit version) {
        UnitsOnDay day = onDayOf(version);
        AdministrativeUnit own = day.find(version.code())
                .filter(found -> isSameState(found, version))
                .orElseThrow(() -> new UnknownUnitException(version, day.date, registry.versions(version.code())));
        return fromProvinceDown(own);
    }

    /** Equal units of two registers may still differ in all but code and days. */
    private static boolean isSameState(AdministrativeUnit found, AdministrativeUnit version) {
        return found.equals(version)
                && found.name().equals(version.name())
                && found.type() == version.type()
                && found.parent().equals(version.parent());
    }

    private List<AdministrativeUnit> fromProvinceDown(AdministrativeUnit own) {
        List<AdministrativeUnit> path = lineOf(own);
        Collections.reverse(path);
        return ImmutableList.copyOf(path);
    }

    private UnitsOnDay onDayOf(AdministrativeUnit version) {
        if (version.validity().endsBefore(date)) {
            return registry.on(version.validity().to().orElse(date));
        }
        return version.validity().startsAfter(date)
                ? registry.on(version.validity().from().orElse(date))
                : this;
    }

    /** Returns a version of this register and those above it, smallest first, on the day that {@link #path} takes. */
    List<AdministrativeUnit> lineOf(AdministrativeUnit version) {
        UnitsOnDay day = onDayOf(version);
        List<AdministrativeUnit> line = new ArrayList<>();
        AdministrativeUnit next = version;
        line.add(next);
        while (next.parent().isPresent()) {
            next = day.get(next.parent().get());
            line.add(next);
        }
        return line;
    }

    /**
     * Looks for the unit that {@code query} writes: a name with or without its type word
     * ({@code xã Chiến Thắng}, {@code Chiến Thắng}), a path of names from small to large
     * ({@code X. Chiến Thắng, H. Bắc Sơn, tỉnh Lạng Sơn}), or a code ({@code 06364}), or a name with its code
     * behind it ({@code xã Chiến Thắng (06364)}), which must both be those of one unit.
     *
     * <p>Names are compared in steps, and the first step that finds a unit in force on this day decides:
     *
     * <ol>
     *   <li>as {@link vn.ntm.core.text.VietnameseNames#key} says; type words may be abbreviated, and papers' short
     *       names of provinces are known ({@code TP.HCM});
     *   <li>with a blank, hyphen or apostrophe lost or added, or a type word without its accents;
     *   <li>only where the whole query has no accent at all, without accents; the separators may differ only if
     *       that finds nothing.
     * </ol>
     *
     * <p>The answer lists every liberty taken. A name that is merely similar is never a match: where nothing is
     * found the answer has at most 12 units that may have been meant, the nearest first, among them units that fit
     * on another day. A code is asked as it is; only a number that no code is as short as, such as {@code 6364},
     * gets its zeros back.
     */
    public UnitMatch lookUp(String query) {
        return new UnitLookUp(this, registry, LookUpScope.EVERYWHERE).match(query);
    }

    /**
     * Looks for a unit as {@link #lookUp(String)} does, below {@code within} only.
     *
     * @throws UnknownUnitException if no unit has the code {@code within} on this day
     */
    public UnitMatch lookUp(String query, UnitCode within) {
        return new UnitLookUp(this, registry, LookUpScope.below(get(within).code())).match(query);
    }

    /**
     * Looks for a unit as {@link #lookUp(String)} does, below what {@code within} writes only: a code or a name, by
     * the same rules. Where several units have that name, such as a province and its city, the unit may be below
     * any of them.
     *
     * @throws IllegalArgumentException if {@code within} finds no unit on this day; the message holds it
     */
    public UnitMatch lookUp(String query, String within) {
        UnitMatch above = lookUp(within);
        if (above.result() == UnitMatch.Result.NOT_FOUND) {
            throw new IllegalArgumentException("within: no unit is found on " + date + " for: " + within);
        }
        List<UnitCode> codes = Stream.concat(above.unit().stream(), above.candidates().stream())
                .map(AdministrativeUnit::code)
                .toList();
        return new UnitLookUp(this, registry, new LookUpScope(codes, above.repairs())).match(query);
    }

    boolean isInForce(AdministrativeUnit unit) {
        return unit.validity().contains(date);
    }
}
