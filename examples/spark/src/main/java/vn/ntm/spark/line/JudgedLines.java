package vn.ntm.spark.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.WideDossierCsv;
import vn.ntm.io.csv.WideRow;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.Limits;
import vn.ntm.io.profile.Vocabulary;
import vn.ntm.spark.JudgedColumns;
import vn.ntm.spark.Marks;
import vn.ntm.spark.TaskLaw;

/** Judges the lines of one task, some at a time, as they are asked for. */
public final class JudgedLines implements Iterator<Row> {

    /** What a batch may have of failures and bytes follows from its lines; nothing is left out. */
    private static final CsvProfile PROFILE = CsvProfile.standard()
            .vocabulary(Vocabulary.vietnamese())
            .limits(Limits.standard().withFailures(Integer.MAX_VALUE).withBytes(Integer.MAX_VALUE));

    private static final int HEADER_LINE = 1;
    private static final String OTHER = "other";

    private final TaskLaw law;
    private final String file;
    private final WideDossierCsv reader;
    private final Batch.Cutter cutter;
    private final Marks marks = new Marks();
    private final Deque<Row> ready = new ArrayDeque<>();
    private long before;

    /**
     * Judges lines.
     *
     * @param file what failures call the file
     * @param header the line that names the columns
     * @param before how many lines of the file stand before the first of these
     */
    public JudgedLines(TaskLaw law, String file, String header, long before, Iterator<String> lines) {
        this.law = law;
        this.file = file;
        this.reader = reader(law);
        String own = Batch.withoutMark(header);
        this.cutter = new Batch.Cutter(own, lines, new OtherHeaders(reader, file, own));
        this.before = before;
    }

    /** Returns the reader of the rows of an order, which leaves no failure out. */
    public static WideDossierCsv reader(TaskLaw law) {
        return WideDossierCsv.of(law.set(), law.order().on())
                .withUnits(law.units())
                .with(PROFILE);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && cutter.hasNext()) {
            judge(cutter.next());
        }
        return !ready.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void judge(Batch batch) {
        List<WideRow> rows = new ArrayList<>(batch.lines());
        List<Failure> failures =
                reader.forEachRow(TextSource.of(file, batch.text()).limitedTo(Integer.MAX_VALUE), rows::add);
        int next = 0;
        for (WideRow row : rows) {
            for (; next < failures.size() && line(failures, next) < row.line(); ) {
                next = failed(failures, next);
            }
            int first = next;
            while (next < failures.size() && line(failures, next) == row.line()) {
                next++;
            }
            judged(row, rows(failures.subList(first, next)));
        }
        while (next < failures.size()) {
            next = failed(failures, next);
        }
        before += batch.lines();
    }

    private static int line(List<Failure> failures, int at) {
        return failures.get(at).origin().line();
    }

    private void judged(WideRow row, Row[] failures) {
        long line = whole(row.line());
        String unit = row.unit().text();
        String province = law.province(row.unit(), row.date());
        if (row.dossier().isEmpty()) {
            ready.add(JudgedColumns.unjudged(line, unit, row.date(), province, row.print(), failures));
            return;
        }
        Ruling ruling = law.evaluator().judge(row.dossier().get());
        ready.add(JudgedColumns.judged(
                line, unit, row.date(), province, ruling, marks.of(ruling), row.print(), failures));
    }

    /** Adds the row of all failures on the line of one, and returns the next that is on another. */
    private int failed(List<Failure> failures, int first) {
        int next = first;
        while (next < failures.size() && line(failures, next) == line(failures, first)) {
            next++;
        }
        ready.add(JudgedColumns.failed(whole(line(failures, first)), rows(failures.subList(first, next))));
        return next;
    }

    /** Returns the line in the file of one in the batch; the header is the same in all. */
    private long whole(int line) {
        return line == HEADER_LINE ? HEADER_LINE : before + line - HEADER_LINE;
    }

    private Row[] rows(List<Failure> failures) {
        return failures.stream()
                .map(failure -> JudgedColumns.failure(
                        inFile(failure), whole(failure.origin().line())))
                .toArray(Row[]::new);
    }

    /** The cells of one row may contradict each other; the line that the failure then names is that of the file. */
    private Failure inFile(Failure failure) {
        if (failure.reason() != FailureReason.CONTRADICTING_ROWS) {
            return failure;
        }
        int other = Integer.parseInt(failure.attributes().getOrDefault(OTHER, "1"));
        Origin origin = failure.origin();
        return Failure.builder()
                .reason(failure.reason())
                .origin(origin)
                .putAttributes(OTHER, Long.toString(whole(other)))
                .build();
    }
}
