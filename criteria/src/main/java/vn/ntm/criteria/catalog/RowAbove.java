package vn.ntm.criteria.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.Row;
import vn.ntm.core.time.Validity;

/** What a row says of days and source is mostly what the row above said: one object then serves both. */
final class RowAbove {

    private final Map<String, LegalAct> acts;
    private final boolean isChecked;
    private @Nullable Row days;
    private Validity validity = Validity.ALWAYS;
    private @Nullable Row place;
    private @Nullable Citation citation;

    /**
     * Begins a table.
     *
     * @param acts the acts that may be cited
     * @param isChecked whether the table has a column for the day on which a value was compared with its source
     */
    RowAbove(Map<String, LegalAct> acts, boolean isChecked) {
        this.acts = acts;
        this.isChecked = isChecked;
    }

    /** Returns the days on which a row holds. */
    Validity validity(Row row) {
        if (days == null || !same(days, row, "from") || !same(days, row, "to")) {
            validity = row.validity();
            days = row;
        }
        return validity;
    }

    /** Returns what a row cites. */
    Citation citation(Row row) {
        Citation known = citation;
        if (known != null && place != null && isSamePlace(place, row)) {
            return known;
        }
        Citation.Builder read = Citation.builder();
        read.act(Cells.act(row, "act", acts));
        read.article(row.optional("article"));
        read.source(row.optional("source"));
        if (isChecked) {
            read.checkedOn(row.date("checked_on"));
        }
        Citation made = read.build();
        citation = made;
        place = row;
        return made;
    }

    private boolean isSamePlace(Row above, Row row) {
        return same(above, row, "act")
                && same(above, row, "article")
                && same(above, row, "source")
                && (!isChecked || same(above, row, "checked_on"));
    }

    private static boolean same(Row above, Row row, String column) {
        return above.cell(column).equals(row.cell(column));
    }
}
