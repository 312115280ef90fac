package vn.ntm.core.registry;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.core.name.MatchStep;
import vn.ntm.core.name.UnitQuery;
import vn.ntm.core.name.WrittenCode;
import vn.ntm.core.name.WrittenName;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Repair;
import vn.ntm.core.unit.UnitMatch;

/** One look-up by name or code on a day. */
final class UnitLookUp {

    private static final Comparator<AdministrativeUnit> BY_CODE_AND_AGE = UnitChecks.BY_CODE_AND_AGE;

    private final UnitsOnDay units;
    private final UnitRegistry registry;
    private final LookUpScope scope;

    UnitLookUp(UnitsOnDay units, UnitRegistry registry, LookUpScope scope) {
        this.units = units;
        this.registry = registry;
        this.scope = scope;
    }

    UnitMatch match(String text) {
        UnitQuery query = UnitQuery.of(text);
        if (query.code().isPresent()) {
            return matchCode(text, query.code().get());
        }
        if (query.path().isEmpty()) {
            return answer(text, Map.of(), List.of());
        }
        for (MatchStep step : query.steps()) {
            Map<AdministrativeUnit, List<Repair>> fitting = fitting(query, step);
            if (!fitting.isEmpty()) {
                return answer(text, fitting, List.of());
            }
        }
        List<AdministrativeUnit> near = query.path().get(0).code().isPresent() ? contradicting(query) : List.of();
        return answer(text, Map.of(), near.isEmpty() ? new NearNames(units, registry, scope).of(query) : near);
    }

    /** Returns the units in force that fit, by code, with the liberties that it takes. */
    private Map<AdministrativeUnit, List<Repair>> fitting(UnitQuery query, MatchStep step) {
        Map<AdministrativeUnit, List<Repair>> fitting = new LinkedHashMap<>();
        named(query, step).stream()
                .filter(units::isInForce)
                .filter(unit -> scope.contains(units.lineOf(unit)))
                .forEach(unit ->
                        query.naming(units.lineOf(unit), step).ifPresent(repairs -> fitting.put(unit, repairs)));
        return fitting;
    }

    /** Returns every version that has the first name of the path in one of its readings, by code and age. */
    private List<AdministrativeUnit> named(UnitQuery query, MatchStep step) {
        return query.path()
                .get(0)
                .readings(step, query.hasAccent())
                .flatMap(reading -> registry.names().named(reading.name(), step).stream())
                .distinct()
                .sorted(BY_CODE_AND_AGE)
                .toList();
    }

    /**
     * Returns what a name and a code mean each by itself, when together they mean nothing on this day: the units
     * of the name in force, and what the code names on all days, so that one can see on which day they fit.
     */
    private List<AdministrativeUnit> contradicting(UnitQuery query) {
        WrittenName first = query.path().get(0);
        Set<AdministrativeUnit> meant = new LinkedHashSet<>();
        first.code().ifPresent(code -> code.codes().forEach(each -> meant.addAll(registry.versions(each))));
        for (MatchStep step : query.steps()) {
            List<AdministrativeUnit> named = named(query, step).stream()
                    .filter(units::isInForce)
                    .filter(unit -> scope.contains(units.lineOf(unit)))
                    .filter(unit -> first.namingButForCode(unit, step, query.hasAccent())
                            .isPresent())
                    .filter(unit -> query.above(units.lineOf(unit), step).isPresent())
                    .toList();
            if (!named.isEmpty()) {
                meant.addAll(named);
                break;
            }
        }
        return meant.stream().sorted(BY_CODE_AND_AGE).limit(NearNames.MOST).toList();
    }

    private UnitMatch matchCode(String text, WrittenCode code) {
        Map<AdministrativeUnit, List<Repair>> fitting = new LinkedHashMap<>();
        code.codes().stream()
                .flatMap(each -> units.find(each).stream())
                .filter(unit -> scope.contains(units.lineOf(unit)))
                .sorted(BY_CODE_AND_AGE)
                .forEach(unit -> fitting.put(unit, code.naming(unit.code()).orElseThrow()));
        return answer(text, fitting, fitting.isEmpty() ? otherMeanings(code) : List.of());
    }

    /**
     * Returns what a code names on other days, or on this one outside what was asked for; if it never named anything,
     * what it names with its zeros back.
     */
    private List<AdministrativeUnit> otherMeanings(WrittenCode code) {
        List<AdministrativeUnit> others = code.codes().stream()
                .flatMap(each -> registry.versions(each).stream())
                .toList();
        List<AdministrativeUnit> meant = !others.isEmpty()
                ? others
                : code.padded().stream()
                        .flatMap(each -> units.find(each).stream())
                        .filter(unit -> scope.contains(units.lineOf(unit)))
                        .toList();
        return meant.stream().sorted(BY_CODE_AND_AGE).limit(NearNames.MOST).toList();
    }

    private UnitMatch answer(
            String text, Map<AdministrativeUnit, List<Repair>> fitting, List<AdministrativeUnit> candidates) {
        List<AdministrativeUnit> found = new ArrayList<>(fitting.keySet());
        Set<Repair> repairs = new LinkedHashSet<>();
        if (!found.isEmpty()) {
            repairs.addAll(scope.repairs());
            fitting.values().forEach(repairs::addAll);
        }
        UnitMatch.Result result = switch (found.size()) {
            case 0 -> UnitMatch.Result.NOT_FOUND;
            case 1 -> UnitMatch.Result.FOUND;
            default -> UnitMatch.Result.AMBIGUOUS;
        };
        return new UnitMatch(
                text,
                units.date(),
                result,
                result == UnitMatch.Result.FOUND ? Optional.of(found.get(0)) : Optional.empty(),
                switch (result) {
                    case FOUND -> List.of();
                    case AMBIGUOUS -> found;
                    case NOT_FOUND -> candidates;
                },
                ImmutableList.copyOf(repairs),
                units.release());
    }
}
