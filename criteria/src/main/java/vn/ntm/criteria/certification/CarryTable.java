package vn.ntm.criteria.certification;

import java.util.List;
import vn.ntm.core.table.Row;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;

/** The rows of {@code carry-over.csv}. */
final class CarryTable {

    private static final String FILE = "carry-over.csv";

    private static final List<String> COLUMNS = List.of(
            "id",
            "level",
            "kinds",
            "new_types",
            "parts",
            "from",
            "to",
            "outcome",
            "above_weakest",
            "status",
            "act",
            "article",
            "source",
            "text_vi",
            "text_en",
            "note");

    private CarryTable() {}

    static List<CarryRule> read() {
        return CitedRow.read(CarryTable.class, FILE, COLUMNS).stream()
                .map(CarryTable::rule)
                .toList();
    }

    private static CarryRule rule(CitedRow cited) {
        Row row = cited.row();
        CarryRule.Builder rule = CarryRule.builder();
        rule.id(row.text("id"))
                .addAllLevels(cited.constants("level", UnitLevel.class))
                .addAllKinds(cited.constants("kinds", SuccessionStep.Kind.class))
                .addAllNewTypes(cited.constants("new_types", UnitType.class))
                .addAllParts(cited.constants("parts", CarryRule.Parts.class))
                .validity(row.validity())
                .outcome(row.required("outcome", CarryRule.Outcome.class))
                .aboveWeakest(row.flag("above_weakest"))
                .grade(cited.grade())
                .citation(cited.citation())
                .textVi(row.text("text_vi"))
                .textEn(row.text("text_en"))
                .note(row.optional("note"));
        return cited.made("status", rule::build);
    }
}
