package vn.ntm.io.form.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.sheet.row.CsvRow;

/** What a row of a form shows of itself, by which units, groups, controls and notes are told apart. */
final class RowSigns {

    private static final Pattern RUNNING_NUMBER = Pattern.compile("(?:[IVX]+\\.)?\\d{1,5}(?:\\.\\d{1,5})*[.)]?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.,/\\s]*(?:[eE][-+]?\\d+)?%?");
    private static final Pattern ZERO_OR_ONE = Pattern.compile("[01]");

    private static final int LONGEST_MARK = 20;

    private final Sheet sheet;
    private final int firstResult;

    RowSigns(Sheet sheet) {
        this.sheet = sheet;
        this.firstResult = sheet.firstResult();
    }

    /** Returns the texts that say what the row is, the name first. */
    List<String> labels(CsvRow row) {
        List<String> labels = new ArrayList<>();
        String name = sheet.text(row, MatrixForm.NAME);
        if (!name.isEmpty()) {
            labels.add(name);
        }
        for (int i = 0; i < firstResult; i++) {
            if (!row.text(i).isEmpty() && i != sheet.place(MatrixForm.NAME)) {
                labels.add(row.text(i));
            }
        }
        return labels;
    }

    /** Returns the first of them in one line. */
    String label(CsvRow row) {
        return labels(row).stream().findFirst().map(Blanks::collapse).orElse("");
    }

    /** Whether a name stands beside that of what it stands under. */
    boolean isUnderAnother(CsvRow row) {
        return !sheet.text(row, MatrixForm.ABOVE).isEmpty()
                && !sheet.text(row, MatrixForm.NAME).isEmpty();
    }

    boolean isCertainlyOfAUnit(CsvRow row) {
        return hasWord(row)
                || isNumbered(row)
                || isUnderAnother(row)
                || !sheet.text(row, MatrixForm.CODE).isEmpty();
    }

    boolean isNumbered(CsvRow row) {
        return RUNNING_NUMBER.matcher(sheet.text(row, MatrixForm.NUMBER)).matches();
    }

    boolean hasResults(CsvRow row) {
        return sheet.form().criteria().keySet().stream()
                .anyMatch(column -> !sheet.text(row, column).isEmpty());
    }

    /**
     * Whether most criteria have something that can be meant for a result, be it no word of the vocabulary: a unit whose
     * marks nobody understands must not vanish. Signatures fill few cells, counts are more than 1.
     */
    boolean hasMarks(CsvRow row) {
        int filled = 0;
        int columns = 0;
        for (String column : sheet.form().criteria().keySet()) {
            String text = sheet.text(row, column);
            columns += sheet.places().containsKey(column) ? 1 : 0;
            filled += text.isEmpty() ? 0 : 1;
            boolean count =
                    NUMBER.matcher(text).matches() && !ZERO_OR_ONE.matcher(text).matches();
            if (count || text.length() > LONGEST_MARK) {
                return false;
            }
        }
        return 2 * filled > columns;
    }

    /** Whether it has such marks and none is a figure: below the units 1 and 0 are counts. */
    boolean hasUnknownWords(CsvRow row) {
        return hasMarks(row)
                && sheet.form().criteria().keySet().stream()
                        .noneMatch(column ->
                                NUMBER.matcher(sheet.text(row, column)).matches());
    }

    boolean hasWord(CsvRow row) {
        return sheet.form().criteria().keySet().stream()
                .anyMatch(column -> sheet.token(sheet.text(row, column)).isPresent());
    }

    /** Returns the first column of the results with a number in it. */
    Optional<Integer> firstFigure(CsvRow row) {
        return Stream.concat(sheet.form().criteria().keySet().stream(), Stream.of(MatrixForm.TOTAL))
                .map(sheet::place)
                .filter(column -> NUMBER.matcher(row.text(column)).matches())
                .findFirst();
    }
}
