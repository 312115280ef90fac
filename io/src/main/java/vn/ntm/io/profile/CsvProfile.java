package vn.ntm.io.profile;

import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How the files of somebody are written (quy ước ghi tệp CSV): what a reader expects and a writer does.
 *
 * <p>Reading takes a byte order mark, a first line {@code sep=;}, quoted line breaks and every end of line under any
 * profile. A text cell that a spreadsheet would compute, because it begins with {@code = + - @}, a tab or a carriage
 * return, is written with an apostrophe before it, as is one that begins with an apostrophe and such a character; on
 * reading one apostrophe is taken off where such a character follows, so that what was written is read. Numbers are
 * never guarded.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CsvProfile {

    private static final CsvProfile STANDARD = new CsvProfile(
            null, NumberMarks.BY_SEPARATOR, false, LineEnd.LF, true, false, Vocabulary.standard(), Limits.standard());

    private static final CsvProfile PLAIN =
            STANDARD.withSeparator(',').withNumbers(NumberMarks.PLAIN).vocabulary(Vocabulary.vietnamese());

    private static final CsvProfile EXCEL_VI = new CsvProfile(
            ';', NumberMarks.VIETNAMESE, true, LineEnd.CRLF, true, false, Vocabulary.vietnamese(), Limits.standard());

    private final @Nullable Character separator;
    private final NumberMarks numbers;
    private final boolean byteOrderMark;
    private final LineEnd lineEnd;
    private final boolean formulaGuard;
    private final boolean textSafeCodes;
    private final Vocabulary vocabulary;
    private final Limits limits;

    private CsvProfile(
            @Nullable Character separator,
            NumberMarks numbers,
            boolean byteOrderMark,
            LineEnd lineEnd,
            boolean formulaGuard,
            boolean textSafeCodes,
            Vocabulary vocabulary,
            Limits limits) {
        this.separator = separator;
        this.numbers = numbers;
        this.byteOrderMark = byteOrderMark;
        this.lineEnd = lineEnd;
        this.formulaGuard = formulaGuard;
        this.textSafeCodes = textSafeCodes;
        this.vocabulary = vocabulary;
        this.limits = limits;
    }

    /**
     * Returns the profile of files that show how they are written: comma, semicolon or tab as the header row has them,
     * a dot before decimals, or a comma where cells are not separated by commas, no grouping. It writes commas, dots
     * and line feeds.
     */
    public static CsvProfile standard() {
        return STANDARD;
    }

    /** Returns the profile of files for programs: commas between cells, a dot before decimals, no grouping. */
    public static CsvProfile plain() {
        return PLAIN;
    }

    /**
     * Returns the profile of spreadsheets set to Vietnamese: byte order mark, semicolons between cells, a comma before
     * decimals, dots between exact groups of three digits, lines that end with CR LF, and the words of {@link
     * Vocabulary#vietnamese}.
     */
    public static CsvProfile excelVi() {
        return EXCEL_VI;
    }

    /** Returns what stands between cells; empty where the header row, or a first line {@code sep=}, shows it. */
    public Optional<Character> separator() {
        return Optional.ofNullable(separator);
    }

    /** Returns what stands between cells that are written: the separator, or a comma where reading looks for it. */
    public char writtenSeparator() {
        return separator == null ? ',' : separator;
    }

    /** Returns the marks in numbers. */
    public NumberMarks numbers() {
        return numbers;
    }

    /** Returns whether a written file begins with a byte order mark. */
    public boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    /** Returns how written lines end. */
    public LineEnd lineEnd() {
        return lineEnd;
    }

    /** Returns whether text cells that a spreadsheet would compute are guarded when written, and freed when read. */
    public boolean hasFormulaGuard() {
        return formulaGuard;
    }

    /** Returns whether codes of units are written as {@code ="00125"}, so that a spreadsheet keeps their zeros. */
    public boolean hasTextSafeCodes() {
        return textSafeCodes;
    }

    /** Returns what words in result cells mean. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns how much is read. */
    public Limits limits() {
        return limits;
    }

    /**
     * Returns this profile with {@code separator} between cells.
     *
     * @throws IllegalArgumentException if it is a letter, a digit, a quote, a blank other than a tab, a control character,
     *     or what could not be told apart from it: a mark of numbers, or {@code #}, with which a remark begins
     */
    public CsvProfile withSeparator(char separator) {
        boolean blank = (Blanks.isBlank(separator) || Character.isISOControl(separator)) && separator != '\t';
        if (blank || Character.isLetterOrDigit(separator) || "\"'.-+#".indexOf(separator) >= 0) {
            throw new IllegalArgumentException("separator '" + separator + "' cannot stand between cells");
        }
        return new CsvProfile(
                separator, numbers, byteOrderMark, lineEnd, formulaGuard, textSafeCodes, vocabulary, limits);
    }

    /** Returns this profile with the separator that the header row, or a first line {@code sep=}, shows. */
    public CsvProfile withSeparatorShown() {
        return new CsvProfile(null, numbers, byteOrderMark, lineEnd, formulaGuard, textSafeCodes, vocabulary, limits);
    }

    /** Returns this profile with numbers written so. */
    public CsvProfile withNumbers(NumberMarks numbers) {
        return new CsvProfile(
                separator, numbers, byteOrderMark, lineEnd, formulaGuard, textSafeCodes, vocabulary, limits);
    }

    /** Returns this profile with or without a byte order mark in written files. */
    public CsvProfile withByteOrderMark(boolean byteOrderMark) {
        return new CsvProfile(
                separator, numbers, byteOrderMark, lineEnd, formulaGuard, textSafeCodes, vocabulary, limits);
    }

    /** Returns this profile with written lines that end so. */
    public CsvProfile withLineEnd(LineEnd lineEnd) {
        return new CsvProfile(
                separator, numbers, byteOrderMark, lineEnd, formulaGuard, textSafeCodes, vocabulary, limits);
    }

    /** Returns this profile with text cells guarded against being computed, or not. */
    public CsvProfile withFormulaGuard(boolean formulaGuard) {
        return new CsvProfile(
                separator, numbers, byteOrderMark, lineEnd, formulaGuard, textSafeCodes, vocabulary, limits);
    }

    /**
     * Returns this profile with codes of units written as {@code ="00125"}, or as they are. A spreadsheet that opens the
     * file then shows the zeros; reading takes the marks off under any profile.
     */
    public CsvProfile withTextSafeCodes(boolean textSafeCodes) {
        return new CsvProfile(
                separator, numbers, byteOrderMark, lineEnd, formulaGuard, textSafeCodes, vocabulary, limits);
    }

    /** Returns this profile with other words in result cells. */
    public CsvProfile vocabulary(Vocabulary vocabulary) {
        return new CsvProfile(
                separator, numbers, byteOrderMark, lineEnd, formulaGuard, textSafeCodes, vocabulary, limits);
    }

    /** Returns this profile with other limits. */
    public CsvProfile limits(Limits limits) {
        return new CsvProfile(
                separator, numbers, byteOrderMark, lineEnd, formulaGuard, textSafeCodes, vocabulary, limits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CsvProfile that
                && Objects.equals(separator, that.separator)
                && numbers == that.numbers
                && byteOrderMark == that.byteOrderMark
                && lineEnd == that.lineEnd
                && formulaGuard == that.formulaGuard
                && textSafeCodes == that.textSafeCodes
                && vocabulary.equals(that.vocabulary)
                && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                separator, numbers, byteOrderMark, lineEnd, formulaGuard, textSafeCodes, vocabulary, limits);
    }

    /** Returns the settings but for words and limits. */
    @Override
    public String toString() {
        return "separator " + (separator == null ? "shown" : "'" + separator + "'") + ", numbers " + numbers
                + (byteOrderMark ? ", byte order mark, " : ", ") + lineEnd + (formulaGuard ? ", formula guard" : "")
                + (textSafeCodes ? ", text-safe codes" : "");
    }
}
