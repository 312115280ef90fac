package vn.ntm.criteria.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.Lazy;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/** The tables that all sets share, read when first needed, after those of the law that they add to. */
final class SharedTables {

    static final List<String> RELEASE_COLUMNS = List.of("release", "checked_on");
    static final List<String> ACT_COLUMNS = List.of("number", "issued", "effective", "title_vi", "title_en");
    static final List<String> UNIT_COLUMNS = List.of("id", "text_vi", "text_en", "compares", "grades");
    static final List<String> TIER_COLUMNS = List.of("id", "name_vi", "name_en");
    static final List<String> LINK_COLUMNS = List.of("set", "criterion", "later_set", "later_criterion", "status");

    private final LawTables.Source source;
    private final Optional<Law> parent;
    private final Law whole;
    private final Lazy<Terms> terms = new Lazy<>(new TermTables());
    private final Lazy<List<SubjectLink>> links = new Lazy<>(new LinkTable());

    /** @param whole the law with what the source adds */
    SharedTables(LawTables.Source source, Optional<Law> parent, Law whole) {
        this.source = source;
        this.parent = parent;
        this.whole = whole;
    }

    /** What the rows of every other table name. */
    record Terms(
            LawRelease release, Map<String, LegalAct> acts, Map<String, MeasureUnit> units, Map<String, Tier> tiers) {}

    Terms terms() {
        return terms.get();
    }

    List<SubjectLink> links() {
        return links.get();
    }

    /** Returns the rows of a table. What adds to another law may do without a table of its own. */
    List<Row> rows(String file, List<String> columns) {
        return isLeftOut(file) ? List.of() : source.table(file, columns).rows();
    }

    private boolean isLeftOut(String file) {
        return parent.isPresent() && !source.has(file);
    }

    private final class TermTables implements Supplier<Terms> {
        @Override
        public Terms get() {
            return new Terms(readRelease(), readActs(), readUnits(), readTiers());
        }
    }

    private final class LinkTable implements Supplier<List<SubjectLink>> {
        @Override
        public List<SubjectLink> get() {
            List<SubjectLink> read = new ArrayList<>();
            if (parent.isPresent()) {
                read.addAll(parent.get().links());
            }
            for (Row row : rows("links.csv", LINK_COLUMNS)) {
                read.add(new SubjectLink(
                        idOfSet(row, "set"),
                        row.text("criterion"),
                        idOfSet(row, "later_set"),
                        row.text("later_criterion"),
                        Cells.constant(row, "status", Grade.class)));
            }
            return Collections.unmodifiableList(read);
        }
    }

    private String idOfSet(Row row, String column) {
        String id = row.text(column);
        if (!whole.headers().containsKey(id)) {
            throw row.fault(column, "no such set in sets.csv");
        }
        return id;
    }

    private LawRelease readRelease() {
        if (isLeftOut("release.csv")) {
            return parent.orElseThrow().release();
        }
        Row row = source.table("release.csv", RELEASE_COLUMNS).onlyRow();
        return new LawRelease(row.text("release"), Cells.date(row, "checked_on"));
    }

    private Map<String, LegalAct> readActs() {
        Map<String, LegalAct> acts =
                parent.isPresent() ? new LinkedHashMap<>(parent.get().acts()) : new LinkedHashMap<>();
        for (Row row : rows("acts.csv", ACT_COLUMNS)) {
            LegalAct act = LegalAct.builder()
                    .number(row.text("number"))
                    .issued(row.date("issued"))
                    .effective(row.date("effective"))
                    .titleVi(row.text("title_vi"))
                    .titleEn(row.text("title_en"))
                    .build();
            putOnce(acts, row, "number", act);
        }
        return Collections.unmodifiableMap(acts);
    }

    private Map<String, MeasureUnit> readUnits() {
        Map<String, MeasureUnit> units =
                parent.isPresent() ? new LinkedHashMap<>(parent.get().units()) : new LinkedHashMap<>();
        for (Row row : rows("units.csv", UNIT_COLUMNS)) {
            MeasureUnit unit = new MeasureUnit(
                    row.text("id"),
                    row.text("text_vi"),
                    row.text("text_en"),
                    row.constant("compares", MeasureUnit.Comparison.class).orElse(MeasureUnit.Comparison.NONE),
                    row.words("grades"));
            putOnce(units, row, "id", unit);
        }
        return Collections.unmodifiableMap(units);
    }

    /** The tiers of the acts are known to the code, because callers name them; a source can bring others. */
    private Map<String, Tier> readTiers() {
        Map<String, Tier> tiers = new LinkedHashMap<>();
        if (parent.isEmpty()) {
            for (Tier tier : Tiers.all()) {
                tiers.put(tier.id(), tier);
            }
        } else {
            tiers.putAll(parent.get().tiers());
            for (Row row : rows("tiers.csv", TIER_COLUMNS)) {
                putOnce(tiers, row, "id", new Tier(row.text("id"), row.text("name_vi"), row.text("name_en")));
            }
        }
        return Collections.unmodifiableMap(tiers);
    }

    private static <T> void putOnce(Map<String, T> read, Row row, String key, T value) {
        if (read.put(row.text(key), value) != null) {
            throw row.fault(key, "the key occurs twice");
        }
    }
}
