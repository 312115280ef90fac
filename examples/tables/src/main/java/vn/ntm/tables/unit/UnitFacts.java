package vn.ntm.tables.unit;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;

/** The lists of facts about one province, as a maintainer has them in a folder. */
final class UnitFacts {

    /** The day on which the districts ended and the units of 2025 began to work. */
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final Path folder;
    private final String province;
    private final Set<String> districtCodes;
    private final ImmutableMap<String, NamedCsvRecord> actsByDate;

    private UnitFacts(Path folder, String province) {
        this.folder = folder;
        this.province = province;
        this.districtCodes =
                districts().stream().map(row -> row.getField("code")).collect(Collectors.toSet());
        this.actsByDate = FactList.read(UnitFacts.class.getResourceAsStream("dates.csv"), "dates.csv").stream()
                .filter(row -> row.getField("province").equals(province))
                .collect(ImmutableMap.toImmutableMap(row -> row.getField("seen"), row -> row));
    }

    static UnitFacts of(Path folder, String province) {
        return new UnitFacts(folder, province);
    }

    String province() {
        return province;
    }

    List<NamedCsvRecord> oldProvinces() {
        return FactList.read(folder.resolve("provinces-pre2025.csv"));
    }

    List<NamedCsvRecord> newProvinces() {
        return FactList.read(folder.resolve("provinces-2025.csv"));
    }

    List<NamedCsvRecord> districts() {
        return where(FactList.read(folder.resolve("districts-pre2025.csv")), "province_code", Set.of(province));
    }

    List<NamedCsvRecord> oldCommunes() {
        return where(FactList.read(folder.resolve("communes-pre2025.csv")), "district_code", districtCodes);
    }

    List<NamedCsvRecord> newCommunes() {
        return where(FactList.read(folder.resolve("communes-2025.csv")), "province_code", Set.of(province));
    }

    /** Returns the changes between dated lists that touch a district of the province. */
    List<NamedCsvRecord> history() {
        return FactList.read(folder.resolve("history-2019-2025.csv")).stream()
                .filter(row -> districtCodes.contains(row.getField("old_district_code"))
                        || districtCodes.contains(row.getField("new_district_code")))
                .toList();
    }

    List<NamedCsvRecord> reformSuccession() {
        Set<String> codes =
                oldCommunes().stream().map(row -> row.getField("code")).collect(Collectors.toSet());
        return where(FactList.read(folder.resolve("succession-2025.csv")), "old_commune_code", codes);
    }

    /** Returns what is known of communes that ended before the reform; only Lạng Sơn has such a list. */
    List<NamedCsvRecord> earlierSuccession() {
        Path list = folder.resolve("langson-2023.csv");
        return Files.exists(list) ? where(FactList.read(list), "district_code", districtCodes) : List.of();
    }

    /** Returns single lines of succession that were found in an act or a report, kept beside this class. */
    List<NamedCsvRecord> knownSuccession() {
        return where(
                FactList.read(UnitFacts.class.getResourceAsStream("known.csv"), "known.csv"),
                "province",
                Set.of(province));
    }

    /** Returns the day of force and the act of changes first seen in the list of {@code seen}, where known. */
    Optional<ActOnDate> act(LocalDate seen) {
        return Optional.ofNullable(actsByDate.get(seen.toString()))
                .map(row -> new ActOnDate(LocalDate.parse(row.getField("from")), row.getField("act")));
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

    private static List<NamedCsvRecord> where(List<NamedCsvRecord> rows, String column, Set<String> values) {
        return rows.stream()
                .filter(row -> values.contains(row.getField(column)))
                .toList();
    }
}
