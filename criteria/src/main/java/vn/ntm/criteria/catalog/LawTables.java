package vn.ntm.criteria.catalog;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Lazy;
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

/**
 * The tables of the law: those that all sets share, read when first needed, and three for each set, read when
 * that set is. A broken table stops with file, line and column.
 */
final class LawTables implements Law {

    static final List<String> NOTE_COLUMNS = List.of("set", "text_vi", "text_en");

    private final Source source;
    private final List<String> sources;
    private final Optional<Law> parent;
    private final SharedTables shared;
    private final Lazy<Listing> listing = new Lazy<>(new SetsTable());

    LawTables(Source source) {
        this(source, List.of(), Optional.empty());
    }

    private LawTables(Source source, List<String> sources, Optional<Law> parent) {
        this.source = source;
        this.sources = sources;
        this.parent = parent;
        this.shared = new SharedTables(source, parent, this);
    }

    /** Where a table comes from. */
    interface Source {
        CsvTable table(String file, List<String> columns);

        /** Returns whether it has a table; a source that stands alone has all. */
        default boolean has(String file) {
            return true;
        }
    }

    /** The sets of these tables, each opened when it is needed, and the headers of those that they add to as well. */
    private record Listing(Map<String, Lazy<CriteriaSet>> sets, Map<String, ListedSet> headers) {}

    static LawTables bundled() {
        return new LawTables(new Bundled());
    }

    private static final class Bundled implements Source {
        private final @Nullable URL sets = CriteriaCatalog.class.getResource("law/sets.csv");

        @Override
        public CsvTable table(String file, List<String> columns) {
            return CsvTable.read(CsvTable.beside(sets, file), "law/" + file, columns);
        }
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
        List<String> sources = new ArrayList<>(law.sources());
        sources.add(added.name());
        return new LawTables(source, List.copyOf(sources), Optional.of(law));
    }

    @Override
    public List<String> sources() {
        return sources;
    }

    @Override
    public LawRelease release() {
        // Of the law that a catalogue is built on; the sets of a source bear the release of their own tables.
        return parent.isPresent() ? parent.get().release() : shared.terms().release();
    }

    @Override
    public Map<String, LegalAct> acts() {
        return shared.terms().acts();
    }

    @Override
    public Map<String, MeasureUnit> units() {
        return shared.terms().units();
    }

    @Override
    public Map<String, Tier> tiers() {
        return shared.terms().tiers();
    }

    @Override
    public List<SubjectLink> links() {
        return shared.links();
    }

    @Override
    public Map<String, ListedSet> headers() {
        return listing.get().headers();
    }

    @Override
    public CriteriaSet set(String id) {
        Lazy<CriteriaSet> set = listing.get().sets().get(id);
        if (set != null) {
            return set.get();
        }
        if (parent.isEmpty()) {
            throw Law.noSuchSet(id);
        }
        return parent.get().set(id);
    }

    private final class SetsTable implements Supplier<Listing> {
        @Override
        public Listing get() {
            List<Row> notes = shared.rows("notes.csv", NOTE_COLUMNS);
            Map<String, Lazy<CriteriaSet>> sets = new LinkedHashMap<>();
            Map<String, ListedSet> headers =
                    parent.isPresent() ? new LinkedHashMap<>(parent.get().headers()) : new LinkedHashMap<>();
            for (Row row : source.table("sets.csv", HeaderTable.COLUMNS).rows()) {
                ListedSet header = header(row, notes);
                for (ListedSet other : headers.values()) {
                    checkApart(other, header, row);
                }
                headers.put(header.id(), header);
                sets.put(header.id(), new Lazy<>(new TablesOfSet(row, header)));
            }
            for (Row note : notes) {
                if (!sets.containsKey(note.text("set"))) {
                    throw note.fault("set", "no such set in sets.csv");
                }
            }
            return new Listing(sets, Collections.unmodifiableMap(headers));
        }
    }

    private ListedSet header(Row row, List<Row> notes) {
        String id = row.text("id");
        List<Row> own = new ArrayList<>();
        for (Row note : notes) {
            if (note.text("set").equals(id)) {
                own.add(note);
            }
        }
        SharedTables.Terms terms = shared.terms();
        ListedSet header = HeaderTable.header(row, own, terms.release(), terms.tiers());
        Cells.act(row, "decision", terms.acts());
        if (header.endedBy().isPresent()) {
            Cells.act(row, "ended_by", terms.acts());
        }
        return header;
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

    private final class TablesOfSet implements Supplier<CriteriaSet> {
        private final Row row;
        private final SetHeader header;

        TablesOfSet(Row row, SetHeader header) {
            this.row = row;
            this.header = header;
        }

        @Override
        public CriteriaSet get() {
            IndicatorTable.Content content = new IndicatorTable(units(), acts())
                    .read(table("criteria.csv", LawColumns.CRITERIA), table("indicators.csv", LawColumns.INDICATORS));
            HeaderTable.checkCounts(row, header, content.criteria());
            List<Threshold> levels = new ThresholdTable(header, units(), acts())
                    .read(table("thresholds.csv", LawColumns.THRESHOLDS), content.demands());
            return CriteriaSet.builder()
                    .header(header)
                    .addAllCriteria(content.criteria())
                    .addAllThresholds(levels)
                    .addAllBases(bases(content.demands()))
                    .build();
        }

        private CsvTable table(String file, List<String> columns) {
            return source.table(header.id() + "/" + file, columns);
        }
    }

    /** The sets that levels are taken from. They are read with the set that does, so none may come back to it. */
    private Collection<CriteriaSet> bases(Map<ItemId, List<IndicatorTable.Demand>> demands) {
        Map<String, CriteriaSet> bases = new LinkedHashMap<>();
        for (List<IndicatorTable.Demand> ofItem : demands.values()) {
            for (IndicatorTable.Demand demand : ofItem) {
                if (demand.requirement().kind() == RequirementKind.RELATIVE) {
                    CriteriaSet base = base(demand);
                    bases.put(base.id(), base);
                }
            }
        }
        return bases.values();
    }

    private CriteriaSet base(IndicatorTable.Demand demand) {
        Reference reference = demand.requirement().base().orElseThrow();
        if (!headers().containsKey(reference.set())) {
            throw demand.row().fault("base", "no such set in sets.csv");
        }
        CriteriaSet base = set(reference.set());
        if (base.thresholds(reference.indicator().orElseThrow(), Optional.empty())
                .isEmpty()) {
            throw demand.row().fault("base", "that set asks for no such number");
        }
        return base;
    }
}
