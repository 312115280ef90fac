package vn.ntm.io.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.FormSpec;

/**
 * How the header of a form is told from titles and data: how many rows name its columns, and what a row must name to
 * begin one. A form of its own kind says so in a subclass.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public class HeaderRows {

    /** One row. */
    public static final HeaderRows ONE = new HeaderRows(1);
    /** One row, or two of which the second fills the blanks that merged cells of the first leave. */
    public static final HeaderRows ONE_OR_TWO = new HeaderRows(2);

    /** A title is a text of any length, and no header. */
    private static final int LONGEST = 200;

    private final int most;

    /** A header has at most {@code most} rows. */
    protected HeaderRows(int most) {
        this.most = most;
    }

    /** Returns the column that a header names; {@code above} is the last one in the first row up to its place. */
    protected Optional<ColumnSpec> column(FormSpec form, String header, String above) {
        return header.length() > LONGEST ? Optional.empty() : form.find(header);
    }

    /** Whether a header may begin with these columns named: one that must be there, or two. A title names one by chance. */
    protected boolean begins(Collection<ColumnSpec> named) {
        return named.size() >= 2 || named.stream().anyMatch(ColumnSpec::required);
    }

    /** Whether these are enough for a header, so that the rows below are none of it but those that only name columns. */
    protected boolean isEnough(Collection<ColumnSpec> named) {
        return true;
    }

    /** Whether a row cannot be a lower one of a header that begins with {@code first}. */
    protected boolean isData(FormSpec form, CsvRow first, CsvRow row) {
        return !namesColumnsOnly(form, row);
    }

    /** Returns the first column that a header must have and this one has not. */
    protected Optional<String> missing(FormSpec form, Collection<String> there) {
        return form.required().stream()
                .map(ColumnSpec::id)
                .filter(id -> !there.contains(id))
                .findFirst();
    }

    /** Returns the rows of the header that begins at a place among {@code rows}, which are null behind the last; none if none does. */
    final List<CsvRow> at(int place, IntFunction<@Nullable CsvRow> rows, FormSpec form) {
        CsvRow first = rows.apply(place);
        if (first == null || !begins(named(List.of(first), form))) {
            return List.of();
        }
        List<CsvRow> header = new ArrayList<>(List.of(first));
        boolean enough = isEnough(named(header, form));
        while (header.size() < most) {
            CsvRow below = rows.apply(place + header.size());
            if (below == null || (enough ? !namesColumnsOnly(form, below) : isData(form, first, below))) {
                break;
            }
            header.add(below);
            enough = enough || isEnough(named(header, form));
        }
        return enough ? List.copyOf(header) : List.of();
    }

    private Collection<ColumnSpec> named(List<CsvRow> header, FormSpec form) {
        return HeaderCell.of(header, form, this).stream()
                .flatMap(cell -> cell.column().stream())
                .distinct()
                .toList();
    }

    /** Returns how many columns a header names; of two readings of a file the one with more is right. */
    final int namedBy(List<CsvRow> header, FormSpec form) {
        return named(header, form).size();
    }

    private static boolean namesColumnsOnly(FormSpec form, CsvRow row) {
        boolean some = false;
        for (int i = 0; i < row.size(); i++) {
            if (!row.isBlank(i)) {
                if (row.text(i).length() > LONGEST || form.find(row.text(i)).isEmpty()) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }
}
