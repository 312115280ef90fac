package vn.ntm.io.form.matrix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.text.TextDamage;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.progress.Mark;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.sheet.CodeCell;
import vn.ntm.io.sheet.FormFigure;
import vn.ntm.io.sheet.MaybeDate;
import vn.ntm.io.sheet.row.CsvRow;

/** Reads the cells of a row that is about a unit. Nothing in it makes the unit vanish. */
final class UnitCells {

    private final Sheet sheet;

    UnitCells(Sheet sheet) {
        this.sheet = sheet;
    }

    Optional<MatrixUnit> read(CsvRow row, Section section) {
        Optional<UnitCode> code = code(row);
        String name = sheet.freed(sheet.text(row, MatrixForm.NAME));
        if (code.isEmpty() && name.isEmpty()) {
            // Its code is no code, which is reported; without a name there is nothing to know it by.
            return Optional.empty();
        }
        TextDamage.of(name)
                .ifPresent(damage -> sheet.failures()
                        .accept(sheet.failing(FailureReason.DAMAGED_TEXT, row, sheet.place(MatrixForm.NAME))
                                .putAttributes("damageVi", damage.toText(Language.VI))
                                .putAttributes("damageEn", damage.toText(Language.EN))
                                .build()));
        Map<String, Mark> marks = marks(row);
        checkWidth(row);
        String note = sheet.freed(sheet.text(row, MatrixForm.NOTE));
        return Optional.of(new MatrixUnit(
                row,
                section,
                code,
                name,
                marks,
                printedTotal(row),
                note.isEmpty() ? Optional.empty() : Optional.of(note)));
    }

    private Optional<Decimal> printedTotal(CsvRow row) {
        return FormFigure.of(
                        sheet.text(row, MatrixForm.TOTAL),
                        sheet.marks(),
                        sheet.profile().limits().numberDigits())
                .map(FormFigure::value);
    }

    private Optional<UnitCode> code(CsvRow row) {
        String text = CodeCell.withoutMarks(sheet.text(row, MatrixForm.CODE));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<CodeCell> read = CodeCell.ofForm(text, sheet.form().set().level(), sheet.isKnown());
        if (read.isEmpty()) {
            sheet.report(FailureReason.BAD_CODE, row, sheet.place(MatrixForm.CODE));
            return Optional.empty();
        }
        if (read.get().repaired()) {
            sheet.failures()
                    .accept(sheet.failing(FailureReason.CODE_REPAIRED, row, sheet.place(MatrixForm.CODE))
                            .putAttributes("code", read.get().code().text())
                            .build());
        }
        return Optional.of(read.get().code());
    }

    private Map<String, Mark> marks(CsvRow row) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        sheet.form().criteria().forEach((column, no) -> {
            if (sheet.places().containsKey(column)) {
                marks.put(no, mark(row, sheet.place(column)));
            }
        });
        return marks;
    }

    private Mark mark(CsvRow row, int column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Mark.EMPTY;
        }
        Optional<CellToken> token = sheet.token(text);
        if (token.isEmpty()) {
            sheet.report(MaybeDate.isIn(text) ? FailureReason.MAYBE_DATE : FailureReason.UNMAPPED_TOKEN, row, column);
            return Mark.EMPTY;
        }
        if (token.get().finding().isEmpty()) {
            sheet.failures()
                    .accept(sheet.failing(FailureReason.THIRD_STATE, row, column)
                            .putAttributes("meaningVi", token.get().toText(Language.VI))
                            .putAttributes("meaningEn", token.get().toText(Language.EN))
                            .build());
        }
        return switch (token.get()) {
            case MET -> Mark.MET;
            case NOT_MET -> Mark.NOT_MET;
            case BASICALLY_MET -> Mark.BASICALLY_MET;
            // The law lets an indicator not apply, never a whole criterion of a set.
            case NOT_ASSESSED, NOT_APPLICABLE -> Mark.NOT_ASSESSED;
        };
    }

    /** A row may end before the columns that say nothing of the criteria, and have nothing behind the last column. */
    private void checkWidth(CsvRow row) {
        int missing = sheet.form().criteria().keySet().stream()
                .filter(column -> sheet.place(column) >= row.size())
                .mapToInt(sheet::place)
                .min()
                .orElse(-1);
        if (missing >= 0) {
            sheet.failures()
                    .accept(sheet.failing(FailureReason.MISSING_CELL, row, missing)
                            .putAttributes("cells", Integer.toString(row.size()))
                            .putAttributes(
                                    "columns",
                                    Integer.toString(sheet.file().header().width()))
                            .build());
        }
        for (int i = 0; i < row.size(); i++) {
            if (!row.text(i).isEmpty() && sheet.header(i).isEmpty()) {
                sheet.report(FailureReason.EXTRA_CELL, row, i);
            }
        }
    }
}
