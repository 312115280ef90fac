package vn.ntm.io.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.profile.Limits;
import vn.ntm.io.sheet.row.CsvRecords;
import vn.ntm.io.sheet.row.CsvRow;

/** The rows at the beginning of a file, read as far as the search for its header asks, and those behind the header. */
final class FirstRows {

    private final CsvRecords records;
    private final List<CsvRow> read = new ArrayList<>();
    private final Deque<CsvRow> waiting = new ArrayDeque<>();
    private List<CsvRow> titles = List.of();
    private int looked;
    private boolean limited;

    FirstRows(CsvRecords records) {
        this.records = records;
    }

    private @Nullable CsvRow row(int place) {
        while (read.size() <= place) {
            CsvRow next = records.next();
            if (next == null) {
                return null;
            }
            read.add(next.copy());
        }
        return read.get(place);
    }

    /** Returns the first rows that name the columns of a form; none where none do. */
    List<CsvRow> header(FormSpec form, HeaderRows kind, Limits limits) {
        for (int i = 0; i < limits.titleRows(); i++) {
            looked = i + 1;
            if (row(i) == null) {
                return List.of();
            }
            List<CsvRow> header = kind.at(i, this::row, form);
            if (!header.isEmpty()) {
                titles = List.copyOf(read.subList(0, i));
                waiting.addAll(read.subList(i + header.size(), read.size()));
                return header;
            }
        }
        limited = row(limits.titleRows()) != null;
        return List.of();
    }

    /** Returns the rows before the header, once it was found. */
    List<CsvRow> titles() {
        return titles;
    }

    /** Returns whether there are more rows than the header was looked for in. */
    boolean isLimited() {
        return limited;
    }

    /** Returns the row that may have been meant as the header: the first of those with the most cells; or an empty one. */
    CsvRow widest() {
        CsvRow widest = new CsvRow();
        int most = 0;
        for (CsvRow row : read.subList(0, Math.min(looked, read.size()))) {
            int filled = row.filled();
            if (filled > most) {
                widest = row;
                most = filled;
            }
        }
        return widest;
    }

    /** Returns the next row behind the header; null behind the last. */
    @Nullable
    CsvRow next() {
        CsvRow first = waiting.poll();
        return first == null ? records.next() : first;
    }
}
