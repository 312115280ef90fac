package vn.ntm.core.registry;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ntm.core.name.MatchStep;
import vn.ntm.core.name.NameReading;
import vn.ntm.core.name.TypeWords;
import vn.ntm.core.name.UnitQuery;
import vn.ntm.core.name.WrittenName;
import vn.ntm.core.text.Spelling;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;

/**
 * What a query that finds nothing may have meant. The nearest come first: the spelling of the name, its type word
 * and the names above it are weighed together, and the code decides between equals, so that the same question has
 * the same suggestions everywhere.
 */
final class NearNames {

    /** How many suggestions an answer has at most. */
    static final int MOST = 12;

    private static final int OTHER_TYPE = 2;
    private static final int OTHER_LEVEL = 3;
    private static final int OTHER_DAY = 1;
    private static final int OTHER_PARENT = 6;

    private final UnitsOnDay units;
    private final UnitRegistry registry;
    private final LookUpScope scope;

    NearNames(UnitsOnDay units, UnitRegistry registry, LookUpScope scope) {
        this.units = units;
        this.registry = registry;
        this.scope = scope;
    }

    /** A way to read a name, ready to be compared with many. */
    private record Spelled(NameReading reading, Spelling spelling) {

        /** A type word behind a type word is read as one too: {@code Xã Thị trấn Ngọc Lặc}. */
        static List<Spelled> of(WrittenName name) {
            return name.readings().stream()
                    .flatMap(reading -> Stream.concat(
                            Stream.of(reading),
                            TypeWords.readings(reading.name()).stream().skip(1)))
                    .map(reading -> new Spelled(reading, Spelling.of(reading.name())))
                    .toList();
        }

        int ofType(AdministrativeUnit unit) {
            if (reading.types().contains(unit.type())) {
                return 0;
            }
            return reading.types().stream().anyMatch(type -> type.level() == unit.level()) ? OTHER_TYPE : OTHER_LEVEL;
        }
    }

    /** A unit and how far it is from what was asked. */
    private record Near(AdministrativeUnit unit, int distance) {}

    List<AdministrativeUnit> of(UnitQuery query) {
        List<List<Spelled>> path = query.path().stream().map(Spelled::of).toList();
        Map<AdministrativeUnit, Integer> near = new LinkedHashMap<>();
        ofOtherDays(query).forEach(unit -> near.put(unit, OTHER_DAY));
        for (AdministrativeUnit unit : registry.units()) {
            int name = units.isInForce(unit) ? distance(path.get(0), unit) : Integer.MAX_VALUE;
            if (name < Integer.MAX_VALUE) {
                List<AdministrativeUnit> line = units.lineOf(unit);
                if (scope.contains(line)) {
                    near.put(unit, name + above(path, line));
                }
            }
        }
        return near.entrySet().stream()
                .map(entry -> new Near(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::unit, UnitChecks.BY_CODE_AND_AGE))
                .limit(MOST)
                .map(Near::unit)
                .toList();
    }

    /** Returns the distance of the first name of the path, or the greatest number if it is out of reach. */
    private int distance(List<Spelled> name, AdministrativeUnit unit) {
        Spelling official = registry.names().spelling(unit);
        int least = Integer.MAX_VALUE;
        for (Spelled spelled : name) {
            int reach = Math.min(spelled.spelling().reach(), official.reach());
            int distance = spelled.spelling().distanceTo(official, reach);
            if (distance <= reach) {
                least = Math.min(least, distance + spelled.ofType(unit));
            }
        }
        return least;
    }

    private int above(List<List<Spelled>> path, List<AdministrativeUnit> line) {
        int sum = 0;
        for (List<Spelled> name : path.subList(1, path.size())) {
            int least = OTHER_PARENT;
            for (AdministrativeUnit unit : line.subList(1, line.size())) {
                least = Math.min(least, distance(name, unit));
            }
            sum += least;
        }
        return sum;
    }

    /** Returns the units that fit in everything but the day, of each code the version nearest to the day. */
    private List<AdministrativeUnit> ofOtherDays(UnitQuery query) {
        for (MatchStep step : query.steps()) {
            ImmutableListMultimap.Builder<UnitCode, AdministrativeUnit> fitting = ImmutableListMultimap.builder();
            query.path()
                    .get(0)
                    .readings(step, query.hasAccent())
                    .flatMap(reading -> registry.names().named(reading.name(), step).stream())
                    .distinct()
                    .filter(unit -> !units.isInForce(unit))
                    .filter(unit -> scope.contains(units.lineOf(unit)))
                    .filter(unit -> query.naming(units.lineOf(unit), step).isPresent())
                    .sorted(UnitChecks.BY_CODE_AND_AGE)
                    .forEach(unit -> fitting.put(unit.code(), unit));
            ImmutableListMultimap<UnitCode, AdministrativeUnit> byCode = fitting.build();
            if (!byCode.isEmpty()) {
                List<AdministrativeUnit> nearest = new ArrayList<>();
                byCode.asMap().values().forEach(versions -> nearest.add(nearest(List.copyOf(versions))));
                return nearest;
            }
        }
        return List.of();
    }

    private AdministrativeUnit nearest(List<AdministrativeUnit> versions) {
        return versions.stream()
                .filter(unit -> unit.validity().startsAfter(units.date()))
                .findFirst()
                .orElseGet(() -> versions.get(versions.size() - 1));
    }
}
