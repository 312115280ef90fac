package vn.ntm.io.report;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.ReportForm;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.sheet.CsvRow;

/**
 * The rows above the header: number and title of the form, and particulars behind a label, which are compared when a
 * form is read.
 *
 * @param titles number and title, as they stand
 * @param particulars what stands behind each label
 */
record FormHead(List<String> titles, Map<String, String> particulars) {

    static final String SET = "Bộ tiêu chí";
    private static final String BY = "Đơn vị báo cáo";
    static final String CODE = "Mã đơn vị";
    static final String TO = "Số liệu đến ngày";
    static final String PERIOD = "Kỳ báo cáo";
    static final String HEADING = "Khoản mục";
    static final String MEASURE = "Đơn vị tính";

    private static final String LABEL_END = ":";

    /** Copies both. */
    FormHead {
        titles = List.copyOf(titles);
        particulars = ImmutableMap.copyOf(particulars);
    }

    /** Returns the head of a form of the programme's reports, with its number where the year's is known. */
    static FormHead of(String form, String title, LocalDate day) {
        return of(form, title, day.getYear()).with(TO, day.toString());
    }

    /** Returns the head of a form on a period. */
    static FormHead of(String form, String title, ReportingPeriod period) {
        return of(form, title, period.year()).with(PERIOD, period.toText(Language.VI));
    }

    private static FormHead of(String form, String title, int year) {
        Optional<ReportForm> known = Programme.standard().reportForm(form, year);
        List<String> titles = new ArrayList<>();
        known.ifPresent(found -> titles.add(found.number(Language.VI)));
        titles.add(title);
        return new FormHead(titles, Map.of());
    }

    FormHead with(String label, String value) {
        Map<String, String> all = new LinkedHashMap<>(particulars);
        all.put(label, value);
        return new FormHead(titles, all);
    }

    /** Returns this head with the name of the unit that reports, before all else that it says. */
    FormHead reportedBy(String name) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(BY, name);
        particulars.forEach(all::putIfAbsent);
        return new FormHead(titles, all);
    }

    /** Returns the rows as they are written. */
    List<String> rows() {
        List<String> rows = new ArrayList<>(titles);
        particulars.forEach((label, value) -> rows.add(label + LABEL_END + " " + value));
        return rows;
    }

    /** Reports the particulars of a file that are others than those of this form; the caller looks at {@code skipped}. */
    void check(String file, List<CsvRow> rows, String skipped, Consumer<Failure> failures) {
        particulars.forEach((label, value) -> {
            for (CsvRow row : rows) {
                Optional<String> other = behind(row, label)
                        .filter(said -> !Blanks.key(said).equals(Blanks.key(value)) && !label.equals(skipped));
                other.ifPresent(said -> failures.accept(failure(file, row, label, value)));
            }
        });
    }

    /** Returns the failure of a row that says something else than {@code expected}. */
    static Failure failure(String file, CsvRow row, String label, String expected) {
        int cell = first(row);
        return Failure.builder()
                .reason(FailureReason.BAD_TOKEN)
                .origin(Origin.builder()
                        .file(file)
                        .line(row.line())
                        .column(cell + 1)
                        .header(label)
                        .raw(row.raw(cell))
                        .build())
                .putAttributes("expected", expected)
                .build();
    }

    /** The value stands in the cell of its label, or in the next one that is filled. */
    static Optional<String> behind(CsvRow row, String label) {
        int cell = first(row);
        String text = Blanks.collapse(row.text(cell));
        int end = text.indexOf(LABEL_END);
        if (end < 0 || !Blanks.key(text.substring(0, end)).equals(Blanks.key(label))) {
            return Optional.empty();
        }
        String value = Blanks.strip(text.substring(end + 1));
        for (int next = cell + 1; value.isEmpty() && next < row.size(); next++) {
            value = Blanks.collapse(row.text(next));
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static int first(CsvRow row) {
        int cell = 0;
        while (cell + 1 < row.size() && row.isBlank(cell)) {
            cell++;
        }
        return cell;
    }
}
