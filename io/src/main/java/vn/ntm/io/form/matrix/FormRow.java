package vn.ntm.io.form.matrix;

import java.util.List;
import vn.ntm.core.result.Origin;
import vn.ntm.io.profile.Blanks;

/**
 * A row of a form as the file has it.
 *
 * @param line its first line, from 1
 * @param cells its cells
 */
record FormRow(int line, List<String> cells) {

    /** Returns the text of a cell without blanks around it; an empty one where the row has no such cell. */
    String text(int column) {
        return column < 0 || column >= cells.size() ? "" : Blanks.strip(cells.get(column));
    }

    /** Returns the place of a cell, 0 for the first, under {@code header}. */
    Origin at(String file, int column, String header) {
        Origin.Builder at = Origin.builder().file(file).line(line).column(column + 1);
        if (!header.isEmpty()) {
            at.header(header);
        }
        if (!text(column).isEmpty()) {
            at.raw(cells.get(column));
        }
        return at.build();
    }
}
