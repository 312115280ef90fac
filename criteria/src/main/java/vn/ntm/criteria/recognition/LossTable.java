package vn.ntm.criteria.recognition;

import java.util.List;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.certification.CitedRow;

/** The rows of {@code loss.csv}. */
final class LossTable {

    private static final List<String> COLUMNS = List.of(
            "id", "level", "tiers", "from", "to", "of", "low", "high", "set", "weighty", "status", "act", "article",
            "source", "note");

    private LossTable() {}

    static List<LossRule> read() {
        return CitedRow.read(LossTable.class, "loss.csv", COLUMNS).stream()
                .map(LossTable::rule)
                .toList();
    }

    private static LossRule rule(CitedRow cited) {
        Row row = cited.row();
        row.optional("set").ifPresent(set -> checkSet(cited, set));
        LossRule.Builder rule = LossRule.builder();
        rule.id(row.text("id"))
                .level(ProcedureTable.level(cited))
                .addAllTiers(ProcedureTable.tiers(cited))
                .validity(row.validity())
                .of(row.constant("of", LossRule.Of.class))
                .low(row.parsed("low", Percentage::of))
                .high(row.parsed("high", Percentage::of))
                .set(row.optional("set"))
                .addAllWeighty(row.words("weighty"))
                .grade(cited.grade())
                .citation(ProcedureTable.citation(cited))
                .note(row.optional("note"));
        return cited.made("status", rule::build);
    }

    private static void checkSet(CitedRow cited, String set) {
        if (!CriteriaCatalog.standard().ids().contains(set)) {
            throw cited.row().fault("set", "no set has this id");
        }
    }
}
