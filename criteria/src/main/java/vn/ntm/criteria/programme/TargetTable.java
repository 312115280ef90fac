package vn.ntm.criteria.programme;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.table.Row;

/** The rows of {@code targets.csv}. */
final class TargetTable {

    static final List<String> COLUMNS = List.of(
            "subject", "year", "region", "aim", "value", "up_to", "unit", "status", "act", "article", "source", "note");

    private TargetTable() {}

    static List<Target> targets(ProgrammeTables tables) {
        ImmutableList.Builder<Target> targets = ImmutableList.builder();
        // One instrument has one figure for a subject, year and region; another may have another.
        Map<List<Object>, Integer> lines = new LinkedHashMap<>();
        int year = Integer.MIN_VALUE;
        for (Row row : tables.table("targets.csv", COLUMNS).rows()) {
            Target target = target(row, tables);
            List<Object> key = List.of(
                    target.subject(),
                    target.year(),
                    target.region(),
                    target.citation().act());
            Integer earlier = lines.put(key, row.line());
            if (earlier != null) {
                throw row.fault("subject", "line " + earlier + " has the target of this act, year and region");
            }
            if (target.year() < year) {
                throw row.fault("year", "the rows must be in the order of their years");
            }
            year = target.year();
            targets.add(target);
        }
        return targets.build();
    }

    private static Target target(Row row, ProgrammeTables tables) {
        Target.Builder target = Target.builder();
        target.subject(ProgrammeTables.required(row, "subject", TargetSubjects::parse))
                .year(ProgrammeTables.required(row, "year", Integer::parseInt))
                .region(row.parsed("region", EconomicRegions::parse))
                .aim(row.parsed("aim", Aim::parse))
                .value(row.decimal("value"))
                .upTo(row.decimal("up_to"))
                .unit(tables.unit(row))
                .grade(ProgrammeTables.grade(row))
                .citation(tables.citation(row, row.optional("article"), row.optional("source")))
                .note(row.optional("note"));
        return ProgrammeTables.made(row, "value", target::build);
    }
}
