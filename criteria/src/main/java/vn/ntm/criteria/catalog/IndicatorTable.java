package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;

/**
 * The tables {@code criteria.csv} and {@code indicators.csv} of a set. A row with a part id is a part of the
 * indicator above it; a second row of an indicator is what an amending act made of it.
 */
final class IndicatorTable {

    private final Map<String, MeasureUnit> units;
    private final Map<String, LegalAct> acts;

    IndicatorTable(Map<String, MeasureUnit> units, Map<String, LegalAct> acts) {
        this.units = units;
        this.acts = acts;
    }

    /** The criteria, and the row that asks for each number: where a missing threshold is reported. */
    record Content(ImmutableList<Criterion> criteria, ImmutableMap<CriteriaSet.Item, Row> numbers) {}

    /** The rows of one indicator, in the order of the file. */
    private record Block(List<Row> own, Map<String, Row> parts) {
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
        Map<CriteriaSet.Item, Row> numbers = new LinkedHashMap<>();
        for (Block block : blocks.values()) {
            List<Indicator> siblings = byCriterion.get(block.first().text("criterion"));
            if (siblings == null) {
                throw block.first().fault("criterion", "no such criterion in criteria.csv");
            }
            Indicator indicator = indicator(block);
            siblings.add(indicator);
            numbers(indicator, block, numbers);
        }
        ImmutableList.Builder<Criterion> built = ImmutableList.builder();
        criteria.rows().forEach(row -> built.add(criterion(row, byCriterion.getOrDefault(row.text("no"), List.of()))));
        return new Content(built.build(), ImmutableMap.copyOf(numbers));
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
            } else if (block.parts().put(part.get(), row) != null) {
                throw row.fault("part", "the part occurs twice");
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
        return Criterion.builder()
                .no(row.text("no"))
                .group(row.text("group"))
                .groupVi(row.text("group_vi"))
                .groupEn(row.text("group_en"))
                .nameVi(row.text("name_vi"))
                .nameEn(row.text("name_en"))
                .complete(complete)
                .addAllIndicators(indicators)
                .build();
    }

    private Indicator indicator(Block block) {
        Row first = block.first();
        Indicator.Builder indicator = Indicator.builder()
                .no(first.text("no"))
                .criterion(first.text("criterion"))
                .numbered(first.flag("numbered"))
                .labelVi(first.text("label_vi"))
                .labelEn(first.text("label_en"));
        for (Row row : block.own()) {
            for (String column : List.of("criterion", "numbered", "label_vi", "label_en")) {
                if (!row.optional(column).equals(first.optional(column))) {
                    throw row.fault(column, "the cell must be that of line " + first.line());
                }
            }
            indicator.addRequirements(requirement(row));
        }
        block.parts().forEach((id, row) -> indicator.addParts(part(id, row, first)));
        try {
            return indicator.build();
        } catch (IllegalArgumentException e) {
            throw first.fault("kind", String.valueOf(e.getMessage()));
        }
    }

    private Part part(String id, Row row, Row indicator) {
        if (!row.optional("criterion").equals(indicator.optional("criterion"))) {
            throw row.fault("criterion", "the cell must be that of line " + indicator.line());
        }
        Requirement requirement = requirement(row);
        if (requirement.kind() == RequirementKind.ALL_OF) {
            throw row.fault("kind", "a part has no parts");
        }
        return Part.builder()
                .id(id)
                .labelVi(row.text("label_vi"))
                .labelEn(row.text("label_en"))
                .requirement(requirement)
                .choice(row.optional("choice"))
                .build();
    }

    private Requirement requirement(Row row) {
        Requirement.Builder requirement = Requirement.builder()
                .validity(row.validity())
                .kind(LawTables.constant(row, "kind", RequirementKind.class))
                .unit(row.optional("unit").map(id -> unit(row, units)))
                .setBy(LawTables.required(row, "set_by", Authority::parse))
                .appliesWhen(row.optional("applies_when_vi")
                        .map(textVi -> new Condition(textVi, row.text("applies_when_en"))))
                .grade(LawTables.constant(row, "status", Grade.class))
                .citation(citation(row, acts).build())
                .note(row.optional("note"));
        try {
            return requirement.build();
        } catch (IllegalArgumentException e) {
            throw row.fault("unit", String.valueOf(e.getMessage()));
        }
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

    private static void numbers(Indicator indicator, Block block, Map<CriteriaSet.Item, Row> numbers) {
        for (int i = 0; i < block.own().size(); i++) {
            if (indicator.requirements().get(i).kind() == RequirementKind.NUMBER) {
                // An amended requirement is still one number.
                numbers.putIfAbsent(
                        new CriteriaSet.Item(indicator.no(), Optional.empty()),
                        block.own().get(i));
            }
        }
        for (Part part : indicator.parts()) {
            Row row = block.parts().get(part.id());
            if (row != null && part.requirement().kind() == RequirementKind.NUMBER) {
                numbers.put(new CriteriaSet.Item(indicator.no(), Optional.of(part.id())), row);
            }
        }
    }
}
