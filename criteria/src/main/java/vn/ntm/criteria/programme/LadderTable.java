package vn.ntm.criteria.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.core.law.Grade;
import vn.ntm.core.table.Row;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tier;

/** The rows of {@code rungs.csv} and {@code recognition.csv}, which make a whole ladder on every day that they hold. */
record LadderTable(List<TierRung> rungs, List<RecognitionRule> rules) {

    static final List<String> RUNGS = List.of(
            "level",
            "unit_types",
            "tier",
            "rank",
            "requires",
            "requires_status",
            "requires_article",
            "requires_source",
            "from",
            "to",
            "basis",
            "status",
            "act",
            "article",
            "source",
            "note");

    static final List<String> RECOGNITION = List.of(
            "level",
            "unit_types",
            "tiers",
            "from",
            "to",
            "recognises",
            "announces",
            "revokes",
            "status",
            "act",
            "article",
            "source",
            "note");

    static LadderTable read(ProgrammeTables tables) {
        List<Row> rungRows = tables.table("rungs.csv", RUNGS).rows();
        List<Row> ruleRows = tables.table("recognition.csv", RECOGNITION).rows();
        List<TierRung> rungs = rungRows.stream().map(row -> rung(row, tables)).toList();
        List<RecognitionRule> rules =
                ruleRows.stream().map(row -> rule(row, tables)).toList();
        List<LocalDate> changes = changes(rungs, rules);
        for (int i = 0; i < rungs.size(); i++) {
            // A tier stands below the one that it rests on, so the fault is of the row that makes the ladder break.
            checkLadders(rungRows.get(i), rungs.get(i), changes, rungs.subList(0, i + 1), rules);
        }
        for (int i = 0; i < rules.size(); i++) {
            checkUsed(ruleRows.get(i), rules.get(i), rungs);
        }
        return new LadderTable(rungs, rules);
    }

    private static TierRung rung(Row row, ProgrammeTables tables) {
        TierRung.Builder rung = TierRung.builder();
        rung.addAllUnitTypes(unitTypes(row))
                .tier(ProgrammeTables.required(row, "tier", tables::tier))
                .rank(ProgrammeTables.required(row, "rank", Integer::parseInt))
                .prerequisite(prerequisite(row, tables))
                .validity(validity(row))
                .basis(ProgrammeTables.constant(row, "basis", SetHeader.Basis.class))
                .grade(ProgrammeTables.grade(row))
                .citation(tables.citation(row, row.optional("article"), row.optional("source")))
                .note(row.optional("note"));
        return ProgrammeTables.made(row, "rank", rung::build);
    }

    private static Optional<TierRung.Prerequisite> prerequisite(Row row, ProgrammeTables tables) {
        Optional<Tier> tier = row.parsed("requires", tables::tier);
        Optional<Grade> grade = row.constant("requires_status", Grade.class);
        if (tier.isPresent() && grade.isEmpty()) {
            throw row.empty("requires_status");
        }
        return grade.map(known -> ProgrammeTables.made(
                row,
                "requires_status",
                () -> new TierRung.Prerequisite(
                        tier,
                        known,
                        tables.citation(row, row.optional("requires_article"), row.optional("requires_source")))));
    }

    private static RecognitionRule rule(Row row, ProgrammeTables tables) {
        RecognitionRule.Builder rule = RecognitionRule.builder();
        rule.addAllUnitTypes(unitTypes(row))
                .addAllTiers(ProgrammeTables.required(
                        row,
                        "tiers",
                        cell -> Stream.of(cell.split(";", -1)).map(tables::tier).toList()))
                .validity(validity(row))
                .recognises(row.constant("recognises", DecidingBody.class))
                .announces(row.constant("announces", DecidingBody.class))
                .revokes(row.constant("revokes", DecidingBody.class))
                .grade(ProgrammeTables.grade(row))
                .citation(tables.citation(row, row.optional("article"), row.optional("source")))
                .note(row.optional("note"));
        return ProgrammeTables.made(row, "status", rule::build);
    }

    private static List<UnitType> unitTypes(Row row) {
        UnitLevel level = ProgrammeTables.constant(row, "level", UnitLevel.class);
        List<UnitType> types = ProgrammeTables.required(
                row,
                "unit_types",
                cell -> Stream.of(cell.split(";", -1)).map(UnitType::valueOf).toList());
        if (types.stream().anyMatch(type -> type.level() != level)) {
            throw row.fault("unit_types", "not all are types of units of the level " + level);
        }
        return types;
    }

    private static Validity validity(Row row) {
        if (row.optional("from").isEmpty()) {
            throw row.empty("from");
        }
        return row.validity();
    }

    /** The days on which a ladder can change: between two of them it stays as it is. */
    private static List<LocalDate> changes(List<TierRung> rungs, List<RecognitionRule> rules) {
        List<LocalDate> days = new ArrayList<>();
        Stream.concat(rungs.stream().map(TierRung::validity), rules.stream().map(RecognitionRule::validity))
                .forEach(validity -> {
                    validity.from().ifPresent(days::add);
                    validity.nextDay().ifPresent(days::add);
                });
        return days.stream().distinct().sorted().toList();
    }

    private static void checkLadders(
            Row row, TierRung rung, List<LocalDate> changes, List<TierRung> above, List<RecognitionRule> rules) {
        for (UnitType type : rung.unitTypes()) {
            for (LocalDate day : changes) {
                if (rung.validity().contains(day)) {
                    ProgrammeTables.made(row, "from", () -> TierLadder.of(type, day, above, rules));
                }
            }
        }
    }

    private static void checkUsed(Row row, RecognitionRule rule, List<TierRung> rungs) {
        for (Tier tier : rule.tiers()) {
            for (UnitType type : rule.unitTypes()) {
                if (rungs.stream()
                        .noneMatch(rung -> rung.tier().equals(tier)
                                && rung.unitTypes().contains(type)
                                && rung.validity().overlaps(rule.validity()))) {
                    throw row.fault("tiers", "rungs.csv has no " + tier + " for " + type + " on any of the days");
                }
            }
        }
    }
}
