package vn.ntm.core.unit;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.core.text.VietnameseNames;

/** One look-up by name or code on a day. */
final class UnitLookUp {

    private static final Comparator<AdministrativeUnit> BY_CODE = Comparator.comparing(AdministrativeUnit::code);

    private final UnitsOnDay units;
    private final UnitRegistry registry;
    private final Optional<UnitCode> within;

    UnitLookUp(UnitsOnDay units, UnitRegistry registry, Optional<UnitCode> within) {
        this.units = units;
        this.registry = registry;
        this.within = within;
    }

    /** A name of a path and every way to read it. */
    private record PathName(String given, String text, List<NameReading> readings) {

        static PathName of(String given) {
            String composed = Normalizer.normalize(given, Normalizer.Form.NFC)
                    .replaceAll("\\p{Cf}", "")
                    .replaceAll("[\\s\\p{Z}]+", " ")
                    .strip();
            String text = VietnameseNames.withoutLookAlikes(composed);
            return new PathName(composed, text, TypeWords.readings(text));
        }

        Optional<NameReading> reading(AdministrativeUnit unit, boolean exact) {
            return readings.stream().filter(r -> r.names(unit, exact)).findFirst();
        }
    }

    UnitMatch match(String query) {
        String text = query.strip();
        if (!text.isEmpty() && text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return matchCode(query, text);
        }
        List<PathName> path = Stream.of(query.split(",", -1))
                .filter(part -> !part.isBlank())
                .map(PathName::of)
                .toList();
        if (!path.isEmpty()) {
            for (boolean exact : new boolean[] {true, false}) {
                List<AdministrativeUnit> fitting = fitting(path, exact);
                if (!fitting.isEmpty()) {
                    return answer(query, fitting, repairs(path, fitting, exact));
                }
            }
        }
        return answer(query, List.of(), List.of());
    }

    private List<AdministrativeUnit> fitting(List<PathName> path, boolean exact) {
        PathName first = path.get(0);
        return first.readings().stream()
                .flatMap(reading -> (exact
                                ? registry.names().named(reading.name())
                                : registry.names().nearlyNamed(reading.name()))
                        .stream().filter(unit -> reading.names(unit, exact)))
                .distinct()
                .filter(units::isInForce)
                .filter(this::isWithin)
                .filter(unit -> above(path, unit, exact).isPresent())
                .sorted(BY_CODE)
                .toList();
    }

    private boolean isWithin(AdministrativeUnit unit) {
        return within.isEmpty()
                || units.path(unit.code()).stream()
                        .anyMatch(above -> above != unit && above.code().equals(within.get()));
    }

    /** Returns the units above {@code unit} that the rest of the path names, or nothing if one is not above it. */
    private Optional<List<AdministrativeUnit>> above(List<PathName> path, AdministrativeUnit unit, boolean exact) {
        List<AdministrativeUnit> named = new ArrayList<>();
        Optional<UnitCode> next = unit.parent();
        for (PathName name : path.subList(1, path.size())) {
            boolean found = false;
            while (!found && next.isPresent()) {
                AdministrativeUnit above = units.get(next.get());
                next = above.parent();
                found = name.reading(above, exact).isPresent();
                if (found) {
                    named.add(above);
                }
            }
            if (!found) {
                return Optional.empty();
            }
        }
        return Optional.of(named);
    }

    private List<Repair> repairs(List<PathName> path, List<AdministrativeUnit> fitting, boolean exact) {
        Set<Repair> repairs = new LinkedHashSet<>();
        for (AdministrativeUnit unit : fitting) {
            List<AdministrativeUnit> named = new ArrayList<>(List.of(unit));
            named.addAll(above(path, unit, exact).orElseThrow());
            for (int i = 0; i < named.size(); i++) {
                addRepairs(repairs, path.get(i), named.get(i), exact);
            }
        }
        return ImmutableList.copyOf(repairs);
    }

    private static void addRepairs(Set<Repair> repairs, PathName name, AdministrativeUnit unit, boolean exact) {
        if (!name.given().equals(name.text())) {
            repairs.add(new Repair(Repair.Kind.HOMOGLYPH, name.given(), name.text()));
        }
        NameReading reading = name.reading(unit, exact).orElseThrow();
        reading.repair().ifPresent(repairs::add);
        repairs.addAll(NameDifference.between(reading.name(), unit.name()));
    }

    private UnitMatch matchCode(String query, String digits) {
        List<UnitCode> codes = (UnitCode.isCode(digits)
                        ? Stream.of(digits)
                        : Stream.of(UnitLevel.values())
                                .filter(level -> level.digits() > digits.length())
                                .map(level -> "0".repeat(level.digits() - digits.length()) + digits))
                .map(UnitCode::of)
                .toList();
        List<AdministrativeUnit> fitting = codes.stream()
                .flatMap(code -> units.find(code).stream())
                .filter(this::isWithin)
                .toList();
        if (fitting.isEmpty()) {
            List<AdministrativeUnit> others = codes.stream()
                    .flatMap(code -> registry.versions(code).stream())
                    .filter(unit -> !units.isInForce(unit))
                    .toList();
            return new UnitMatch(
                    query,
                    units.date(),
                    UnitMatch.Result.NOT_FOUND,
                    Optional.empty(),
                    others,
                    List.of(),
                    units.release());
        }
        List<Repair> repairs = fitting.stream()
                .map(unit -> unit.code().text())
                .filter(code -> !code.equals(digits))
                .map(code -> new Repair(Repair.Kind.PADDED_CODE, digits, code))
                .toList();
        return answer(query, fitting, repairs);
    }

    private UnitMatch answer(String query, List<AdministrativeUnit> fitting, List<Repair> repairs) {
        UnitMatch.Result result = switch (fitting.size()) {
            case 0 -> UnitMatch.Result.NOT_FOUND;
            case 1 -> UnitMatch.Result.FOUND;
            default -> UnitMatch.Result.AMBIGUOUS;
        };
        boolean found = fitting.size() == 1;
        return new UnitMatch(
                query,
                units.date(),
                result,
                found ? Optional.of(fitting.get(0)) : Optional.empty(),
                found ? List.of() : fitting,
                repairs,
                units.release());
    }
}
