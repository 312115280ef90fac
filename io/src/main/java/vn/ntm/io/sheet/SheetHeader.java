package vn.ntm.io.sheet;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.CellKind;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.FormSpec;

/** Which column of a form is where in a file. */
final class SheetHeader {

    /** A column whose header begins so is for people: a label, a required level. Reading passes it over. */
    private static final String REMARK = "#";

    private final String file;
    private final int line;
    private final FormSpec form;
    private final List<String> headers;
    private final int width;
    private final Map<String, Integer> columns;
    private final Map<String, ColumnSpec> specs = new LinkedHashMap<>();
    private final List<Integer> blank = new ArrayList<>();
    private final Consumer<Failure> failures;
    private final int firstKnown;
    private final String firstName;
    private final List<String> texts;
    private final int[] textPlaces;

    SheetHeader(String file, FormSpec form, CsvRow first, @Nullable CsvRow second, Consumer<Failure> failures) {
        this.file = file;
        this.line = first.line();
        this.form = form;
        this.headers = headers(first, second);
        this.width = width(headers);
        this.failures = failures;
        this.columns = columns();
        this.texts = columns.keySet().stream().filter(this::isText).toList();
        this.textPlaces = texts.stream().mapToInt(this::index).toArray();
        this.firstKnown = columns.values().stream().findFirst().orElse(-1);
        this.firstName = firstKnown < 0 ? "" : Blanks.strip(headers.get(firstKnown));
    }

    /** A name in the second row is that of the column; the one above it is then of several columns. */
    private static List<String> headers(CsvRow first, @Nullable CsvRow second) {
        List<String> headers = new ArrayList<>();
        int size = Math.max(first.size(), second == null ? 0 : second.size());
        for (int i = 0; i < size; i++) {
            boolean below = second != null && !second.isBlank(i);
            CsvRow naming = below && second != null ? second : first;
            headers.add(i < naming.size() ? naming.raw(i) : "");
        }
        return headers;
    }

    /** Trailing columns without a name are no part of the form. */
    private static int width(List<String> headers) {
        int width = headers.size();
        while (width > 0 && Blanks.isBlank(headers.get(width - 1))) {
            width--;
        }
        return width;
    }

    private Map<String, Integer> columns() {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < width; i++) {
            String header = headers.get(i);
            String key = Blanks.key(header);
            if (key.isEmpty()) {
                blank.add(i);
            } else if (!key.startsWith(REMARK)) {
                Optional<ColumnSpec> column = form.find(header);
                if (column.isEmpty()) {
                    failures.accept(unknown(i));
                } else if (found.putIfAbsent(column.get().id(), i) != null) {
                    failures.accept(Failure.of(FailureReason.DUPLICATE_COLUMN, place(i)));
                } else {
                    specs.put(column.get().id(), column.get());
                }
            }
        }
        return ImmutableMap.copyOf(found);
    }

    private Failure unknown(int column) {
        Failure.Builder failure =
                Failure.builder().reason(FailureReason.UNKNOWN_COLUMN).origin(place(column));
        form.near(headers.get(column)).ifPresent(near -> failure.putAttributes("near", near));
        return failure.build();
    }

    /** A column without a header matters where something stands in it; it is reported once. */
    void reportBlankColumns(CsvRow row) {
        for (int i = 0; i < blank.size(); i++) {
            int column = blank.get(i);
            if (!row.isBlank(column)) {
                failures.accept(unknown(column));
                blank.remove(i--);
            }
        }
    }

    /** Returns whether a row says the same as the header, as it does where pages were pasted one below the other. */
    boolean isRepeatedIn(CsvRow row) {
        if (firstKnown < 0 || !row.is(firstKnown, firstName)) {
            return false;
        }
        return columns.size() > 1
                && columns.values().stream()
                        .allMatch(i -> Blanks.key(row.text(i)).equals(Blanks.key(headers.get(i))));
    }

    private Origin place(int column) {
        String header = headers.get(column);
        return Origin.builder()
                .file(file)
                .line(line)
                .column(column + 1)
                .header(header)
                .raw(header)
                .build();
    }

    /** Returns the headers as messages show them. */
    List<String> shown() {
        return headers.subList(0, width).stream().map(Blanks::collapse).toList();
    }

    String file() {
        return file;
    }

    int index(String column) {
        return columns.getOrDefault(column, -1);
    }

    String header(int index) {
        return headers.get(index);
    }

    int width() {
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

    boolean isCode(String column) {
        ColumnSpec spec = specs.get(column);
        return spec != null && spec.kind() == CellKind.CODE;
    }

    boolean isText(String column) {
        ColumnSpec spec = specs.get(column);
        return spec != null && spec.kind() == CellKind.TEXT;
    }
}
