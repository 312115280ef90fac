package vn.ntm.core.unit;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import vn.ntm.core.text.VietnameseNames;

/** Every version of every unit by the keys of its name. */
final class NameIndex {

    private final ImmutableListMultimap<String, AdministrativeUnit> byKey;
    private final ImmutableListMultimap<String, AdministrativeUnit> byCompactKey;

    NameIndex(List<AdministrativeUnit> units) {
        ImmutableListMultimap.Builder<String, AdministrativeUnit> exact = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, AdministrativeUnit> compact = ImmutableListMultimap.builder();
        for (AdministrativeUnit unit : units) {
            exact.put(VietnameseNames.key(unit.name()), unit);
            compact.put(VietnameseNames.compactKey(unit.name()), unit);
        }
        this.byKey = exact.build();
        this.byCompactKey = compact.build();
    }

    List<AdministrativeUnit> named(String name) {
        return byKey.get(VietnameseNames.key(name));
    }

    List<AdministrativeUnit> nearlyNamed(String name) {
        return byCompactKey.get(VietnameseNames.compactKey(name));
    }
}
