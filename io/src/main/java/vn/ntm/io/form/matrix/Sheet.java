package vn.ntm.io.form.matrix;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.NumberMarks;
import vn.ntm.io.sheet.CsvSheet;
import vn.ntm.io.sheet.FormulaGuard;
import vn.ntm.io.sheet.row.CsvRow;

/**
 * What is known of a form once its header is read.
 *
 * @param form its columns
 * @param file the file, of which the rows below the header are not read yet
 * @param isKnown whether a unit has a code; of everything where nobody asks
 * @param failures takes what is wrong with it
 */
record Sheet(MatrixForm form, CsvSheet file, Predicate<UnitCode> isKnown, Consumer<Failure> failures) {

    /** Returns where each column stands, from 0. */
    Map<String, Integer> places() {
        return file.header().places();
    }

    int place(String column) {
        return file.index(column);
    }

    CsvProfile profile() {
        return file.profile();
    }

    NumberMarks marks() {
        return file.marks();
    }

    /** Returns where the first criterion stands; before it stand the words that say what a row is. */
    int firstResult() {
        return form.criteria().keySet().stream()
                .filter(places()::containsKey)
                .mapToInt(this::place)
                .min()
                .orElse(0);
    }

    /** Returns the header of a column in one line; an empty text where it has none. */
    String header(int column) {
        return Blanks.collapse(file.header().header(column));
    }

    String text(CsvRow row, String column) {
        return row.text(place(column));
    }

    /** Returns a text that somebody wrote without the guard that writing puts before it. */
    String freed(String text) {
        return profile().hasFormulaGuard() ? FormulaGuard.off(text) : text;
    }

    Optional<CellToken> token(String text) {
        return text.isEmpty() ? Optional.empty() : profile().vocabulary().find(text);
    }

    Origin at(CsvRow row, int column) {
        Origin.Builder at = Origin.builder().file(file.file()).line(row.line()).column(column + 1);
        String header = file.header().header(column);
        if (!Blanks.isBlank(header)) {
            at.header(Blanks.strip(header));
        }
        if (!row.isBlank(column)) {
            at.raw(row.raw(column));
        }
        return at.build();
    }

    Failure.Builder failing(FailureReason reason, CsvRow row, int column) {
        return Failure.builder().reason(reason).origin(at(row, column));
    }

    void report(FailureReason reason, CsvRow row, int column) {
        failures.accept(failing(reason, row, column).build());
    }
}
