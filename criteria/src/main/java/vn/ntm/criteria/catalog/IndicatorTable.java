package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Authority;
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
    private final Map<String, LegalAct> acts;

    IndicatorTable(Map<String, MeasureUnit> units, Map<String, LegalAct> acts) {
        this.units = units;
        this.acts = acts;
    }

    /** The criteria, and the rows that ask for something measured, each with what it asks for. */
    record Content(ImmutableList<Criterion> criteria, ImmutableListMultimap<ItemId, Demand> demands) {}

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
        ImmutableListMultimap.Builder<ItemId, Demand> demands = ImmutableListMultimap.builder();
        for (Block block : blocks.values()) {
            List<Indicator> siblings = byCriterion.get(block.first().text("criterion"));
            if (siblings == null) {
                throw block.first().fault("criterion", "no such criterion in criteria.csv");
            }
            Indicator indicator = indicator(block);
            siblings.add(indicator);
            demands(indicator, block, demands);
        }
        ImmutableList.Builder<Criterion> built = ImmutableList.builder();
        criteria.rows().forEach(row -> built.add(criterion(row, byCriterion.getOrDefault(row.text("no"), List.of()))));
        return new Content(built.build(), demands.build());
    }

    private static Map<String, Block> blocks(CsvTable table) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        String last = "";
        for (Row row : table.rows()) {
            String no = row.text("no");
            Optional<String> part = row.optional("part");
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
                block.parts()
                        .computeIfAbsent(part.get(), id -> new ArrayList<>())
                        .add(row);
            }
            last = no;
        }
        return blocks;
    }

    private static Criterion criterion(Row row, List<Indicator> indicators) {
        boolean complete = row.flag("complete");
        if (complete && indicators.isEmpty()) {
            throw row.fault("complete", "a criterion without indicators is not complete");
        }
        Optional<Criterion.Group> group = row.optional("group")
                .flatMap(no ->
                        LawTables.wording(row, "group_vi", "group_en").map(name -> new Criterion.Group(no, name)));
        return Criterion.builder()
                .no(row.text("no"))
                .group(group)
                .nameVi(row.text("name_vi"))
                .nameEn(row.text("name_en"))
                .counted(row.flag("counted"))
                .complete(complete)
                .addAllIndicators(indicators)
                .build();
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
        block.own().forEach(row -> indicator.addRequirements(requirement(row, label)));
        block.parts().values().forEach(rows -> indicator.addParts(part(rows, first)));
        try {
            return indicator.build();
        } catch (IllegalArgumentException e) {
            throw first.fault("kind", String.valueOf(e.getMessage()));
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
            throw first.fault("from", String.valueOf(e.getMessage()));
        }
    }

    private static void same(String column, Row row, Row first) {
        if (!row.optional(column).equals(first.optional(column))) {
            throw row.fault(column, "the cell must be that of line " + first.line());
        }
    }

    private static Optional<Wording> words(Row row) {
        return LawTables.wording(row, "label_vi", "label_en");
    }

    /** The label is that of the latest wording; a place for what could not be read has none in the table. */
    private static Wording label(List<Row> rows) {
        return words(rows.get(rows.size() - 1)).orElse(NOT_READ);
    }

    private Requirement requirement(Row row, Wording label) {
        RequirementKind kind = LawTables.constant(row, "kind", RequirementKind.class);
        boolean ownHistory = kind == RequirementKind.OWN_HISTORY;
        Requirement.Builder requirement = Requirement.builder()
                .validity(row.validity())
                .kind(kind)
                .subject(words(row).filter(subject -> !subject.equals(label)))
                .unit(row.optional("unit").map(id -> unit(row, units)))
                .base(ownHistory ? Optional.empty() : row.parsed("base", Reference::parse))
                .earlier(ownHistory ? row.optional("base") : Optional.empty())
                .addAllCounts(row.parsed("counts", IndicatorTable::unitTypes).orElse(List.of()))
                .setBy(LawTables.required(row, "set_by", Authority::parse))
                .appliesWhen(LawTables.wording(row, "applies_when_vi", "applies_when_en"))
                .grade(LawTables.constant(row, "status", Grade.class))
                .citation(citation(row, acts).build())
                .note(row.optional("note"));
        try {
            return requirement.build();
        } catch (IllegalArgumentException e) {
            throw row.fault("kind", String.valueOf(e.getMessage()));
        }
    }

    private static List<UnitType> unitTypes(String cell) {
        return Stream.of(cell.split(";", -1)).map(UnitType::valueOf).toList();
    }

    static MeasureUnit unit(Row row, Map<String, MeasureUnit> units) {
        return Optional.ofNullable(units.get(row.text("unit")))
                .orElseThrow(() -> row.fault("unit", "no such unit in units.csv"));
    }

    static Citation.Builder citation(Row row, Map<String, LegalAct> acts) {
        Citation.Builder citation = Citation.builder();
        citation.act(LawTables.requireAct(row, "act", acts));
        citation.article(row.optional("article"));
        citation.source(row.optional("source"));
        return citation;
    }

    private static void demands(
            Indicator indicator, Block block, ImmutableListMultimap.Builder<ItemId, Demand> demands) {
        for (ItemId item : indicator.measuredItems()) {
            List<Row> rows = item.part()
                    .map(id -> block.parts().getOrDefault(id, List.of()))
                    .orElse(block.own());
            List<Requirement> asked = item.part()
                    .flatMap(indicator::part)
                    .map(Item.class::cast)
                    .orElse(indicator)
                    .requirements();
            for (int i = 0; i < rows.size(); i++) {
                if (asked.get(i).kind().isMeasured()) {
                    demands.put(item, new Demand(rows.get(i), asked.get(i)));
                }
            }
        }
    }
}
