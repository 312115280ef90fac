package vn.ntm.core.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.ntm.core.name.MatchStep;
import vn.ntm.core.name.ProvinceNames;
import vn.ntm.core.table.Lazy;
import vn.ntm.core.text.Spelling;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitLevel;

/**
 * Every version of every unit by the keys of its names. A key is made once for a name, however many units have it,
 * and only when a look-up first comes to the step that asks for it; a register that is asked by code alone makes
 * none. Safe for use by many threads.
 */
final class NameIndex {

    private final List<AdministrativeUnit> units;
    private final Map<MatchStep, Lazy<Map<String, List<AdministrativeUnit>>>> byKey = new EnumMap<>(MatchStep.class);
    private final Lazy<Map<String, List<AdministrativeUnit>>> byName = new Lazy<>(new Supplier<>() {
        @Override
        public Map<String, List<AdministrativeUnit>> get() {
            return group();
        }
    });
    private final Lazy<Map<String, Spelling>> spellings = new Lazy<>(new Supplier<>() {
        @Override
        public Map<String, Spelling> get() {
            return spell();
        }
    });

    NameIndex(List<AdministrativeUnit> units) {
        this.units = units;
        for (MatchStep step : MatchStep.values()) {
            byKey.put(step, new Lazy<>(new Supplier<>() {
                @Override
                public Map<String, List<AdministrativeUnit>> get() {
                    return index(step);
                }
            }));
        }
    }

    /** Returns every version of a unit that has a name with the key of {@code name}; one may come twice. */
    List<AdministrativeUnit> named(String name, MatchStep step) {
        Lazy<Map<String, List<AdministrativeUnit>>> index = byKey.get(step);
        return index == null ? List.of() : index.get().getOrDefault(step.key(name), List.of());
    }

    /** Returns the spelling of the name that a unit has. */
    Spelling spelling(AdministrativeUnit unit) {
        Spelling known = spellings.get().get(unit.name());
        return known == null ? Spelling.of(unit.name()) : known;
    }

    private Map<String, List<AdministrativeUnit>> group() {
        Map<String, List<AdministrativeUnit>> grouped = new LinkedHashMap<>();
        for (AdministrativeUnit unit : units) {
            if (unit.level() == UnitLevel.PROVINCE) {
                ProvinceNames.sameAs(unit).forEach(name -> add(grouped, name, unit));
                ProvinceNames.otherThan(unit).forEach(name -> add(grouped, name, unit));
            } else {
                add(grouped, unit.name(), unit);
            }
        }
        return grouped;
    }

    private static void add(Map<String, List<AdministrativeUnit>> units, String name, AdministrativeUnit unit) {
        units.computeIfAbsent(name, any -> new ArrayList<>()).add(unit);
    }

    private Map<String, List<AdministrativeUnit>> index(MatchStep step) {
        Map<String, List<AdministrativeUnit>> indexed = new LinkedHashMap<>();
        byName.get()
                .forEach((name, named) -> indexed.computeIfAbsent(step.key(name), any -> new ArrayList<>())
                        .addAll(named));
        return indexed;
    }

    private Map<String, Spelling> spell() {
        Map<String, Spelling> spelled = new LinkedHashMap<>();
        byName.get().keySet().forEach(name -> spelled.put(name, Spelling.of(name)));
        return spelled;
    }
}
