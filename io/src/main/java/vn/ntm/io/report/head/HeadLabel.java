package vn.ntm.io.report.head;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.sheet.row.CsvRow;

/** The labels above a header and what else they are called. Each may stand in any cell of any row there. */
@API(status = API.Status.INTERNAL, since = "0.1")
public enum HeadLabel {
    BY(Kind.WORDS, "Đơn vị báo cáo", "Reporting unit"),
    CODE(Kind.CODE, "Mã đơn vị", "Mã xã", "Mã ĐVHC", "Unit code"),
    TO(Kind.DAY, "Số liệu đến ngày", "Số liệu tính đến ngày", "Tính đến ngày", "Đến ngày", "Figures to"),
    PERIOD(Kind.PERIOD, "Kỳ báo cáo", "Reporting period"),
    SET(Kind.WORDS, "Bộ tiêu chí", "Criteria set"),
    HEADING(Kind.WORDS, "Khoản mục", "Heading"),
    PLAN(Kind.WORDS, "Kế hoạch vốn", "Capital plan"),
    MEASURE(Kind.MEASURE, "Đơn vị tính", "ĐVT", "Đ.V.T", "Unit of measure", "Measured in");

    /** How what stands behind a label is compared. */
    enum Kind {
        WORDS,
        CODE,
        DAY,
        PERIOD,
        MEASURE
    }

    /**
     * What a file says behind a label.
     *
     * @param row where
     * @param cell in which cell of it the label stands
     * @param text what
     * @param isMarked whether a colon or bracket sets it apart from the label
     */
    record Said(CsvRow row, int cell, String text, boolean isMarked) {}

    private static final Pattern ENDS = Pattern.compile("[\\s\\p{Z})）\\].;,]+$");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Kind kind;
    private final String text;
    private final Pattern pattern;
    private final Pattern ambiguous;

    HeadLabel(Kind kind, String... names) {
        this.kind = kind;
        this.text = names[0];
        String words = Stream.of(names).map(Pattern::quote).collect(Collectors.joining("|"));
        // A measure may stand behind the number of the form; before other labels only brackets and dashes may.
        String before = kind == Kind.MEASURE ? "(?<![\\p{L}\\p{N}])" : "^[\\s\\p{Z}(（\\[*+–-]*";
        String marks = kind == Kind.WORDS || kind == Kind.CODE ? ":：=" : ":：=(（\\[";
        this.pattern = Pattern.compile(before + "(?:" + words + ")" + behind(marks), FLAGS);
        // So a report may also head the unit that reports; behind it only what can be a measure is taken for one.
        this.ambiguous = Pattern.compile("^[\\s\\p{Z}(（\\[]*(?:Đơn vị|Unit)" + behind(marks), FLAGS);
    }

    /** Returns the mark behind a label and what it says; behind some labels blanks do for the mark. */
    private static String behind(String marks) {
        return "(?:[\\s\\p{Z}]*([" + marks + "])|(?=[\\s\\p{Z}]|$))(.*)$";
    }

    Kind kind() {
        return kind;
    }

    /** Returns the label as it is written. */
    String text() {
        return text;
    }

    /** Returns all that rows say behind the label, in their order. */
    List<Said> in(List<CsvRow> rows) {
        return rows.stream().flatMap(this::in).toList();
    }

    private Stream<Said> in(CsvRow row) {
        return Stream.iterate(0, cell -> cell < row.size(), cell -> cell + 1).flatMap(cell -> in(row, cell).stream());
    }

    private Optional<Said> in(CsvRow row, int cell) {
        String text = Blanks.collapse(Normalizer.normalize(row.text(cell), Normalizer.Form.NFC));
        return said(pattern, row, cell, text)
                .filter(said -> said.isMarked() || kind == Kind.MEASURE || kind == Kind.DAY)
                .or(() -> kind == Kind.MEASURE
                        ? said(ambiguous, row, cell, text)
                                .filter(Said::isMarked)
                                .filter(said -> MoneyWords.canBe(said.text()))
                        : Optional.empty());
    }

    /** The value stands in the cell of its label, or in the next one that is filled. */
    private static Optional<Said> said(Pattern pattern, CsvRow row, int cell, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String value = without(matcher.group(2));
        boolean isAlone = value.isEmpty();
        for (int next = cell + 1; value.isEmpty() && next < row.size(); next++) {
            value = without(row.text(next));
        }
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(row, cell, value, isAlone || matcher.group(1) != null));
    }

    private static String without(String text) {
        return ENDS.matcher(Blanks.collapse(text)).replaceFirst("").strip();
    }
}
