package vn.ntm.io.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.sheet.row.CsvRow;

/**
 * How the header of a form is told from titles and data: how many rows name its columns, and what a row must name to
 * begin one. A form of its own kind says so in a subclass.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public class HeaderRows {

    /** One row. */
    public static final HeaderRows ONE = new HeaderRows(1);
    /**
     * One row, or two of which the second fills the blanks that merged cells of the first leave. A second header is none
     * of it: the same again is no data, and one with its columns elsewhere is a row whose cells are refused.
     */
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
        return named(form, header);
    }

    private static Optional<ColumnSpec> named(FormSpec form, String header) {
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
            if (below == null || (enough ? !isLower(form, first, below) : isData(form, first, below))) {
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

    /** Whether a row belongs to the header above it: it names columns only, and is no header that begins anew. */
    private static boolean isLower(FormSpec form, CsvRow first, CsvRow row) {
        return namesColumnsOnly(form, row) && !isAgain(first, row) && !movesColumns(form, first, row);
    }

    private static boolean isAgain(CsvRow first, CsvRow row) {
        for (int i = 0; i < Math.max(first.size(), row.size()); i++) {
            if (!Blanks.key(row.text(i)).equals(Blanks.key(first.text(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row names a column that the first names elsewhere: then they are the headers of two tables. */
    private static boolean movesColumns(FormSpec form, CsvRow first, CsvRow row) {
        Map<String, Set<Integer>> places = places(form, first);
        return places(form, row).entrySet().stream()
                .anyMatch(lower -> places.containsKey(lower.getKey())
                        && Collections.disjoint(places.get(lower.getKey()), lower.getValue()));
    }

    private static Map<String, Set<Integer>> places(FormSpec form, CsvRow row) {
        Map<String, Set<Integer>> places = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            int place = i;
            named(form, row.text(i))
                    .ifPresent(column -> places.computeIfAbsent(column.id(), any -> new TreeSet<>())
                            .add(place));
        }
        return places;
    }

    private static boolean namesColumnsOnly(FormSpec form, CsvRow row) {
        boolean some = false;
        for (int i = 0; i < row.size(); i++) {
            if (!row.isBlank(i)) {
                if (named(form, row.text(i)).isEmpty()) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }
}
