package vn.ntm.io.form.matrix;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.NumberMarks;
import vn.ntm.io.sheet.FormulaGuard;

/**
 * What is known of a form once its header is read.
 *
 * @param file what messages call it
 * @param form its columns
 * @param header its header
 * @param places where each column stands, from 0
 * @param profile how it is written
 * @param marks the marks in its numbers
 * @param failures takes what is wrong with it
 */
record Sheet(
        String file,
        MatrixForm form,
        MatrixHeader header,
        Map<String, Integer> places,
        CsvProfile profile,
        NumberMarks marks,
        Consumer<Failure> failures) {

    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** Returns where the first criterion stands; before it stand the words that say what a row is. */
    int firstResult() {
        return form.criteria().keySet().stream()
                .filter(places::containsKey)
                .mapToInt(places::get)
                .min()
                .orElse(0);
    }

    String text(FormRow row, String column) {
        return row.text(place(column));
    }

    /** Returns a text that somebody wrote without the guard that writing puts before it. */
    String freed(String text) {
        return profile.hasFormulaGuard() ? FormulaGuard.off(text) : text;
    }

    Optional<CellToken> token(String text) {
        return text.isEmpty() ? Optional.empty() : profile.vocabulary().find(text);
    }

    Origin at(FormRow row, int column) {
        return row.at(file, column, header.raw(column));
    }

    Failure.Builder failing(FailureReason reason, FormRow row, int column) {
        return Failure.builder().reason(reason).origin(at(row, column));
    }

    void report(FailureReason reason, FormRow row, int column) {
        failures.accept(failing(reason, row, column).build());
    }
}
