package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/** The tables that all sets share, each read when first needed, after those of the law that they add to. */
final class SharedTables {

    static final List<String> RELEASE_COLUMNS = List.of("release", "checked_on");
    static final List<String> ACT_COLUMNS = List.of("number", "issued", "effective", "title_vi", "title_en");
    static final List<String> UNIT_COLUMNS = List.of("id", "text_vi", "text_en", "compares", "grades");
    static final List<String> TIER_COLUMNS = List.of("id", "name_vi", "name_en");
    static final List<String> LINK_COLUMNS = List.of("set", "criterion", "later_set", "later_criterion", "status");

    private final LawTables.Source source;
    private final Optional<Law> parent;
    private final Lazy<LawRelease> release = new Lazy<>(this::readRelease);
    private final Lazy<ImmutableMap<String, LegalAct>> acts = new Lazy<>(this::readActs);
    private final Lazy<ImmutableMap<String, MeasureUnit>> units = new Lazy<>(this::readUnits);
    private final Lazy<ImmutableMap<String, Tier>> tiers = new Lazy<>(this::readTiers);
    private final Lazy<ImmutableList<SubjectLink>> links = new Lazy<>(this::readLinks);

    SharedTables(LawTables.Source source, Optional<Law> parent) {
        this.source = source;
        this.parent = parent;
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

    ImmutableMap<String, Tier> tiers() {
        return tiers.get();
    }

    ImmutableList<SubjectLink> links() {
        return links.get();
    }

    /** What adds to another law may do without a table of its own. */
    Optional<CsvTable> table(String file, List<String> columns) {
        return parent.isPresent() && !source.has(file) ? Optional.empty() : Optional.of(source.table(file, columns));
    }

    private LawRelease readRelease() {
        Optional<CsvTable> table = table("release.csv", RELEASE_COLUMNS);
        if (table.isEmpty()) {
            return parent.orElseThrow().release();
        }
        return table.get().rows().stream()
                .map(row ->
                        new LawRelease(row.text("release"), LawTables.required(row, "checked_on", LocalDate::parse)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("release.csv has no row"));
    }

    private ImmutableMap<String, LegalAct> readActs() {
        return byKey(
                "acts.csv",
                ACT_COLUMNS,
                Law::acts,
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
                "units.csv",
                UNIT_COLUMNS,
                Law::units,
                row -> new MeasureUnit(
                        row.text("id"),
                        row.text("text_vi"),
                        row.text("text_en"),
                        row.constant("compares", MeasureUnit.Comparison.class).orElse(MeasureUnit.Comparison.NONE),
                        row.optional("grades")
                                .map(cell -> List.of(cell.split(";", -1)))
                                .orElse(List.of())));
    }

    /** The tiers of the acts are known to the code, because callers name them; a source can bring others. */
    private ImmutableMap<String, Tier> readTiers() {
        if (parent.isEmpty()) {
            ImmutableMap.Builder<String, Tier> known = ImmutableMap.builder();
            Tiers.all().forEach(tier -> known.put(tier.id(), tier));
            return known.build();
        }
        return byKey(
                "tiers.csv",
                TIER_COLUMNS,
                Law::tiers,
                row -> new Tier(row.text("id"), row.text("name_vi"), row.text("name_en")));
    }

    private ImmutableList<SubjectLink> readLinks() {
        ImmutableList.Builder<SubjectLink> read = ImmutableList.builder();
        parent.ifPresent(law -> read.addAll(law.links()));
        table("links.csv", LINK_COLUMNS).map(CsvTable::rows).orElse(List.of()).forEach(row -> read.add(link(row)));
        return read.build();
    }

    private static SubjectLink link(Row row) {
        return new SubjectLink(
                row.text("set"),
                row.text("criterion"),
                row.text("later_set"),
                row.text("later_criterion"),
                LawTables.constant(row, "status", Grade.class));
    }

    /** Returns the rows of a table by the cell of its first column, after what the law has that they add to. */
    private <T> ImmutableMap<String, T> byKey(
            String file,
            List<String> columns,
            Function<Law, ImmutableMap<String, T>> inherited,
            Function<Row, T> maker) {
        Map<String, T> made = new LinkedHashMap<>(parent.map(inherited).orElse(ImmutableMap.of()));
        for (Row row : table(file, columns).map(CsvTable::rows).orElse(List.of())) {
            if (made.put(row.text(columns.get(0)), maker.apply(row)) != null) {
                throw row.fault(columns.get(0), "the key occurs twice");
            }
        }
        return ImmutableMap.copyOf(made);
    }
}
