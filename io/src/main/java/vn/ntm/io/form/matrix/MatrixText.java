package vn.ntm.io.form.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.Limits;
import vn.ntm.io.sheet.FailureLog;
import vn.ntm.io.sheet.WholeText;

/**
 * The text of a matrix form taken apart: its rows, its header, and what stands between its cells. Title rows come before
 * the header, so that not the first row but the one that is the header shows the separator.
 *
 * @param separator what stands between cells
 * @param header the header
 * @param body the rows below it
 * @param failures holds the records that cannot be taken apart, and takes what else is wrong
 */
record MatrixText(char separator, MatrixHeader header, List<FormRow> body, FailureLog failures) {

    private static final String SEPARATORS = ",;\t";

    /**
     * Finds the header.
     *
     * @throws UnreadableInputException if it is not there, too large, or not text
     * @throws MissingColumnException if no row is one
     */
    static MatrixText of(TextSource source, MatrixForm form, CsvProfile profile) {
        String text = source.limitedTo(
                        Math.min(source.maxSize(), profile.limits().bytes()))
                .text();
        boolean named = WholeText.beginsWithSeparatorLine(text);
        String separators = WholeText.namedSeparator(text)
                .or(profile::separator)
                .map(String::valueOf)
                .orElse(SEPARATORS);
        Optional<MatrixText> best = Optional.empty();
        List<String> widest = List.of();
        for (int i = 0; i < separators.length(); i++) {
            char separator = separators.charAt(i);
            FailureLog failures = new FailureLog(source.name(), profile.limits().failures());
            List<FormRow> rows = rows(source.name(), text, separator, named ? 1 : 0, profile.limits(), failures);
            Optional<MatrixHeader> header = MatrixHeader.find(form, rows);
            if (header.isPresent()
                    && header.get().named()
                            > best.map(found -> found.header.named()).orElse(0)) {
                List<FormRow> body = rows.subList(header.get().end(), rows.size());
                best = Optional.of(new MatrixText(separator, header.get(), List.copyOf(body), failures));
            }
            widest = longer(widest, rows);
        }
        List<String> headers = widest;
        return best.orElseThrow(() -> new MissingColumnException(source.name(), missing(form, headers), headers));
    }

    /** Returns the cells of a row that may have been meant as the header: the first of those with the most cells. */
    private static List<String> longer(List<String> widest, List<FormRow> rows) {
        List<String> longest = widest;
        for (FormRow row : rows) {
            List<String> filled = row.cells().stream()
                    .map(Blanks::collapse)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            longest = filled.size() > longest.size() ? filled : longest;
        }
        return longest;
    }

    private static String missing(MatrixForm form, List<String> headers) {
        boolean namesUnits = headers.stream()
                .flatMap(header -> form.find(header).stream())
                .anyMatch(id -> id.equals(MatrixForm.CODE) || id.equals(MatrixForm.NAME));
        return namesUnits ? form.criteria().keySet().iterator().next() : MatrixForm.NAME;
    }

    private static List<FormRow> rows(
            String file, String text, char separator, int skipped, Limits limits, FailureLog failures) {
        return WholeText.records(file, text, separator, skipped, limits, failures).stream()
                .map(row -> new FormRow(
                        row.line(),
                        IntStream.range(0, row.size()).mapToObj(row::raw).toList()))
                .toList();
    }
}
