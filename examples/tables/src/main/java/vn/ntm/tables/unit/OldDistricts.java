package vn.ntm.tables.unit;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ntm.core.unit.AdministrativeUnit.Basis;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;

/**
 * Makes the versions of districts, of which there is one list only, that of the last day. When a district
 * began or ended before that day is read from its communes.
 */
final class OldDistricts {

    private OldDistricts() {}

    static List<UnitVersion> versions(UnitFacts facts, List<UnitVersion> communes) {
        ImmutableListMultimap<String, UnitVersion> byDistrict = communes.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(UnitVersion::parent, commune -> commune));
        List<UnitVersion> districts = new ArrayList<>();
        for (NamedCsvRecord row : facts.districts()) {
            UnitVersion listed = UnitVersion.of(row, UnitLevel.DISTRICT, row.getField("province_code"))
                    .on(Basis.CARRIED_BACK)
                    .endingBefore(UnitFacts.REFORM, Basis.CARRIED_BACK);
            Optional<LocalDate> first = firstDay(byDistrict.get(listed.code()));
            districts.add(first.map(day -> listed.beginningOn(day, Optional.empty(), Basis.SEEN_BY))
                    .orElse(listed));
        }
        Set<String> listed = districts.stream().map(UnitVersion::code).collect(ImmutableSet.toImmutableSet());
        for (String code : byDistrict.keySet()) {
            if (!listed.contains(code)) {
                LocalDate last = byDistrict.get(code).stream()
                        .map(commune -> commune.to().orElseThrow())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                districts.add(UnitVersion.of(code, "mã " + code, UnitType.DISTRICT_NOT_NAMED, facts.provinceOf(code))
                        .endingBefore(last.plusDays(1), Basis.SEEN_BY));
            }
        }
        return districts;
    }

    /** Returns the day of the list that first shows a commune of a district, unless the first list does. */
    private static Optional<LocalDate> firstDay(List<UnitVersion> communes) {
        return communes.stream().anyMatch(commune -> commune.from().isEmpty())
                ? Optional.empty()
                : communes.stream().map(commune -> commune.from().orElseThrow()).min(Comparator.naturalOrder());
    }
}
