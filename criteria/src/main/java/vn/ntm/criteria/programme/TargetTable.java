package vn.ntm.criteria.programme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.table.Row;

/** The rows of {@code subjects.csv} and {@code targets.csv}. */
record TargetTable(List<TargetSubject> subjects, List<Target> targets) {

    static final List<String> SUBJECTS = List.of("id", "name_vi", "name_en");

    static final List<String> TARGETS = List.of(
            "subject", "year", "region", "aim", "value", "up_to", "unit", "status", "act", "article", "source", "note");

    /** By year, those of the country before those of regions; the rest as in the table. */
    private static final Comparator<Target> ORDER = Comparator.comparing(Target::year)
            .thenComparing(target -> target.region().isPresent());

    static TargetTable read(ProgrammeTables tables) {
        Map<String, TargetSubject> subjects = ProgrammeTables.byKey(
                tables.table("subjects.csv", SUBJECTS),
                "id",
                row -> new TargetSubject(row.text("id"), row.text("name_vi"), row.text("name_en")));
        List<Target> targets = new ArrayList<>();
        // One instrument has one figure for a subject, year and region; another may have another.
        Map<List<Object>, Integer> lines = new LinkedHashMap<>();
        for (Row row : tables.table("targets.csv", TARGETS).rows()) {
            Target target = target(row, subjects, tables);
            List<Object> key = List.of(
                    target.subject(),
                    target.year(),
                    target.region(),
                    target.citation().act());
            Integer earlier = lines.put(key, row.line());
            if (earlier != null) {
                throw row.fault("subject", "line " + earlier + " has the target of this act, year and region");
            }
            targets.add(target);
        }
        targets.sort(ORDER);
        return new TargetTable(ImmutableList.copyOf(subjects.values()), ImmutableList.copyOf(targets));
    }

    private static Target target(Row row, Map<String, TargetSubject> subjects, ProgrammeTables tables) {
        TargetSubject subject = subjects.get(row.text("subject"));
        if (subject == null) {
            throw row.fault("subject", "not in subjects.csv");
        }
        Target.Builder target = Target.builder();
        target.subject(subject)
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
