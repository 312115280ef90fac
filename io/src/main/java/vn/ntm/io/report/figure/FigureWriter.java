package vn.ntm.io.report.figure;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.report.figure.FigureColumn.Role;
import vn.ntm.io.sheet.CsvOutput;

/** Writes a form of figures so that reading it by the same profile gives the same figures. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FigureWriter {

    private final FigureForm form;
    private final CsvProfile profile;
    private final FigureValues values;

    public FigureWriter(FigureForm form, CsvProfile profile, FigureValues values) {
        this.form = form;
        this.profile = profile;
        this.values = values;
    }

    public String write() {
        return CsvOutput.text(profile, this::write);
    }

    public void write(CsvOutput out) {
        List<FigureColumn> columns =
                form.columns().stream().filter(this::isUsed).toList();
        for (String row : form.head().rows()) {
            out.text(row);
            // All rows are of one width, or strict readers refuse the file.
            columns.stream().skip(1).forEach(column -> out.empty());
            out.end();
        }
        out.words(columns.stream().map(FigureColumn::id).toList());
        int number = 0;
        for (FigureLine line : form.lines()) {
            if (line.required() || columns.stream().anyMatch(column -> hasValue(line.key(), column))) {
                number++;
                for (FigureColumn column : columns) {
                    cell(number, line, column, out);
                }
                out.end();
            }
        }
        if (columns.stream().anyMatch(column -> hasValue(FigureForm.TOTAL, column))) {
            FigureLine total = FigureLine.of(FigureForm.TOTAL, List.of(form.total()));
            columns.forEach(column -> cell(0, total, column, out));
            out.end();
        }
    }

    /** A column that a file may lack is written where some row has something to say in it. */
    private boolean isUsed(FigureColumn column) {
        return switch (column.role()) {
            case NUMBERING, KEY -> true;
            case CODE -> form.lines().stream().anyMatch(line -> line.code().isPresent());
            case LABEL, STATED ->
                form.lines().stream().anyMatch(line -> line.label(column.id()).isPresent());
            // The times of a form stand side by side, also one that is to be filled in.
            case VALUE, RESULT -> true;
            case REMARK -> false;
            default -> column.spec().required() || values.has(column.id());
        };
    }

    private boolean hasValue(String line, FigureColumn column) {
        return values.number(line, column.id()).isPresent()
                || values.result(line, column.id()).isPresent();
    }

    private void cell(int number, FigureLine line, FigureColumn column, CsvOutput out) {
        if (column.role() == Role.NUMBERING) {
            out.word(number == 0 ? "" : Integer.toString(number));
        } else if (column.role() == Role.CODE) {
            out.code(FigureForm.text(line));
        } else if (column.role() == Role.KEY) {
            out.text(line.name());
        } else if (column.role() == Role.LABEL || column.role() == Role.STATED) {
            out.text(line.label(column.id()));
        } else {
            figure(line, column, out);
        }
    }

    private void figure(FigureLine line, FigureColumn column, CsvOutput out) {
        Optional<CellToken> result = values.result(line.key(), column.id());
        if (result.isPresent()) {
            out.word(word(result.get()));
            return;
        }
        values.number(line.key(), column.id())
                .ifPresentOrElse(
                        number -> line.scale()
                                .filter(scale -> column.role() == Role.VALUE)
                                .filter(scale -> scale.isGrade(number))
                                .map(scale -> scale.format(number))
                                .ifPresentOrElse(out::word, () -> out.number(number)),
                        out::empty);
    }

    private String word(CellToken token) {
        return profile.vocabulary()
                .word(token)
                .orElseThrow(() -> new IllegalArgumentException("the vocabulary has no word for " + token));
    }
}
