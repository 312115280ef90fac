package vn.ntm.io.report.figure;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.report.figure.FigureColumn.Role;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.MaybeDate;

/** Reads the cells of a row of figures. An empty cell is unknown, and so is one that holds no figure, which is reported. */
final class FigureCells {

    /** No form counts so many units, and the sum of so many stays within a {@code long}. */
    private static final Decimal MOST = Decimal.of(1_000_000_000_000L);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final FigureForm form;
    private final CsvProfile profile;
    private final FigureValues values;
    private final Consumer<Failure> failures;

    FigureCells(FigureForm form, CsvProfile profile, FigureValues values, Consumer<Failure> failures) {
        this.form = form;
        this.profile = profile;
        this.values = values;
        this.failures = failures;
    }

    void read(FigureLine line, CsvCells row) {
        boolean isStated = isStated(line, row);
        for (FigureColumn column : form.columns()) {
            if (column.role().isFigure() && (isStated || column.role() != Role.VALUE)) {
                row.text(column.id()).ifPresent(text -> read(line, row, column, text));
            }
        }
    }

    private void read(FigureLine line, CsvCells row, FigureColumn column, String text) {
        switch (column.role()) {
            case COUNT ->
                whole(row, text)
                        .filter(count -> count.isInteger() && count.compareTo(MOST) <= 0)
                        .filter(count -> count.signum() >= 0)
                        .ifPresentOrElse(
                                count -> values.put(line.key(), column.id(), count),
                                () -> failures.accept(ShortenedNumber.failure(row, column.id())));
            case MONEY ->
                whole(row, text)
                        .filter(amount -> amount.signum() >= 0)
                        .ifPresentOrElse(
                                amount -> values.put(line.key(), column.id(), amount),
                                () -> failures.accept(ShortenedNumber.failure(row, column.id())));
            case VALUE -> value(line, row, column, text);
            case RESULT -> result(line, row, column, text);
            default -> throw new IllegalStateException(column + " holds no figure");
        }
    }

    /** Counts and amounts have all their digits or are none. */
    private static Optional<Decimal> whole(CsvCells row, String text) {
        return ShortenedNumber.isIn(text) ? Optional.empty() : row.number(text);
    }

    /** Of a row that is measured in another unit no value is taken: it would be wrong by a thousandfold. */
    private boolean isStated(FigureLine line, CsvCells row) {
        boolean agrees = true;
        for (String column : form.ids(Role.STATED::equals)) {
            Optional<String> own = line.label(column);
            Optional<String> other = row.text(column)
                    .filter(text -> own.isPresent() && !dense(text).equals(dense(own.get())));
            other.ifPresent(text -> failures.accept(row.badToken(column, own.orElseThrow())));
            agrees &= other.isEmpty();
        }
        return agrees;
    }

    private static String dense(String text) {
        return BLANKS.matcher(Blanks.key(text)).replaceAll("");
    }

    private void value(FigureLine line, CsvCells row, FigureColumn column, String text) {
        if (line.scale().isPresent()) {
            line.scale()
                    .get()
                    .grade(text)
                    .ifPresentOrElse(
                            grade -> values.put(line.key(), column.id(), grade),
                            () -> failures.accept(row.badToken(
                                    column.id(),
                                    String.join(", ", line.scale().get().grades()))));
            return;
        }
        row.number(text)
                .ifPresentOrElse(
                        number -> values.put(line.key(), column.id(), number),
                        () -> failures.accept(row.badNumber(column.id())));
    }

    private void result(FigureLine line, CsvCells row, FigureColumn column, String text) {
        Optional<CellToken> token = profile.vocabulary().find(text);
        if (token.isEmpty()) {
            failures.accept(row.failure(
                    MaybeDate.isIn(text) ? FailureReason.MAYBE_DATE : FailureReason.UNMAPPED_TOKEN, column.id()));
        } else if (token.get() == CellToken.BASICALLY_MET || token.get() == CellToken.NOT_ASSESSED) {
            failures.accept(row.failing(FailureReason.THIRD_STATE, column.id())
                    .putAttributes("meaningVi", token.get().toText(Language.VI))
                    .putAttributes("meaningEn", token.get().toText(Language.EN))
                    .build());
        } else {
            values.put(line.key(), column.id(), token.get());
        }
    }
}
