package vn.ntm.io.json.document.ocop;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.criteria.ocop.OcopRating;
import vn.ntm.criteria.ocop.StarCounts;

/** {@link StarCounts}; a level is no text, so the counts are rows. */
record StarCountsWire(LocalDate day, List<Row> byRating, CountRange total, long expired) {

    /** How many products have a level. */
    record Row(int stars, boolean potential, CountRange products) {}

    static StarCountsWire of(StarCounts counts) {
        return new StarCountsWire(
                counts.day(),
                counts.byRating().entrySet().stream()
                        .map(entry ->
                                new Row(entry.getKey().stars(), entry.getKey().potential(), entry.getValue()))
                        .toList(),
                counts.total(),
                counts.expired());
    }

    StarCounts toValue() {
        Map<OcopRating, CountRange> counts = new LinkedHashMap<>();
        for (Row row : byRating) {
            OcopRating rating = new OcopRating(row.stars(), row.potential());
            if (counts.put(rating, row.products()) != null) {
                throw new IllegalArgumentException("byRating has two rows of " + rating);
            }
        }
        return new StarCounts(day, counts, total, expired);
    }
}
