package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Wording;

/**
 * The tables of the law: those that all sets share, read when first needed, and three for each set, read when
 * that set is. A broken table stops with file, line and column.
 */
final class LawTables implements Law {

    static final List<String> NOTE_COLUMNS = List.of("set", "text_vi", "text_en");

    private final Source source;
    private final ImmutableList<String> sources;
    private final Optional<Law> parent;
    private final SharedTables shared;
    private final Lazy<ImmutableMap<String, Entry>> entries = new Lazy<>(this::readEntries);
    private final Lazy<ImmutableMap<String, ListedSet>> headers = new Lazy<>(this::readHeaders);

    LawTables(Source source) {
        this(source, ImmutableList.of(), Optional.empty());
    }

    private LawTables(Source source, ImmutableList<String> sources, Optional<Law> parent) {
        this.source = source;
        this.sources = sources;
        this.parent = parent;
        this.shared = new SharedTables(source, parent);
    }

    /** Where a table comes from. */
    interface Source {
        CsvTable table(String file, List<String> columns);

        /** Returns whether it has a table; a source that stands alone has all. */
        default boolean has(String file) {
            return true;
        }
    }

    /** A set: its row of the table of sets, and its own tables when they are needed. */
    private record Entry(ListedSet header, Lazy<CriteriaSet> set) {}

    static LawTables bundled() {
        return new LawTables((file, columns) ->
                CsvTable.read(CriteriaCatalog.class.getResource("law/" + file), "law/" + file, columns));
    }

    /**
     * Returns the law with the sets of a source after its own.
     *
     * @throws IllegalArgumentException if a source of this name was added before
     */
    static LawTables added(Law law, CriteriaSource added) {
        if (law.sources().contains(added.name())) {
            throw new IllegalArgumentException("a source named " + added.name() + " was added before");
        }
        Source source = new Source() {
            @Override
            public CsvTable table(String file, List<String> columns) {
                return CsvTable.read(added.table(file).orElse(null), added.name() + "/" + file, columns);
            }

            @Override
            public boolean has(String file) {
                return added.table(file).isPresent();
            }
        };
        ImmutableList<String> sources = ImmutableList.<String>builder()
                .addAll(law.sources())
                .add(added.name())
                .build();
        return new LawTables(source, sources, Optional.of(law));
    }

    @Override
    public ImmutableList<String> sources() {
        return sources;
    }

    @Override
    public LawRelease release() {
        // Of the law that a catalogue is built on; the sets of a source bear the release of their own tables.
        return parent.map(Law::release).orElseGet(shared::release);
    }

    @Override
    public ImmutableMap<String, LegalAct> acts() {
        return shared.acts();
    }

    @Override
    public ImmutableMap<String, MeasureUnit> units() {
        return shared.units();
    }

    @Override
    public ImmutableMap<String, Tier> tiers() {
        return shared.tiers();
    }

    @Override
    public ImmutableList<SubjectLink> links() {
        return shared.links();
    }

    @Override
    public ImmutableMap<String, ListedSet> headers() {
        return headers.get();
    }

    @Override
    public CriteriaSet set(String id) {
        Entry entry = entries.get().get(id);
        if (entry != null) {
            return entry.set().get();
        }
        return parent.orElseThrow(() -> Law.noSuchSet(id)).set(id);
    }

    private ImmutableMap<String, Entry> readEntries() {
        List<Row> notes =
                shared.table("notes.csv", NOTE_COLUMNS).map(CsvTable::rows).orElse(List.of());
        Map<String, Entry> read = new LinkedHashMap<>();
        List<ListedSet> listed =
                new ArrayList<>(parent.map(law -> law.headers().values()).orElse(ImmutableList.of()));
        for (Row row : source.table("sets.csv", HeaderTable.COLUMNS).rows()) {
            String id = row.text("id");
            List<Row> own =
                    notes.stream().filter(note -> note.text("set").equals(id)).toList();
            ListedSet header = HeaderTable.header(row, own, shared.release(), tiers());
            requireAct(row, "decision", acts());
            if (header.endedBy().isPresent()) {
                requireAct(row, "ended_by", acts());
            }
            listed.forEach(other -> checkApart(other, header, row));
            listed.add(header);
            read.put(id, new Entry(header, new Lazy<>(() -> readSet(row, header))));
        }
        for (Row note : notes) {
            if (!read.containsKey(note.text("set"))) {
                throw note.fault("set", "no such set in sets.csv");
            }
        }
        return ImmutableMap.copyOf(read);
    }

    /**
     * On no day may two sets lead units of one level to one tier, unless one says which units it is for: nothing else
     * would say which of them judges.
     */
    private static void checkApart(ListedSet other, ListedSet set, Row row) {
        if (other.id().equals(set.id())) {
            throw row.fault("id", "the key occurs twice");
        }
        if (other.scope().equals(set.scope())
                && other.level() == set.level()
                && other.tier().equals(set.tier())
                && other.validity().overlaps(set.validity())) {
            throw row.fault("from", "the set " + other.id() + " leads the same units to this tier on some of the days");
        }
    }

    private ImmutableMap<String, ListedSet> readHeaders() {
        ImmutableMap.Builder<String, ListedSet> built = ImmutableMap.builder();
        parent.ifPresent(law -> built.putAll(law.headers()));
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
            if (!headers().containsKey(reference.set())) {
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
