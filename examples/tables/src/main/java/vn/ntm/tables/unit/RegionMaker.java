package vn.ntm.tables.unit;

import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;

/** Makes the regions of the provinces of 30 June 2025. */
final class RegionMaker {

    private RegionMaker() {}

    /** Returns the rows; the region of a province that the reform united with others ends with the reform. */
    static List<List<String>> rows(UnitFacts facts) {
        Set<String> unchanged = facts.newProvinces().stream()
                .filter(row -> row.getField("status").equals("unchanged"))
                .map(row -> row.getField("code"))
                .collect(ImmutableSet.toImmutableSet());
        return facts.oldProvinces().stream().map(row -> row(row, unchanged)).toList();
    }

    private static List<String> row(NamedCsvRecord province, Set<String> unchanged) {
        String code = province.getField("code");
        String to =
                unchanged.contains(code) ? "" : UnitFacts.REFORM.minusDays(1).toString();
        return List.of(code, province.getField("region_code"), "", to);
    }
}
