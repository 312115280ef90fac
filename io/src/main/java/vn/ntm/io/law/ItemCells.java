package vn.ntm.io.law;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Part;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.Tokens;

/** The cells {@code set}, {@code indicator} and {@code part}, which name what a row is about. */
final class ItemCells {

    private ItemCells() {}

    /** Returns why a row is about nothing that the catalogue has; what an empty cell lacks is told elsewhere. */
    static Optional<Failure> unknown(CriteriaCatalog catalog, CsvCells row) {
        if (row.text("set").isEmpty()) {
            return Optional.empty();
        }
        Optional<CriteriaSet> set = row.text("set").flatMap(catalog::find);
        if (set.isEmpty()) {
            return Optional.of(row.failure(FailureReason.UNKNOWN_SET, "set"));
        }
        if (row.text("indicator").isEmpty()) {
            return Optional.empty();
        }
        Optional<Indicator> indicator = row.text("indicator").flatMap(set.get()::indicator);
        return indicator.isEmpty()
                ? Optional.of(row.failure(
                        FailureReason.UNKNOWN_INDICATOR,
                        "indicator",
                        "set",
                        set.get().id()))
                : unknownPart(indicator.get(), row);
    }

    private static Optional<Failure> unknownPart(Indicator indicator, CsvCells row) {
        List<String> parts = indicator.parts().stream().map(Part::id).toList();
        return row.text("part")
                .filter(part -> !parts.contains(part))
                .map(part -> row.failing(FailureReason.UNKNOWN_PART, "part")
                        .putAttributes("indicator", indicator.no())
                        .putAttributes("expected", parts.isEmpty() ? Tokens.EMPTY : String.join(", ", parts))
                        .build());
    }
}
