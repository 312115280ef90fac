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
import vn.ntm.core.unit.AdministrativeUnit.Basis;
import vn.ntm.core.unit.UnitLevel;

/** Makes the versions of communes before the reform, from their last state back over what the lists show. */
final class OldCommunes {

    private final UnitFacts facts;
    private final List<UnitVersion> versions = new ArrayList<>();

    private OldCommunes(UnitFacts facts) {
        this.facts = facts;
    }

    static List<UnitVersion> versions(UnitFacts facts) {
        OldCommunes maker = new OldCommunes(facts);
        maker.addAll();
        return maker.versions;
    }

    private void addAll() {
        Map<String, UnitVersion> last = new TreeMap<>();
        for (NamedCsvRecord row : facts.oldCommunes()) {
            last.put(
                    row.getField("code"),
                    UnitVersion.of(row, UnitLevel.COMMUNE, row.getField("district_code"))
                            .endingBefore(UnitFacts.REFORM, Basis.ACT));
        }
        ImmutableListMultimap<String, NamedCsvRecord> events = facts.history().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(row -> row.getField("code"), row -> row));
        Set<String> codes = new TreeSet<>(last.keySet());
        codes.addAll(events.keySet());
        codes.forEach(code -> addBack(Optional.ofNullable(last.get(code)), events.get(code)));
    }

    /**
     * Goes back from the last version of a code. A code that a list adds and the last list does not hold was
     * listed in error and gets no version for that time.
     */
    private void addBack(Optional<UnitVersion> last, List<NamedCsvRecord> events) {
        Optional<UnitVersion> open = last;
        for (NamedCsvRecord event : latestFirst(events)) {
            Optional<UnitFacts.ActOnDate> act = facts.act(event);
            LocalDate day = act.map(UnitFacts.ActOnDate::from).orElse(UnitFacts.seen(event));
            Basis basis = act.isPresent() ? Basis.ACT : Basis.SEEN_BY;
            open.ifPresent(version -> versions.add(version.beginningOn(day, act.map(UnitFacts.ActOnDate::act), basis)));
            open = event.getField("event").equals("added")
                    ? Optional.empty()
                    : Optional.of(earlier(event).endingBefore(day, basis));
        }
        open.ifPresent(versions::add);
    }

    private static List<NamedCsvRecord> latestFirst(List<NamedCsvRecord> events) {
        return events.stream()
                .sorted(Comparator.comparing(UnitFacts::seen).reversed())
                .toList();
    }

    /** The lists shorten farm (nông trường) in the names of some townships; the last of them writes it out. */
    private static UnitVersion earlier(NamedCsvRecord event) {
        return UnitVersion.of(
                event.getField("code"),
                event.getField("old_name").replaceFirst("^NT ", "Nông trường "),
                UnitFacts.type(UnitLevel.COMMUNE, event.getField("old_type")),
                event.getField("old_district_code"));
    }
}
