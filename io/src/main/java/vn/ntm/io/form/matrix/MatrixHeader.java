package vn.ntm.io.form.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.io.profile.Blanks;

/**
 * The header of a matrix form: one row, or two or three of which the lower ones fill what is merged in the upper.
 *
 * @param form the form
 * @param first where it begins among the rows of the file
 * @param rows its rows
 * @param cells its cells, one a column
 */
record MatrixHeader(MatrixForm form, int first, List<FormRow> rows, List<Cell> cells) {

    private static final int MOST_ROWS = 3;
    private static final String CRITERIA = "tiêu chí";
    private static final String REMARK = "#";
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,2}");

    /** {@code 6}, {@code (6)}, or with what it is computed of: {@code (6)=(4)+(5)}. */
    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("\\(?\\s*(\\w{1,2})\\s*\\)?(?:\\s*=[-+/:*x()\\d\\s.%]*)?");

    /** A title row is a text of any length, and no header. */
    private static final int LONGEST = 200;

    private static final int MOST_NEAR = 100;

    /**
     * A header.
     *
     * @param line the line of the row that it stands in
     * @param text its text
     * @param column the column that it names, if it is one of the form
     */
    record Cell(int line, String text, Optional<String> column) {}

    /** Finds the first row that has a column for the unit and one for a criterion. */
    static Optional<MatrixHeader> find(MatrixForm form, List<FormRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (!namesUnits(form, rows.get(i))) {
                continue;
            }
            for (int depth = 1; depth <= Math.min(MOST_ROWS, rows.size() - i); depth++) {
                MatrixHeader header = of(form, i, List.copyOf(rows.subList(i, i + depth)));
                if (depth > 1 && header.isData(depth - 1)) {
                    break;
                }
                if (header.criteria() > 0) {
                    return Optional.of(header);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean namesUnits(MatrixForm form, FormRow row) {
        return row.cells().stream()
                .filter(cell -> cell.length() <= LONGEST)
                .flatMap(cell -> form.find(cell).stream())
                .anyMatch(id -> id.equals(MatrixForm.CODE) || id.equals(MatrixForm.NAME));
    }

    private static MatrixHeader of(MatrixForm form, int first, List<FormRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Cell> cells = new ArrayList<>();
        String above = "";
        for (int column = 0; column < width; column++) {
            if (!rows.get(0).text(column).isEmpty()) {
                above = rows.get(0).text(column);
            }
            int lowest = 0;
            for (int i = 1; i < rows.size(); i++) {
                lowest = rows.get(i).text(column).isEmpty() ? lowest : i;
            }
            String text = rows.get(lowest).text(column);
            Optional<String> named = text.length() > LONGEST ? Optional.empty() : form.find(text);
            if (named.isEmpty()
                    && lowest > 0
                    && Blanks.key(above).contains(CRITERIA)
                    && SMALL_NUMBER.matcher(text).matches()) {
                named = form.criterion(text);
            }
            cells.add(new Cell(rows.get(lowest).line(), text, named));
        }
        return new MatrixHeader(form, first, rows, List.copyOf(cells));
    }

    private int criteria() {
        return (int) cells.stream()
                .flatMap(cell -> cell.column().stream())
                .filter(form.criteria()::containsKey)
                .distinct()
                .count();
    }

    /** Whether a lower row has something under the columns of the unit, where a merged header is blank. */
    private boolean isData(int lower) {
        FormRow top = rows.get(0);
        for (int i = 0; i < top.cells().size(); i++) {
            Optional<String> column = top.text(i).length() > LONGEST ? Optional.empty() : form.find(top.text(i));
            boolean ofUnit = column.filter(id -> id.equals(MatrixForm.CODE) || id.equals(MatrixForm.NAME))
                    .isPresent();
            String below = rows.get(lower).text(i);
            if (ofUnit && !below.isEmpty() && !Blanks.key(below).equals(Blanks.key(top.text(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many columns it names; of two readings of a file the one with more is right. */
    int named() {
        return (int) cells.stream()
                .flatMap(cell -> cell.column().stream())
                .distinct()
                .count();
    }

    int end() {
        return first + rows.size();
    }

    /** Returns where each column of the form stands, and reports headers that name none or one that was there. */
    Map<String, Integer> columns(String file, Consumer<Failure> failures) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            Optional<String> column = cells.get(i).column();
            if (column.filter(name -> places.putIfAbsent(name, place) != null).isPresent()) {
                failures.accept(Failure.of(FailureReason.DUPLICATE_COLUMN, place(file, i)));
            }
        }
        int unknown = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.column().isEmpty()
                    && !cell.text().isEmpty()
                    && !cell.text().startsWith(REMARK)) {
                // What so many headers may have meant, nobody asks.
                failures.accept(unknown(
                        file,
                        i,
                        unknown < MOST_NEAR ? form.spec().near(cell.text(), places.keySet()) : Optional.empty()));
                unknown++;
            }
        }
        return places;
    }

    private Failure unknown(String file, int column, Optional<String> near) {
        Failure.Builder unknown =
                Failure.builder().reason(FailureReason.UNKNOWN_COLUMN).origin(place(file, column));
        near.ifPresent(header -> unknown.putAttributes("near", header));
        return unknown.build();
    }

    private Origin place(String file, int column) {
        Cell cell = cells.get(column);
        return Origin.builder()
                .file(file)
                .line(cell.line())
                .column(column + 1)
                .header(cell.text())
                .raw(cell.text())
                .build();
    }

    /** Returns the header of a column as the file writes it; an empty text where it has none. */
    String raw(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).text();
    }

    /** Returns the header of a column in one line. */
    String text(int column) {
        return Blanks.collapse(raw(column));
    }

    /** Returns whether a row of the body is one of the header again, or numbers the columns. */
    boolean isRepeatedBy(FormRow row) {
        return isNumbering(row) || rows.stream().anyMatch(own -> isSame(own, row));
    }

    private boolean isSame(FormRow own, FormRow row) {
        int same = 0;
        for (int i = 0; i < Math.max(own.cells().size(), row.cells().size()); i++) {
            if (!Blanks.key(own.text(i)).equals(Blanks.key(row.text(i)))) {
                return false;
            }
            same += own.text(i).isEmpty() ? 0 : 1;
        }
        return same > 1;
    }

    /** Whether the cells count 1, 2, 3 with or without parentheses; letters may number the first ones. */
    private static boolean isNumbering(FormRow row) {
        int filled = 0;
        int last = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.text(i);
            if (text.isEmpty()) {
                continue;
            }
            filled++;
            Matcher number = COLUMN_NUMBER.matcher(text);
            String plain = number.matches() ? number.group(1) : text;
            if (last == 0 && plain.length() == 1 && Character.isUpperCase(plain.charAt(0))) {
                continue;
            }
            if (!SMALL_NUMBER.matcher(plain).matches() || Integer.parseInt(plain) != last + 1) {
                return false;
            }
            last++;
        }
        return filled > 2 && last > 1;
    }
}
