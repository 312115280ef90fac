package vn.ntm.io.report.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.report.head.HeadLabel.Said;
import vn.ntm.io.sheet.row.CsvRow;

/**
 * The unit of money of a file, as it says behind a label or as a cell by itself. Whoever misses it is wrong a
 * thousandfold, so all that is said counts: one that is not known and two that differ leave every amount unknown.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class HeadMoney {

    private final String file;
    private final Consumer<Failure> failures;

    private record Step(Said said, Optional<VndUnit> unit) {}

    public HeadMoney(String file, Consumer<Failure> failures) {
        this.file = file;
        this.failures = failures;
    }

    /** Returns what the header of an amount names before its unit, if it has one: {@code Kế hoạch (tỷ đồng)}. */
    public static Optional<String> named(String header) {
        return MoneyWords.named(header);
    }

    /** Returns what the header of a share names before the sign of shares, if it has one: {@code Tỷ lệ, %}. */
    public static Optional<String> namedShare(String header) {
        return MoneyWords.namedShare(header);
    }

    /**
     * Returns the unit that the header or rows without figures name; {@code usual} where none does, nothing where it is not
     * sure.
     */
    public Optional<VndUnit> of(List<CsvRow> header, List<CsvRow> rows, VndUnit usual) {
        List<Step> steps = new ArrayList<>(behindNames(header));
        steps.addAll(steps(rows));
        if (steps.isEmpty()) {
            return Optional.of(usual);
        }
        Step first = steps.get(0);
        boolean sure = true;
        for (Step step : steps) {
            if (step.unit().isEmpty()) {
                failures.accept(HeadFailures.token(file, step.said(), HeadLabel.MEASURE, expected()));
                sure = false;
            } else if (first.unit().isPresent() && !step.unit().equals(first.unit())) {
                contradict(first, step);
                contradict(step, first);
                sure = false;
            }
        }
        return sure ? first.unit() : Optional.empty();
    }

    private static List<Step> behindNames(List<CsvRow> header) {
        List<Step> steps = new ArrayList<>();
        for (CsvRow row : header) {
            for (int cell = 0; cell < row.size(); cell++) {
                Said said = new Said(row, cell, Blanks.collapse(row.text(cell)), true);
                MoneyWords.behindName(said.text()).ifPresent(unit -> steps.add(new Step(said, Optional.of(unit))));
            }
        }
        return steps;
    }

    private List<Step> steps(List<CsvRow> rows) {
        List<Step> steps = new ArrayList<>();
        for (CsvRow row : rows) {
            List<Said> labelled = HeadLabel.MEASURE.in(List.of(row));
            labelled.forEach(said -> steps.add(new Step(said, MoneyWords.behindLabel(said.text()))));
            for (int cell = 0; cell < row.size(); cell++) {
                int own = cell;
                if (labelled.stream().noneMatch(said -> said.cell() == own)) {
                    Said said = new Said(row, cell, Blanks.collapse(row.text(cell)), true);
                    MoneyWords.alone(said.text()).ifPresent(unit -> steps.add(new Step(said, Optional.of(unit))));
                }
            }
        }
        return steps;
    }

    private void contradict(Step one, Step other) {
        failures.accept(HeadFailures.at(file, one.said(), HeadLabel.MEASURE, FailureReason.CONTRADICTING_ROWS)
                .putAttributes("other", Integer.toString(other.said().row().line()))
                .build());
    }

    private static String expected() {
        return String.join(
                "; ",
                Stream.of(VndUnit.values())
                        .map(unit -> unit.toText(Language.VI))
                        .toList());
    }
}
