package vn.ntm.criteria.programme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.set.SetHeader;

/** The rows of {@code phases.csv} with those of {@code instruments.csv}, and of {@code thematic.csv}. */
final class PhaseTable {

    static final List<String> PHASES =
            List.of("period_from", "period_to", "name_vi", "name_en", "status", "act", "article", "source", "note");
    static final List<String> INSTRUMENTS = List.of("period_from", "act", "role", "status", "source", "note");
    static final List<String> THEMATIC =
            List.of("id", "act", "period_from", "period_to", "name_vi", "name_en", "status", "source", "note");

    private PhaseTable() {}

    static List<Phase> phases(ProgrammeTables tables) {
        Map<String, List<Instrument>> instruments = new LinkedHashMap<>();
        List<Row> rows = tables.table("phases.csv", PHASES).rows();
        for (Row row : rows) {
            instruments.put(row.text("period_from"), new ArrayList<>());
        }
        for (Row row : tables.table("instruments.csv", INSTRUMENTS).rows()) {
            List<Instrument> phase = instruments.get(row.text("period_from"));
            if (phase == null) {
                throw row.fault("period_from", "no phase of phases.csv begins in this year");
            }
            phase.add(new Instrument(
                    ProgrammeTables.constant(row, "role", Instrument.Role.class),
                    tables.citation(row, Optional.empty(), row.optional("source")),
                    ProgrammeTables.grade(row),
                    row.optional("note")));
        }
        Comparator<Instrument> order =
                Comparator.comparing(Instrument::role).thenComparing(instrument -> tables.day(instrument.citation()));
        ImmutableList.Builder<Phase> phases = ImmutableList.builder();
        int after = Integer.MIN_VALUE;
        for (Row row : rows) {
            SetHeader.Period period = ProgrammeTables.period(row);
            if (period.first() <= after) {
                throw row.fault("period_from", "the phase before ends in " + after);
            }
            after = period.last();
            phases.add(Phase.builder()
                    .period(period)
                    .nameVi(row.text("name_vi"))
                    .nameEn(row.text("name_en"))
                    .grade(ProgrammeTables.grade(row))
                    .citation(tables.citation(row, row.optional("article"), row.optional("source")))
                    .note(row.optional("note"))
                    .addAllInstruments(instruments.getOrDefault(row.text("period_from"), List.of()).stream()
                            .sorted(order)
                            .toList())
                    .build());
        }
        return phases.build();
    }

    static List<ThematicProgramme> thematicProgrammes(ProgrammeTables tables) {
        return ProgrammeTables.byKey(tables.table("thematic.csv", THEMATIC), "id", row -> thematic(row, tables))
                .values()
                .stream()
                .sorted(Comparator.comparing(thematic -> tables.day(thematic.citation())))
                .toList();
    }

    private static ThematicProgramme thematic(Row row, ProgrammeTables tables) {
        return ThematicProgramme.builder()
                .id(row.text("id"))
                .period(ProgrammeTables.period(row))
                .nameVi(row.text("name_vi"))
                .nameEn(row.text("name_en"))
                .grade(ProgrammeTables.grade(row))
                .citation(tables.citation(row, Optional.empty(), row.optional("source")))
                .note(row.optional("note"))
                .build();
    }
}
