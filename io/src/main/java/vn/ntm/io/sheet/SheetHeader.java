package vn.ntm.io.sheet;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.CellKind;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.sheet.row.CsvRow;

/** Which column of a form is where in a file, as the rows of its header say. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class SheetHeader {

    /** A column whose header begins so is for people: a label, a required level. Reading passes it over. */
    private static final String REMARK = "#";

    /** What more headers than these may have meant, nobody asks. */
    private static final int MOST_NEAR = 100;

    private final String file;
    private final FormSpec form;
    private final List<HeaderCell> cells;
    private final int width;
    private final Map<String, Integer> columns;
    private final Map<String, ColumnSpec> specs = new LinkedHashMap<>();
    private final List<Integer> blank = new ArrayList<>();
    private final Consumer<Failure> failures;
    private final CsvRow row;
    private final List<List<String>> keys;
    private final int[] firstFilled;
    private final String[] firstTexts;
    private final List<String> texts;
    private final int[] textPlaces;

    SheetHeader(String file, FormSpec form, HeaderRows kind, List<CsvRow> rows, Consumer<Failure> failures) {
        this.file = file;
        this.form = form;
        this.cells = HeaderCell.of(rows, form, kind);
        this.width = width(cells);
        this.failures = failures;
        this.columns = columns();
        this.texts = columns.keySet().stream().filter(this::isText).toList();
        this.textPlaces = texts.stream().mapToInt(this::index).toArray();
        this.row = rows.get(0);
        this.keys = rows.stream().map(SheetHeader::keys).toList();
        this.firstFilled = keys.stream().mapToInt(SheetHeader::firstFilled).toArray();
        this.firstTexts = new String[rows.size()];
        for (int i = 0; i < firstTexts.length; i++) {
            firstTexts[i] = rows.get(i).text(firstFilled[i]);
        }
    }

    /** Trailing columns without a name are no part of the form. */
    private static int width(List<HeaderCell> cells) {
        int width = cells.size();
        while (width > 0 && Blanks.isBlank(cells.get(width - 1).raw())) {
            width--;
        }
        return width;
    }

    private static List<String> keys(CsvRow row) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            keys.add(Blanks.key(row.text(i)));
        }
        while (!keys.isEmpty() && keys.get(keys.size() - 1).isEmpty()) {
            keys.remove(keys.size() - 1);
        }
        return keys;
    }

    private static int firstFilled(List<String> keys) {
        int first = 0;
        while (first < keys.size() && keys.get(first).isEmpty()) {
            first++;
        }
        return first;
    }

    private Map<String, Integer> columns() {
        Map<String, Integer> found = new LinkedHashMap<>();
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            HeaderCell cell = cells.get(i);
            Optional<ColumnSpec> column = cell.column();
            if (column.isPresent()) {
                if (found.putIfAbsent(column.get().id(), i) != null) {
                    failures.accept(Failure.of(FailureReason.DUPLICATE_COLUMN, place(i)));
                } else {
                    specs.put(column.get().id(), column.get());
                }
            } else if (Blanks.isBlank(cell.raw())) {
                blank.add(i);
            } else if (!Blanks.strip(cell.raw()).startsWith(REMARK)) {
                unknown.add(i);
            }
        }
        for (int i = 0; i < unknown.size(); i++) {
            failures.accept(unknown(unknown.get(i), i < MOST_NEAR ? found.keySet() : form.ids()));
        }
        return ImmutableMap.copyOf(found);
    }

    /** A header that names no column may have meant one that is not there. */
    private Failure unknown(int column, Collection<String> there) {
        Failure.Builder failure =
                Failure.builder().reason(FailureReason.UNKNOWN_COLUMN).origin(place(column));
        form.near(Blanks.strip(cells.get(column).raw()), there).ifPresent(near -> failure.putAttributes("near", near));
        return failure.build();
    }

    /** A column without a header matters where something stands in it; it is reported once. */
    void reportBlankColumns(CsvRow row) {
        for (int i = 0; i < blank.size(); i++) {
            int column = blank.get(i);
            if (!row.isBlank(column)) {
                failures.accept(unknown(column, form.ids()));
                blank.remove(i--);
            }
        }
    }

    /** Returns whether a row says the same as one of the header, as it does where pages were pasted one below the other. */
    boolean isRepeatedIn(CsvRow row) {
        for (int i = 0; i < firstTexts.length; i++) {
            if (keys.get(i).size() - firstFilled[i] > 1
                    && row.mayBe(firstFilled[i], firstTexts[i])
                    && keys(row).equals(keys.get(i))) {
                return true;
            }
        }
        return false;
    }

    private Origin place(int column) {
        HeaderCell cell = cells.get(column);
        return Origin.builder()
                .file(file)
                .line(cell.line())
                .column(column + 1)
                .header(cell.raw())
                .raw(cell.raw())
                .build();
    }

    /** Returns the headers as messages show them. */
    List<String> shown() {
        return cells.subList(0, width).stream()
                .map(cell -> Blanks.collapse(cell.raw()))
                .toList();
    }

    String file() {
        return file;
    }

    /** Returns the columns of the form that are there, by their ids, with their places from 0. */
    public Map<String, Integer> places() {
        return columns;
    }

    int index(String column) {
        return columns.getOrDefault(column, -1);
    }

    /** Returns the header of a column as the file has it; an empty text where it has none. */
    public String header(int index) {
        return index < 0 || index >= cells.size() ? "" : cells.get(index).raw();
    }

    /** Returns the first row of the header. */
    public CsvRow row() {
        return row;
    }

    /** Returns the line of the first row of the header. */
    public int line() {
        return cells.stream().mapToInt(HeaderCell::line).min().orElse(1);
    }

    /** Returns how many columns the header has, without those behind the last that has a name. */
    public int width() {
        return width;
    }

    /** Returns the columns of texts that the file has. */
    List<String> texts() {
        return texts;
    }

    /** Returns whether those are all beyond doubt as they were written, as they are in most rows. */
    boolean isSound(CsvRow row) {
        for (int place : textPlaces) {
            if (!row.isSound(place)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a file of the form must have the column in this place. */
    boolean isRequired(int index) {
        return specs.values().stream().anyMatch(spec -> spec.required() && index(spec.id()) == index);
    }

    boolean isCode(String column) {
        ColumnSpec spec = specs.get(column);
        return spec != null && spec.kind() == CellKind.CODE;
    }

    boolean isText(String column) {
        ColumnSpec spec = specs.get(column);
        return spec != null && spec.kind() == CellKind.TEXT;
    }
}
