package vn.ntm.io.form.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.progress.Mark;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.sheet.CsvOutput;

/** Writes the matrix form so that reading it by the same profile gives the same rows. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class MatrixWriter {

    private static final String TOTAL_ROW = "Tổng cộng";
    private static final String GROUP_NUMBER = "A";

    private final MatrixForm form;
    private final CsvProfile profile;

    public MatrixWriter(MatrixForm form, CsvProfile profile) {
        this.form = form;
        this.profile = profile;
    }

    /**
     * Writes the rows with header, group rows and totals.
     *
     * @throws IllegalArgumentException if a row is of another set, or cannot be told in this form
     */
    public void write(List<ResultRow> rows, CsvOutput out) {
        rows.forEach(this::check);
        List<String> header = new ArrayList<>(List.of(MatrixForm.NUMBER, MatrixForm.CODE, MatrixForm.NAME));
        header.addAll(form.criteria().keySet());
        header.addAll(List.of(MatrixForm.TOTAL, MatrixForm.NOTE));
        out.words(header);
        Optional<String> group = Optional.empty();
        int number = 0;
        for (ResultRow row : rows) {
            if (!row.group().equals(group)) {
                group = row.group();
                group(name(row, group), out);
            }
            number++;
            unit(number, row, out);
        }
        totals(rows, out);
    }

    private void check(ResultRow row) {
        if (!row.set().id().equals(form.set().id())) {
            throw new IllegalArgumentException("rows: " + row.name() + " is of set "
                    + row.set().id() + ", not of " + form.set().id());
        }
        if (row.code().isEmpty() && Blanks.isBlank(row.name())) {
            throw new IllegalArgumentException("rows: one has neither code nor name, and could not be told apart");
        }
    }

    private static String name(ResultRow row, Optional<String> group) {
        return group.orElseThrow(() -> new IllegalArgumentException(
                "rows: " + row.name() + " stands under no group, but behind rows that do"));
    }

    private void group(String name, CsvOutput out) {
        out.word(GROUP_NUMBER).empty().text(name);
        form.criteria().forEach((column, no) -> out.empty());
        out.empty().empty().end();
    }

    private void unit(int number, ResultRow row, CsvOutput out) {
        out.number(number).code(row.code().map(UnitCode::text)).text(row.name());
        form.criteria().forEach((column, no) -> out.word(word(row.mark(no))));
        row.printedTotal().ifPresentOrElse(out::number, out::empty);
        out.text(row.note()).end();
    }

    private void totals(List<ResultRow> rows, CsvOutput out) {
        out.empty().empty().word(TOTAL_ROW);
        long all = 0;
        for (String no : form.criteria().values()) {
            long met = rows.stream().filter(row -> row.mark(no) == Mark.MET).count();
            all += met;
            out.number(met);
        }
        out.number(all).empty().end();
    }

    private String word(Mark mark) {
        return switch (mark) {
            case MET -> word(CellToken.MET);
            case NOT_MET -> word(CellToken.NOT_MET);
            case BASICALLY_MET -> word(CellToken.BASICALLY_MET);
            case NOT_ASSESSED -> word(CellToken.NOT_ASSESSED);
            case EMPTY -> "";
        };
    }

    private String word(CellToken token) {
        return profile.vocabulary()
                .word(token)
                .orElseThrow(() -> new IllegalArgumentException("vocabulary: it has no word for " + token));
    }
}
