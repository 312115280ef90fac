package vn.ntm.tables.unit;

import com.google.common.collect.ImmutableListMultimap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;

/** Makes the versions of the units of a province. */
final class VersionMaker {

    private final UnitFacts facts;
    private final List<UnitVersion> versions = new ArrayList<>();

    private VersionMaker(UnitFacts facts) {
        this.facts = facts;
    }

    static List<UnitVersion> versions(UnitFacts facts) {
        VersionMaker maker = new VersionMaker(facts);
        maker.addProvince();
        maker.addDistricts();
        maker.addOldCommunes();
        maker.addNewCommunes();
        return maker.versions;
    }

    /** A province that the reform left alone is one version; else what it was and what it became are two. */
    private void addProvince() {
        NamedCsvRecord old = only(facts.oldProvinces());
        NamedCsvRecord now = only(facts.newProvinces());
        UnitVersion before = version(old, UnitLevel.PROVINCE, "");
        if (now.getField("status").equals("unchanged")) {
            versions.add(begun(before, now));
            return;
        }
        versions.add(before.endingBefore(UnitFacts.REFORM, true));
        versions.add(begun(version(now, UnitLevel.PROVINCE, ""), now));
    }

    private static UnitVersion begun(UnitVersion version, NamedCsvRecord row) {
        String from = row.getField("effective_from");
        return from.isEmpty()
                ? version
                : version.beginningOn(LocalDate.parse(from), Optional.of(row.getField("decision")), true);
    }

    private NamedCsvRecord only(List<NamedCsvRecord> provinces) {
        return provinces.stream()
                .filter(row -> row.getField("code").equals(facts.province()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no province has the code " + facts.province()));
    }

    private void addDistricts() {
        for (NamedCsvRecord row : facts.districts()) {
            versions.add(version(row, UnitLevel.DISTRICT, row.getField("province_code"))
                    .endingBefore(UnitFacts.REFORM, true));
        }
    }

    private void addNewCommunes() {
        for (NamedCsvRecord row : facts.newCommunes()) {
            versions.add(version(row, UnitLevel.COMMUNE, row.getField("province_code"))
                    .beginningOn(UnitFacts.REFORM, Optional.of(row.getField("decision")), true));
        }
    }

    private void addOldCommunes() {
        Map<String, UnitVersion> last = new TreeMap<>();
        for (NamedCsvRecord row : facts.oldCommunes()) {
            last.put(
                    row.getField("code"),
                    version(row, UnitLevel.COMMUNE, row.getField("district_code"))
                            .endingBefore(UnitFacts.REFORM, true));
        }
        ImmutableListMultimap<String, NamedCsvRecord> events = facts.history().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(row -> row.getField("code"), row -> row));
        Set<String> codes = new TreeSet<>(last.keySet());
        codes.addAll(events.keySet());
        codes.forEach(code -> addBack(Optional.ofNullable(last.get(code)), events.get(code)));
    }

    /** Goes back from the last version of a code over what the lists show of it. */
    private void addBack(Optional<UnitVersion> last, List<NamedCsvRecord> events) {
        Optional<UnitVersion> open = last;
        for (NamedCsvRecord event : latestFirst(events)) {
            LocalDate seen = LocalDate.parse(event.getField("snapshot_date"));
            Optional<UnitFacts.ActOnDate> act = facts.act(seen);
            LocalDate day = act.map(UnitFacts.ActOnDate::from).orElse(seen);
            open.ifPresent(version ->
                    versions.add(version.beginningOn(day, act.map(UnitFacts.ActOnDate::act), act.isPresent())));
            open = event.getField("event").equals("added")
                    ? Optional.empty()
                    : Optional.of(earlier(event).endingBefore(day, act.isPresent()));
        }
        open.ifPresent(versions::add);
    }

    private static List<NamedCsvRecord> latestFirst(List<NamedCsvRecord> events) {
        return events.stream()
                .sorted(Comparator.comparing((NamedCsvRecord row) -> row.getField("snapshot_date"))
                        .reversed())
                .toList();
    }

    private static UnitVersion earlier(NamedCsvRecord event) {
        UnitType type = UnitFacts.type(UnitLevel.COMMUNE, event.getField("old_type"));
        return UnitVersion.of(
                event.getField("code"), event.getField("old_name"), type, event.getField("old_district_code"));
    }

    private static UnitVersion version(NamedCsvRecord row, UnitLevel level, String parent) {
        UnitType type = UnitFacts.type(level, row.getField("type"));
        return UnitVersion.of(row.getField("code"), row.getField("name"), type, parent);
    }
}
