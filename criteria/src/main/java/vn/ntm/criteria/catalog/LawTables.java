package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Reference;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.set.Wording;

/**
 * The tables of the law: those that all sets share, read when first needed, and three for each set, read when
 * that set is. A broken table stops with file, line and column.
 */
final class LawTables {

    static final List<String> RELEASE_COLUMNS = List.of("release", "checked_on");
    static final List<String> ACT_COLUMNS = List.of("number", "issued", "effective", "title_vi", "title_en");
    static final List<String> UNIT_COLUMNS = List.of("id", "text_vi", "text_en", "compares", "grades");
    static final List<String> NOTE_COLUMNS = List.of("set", "text_vi", "text_en");

    private final Source source;
    private final Lazy<LawRelease> release = new Lazy<>(this::readRelease);
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

    /** A set: its row of the table of sets, and its own tables when they are needed. */
    private record Entry(SetHeader header, Lazy<CriteriaSet> set) {}

    static LawTables bundled() {
        return new LawTables((file, columns) ->
                CsvTable.read(CriteriaCatalog.class.getResource("law/" + file), "law/" + file, columns));
    }

    LawRelease release() {
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

    private LawRelease readRelease() {
        CsvTable table = source.table("release.csv", RELEASE_COLUMNS);
        return table.rows().stream()
                .map(row -> new LawRelease(row.text("release"), required(row, "checked_on", LocalDate::parse)))
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
                row -> new MeasureUnit(
                        row.text("id"),
                        row.text("text_vi"),
                        row.text("text_en"),
                        row.constant("compares", MeasureUnit.Comparison.class).orElse(MeasureUnit.Comparison.NONE),
                        row.optional("grades")
                                .map(cell -> List.of(cell.split(";", -1)))
                                .orElse(List.of())));
    }

    private ImmutableMap<String, Entry> readEntries() {
        CsvTable notes = source.table("notes.csv", NOTE_COLUMNS);
        Map<String, Row> rows = new LinkedHashMap<>();
        ImmutableMap<String, Entry> read = byKey(source.table("sets.csv", HeaderTable.COLUMNS), "id", row -> {
            rows.put(row.text("id"), row);
            List<Row> own = notes.rows().stream()
                    .filter(note -> note.text("set").equals(row.text("id")))
                    .toList();
            SetHeader header = HeaderTable.header(row, own, release());
            requireAct(row, "decision", acts());
            return new Entry(header, new Lazy<>(() -> readSet(row, header)));
        });
        rows.forEach((id, row) -> checkApart(read, id, row));
        for (Row note : notes.rows()) {
            if (!read.containsKey(note.text("set"))) {
                throw note.fault("set", "no such set in sets.csv");
            }
        }
        return read;
    }

    /** On no day may two sets lead the same units to one tier: nothing would say which of them judges. */
    private static void checkApart(Map<String, Entry> entries, String id, Row row) {
        SetHeader set = header(entries, id);
        for (String earlier : entries.keySet()) {
            if (earlier.equals(id)) {
                return;
            }
            SetHeader other = header(entries, earlier);
            if (other.scope().equals(set.scope())
                    && other.level() == set.level()
                    && other.tier().equals(set.tier())
                    && other.validity().overlaps(set.validity())) {
                throw row.fault(
                        "from", "the set " + earlier + " leads the same units to this tier on some of the days");
            }
        }
    }

    private static SetHeader header(Map<String, Entry> entries, String id) {
        return Objects.requireNonNull(entries.get(id)).header();
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
                        source.table(folder + "criteria.csv", LawColumns.CRITERIA),
                        source.table(folder + "indicators.csv", LawColumns.INDICATORS));
        HeaderTable.checkCounts(row, header, content.criteria());
        ImmutableList<Threshold> levels = new ThresholdTable(header, units(), acts())
                .read(source.table(folder + "thresholds.csv", LawColumns.THRESHOLDS), content.demands());
        return CriteriaSet.builder()
                .header(header)
                .addAllCriteria(content.criteria())
                .addAllThresholds(levels)
                .addAllBases(bases(content.demands()))
                .build();
    }

    /** The sets that levels are taken from. They are read with the set that does, so none may come back to it. */
    private List<CriteriaSet> bases(ImmutableListMultimap<ItemId, IndicatorTable.Demand> demands) {
        Map<String, CriteriaSet> bases = new LinkedHashMap<>();
        demands.forEach((item, demand) -> {
            if (demand.requirement().kind() != RequirementKind.RELATIVE) {
                return;
            }
            Reference reference = demand.requirement().base().orElseThrow();
            if (!entries.get().containsKey(reference.set())) {
                throw demand.row().fault("base", "no such set in sets.csv");
            }
            CriteriaSet base = bases.computeIfAbsent(reference.set(), this::set);
            if (base.thresholds(reference.indicator().orElseThrow(), Optional.empty())
                    .isEmpty()) {
                throw demand.row().fault("base", "that set asks for no such number");
            }
        });
        return List.copyOf(bases.values());
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

    /** Returns what {@code parser} makes of a cell that must not be empty. */
    static <T> T required(Row row, String column, Function<String, T> parser) {
        return row.parsed(column, parser).orElseThrow(() -> row.fault(column, "the cell must not be empty"));
    }

    /** Returns the constant that a cell names, which must not be empty. */
    static <E extends Enum<E>> E constant(Row row, String column, Class<E> type) {
        return required(row, column, name -> Enum.valueOf(type, name));
    }

    /** Returns words in two languages, if a row has them: both or none. */
    static Optional<Wording> wording(Row row, String vietnamese, String english) {
        Optional<String> textVi = row.optional(vietnamese);
        if (textVi.isPresent() != row.optional(english).isPresent()) {
            throw row.fault(textVi.isPresent() ? english : vietnamese, "the words are missing in this language");
        }
        return textVi.map(words -> new Wording(words, row.text(english)));
    }

    static String requireAct(Row row, String column, Map<String, LegalAct> acts) {
        String act = row.text(column);
        if (!acts.containsKey(act)) {
            throw row.fault(column, "no such act in acts.csv");
        }
        return act;
    }
}
