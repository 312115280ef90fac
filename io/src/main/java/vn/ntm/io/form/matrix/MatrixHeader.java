package vn.ntm.io.form.matrix;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.sheet.HeaderRows;
import vn.ntm.io.sheet.row.CsvRow;

/**
 * The header of a matrix form names a unit and a criterion, in one row, or in two or three of which the lower ones fill
 * what is merged in the upper: {@code Tiêu chí} over 1, 2, 3.
 */
final class MatrixHeader extends HeaderRows {

    private static final int MOST_ROWS = 3;
    private static final String CRITERIA = "tiêu chí";
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,2}");

    private final MatrixForm form;

    MatrixHeader(MatrixForm form) {
        super(MOST_ROWS);
        this.form = form;
    }

    @Override
    protected Optional<ColumnSpec> column(FormSpec spec, String header, String above) {
        Optional<ColumnSpec> named = super.column(spec, header, above);
        return named.isEmpty()
                        && SMALL_NUMBER.matcher(header).matches()
                        && Blanks.key(above).contains(CRITERIA)
                ? form.criterion(header).flatMap(spec::find)
                : named;
    }

    @Override
    protected boolean begins(Collection<ColumnSpec> named) {
        return named.stream().map(ColumnSpec::id).anyMatch(MatrixHeader::isOfUnit);
    }

    @Override
    protected boolean isEnough(Collection<ColumnSpec> named) {
        return named.stream().map(ColumnSpec::id).anyMatch(form.criteria()::containsKey);
    }

    /** A lower row that has something under the columns of the unit, where a merged header is blank, is no header. */
    @Override
    protected boolean isData(FormSpec spec, CsvRow first, CsvRow row) {
        for (int i = 0; i < first.size(); i++) {
            boolean ofUnit = super.column(spec, first.text(i), "")
                    .map(ColumnSpec::id)
                    .filter(MatrixHeader::isOfUnit)
                    .isPresent();
            if (ofUnit && !row.isBlank(i) && !Blanks.key(row.text(i)).equals(Blanks.key(first.text(i)))) {
                return true;
            }
        }
        return false;
    }

    /** A criterion without a column is reported, and the others are read; without any of them there is nothing to read. */
    @Override
    protected Optional<String> missing(FormSpec spec, Collection<String> there) {
        if (there.stream().noneMatch(MatrixHeader::isOfUnit)) {
            return Optional.of(MatrixForm.NAME);
        }
        return there.stream().noneMatch(form.criteria()::containsKey)
                ? form.criteria().keySet().stream().findFirst()
                : Optional.empty();
    }

    private static boolean isOfUnit(String id) {
        return id.equals(MatrixForm.CODE) || id.equals(MatrixForm.NAME);
    }
}
