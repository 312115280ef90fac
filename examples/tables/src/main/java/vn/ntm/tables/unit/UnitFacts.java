package vn.ntm.tables.unit;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;

/** The lists of facts, as a maintainer has them in a folder, and what stands beside this class. */
final class UnitFacts {

    /** The day on which the districts ended and the units of 2025 began to work. */
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final Path folder;
    private final ImmutableMap<String, ActOnDate> acts;
    private final Map<String, String> provinces = new TreeMap<>();

    private UnitFacts(Path folder) {
        this.folder = folder;
        this.acts = beside("dates.csv").stream()
                .collect(ImmutableMap.toImmutableMap(
                        row -> row.getField("province") + " " + row.getField("seen"),
                        row -> new ActOnDate(LocalDate.parse(row.getField("from")), row.getField("act"))));
        districts().forEach(row -> provinces.put(row.getField("code"), row.getField("province_code")));
        addEndedDistricts();
    }

    static UnitFacts of(Path folder) {
        return new UnitFacts(folder);
    }

    /** A district that ended before the last list lay in the province of the district that took its communes. */
    private void addEndedDistricts() {
        for (NamedCsvRecord event : history()) {
            String old = event.getField("old_district_code");
            String now = event.getField("new_district_code");
            if (!old.isEmpty() && provinces.containsKey(now)) {
                provinces.putIfAbsent(old, provinceOf(now));
            }
        }
    }

    List<NamedCsvRecord> oldProvinces() {
        return list("provinces-pre2025.csv");
    }

    List<NamedCsvRecord> newProvinces() {
        return list("provinces-2025.csv");
    }

    List<NamedCsvRecord> districts() {
        return list("districts-pre2025.csv");
    }

    List<NamedCsvRecord> oldCommunes() {
        return list("communes-pre2025.csv");
    }

    List<NamedCsvRecord> newCommunes() {
        return list("communes-2025.csv");
    }

    /** Returns the changes of type after the reform. */
    List<NamedCsvRecord> laterChanges() {
        return optional("changes-2026.csv");
    }

    /** Returns the differences of dated lists before the reform. */
    List<NamedCsvRecord> history() {
        return list("history-2019-2025.csv");
    }

    List<NamedCsvRecord> reformSuccession() {
        return list("succession-2025.csv");
    }

    /** Returns what communes took over from districts. */
    List<NamedCsvRecord> districtSuccession() {
        return optional("succession-2025-other.csv");
    }

    /** Returns what is known of communes that ended before the reform; only Lạng Sơn has such a list. */
    List<NamedCsvRecord> earlierSuccession() {
        return optional("langson-2023.csv");
    }

    /** Returns single lines of succession that were found in an act or a report. */
    List<NamedCsvRecord> knownSuccession() {
        return beside("known.csv");
    }

    /** Returns earlier states of units that the lists hold in a later one only. */
    List<NamedCsvRecord> earlierStates() {
        return beside("earlier.csv");
    }

    /** Returns the province of a district, also of one that no list names. */
    String provinceOf(String district) {
        return Optional.ofNullable(provinces.get(district))
                .orElseThrow(() -> new IllegalArgumentException("the province of district " + district
                        + " is not known: no list names it and no commune left it for a district of a list"));
    }

    /** Returns the day of force and the act of what a province's list of {@code seen} shows first, where known. */
    Optional<ActOnDate> act(String district, LocalDate seen) {
        return Optional.ofNullable(acts.get(provinceOf(district) + " " + seen));
    }

    /** Returns the day of force and the act of an event, where known. */
    Optional<ActOnDate> act(NamedCsvRecord event) {
        String now = event.getField("new_district_code");
        return act(now.isEmpty() ? event.getField("old_district_code") : now, seen(event));
    }

    /** Returns the date of the list that shows an event first. */
    static LocalDate seen(NamedCsvRecord event) {
        return LocalDate.parse(event.getField("snapshot_date"));
    }

    /** A day of force and the act that sets it. */
    record ActOnDate(LocalDate from, String act) {}

    /** Returns the type that {@code word} means at a level: thành phố has two. */
    static UnitType type(UnitLevel level, String word) {
        for (UnitType type : UnitType.values()) {
            if (type.level() == level && type.word().equals(word)) {
                return type;
            }
        }
        throw new IllegalArgumentException("not a type of " + level + ": " + word);
    }

    private List<NamedCsvRecord> list(String file) {
        return FactList.read(folder.resolve(file));
    }

    private List<NamedCsvRecord> optional(String file) {
        return Files.exists(folder.resolve(file)) ? list(file) : List.of();
    }

    private static List<NamedCsvRecord> beside(String file) {
        return FactList.read(UnitFacts.class.getResourceAsStream(file), file);
    }
}
