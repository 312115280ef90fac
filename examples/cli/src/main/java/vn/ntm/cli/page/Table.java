package vn.ntm.cli.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A table. The first cell of a row is its header; on a narrow page each row stands as a block, its cells one below the other
 * behind the names of their columns.
 *
 * @param caption what it is a table of
 * @param columns the columns
 * @param rows the rows
 * @param stacking whether rows stand as blocks on a narrow page; small tables keep their shape
 */
public record Table(String caption, List<Column> columns, List<Row> rows, boolean stacking) {

    /** A table of more rows is folded on a screen. */
    private static final int SHORT = 10;

    /** A column: its name, whether it holds numbers, and how many hundredths of the width it has; 0 where its cells decide. */
    public record Column(String name, boolean number, int share) {

        /** Returns a column of words. */
        public static Column text(String name) {
            return new Column(name, false, 0);
        }

        /** Returns a column of numbers. */
        public static Column number(String name) {
            return new Column(name, true, 0);
        }

        /** Returns this column with so many hundredths of the width. */
        public Column of(int hundredths) {
            return new Column(name, number, hundredths);
        }
    }

    /** A row; a heading is a row of one cell over all columns, which may bear a mark. */
    public record Row(List<Cell> cells, boolean heading) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns a row of texts. */
        public static Row of(String... texts) {
            List<Cell> cells = new ArrayList<>();
            for (String text : texts) {
                cells.add(Cell.of(text));
            }
            return new Row(cells, false);
        }

        /** Returns a row of cells. */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }

        /** Returns the heading of the rows below it. */
        public static Row heading(Cell cell) {
            return new Row(List.of(cell), true);
        }
    }

    /** A cell: text, a mark, or both. */
    public record Cell(String text, List<Mark> marks) {

        /** Returns a cell of text. */
        public static Cell of(String text) {
            return new Cell(text, List.of());
        }

        /** Returns a cell of a mark. */
        public static Cell of(Mark mark) {
            return new Cell("", List.of(mark));
        }

        /** Returns a cell of text behind which a mark stands. */
        public static Cell of(String text, Mark mark) {
            return new Cell(text, List.of(mark));
        }

        /** Returns whether nothing is in it. */
        public boolean isEmpty() {
            return text.isEmpty() && marks.isEmpty();
        }
    }

    /** Checks that each row has a cell for each column. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (!row.heading() && row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "rows: " + row + " of \"" + caption + "\" does not go with " + columns.size() + " columns");
            }
        }
    }

    /** Returns whether it is folded on a screen; print shows all of it. */
    public boolean isLong() {
        return size() > SHORT;
    }

    /** Returns how many rows it has; headings are none. */
    public long size() {
        return rows.stream().filter(row -> !row.heading()).count();
    }

    /** Returns its rows in groups: a heading and the rows below it, which it is the header of. */
    public List<List<Row>> groups() {
        List<List<Row>> groups = new ArrayList<>();
        for (Row row : rows) {
            if (row.heading() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
        }
        return groups;
    }

    /** Returns whether its columns have shares of the width. */
    public boolean isShared() {
        return columns.stream().anyMatch(column -> column.share() > 0);
    }

    /** Returns a table that keeps its shape. */
    public static Table small(String caption, List<Column> columns, List<Row> rows) {
        return new Table(caption, columns, rows, false);
    }

    /** Returns a table whose rows stand as blocks on a narrow page. */
    public static Table wide(String caption, List<Column> columns, List<Row> rows) {
        return new Table(caption, columns, rows, true);
    }
}
