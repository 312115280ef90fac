package vn.ntm.io.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.sheet.CsvRecords;

/**
 * The text of a matrix form taken apart: its rows, its header, and what stands between its cells. Title rows come before
 * the header, so that not the first row but the one that is the header shows the separator.
 *
 * @param separator what stands between cells
 * @param header the header
 * @param body the rows below it
 * @param failures the records that cannot be taken apart
 */
record MatrixText(char separator, MatrixHeader header, List<FormRow> body, List<Failure> failures) {

    private static final String SEPARATOR_LINE = "sep=";
    private static final String SEPARATORS = ",;\t";

    /**
     * Finds the header.
     *
     * @throws MissingColumnException if no row is one
     */
    static MatrixText of(TextSource source, MatrixForm form, CsvProfile profile) {
        String text = source.text();
        int end = CsvRecords.lineEnd(text, 0);
        String first = text.substring(0, end).replace("\"", "");
        boolean named = first.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length());
        String separators = profile.separator().map(String::valueOf).orElse(SEPARATORS);
        if (named && first.length() > SEPARATOR_LINE.length()) {
            char mark = first.charAt(SEPARATOR_LINE.length());
            separators = SEPARATORS.indexOf(mark) < 0 ? separators : String.valueOf(mark);
        }
        Optional<MatrixText> best = Optional.empty();
        List<String> widest = List.of();
        for (int i = 0; i < separators.length(); i++) {
            char separator = separators.charAt(i);
            List<Failure> failures = new ArrayList<>();
            List<FormRow> rows = rows(source.name(), text, separator, named ? 1 : 0, profile, failures);
            Optional<MatrixHeader> header = MatrixHeader.find(form, rows);
            if (header.isPresent()
                    && header.get().named()
                            > best.map(found -> found.header.named()).orElse(0)) {
                List<FormRow> body = rows.subList(header.get().end(), rows.size());
                best = Optional.of(new MatrixText(separator, header.get(), List.copyOf(body), List.copyOf(failures)));
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
            String file, String text, char separator, int skipped, CsvProfile profile, List<Failure> failures) {
        List<FormRow> rows = new ArrayList<>();
        for (CsvRecords.CsvRow row : CsvRecords.read(file, text, separator, skipped, failures::add)) {
            if (rows.size() == profile.limits().rows()) {
                failures.add(Failure.builder()
                        .reason(FailureReason.LIMIT_EXCEEDED)
                        .origin(Origin.builder()
                                .file(file)
                                .line(row.line())
                                .column(0)
                                .build())
                        .putAttributes("limit", "rows")
                        .putAttributes("value", Long.toString(profile.limits().rows()))
                        .build());
                break;
            }
            rows.add(new FormRow(row.line(), row.cells()));
        }
        return rows;
    }
}
