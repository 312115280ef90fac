package vn.ntm.cli.console;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.core.text.VisibleText;

/** Rows of text with their columns aligned. */
public final class Columns {

    private static final String GAP = "  ";

    private final String indent;
    private final List<Row> rows = new ArrayList<>();

    public Columns(String indent) {
        this.indent = indent;
    }

    /** A row to which cells are added from left to right. */
    public static final class Row {

        private final List<Cell> cells = new ArrayList<>();

        private record Cell(String text, List<Style> styles) {}

        public Row add(String text, Style... styles) {
            cells.add(new Cell(VisibleText.of(text), List.of(styles)));
            return this;
        }
    }

    /** Returns a new row below those that are there. */
    public Row row() {
        Row row = new Row();
        rows.add(row);
        return row;
    }

    public void print(Console console) {
        List<Integer> widths = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < row.cells.size(); i++) {
                int width = Paragraph.width(row.cells.get(i).text());
                if (i == widths.size()) {
                    widths.add(width);
                } else if (width > widths.get(i)) {
                    widths.set(i, width);
                }
            }
        }
        for (Row row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.cells.size(); i++) {
                Row.Cell cell = row.cells.get(i);
                line.append(console.styled(cell.text(), cell.styles().toArray(new Style[0])));
                if (i + 1 < row.cells.size()) {
                    line.append(" ".repeat(widths.get(i) - Paragraph.width(cell.text())))
                            .append(GAP);
                }
            }
            console.line(line.toString().stripTrailing());
        }
    }
}
