package vn.ntm.io.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.view.OfficialWording;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.SourceReader;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CellKind;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvSheet;
import vn.ntm.io.sheet.FailureLog;

/**
 * Reads files of the official wording of indicators and parts (tệp nguyên văn chỉ tiêu), one a row.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th></th><th>holds</th></tr>
 * <tr><td>{@code set}</td><td>required</td><td>the id of the criteria set</td></tr>
 * <tr><td>{@code indicator}, {@code part}</td><td>indicator required</td><td>what the wording is of</td></tr>
 * <tr><td>{@code wording_vi}</td><td>required</td><td>the wording of the act</td></tr>
 * <tr><td>{@code wording_en}</td><td></td><td>a translation</td></tr>
 * </table>
 *
 * <p>{@link OfficialWording#of} takes what is delivered. Of identical rows one is delivered, of rows that word one item
 * differently none.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class WordingCsv implements SourceReader<PartialResult<OfficialWording.Entry>> {

    private static final FormSpec FORM = FormSpec.of(
            "Nguyên văn chỉ tiêu",
            "Official wordings",
            List.of(
                    ColumnSpec.of("set", CellKind.WORD).asRequired().describedAs("mã bộ tiêu chí", "the id of the set"),
                    ColumnSpec.of("indicator", CellKind.WORD).asRequired().describedAs("số chỉ tiêu", "the indicator"),
                    ColumnSpec.of("part", CellKind.WORD).describedAs("phần của chỉ tiêu", "the part of the indicator"),
                    ColumnSpec.of("wording_vi", CellKind.TEXT)
                            .asRequired()
                            .describedAs("nguyên văn trong văn bản", "the wording of the act"),
                    ColumnSpec.of("wording_en", CellKind.TEXT).describedAs("bản dịch tiếng Anh", "a translation")));

    private static final WordingCsv STANDARD = new WordingCsv(CriteriaCatalog.standard(), CsvProfile.standard());

    private final CriteriaCatalog catalog;
    private final CsvProfile profile;

    private WordingCsv(CriteriaCatalog catalog, CsvProfile profile) {
        this.catalog = catalog;
        this.profile = profile;
    }

    /** Returns the reader of wordings of the bundled sets. */
    public static WordingCsv standard() {
        return STANDARD;
    }

    /** Returns a reader of wordings of the sets of {@code catalog}. */
    public static WordingCsv of(CriteriaCatalog catalog) {
        return new WordingCsv(catalog, CsvProfile.standard());
    }

    /** Returns this reader for files that are written as {@code profile} says. */
    public WordingCsv with(CsvProfile profile) {
        return new WordingCsv(catalog, profile);
    }

    /** Returns the columns of the form. */
    public static FormSpec form() {
        return FORM;
    }

    private record Line(CsvCells row, OfficialWording.Entry entry) {}

    private record Key(String set, ItemId item) {}

    /**
     * Reads a source.
     *
     * @throws vn.ntm.io.UnreadableInputException if it is not there or not text
     * @throws MissingColumnException if its header lacks a required column
     */
    @Override
    public PartialResult<OfficialWording.Entry> read(TextSource source) {
        FailureLog failures = new FailureLog(source.name(), profile.limits().failures());
        Map<Key, List<Line>> byItem = new LinkedHashMap<>();
        try (CsvSheet sheet = CsvSheet.open(source, FORM, profile, failures)) {
            sheet.forEach(live -> {
                Optional<Failure> misshapen = live.cutShort();
                if (misshapen.isPresent()) {
                    failures.accept(misshapen.get());
                    return;
                }
                CsvCells row = live.copy();
                row.reportDamaged(failures);
                entry(row, failures)
                        .ifPresent(entry -> byItem.computeIfAbsent(
                                        new Key(entry.set(), entry.item()), key -> new ArrayList<>())
                                .add(new Line(row, entry)));
            });
        }
        List<OfficialWording.Entry> entries = new ArrayList<>();
        byItem.values().forEach(lines -> agreed(lines, failures).ifPresent(entries::add));
        return PartialResult.of(entries, failures.inOrder());
    }

    private Optional<OfficialWording.Entry> entry(CsvCells row, Consumer<Failure> failures) {
        List<Failure> found = new ArrayList<>();
        for (ColumnSpec column : FORM.required()) {
            if (row.text(column.id()).isEmpty()) {
                found.add(row.failure(FailureReason.MISSING_CELL, column.id()));
            }
        }
        if (found.isEmpty()) {
            ItemCells.unknown(catalog, row).ifPresent(found::add);
        }
        found.forEach(failures);
        return found.isEmpty()
                ? Optional.of(new OfficialWording.Entry(
                        row.text("set").orElseThrow(),
                        new ItemId(row.text("indicator").orElseThrow(), row.text("part")),
                        row.text("wording_vi").orElseThrow(),
                        row.text("wording_en")))
                : Optional.empty();
    }

    private static Optional<OfficialWording.Entry> agreed(List<Line> lines, Consumer<Failure> failures) {
        OfficialWording.Entry entry = lines.get(0).entry();
        for (Line line : lines) {
            lines.stream()
                    .filter(other -> !other.entry().equals(line.entry()))
                    .findFirst()
                    .ifPresent(other -> failures.accept(other(line, FailureReason.CONTRADICTING_ROWS, other)));
        }
        if (!lines.stream().allMatch(line -> line.entry().equals(entry))) {
            return Optional.empty();
        }
        lines.stream().skip(1).forEach(line -> failures.accept(other(line, FailureReason.DUPLICATE_ROW, lines.get(0))));
        return Optional.of(entry);
    }

    private static Failure other(Line line, FailureReason reason, Line other) {
        return line.row()
                .failure(
                        reason,
                        "wording_vi",
                        "other",
                        Integer.toString(other.row().line()));
    }
}
