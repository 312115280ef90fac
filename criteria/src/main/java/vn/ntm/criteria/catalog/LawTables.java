package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;

/**
 * The tables of the law: those that all sets share, read when first needed, and three for each set, read when
 * that set is. A broken table stops with file, line and column.
 */
final class LawTables {

    static final List<String> RELEASE_COLUMNS = List.of("release", "checked_on");
    static final List<String> ACT_COLUMNS = List.of("number", "issued", "effective", "title_vi", "title_en");
    static final List<String> UNIT_COLUMNS = List.of("id", "text_vi", "text_en");
    static final List<String> NOTE_COLUMNS = List.of("set", "text_vi", "text_en");

    private final Source source;
    private final Lazy<Release> release = new Lazy<>(this::readRelease);
    private final Lazy<ImmutableMap<String, LegalAct>> acts = new Lazy<>(this::readActs);
    private final Lazy<ImmutableMap<String, MeasureUnit>> units = new Lazy<>(this::readUnits);
    private final Lazy<ImmutableMap<String, Entry>> entries = new Lazy<>(this::readEntries);
    private final Lazy<ImmutableMap<String, SetHeader>> headers = new Lazy<>(this::readHeaders);

    LawTables(Source source) {
        this.source = source;
    }

    /** Where a table comes from. */
    interface Source {
        CsvTable table(String file, List<String> columns);
    }

    /** The release of the tables, and the day they were last compared with their sources. */
    record Release(String id, LocalDate checkedOn) {}

    /** A set: its row of the table of sets, and its own tables when they are needed. */
    private record Entry(SetHeader header, Lazy<CriteriaSet> set) {}

    static LawTables bundled() {
        return new LawTables((file, columns) ->
                CsvTable.read(CriteriaCatalog.class.getResource("law/" + file), "law/" + file, columns));
    }

    Release release() {
        return release.get();
    }

    ImmutableMap<String, LegalAct> acts() {
        return acts.get();
    }

    ImmutableMap<String, MeasureUnit> units() {
        return units.get();
    }

    ImmutableMap<String, SetHeader> headers() {
        return headers.get();
    }

    /** Returns a set that {@link #headers} names. */
    CriteriaSet set(String id) {
        Entry entry = entries.get().get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no criteria set has the id " + id);
        }
        return entry.set().get();
    }

    private Release readRelease() {
        CsvTable table = source.table("release.csv", RELEASE_COLUMNS);
        return table.rows().stream()
                .map(row -> new Release(row.text("release"), required(row, "checked_on", row.date("checked_on"))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("release.csv has no row"));
    }

    private ImmutableMap<String, LegalAct> readActs() {
        return byKey(
                source.table("acts.csv", ACT_COLUMNS),
                "number",
                row -> LegalAct.builder()
                        .number(row.text("number"))
                        .issued(row.date("issued"))
                        .effective(row.date("effective"))
                        .titleVi(row.text("title_vi"))
                        .titleEn(row.text("title_en"))
                        .build());
    }

    private ImmutableMap<String, MeasureUnit> readUnits() {
        return byKey(
                source.table("units.csv", UNIT_COLUMNS),
                "id",
                row -> new MeasureUnit(row.text("id"), row.text("text_vi"), row.text("text_en")));
    }

    private ImmutableMap<String, Entry> readEntries() {
        CsvTable notes = source.table("notes.csv", NOTE_COLUMNS);
        ImmutableMap<String, Entry> read = byKey(source.table("sets.csv", HeaderTable.COLUMNS), "id", row -> {
            List<Row> own = notes.rows().stream()
                    .filter(note -> note.text("set").equals(row.text("id")))
                    .toList();
            SetHeader header = HeaderTable.header(row, own, release().id());
            requireAct(row, "decision", acts());
            return new Entry(header, new Lazy<>(() -> readSet(row, header)));
        });
        for (Row note : notes.rows()) {
            if (!read.containsKey(note.text("set"))) {
                throw note.fault("set", "no such set in sets.csv");
            }
        }
        return read;
    }

    private ImmutableMap<String, SetHeader> readHeaders() {
        ImmutableMap.Builder<String, SetHeader> built = ImmutableMap.builder();
        entries.get().forEach((id, entry) -> built.put(id, entry.header()));
        return built.build();
    }

    private CriteriaSet readSet(Row row, SetHeader header) {
        String folder = header.id() + "/";
        IndicatorTable.Content content = new IndicatorTable(units(), acts())
                .read(
                        source.table(folder + "criteria.csv", IndicatorTable.CRITERION_COLUMNS),
                        source.table(folder + "indicators.csv", IndicatorTable.COLUMNS));
        HeaderTable.checkCounts(row, header, content.criteria());
        ImmutableList<Threshold> levels = new ThresholdTable(header, units(), acts())
                .read(source.table(folder + "thresholds.csv", ThresholdTable.COLUMNS), content.numbers());
        return CriteriaSet.of(header, content.criteria(), levels, List.of());
    }

    private static <T> ImmutableMap<String, T> byKey(CsvTable table, String key, Function<Row, T> maker) {
        Map<String, T> made = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            if (made.put(row.text(key), maker.apply(row)) != null) {
                throw row.fault(key, "the key occurs twice");
            }
        }
        return ImmutableMap.copyOf(made);
    }

    static <T> T required(Row row, String column, Optional<T> value) {
        return value.orElseThrow(() -> row.fault(column, "the cell must not be empty"));
    }

    static String requireAct(Row row, String column, Map<String, LegalAct> acts) {
        String act = row.text(column);
        if (!acts.containsKey(act)) {
            throw row.fault(column, "no such act in acts.csv");
        }
        return act;
    }
}
