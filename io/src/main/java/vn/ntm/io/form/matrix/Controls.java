package vn.ntm.io.form.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.progress.Mark;
import vn.ntm.io.form.FormControl;
import vn.ntm.io.form.FormControl.Verdict;
import vn.ntm.io.form.matrix.RowLabel.Control;
import vn.ntm.io.form.matrix.RowReader.ControlRow;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.sheet.FormFigure;
import vn.ntm.io.sheet.MaybeDate;
import vn.ntm.io.sheet.row.CsvRow;

/** Recomputes what the form prints of its own rows. */
final class Controls {

    private static final int MEAN_SCALE = 2;
    private static final int SHARE_SCALE = 1;

    private final Sheet sheet;
    private final List<Placed> controls = new ArrayList<>();

    /** A control with its column, which puts those of a row in order. */
    private record Placed(FormControl control, int column) {}

    Controls(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the controls in the order of the file, and reports those that differ. */
    List<FormControl> of(List<MatrixUnit> units, List<ControlRow> rows) {
        int total = sheet.place(MatrixForm.TOTAL);
        int criteria = sheet.form().criteria().size();
        for (MatrixUnit unit : units) {
            if (!unit.row().text(total).isEmpty()) {
                String name = unit.name().isEmpty() ? unit.key() : Blanks.collapse(unit.name());
                check(
                        unit.row(),
                        total,
                        name,
                        Given.count(unit.met(), criteria - unit.met() - unit.notMet(), criteria));
            }
        }
        rows.forEach(this::check);
        controls.sort(
                Comparator.comparingInt((Placed placed) -> placed.control().line())
                        .thenComparingInt(Placed::column));
        return controls.stream().map(Placed::control).toList();
    }

    private void check(ControlRow row) {
        Section.Counts counts = row.section().counts();
        Mark counted = RowLabel.isOfNotMet(row.label()) ? Mark.NOT_MET : Mark.MET;
        long criteria = sheet.form().criteria().size();
        List<Integer> filled = new ArrayList<>();
        for (Map.Entry<String, String> criterion : sheet.form().criteria().entrySet()) {
            int column = sheet.place(criterion.getKey());
            if (!row.row().text(column).isEmpty()) {
                filled.add(column);
            }
        }
        int total = sheet.place(MatrixForm.TOTAL);
        boolean totalFilled = !row.row().text(total).isEmpty();
        long sum = counts.of(counted);
        // Neither met nor not met, among them what has no column.
        long open = counts.units() * criteria - counts.of(Mark.MET) - counts.of(Mark.NOT_MET);
        Given mean = Given.mean(sum, open, counts.units());
        if (totalFilled) {
            Given given = switch (row.kind()) {
                case TOTAL -> Given.count(sum, open, counts.units() * criteria);
                case SHARE -> Given.share(sum, open, counts.units() * criteria);
                case MEAN -> mean;
            };
            check(row.row(), total, row.label(), given);
        }
        if (row.kind() == Control.MEAN && !totalFilled && filled.size() == 1) {
            // Merged over the criteria, the one mean of the row stands in the first of their cells.
            check(row.row(), filled.get(0), row.label(), mean);
            return;
        }
        sheet.form().criteria().forEach((id, no) -> {
            int column = sheet.place(id);
            if (filled.contains(column)) {
                long met = counts.of(counted, no);
                long undetermined = counts.undetermined(no);
                check(
                        row.row(),
                        column,
                        row.label(),
                        switch (row.kind()) {
                            case TOTAL -> Given.count(met, undetermined, counts.units());
                            case SHARE -> Given.share(met, undetermined, counts.units());
                            case MEAN -> Given.mean(met, undetermined, counts.units());
                        });
            }
        });
    }

    private void check(CsvRow row, int column, String label, Given given) {
        String text = row.text(column);
        int mostDigits = sheet.profile().limits().numberDigits();
        Optional<FormFigure> figure = given.isShare()
                ? FormFigure.ofShare(text, sheet.marks(), mostDigits)
                : FormFigure.of(text, sheet.marks(), mostDigits);
        int scale = figure.map(FormFigure::scale).orElse(given.isShare() ? SHARE_SCALE : MEAN_SCALE);
        boolean same = figure.filter(given::fits).isPresent();
        Optional<String> computed = given.toText(figure.map(FormFigure::value), scale);
        String printed = figure.map(FormFigure::toString).orElse(Blanks.collapse(text));
        String what = label + " " + column(column);
        controls.add(new Placed(
                new FormControl(what, row.line(), printed, computed, same ? Verdict.MATCH : Verdict.MISMATCH), column));
        if (figure.isEmpty()) {
            sheet.report(MaybeDate.isIn(text) ? FailureReason.MAYBE_DATE : FailureReason.BAD_NUMBER, row, column);
        } else if (!same) {
            sheet.failures()
                    .accept(sheet.failing(FailureReason.CONTROL_DIFFERS, row, column)
                            .putAttributes("printed", printed)
                            .putAttributes("computed", computed.orElse("-"))
                            .build());
        }
    }

    /** Returns what a column is called: a criterion by its id, any other by its header. */
    private String column(int column) {
        return sheet.form().criteria().keySet().stream()
                .filter(id -> sheet.place(id) == column)
                .findFirst()
                .orElseGet(() -> sheet.header(column));
    }
}
