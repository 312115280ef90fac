package vn.ntm.criteria.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.table.Row;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.certification.CitedRow;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.criteria.set.Wording;

/** The rows of {@code procedure.csv} and {@code dossier-items.csv}. */
record ProcedureTable(List<DossierItem> items, List<ProcedureStep> steps) {

    private static final List<String> ITEM_COLUMNS =
            List.of("id", "text_vi", "text_en", "status", "act", "article", "source", "note");

    private static final List<String> COLUMNS = List.of(
            "kind", "level", "tiers", "from", "to", "id", "text_vi", "text_en", "by_vi", "by_en", "days", "needs",
            "status", "act", "article", "source", "note");

    static ProcedureTable read() {
        Map<String, DossierItem> items = new LinkedHashMap<>();
        for (CitedRow row : CitedRow.read(ProcedureTable.class, "dossier-items.csv", ITEM_COLUMNS)) {
            DossierItem item = item(row);
            if (items.put(item.id(), item) != null) {
                throw row.row().fault("id", "the id occurs twice");
            }
        }
        List<ProcedureStep> steps = CitedRow.read(ProcedureTable.class, "procedure.csv", COLUMNS).stream()
                .map(row -> step(row, items))
                .toList();
        return new ProcedureTable(List.copyOf(items.values()), steps);
    }

    private static DossierItem item(CitedRow cited) {
        Row row = cited.row();
        return new DossierItem(
                row.text("id"),
                row.text("text_vi"),
                row.text("text_en"),
                cited.grade(),
                citation(cited),
                row.optional("note"));
    }

    private static ProcedureStep step(CitedRow cited, Map<String, DossierItem> items) {
        Row row = cited.row();
        ProcedureStep.Builder step = ProcedureStep.builder();
        step.kind(row.required("kind", ProcedureStep.Kind.class))
                .id(row.text("id"))
                .text(new Wording(row.text("text_vi"), row.text("text_en")))
                .level(level(cited))
                .addAllTiers(tiers(cited))
                .by(row.optional("by_vi").map(vietnamese -> new Wording(vietnamese, row.text("by_en"))))
                .days(row.integer("days"))
                .addAllNeeds(cited.made(
                        "needs",
                        () -> row.words("needs").stream()
                                .map(id -> Optional.ofNullable(items.get(id))
                                        .orElseThrow(() -> new IllegalArgumentException("no item has the id " + id)))
                                .toList()))
                .validity(row.validity())
                .grade(cited.grade())
                .citation(citation(cited))
                .note(row.optional("note"));
        return step.build();
    }

    static UnitLevel level(CitedRow cited) {
        return cited.level().orElseThrow(() -> cited.row().empty("level"));
    }

    static List<Tier> tiers(CitedRow cited) {
        return cited.made(
                "tiers",
                () -> cited.row().words("tiers").stream().map(Tiers::parse).toList());
    }

    static Citation citation(CitedRow cited) {
        return cited.citation().orElseThrow(() -> cited.row().empty("act"));
    }
}
