package vn.ntm.io.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.ntm.core.result.Failure;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.catalog.OverlayCheck;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.view.Coverage;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvSheet;

/** Sorts what is wrong with an overlay file by the sets that its rows name, and measures each set. */
final class OverlayFileCheck {

    private final CriteriaCatalog catalog;
    private final CsvSheet sheet;
    private final OverlayReading reading;

    OverlayFileCheck(CriteriaCatalog catalog, CsvSheet sheet, OverlayReading reading) {
        this.catalog = catalog;
        this.sheet = sheet;
        this.reading = reading;
    }

    List<SetCheck> bySet() {
        Map<Optional<String>, List<CsvCells>> bySet = new LinkedHashMap<>();
        Map<Integer, Optional<String>> setOfLine = new LinkedHashMap<>();
        for (CsvCells row : sheet.rows()) {
            Optional<String> set = row.text("set");
            bySet.computeIfAbsent(set, any -> new ArrayList<>()).add(row);
            setOfLine.put(row.line(), set);
        }
        if (bySet.isEmpty()) {
            bySet.put(Optional.empty(), List.of());
        }
        Optional<String> first = bySet.keySet().iterator().next();
        CriteriaCatalog laid = catalog.with(reading.overlay());
        List<Overlay.Row> unread = OverlayCheck.of(catalog, reading.overlay()).overUnreadFloors();
        List<SetCheck> checks = new ArrayList<>();
        bySet.forEach((set, ofSet) -> {
            Predicate<Failure> isOfSet = failure ->
                    setOfLine.getOrDefault(failure.origin().line(), first).equals(set);
            checks.add(new SetCheck(
                    set,
                    ofSet.size(),
                    set.flatMap(laid::find).map(found -> Coverage.of(found, columns(found, ofSet))),
                    reading.failures().stream().filter(isOfSet).toList(),
                    reading.warnings().stream().filter(isOfSet).toList(),
                    unread.stream()
                            .filter(row -> set.equals(Optional.of(row.set())))
                            .toList()));
        });
        return checks;
    }

    /** A row that cannot be used speaks of its column all the same: an empty kit is of the column it was made for. */
    private static List<Column> columns(CriteriaSet set, List<CsvCells> rows) {
        List<Column> own = set.columns();
        List<Column> spoken = own.stream()
                .filter(column -> rows.stream()
                        .anyMatch(row -> row.text("axis")
                                        .equals(Optional.of(column.axis().name()))
                                && row.text("key").orElse("").equals(column.key())))
                .toList();
        return spoken.isEmpty() ? own : spoken;
    }
}
