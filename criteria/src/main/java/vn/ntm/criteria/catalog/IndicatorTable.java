package vn.ntm.criteria.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Reference;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Wording;

/**
 * The tables {@code criteria.csv} and {@code indicators.csv} of a set. A row with a part id is a part of the
 * indicator above it; a second row of an indicator is what an amending act made of it.
 */
final class IndicatorTable {

    private static final Wording NOT_READ = new Wording("Nội dung chưa đọc được", "Content not read");

    private final Map<String, MeasureUnit> units;
    private final RowAbove above;

    IndicatorTable(Map<String, MeasureUnit> units, Map<String, LegalAct> acts) {
        this.units = units;
        this.above = new RowAbove(acts, false);
    }

    /** The criteria, and the rows that ask for something measured, each with what it asks for. */
    record Content(List<Criterion> criteria, Map<ItemId, List<Demand>> demands) {}

    /** A row that asks for something measured: where a missing threshold is reported. */
    record Demand(Row row, Requirement requirement) {}

    /** The rows of one indicator, in the order of the file. */
    private record Block(List<Row> own, Map<String, List<Row>> parts) {
        Row first() {
            return own.get(0);
        }
    }

    Content read(CsvTable criteria, CsvTable indicators) {
        Map<String, Block> blocks = blocks(indicators);
        Map<String, List<Indicator>> byCriterion = new LinkedHashMap<>();
        for (Row row : criteria.rows()) {
            if (byCriterion.put(row.text("no"), new ArrayList<>()) != null) {
                throw row.fault("no", "the criterion occurs twice");
            }
        }
        Map<ItemId, List<Demand>> demands = new LinkedHashMap<>();
        for (Block block : blocks.values()) {
            List<Indicator> siblings = byCriterion.get(block.first().text("criterion"));
            if (siblings == null) {
                throw block.first().fault("criterion", "no such criterion in criteria.csv");
            }
            Indicator indicator = indicator(block);
            siblings.add(indicator);
            demands(indicator, block, demands);
        }
        List<Criterion> built = new ArrayList<>();
        for (Row row : criteria.rows()) {
            built.add(criterion(row, byCriterion.getOrDefault(row.text("no"), List.of())));
        }
        return new Content(built, demands);
    }

    private static Map<String, Block> blocks(CsvTable table) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        String last = "";
        for (Row row : table.rows()) {
            String no = row.text("no");
            String part = row.cell("part");
            Block block = blocks.get(no);
            if (block == null && part.isEmpty()) {
                block = new Block(new ArrayList<>(), new LinkedHashMap<>());
                blocks.put(no, block);
            } else if (block == null || !last.equals(no)) {
                throw row.fault("no", "the row must stand below the first of its indicator");
            }
            if (part.isEmpty()) {
                block.own().add(row);
            } else {
                add(block.parts(), part, row);
            }
            last = no;
        }
        return blocks;
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        List<V> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        list.add(value);
    }

    private static Criterion criterion(Row row, List<Indicator> indicators) {
        boolean complete = row.flag("complete");
        if (complete && indicators.isEmpty()) {
            throw row.fault("complete", "a criterion without indicators is not complete");
        }
        return Criterion.builder()
                .no(row.text("no"))
                .group(group(row))
                .nameVi(row.text("name_vi"))
                .nameEn(row.text("name_en"))
                .counted(row.flag("counted"))
                .complete(complete)
                .addAllIndicators(indicators)
                .build();
    }

    private static Optional<Criterion.Group> group(Row row) {
        String no = row.cell("group");
        Optional<Wording> name = no.isEmpty() ? Optional.empty() : Cells.wording(row, "group_vi", "group_en");
        return name.isPresent() ? Optional.of(new Criterion.Group(no, name.get())) : Optional.empty();
    }

    private Indicator indicator(Block block) {
        Row first = block.first();
        for (Row row : block.own()) {
            same("criterion", row, first);
            same("numbered", row, first);
        }
        Wording label = label(block.own());
        Indicator.Builder indicator = Indicator.builder()
                .no(first.text("no"))
                .criterion(first.text("criterion"))
                .numbered(first.flag("numbered"))
                .isPlace(words(first).isEmpty())
                .labelVi(label.textVi())
                .labelEn(label.textEn());
        for (Row row : block.own()) {
            indicator.addRequirements(requirement(row, label));
        }
        for (List<Row> rows : block.parts().values()) {
            indicator.addParts(part(rows, first));
        }
        try {
            return indicator.build();
        } catch (IllegalArgumentException e) {
            throw first.fault("kind", e);
        }
    }

    private Part part(List<Row> rows, Row indicator) {
        Row first = rows.get(0);
        Wording label = label(rows);
        Part.Builder part = Part.builder()
                .id(first.text("part"))
                .labelVi(label.textVi())
                .labelEn(label.textEn())
                .choice(first.optional("choice"))
                .anyOf(first.optional("any_of"));
        for (Row row : rows) {
            same("criterion", row, indicator);
            same("choice", row, first);
            same("any_of", row, first);
            Requirement requirement = requirement(row, label);
            if (requirement.kind().isByParts()) {
                throw row.fault("kind", "a part has no parts");
            }
            part.addRequirements(requirement);
        }
        try {
            return part.build();
        } catch (IllegalArgumentException e) {
            throw first.fault("from", e);
        }
    }

    private static void same(String column, Row row, Row first) {
        if (!row.cell(column).equals(first.cell(column))) {
            throw row.fault(column, "the cell must be that of line " + first.line());
        }
    }

    private static Optional<Wording> words(Row row) {
        return Cells.wording(row, "label_vi", "label_en");
    }

    /** The label is that of the latest wording; a place for what could not be read has none in the table. */
    private static Wording label(List<Row> rows) {
        return words(rows.get(rows.size() - 1)).orElse(NOT_READ);
    }

    private Requirement requirement(Row row, Wording label) {
        RequirementKind kind = Cells.constant(row, "kind", RequirementKind.class);
        boolean ownHistory = kind == RequirementKind.OWN_HISTORY;
        Optional<Wording> subject = words(row);
        boolean sameSubject = subject.isPresent() && subject.get().equals(label);
        Requirement.Builder requirement = Requirement.builder()
                .validity(above.validity(row))
                .kind(kind)
                .subject(sameSubject ? Optional.empty() : subject)
                .unit(row.cell("unit").isEmpty() ? Optional.empty() : Optional.of(unit(row, units)))
                .base(ownHistory ? Optional.empty() : reference(row))
                .earlier(ownHistory ? row.optional("base") : Optional.empty())
                .addAllCounts(Cells.unitTypes(row, "counts"))
                .setBy(Cells.authority(row, "set_by"))
                .appliesWhen(Cells.wording(row, "applies_when_vi", "applies_when_en"))
                .grade(Cells.constant(row, "status", Grade.class))
                .citation(above.citation(row))
                .note(row.optional("note"));
        try {
            return requirement.build();
        } catch (IllegalArgumentException e) {
            throw row.fault("kind", e);
        }
    }

    private static Optional<Reference> reference(Row row) {
        String base = row.cell("base");
        try {
            return base.isEmpty() ? Optional.empty() : Optional.of(Reference.parse(base));
        } catch (IllegalArgumentException e) {
            throw row.fault("base", e);
        }
    }

    static MeasureUnit unit(Row row, Map<String, MeasureUnit> units) {
        MeasureUnit unit = units.get(row.text("unit"));
        if (unit == null) {
            throw row.fault("unit", "no such unit in units.csv");
        }
        return unit;
    }

    private static void demands(Indicator indicator, Block block, Map<ItemId, List<Demand>> demands) {
        for (ItemId item : indicator.measuredItems()) {
            boolean isPart = item.part().isPresent();
            List<Row> rows = isPart ? block.parts().getOrDefault(item.part().get(), List.of()) : block.own();
            Item asking = isPart ? indicator.part(item.part().get()).orElseThrow() : indicator;
            for (int i = 0; i < rows.size(); i++) {
                Requirement asked = asking.requirements().get(i);
                if (asked.kind().isMeasured()) {
                    add(demands, item, new Demand(rows.get(i), asked));
                }
            }
        }
    }
}
