package vn.ntm.io.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.sheet.row.CsvRow;

/**
 * A header.
 *
 * @param line the line of the row that it stands in
 * @param raw its text as the file has it
 * @param column the column that it names, if it is one of the form
 */
record HeaderCell(int line, String raw, Optional<ColumnSpec> column) {

    /** Returns the headers of these rows: the lowest text over a column names it, those above are of several columns. */
    static List<HeaderCell> of(List<CsvRow> rows, FormSpec form, HeaderRows kind) {
        int width = rows.stream().mapToInt(CsvRow::size).max().orElse(0);
        List<HeaderCell> cells = new ArrayList<>(width);
        CsvRow first = rows.get(0);
        String above = "";
        for (int column = 0; column < width; column++) {
            if (!first.isBlank(column)) {
                above = first.text(column);
            }
            CsvRow naming = first;
            for (CsvRow row : rows) {
                naming = row.isBlank(column) ? naming : row;
            }
            Optional<ColumnSpec> named = naming.isBlank(column)
                    ? Optional.empty()
                    : kind.column(form, naming.text(column), naming == first ? "" : above);
            cells.add(new HeaderCell(naming.line(), column < naming.size() ? naming.raw(column) : "", named));
        }
        return List.copyOf(cells);
    }
}
