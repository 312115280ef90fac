package vn.ntm.core.unit;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.text.VietnameseNames;

/**
 * One way to read a name in a query: as a name alone, or as a type word and a name.
 *
 * @param types the types that the type word means; all if there is none
 * @param name the name without type word, as given
 * @param repair the liberty taken with the type word, if any; such a reading is no exact one
 */
record NameReading(List<UnitType> types, String name, Optional<Repair> repair) {

    boolean names(AdministrativeUnit unit, boolean exact) {
        if (!types.contains(unit.type()) || (exact && repair.isPresent())) {
            return false;
        }
        return exact
                ? VietnameseNames.key(name).equals(VietnameseNames.key(unit.name()))
                : VietnameseNames.compactKey(name).equals(VietnameseNames.compactKey(unit.name()));
    }
}
