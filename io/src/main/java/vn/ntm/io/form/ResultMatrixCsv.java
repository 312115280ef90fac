package vn.ntm.io.form;

import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.SourceReader;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.form.matrix.MatrixForm;
import vn.ntm.io.form.matrix.MatrixReader;
import vn.ntm.io.form.matrix.MatrixWriter;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.profile.Vocabulary;
import vn.ntm.io.sheet.CsvOutput;

/**
 * Reads and writes the matrix form: the results of the units of a district or a province, one a row, with a column for
 * each criterion (biểu tổng hợp kết quả thực hiện tiêu chí).
 *
 * <pre>{@code
 * ResultMatrix form = ResultMatrixCsv.of(set, CsvProfile.excelVi()).read(path, UnitRegistry.standard().on(day));
 * Progress progress = form.items().stream().collect(Progress.collector(set));
 * form.controls().stream().filter(control -> control.verdict() == MISMATCH).forEach(this::ask);
 * }</pre>
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th></th><th>holds</th></tr>
 * <tr><td>{@code Mã xã}, {@code Tên xã}</td><td>one required</td><td>code and name of the unit</td></tr>
 * <tr><td>{@code Huyện}</td><td></td><td>in a form of communes what the commune stands under, instead of group rows; an
 *     empty cell is as the one above</td></tr>
 * <tr><td>{@code TC1}, {@code TC2}, ...</td><td>required</td><td>a word of the vocabulary of the profile; empty means
 *     that nothing is known</td></tr>
 * <tr><td>{@code STT}</td><td></td><td>a running number; a roman one or a letter heads a group</td></tr>
 * <tr><td>{@code Tổng số tiêu chí đạt}</td><td></td><td>the criteria met as the row prints them, a control</td></tr>
 * <tr><td>{@code Mã huyện}, {@code Tăng/giảm so với năm trước}, {@code Năm công nhận}</td><td></td><td>passed over</td></tr>
 * <tr><td>{@code Ghi chú}</td><td></td><td>text</td></tr>
 * </table>
 *
 * <p>Title rows stand before the header; the header may have a second and a third row that fill what is merged in the
 * first; it may come again, and rows that number the columns too. Group rows name what the units below stand under. Rows
 * of totals, shares and means are controls, also those of a group and those with a code or a number, and never units.
 * Notes and signatures are passed over. A header that no column has is reported with the column that it may have meant.
 * A criterion that has no column is reported and undetermined for every unit.
 *
 * <p>Two rows are one unit when their codes agree or, without codes, their names do under the same group row: of rows that
 * say the same one is kept, of rows that contradict each other none, and all are reported.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ResultMatrixCsv implements SourceReader<ResultMatrix> {

    private final MatrixForm form;
    private final CsvProfile profile;

    private ResultMatrixCsv(MatrixForm form, CsvProfile profile) {
        this.form = form;
        this.profile = profile;
    }

    /**
     * Returns the form of {@code set}, written as the file shows, with the Vietnamese words for results.
     *
     * @throws IllegalArgumentException if the tables hold no criterion of the set; the message names it
     */
    public static ResultMatrixCsv of(CriteriaSet set) {
        return of(set, CsvProfile.standard().vocabulary(Vocabulary.vietnamese()));
    }

    /**
     * Returns the form of {@code set}, written as {@code profile} says.
     *
     * @throws IllegalArgumentException if the tables hold no criterion of the set; the message names it
     */
    public static ResultMatrixCsv of(CriteriaSet set, CsvProfile profile) {
        MatrixForm form = new MatrixForm(set);
        if (form.criteria().isEmpty()) {
            throw new IllegalArgumentException("set " + set.id() + " has no criteria that the tables hold");
        }
        return new ResultMatrixCsv(form, profile);
    }

    /** Returns this codec for files that are written as {@code profile} says. */
    public ResultMatrixCsv with(CsvProfile profile) {
        return new ResultMatrixCsv(form, profile);
    }

    /** Returns the columns of the form. */
    public FormSpec form() {
        return form.spec();
    }

    /**
     * Reads a source. No unit is looked up anywhere.
     *
     * @throws UnreadableInputException if it is not there, too large, or not text
     * @throws MissingColumnException if no row names both a unit and a criterion
     */
    @Override
    public ResultMatrix read(TextSource source) {
        return new MatrixReader(form, profile).read(source);
    }

    /** Reads a file, as {@link #read(TextSource, UnitsOnDay)} does. */
    public ResultMatrix read(Path path, UnitsOnDay units) {
        return read(TextSource.of(path), units);
    }

    /** Reads bytes to their end, as {@link #read(TextSource, UnitsOnDay)} does, and does not close them. */
    public ResultMatrix read(InputStream bytes, UnitsOnDay units) {
        return read(TextSource.of(UNNAMED, bytes), units);
    }

    /** Reads characters to their end, as {@link #read(TextSource, UnitsOnDay)} does, and does not close them. */
    public ResultMatrix read(Reader characters, UnitsOnDay units) {
        return read(TextSource.of(UNNAMED, characters), units);
    }

    /** Reads a text, as {@link #read(TextSource, UnitsOnDay)} does. */
    public ResultMatrix read(String text, UnitsOnDay units) {
        return read(TextSource.of(UNNAMED, text), units);
    }

    /**
     * Reads a source, as {@link #read(TextSource)} does, and reports codes and names that no unit has on the day, or whose unit
     * is another. They remain units of the form.
     */
    public ResultMatrix read(TextSource source, UnitsOnDay units) {
        return new MatrixReader(form, profile).read(source, units);
    }

    /**
     * Reads a source of which nobody says the day, as {@link #read(TextSource)} does, and reports the names that no unit of the
     * register has had on any day, and the codes of rows without a name that none has had. They remain units of the form.
     */
    public ResultMatrix read(TextSource source, UnitRegistry units) {
        return new MatrixReader(form, profile).read(source, units);
    }

    /**
     * Returns the form of these rows as text: the header, group rows, the rows in their order with a running number and
     * the total that was printed of each, empty where none was, and the row of totals, which is computed. A byte order mark is written as the profile says.
     *
     * @throws IllegalArgumentException if a row is of another set, or the vocabulary of the profile has no word for what
     *     a row says; the message names it
     */
    public String write(List<ResultRow> rows) {
        return CsvOutput.text(profile, output -> new MatrixWriter(form, profile).write(rows, output));
    }

    /** Writes rows as {@link #write(List)} does. The caller chooses the encoding with the writer, and closes it. */
    public void write(List<ResultRow> rows, Writer out) {
        MatrixWriter writer = new MatrixWriter(form, profile);
        CsvOutput.write(profile, out, output -> writer.write(rows, output));
    }
}
