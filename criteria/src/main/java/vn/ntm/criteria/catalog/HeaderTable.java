package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.ntm.core.table.Row;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Flag;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tier;

/** The rows of {@code sets.csv}. */
final class HeaderTable {

    static final List<String> COLUMNS = List.of(
            "id",
            "level",
            "unit_types",
            "scope_vi",
            "scope_en",
            "tier",
            "decision",
            "annex",
            "from",
            "to",
            "basis",
            "ended_by",
            "period_from",
            "period_to",
            "axis",
            "keys",
            "general_decides",
            "flag_columns",
            "criteria",
            "indicators",
            "name_vi",
            "name_en");

    private HeaderTable() {}

    static ListedSet header(Row row, List<Row> notes, LawRelease release, Map<String, Tier> tiers) {
        Axis axis = LawTables.constant(row, "axis", Axis.class);
        List<String> keys = list(row, "keys");
        if ((axis == Axis.GENERAL) != keys.isEmpty()) {
            throw row.fault("keys", "the axis " + axis + " does not go with these keys");
        }
        ImmutableListedSet.Builder header = ImmutableListedSet.builder()
                .id(row.text("id"))
                .nameVi(row.text("name_vi"))
                .nameEn(row.text("name_en"))
                .level(LawTables.constant(row, "level", UnitLevel.class))
                .addAllUnitTypes(unitTypes(row))
                .scope(LawTables.wording(row, "scope_vi", "scope_en"))
                .tier(LawTables.required(row, "tier", id -> tier(id, tiers)))
                .decision(row.text("decision"))
                .annex(row.optional("annex"))
                .validity(row.validity())
                .basis(LawTables.constant(row, "basis", SetHeader.Basis.class))
                .endedBy(row.optional("ended_by"))
                .period(period(row))
                .axis(axis)
                .addAllKeys(keys)
                .generalDecides(row.flag("general_decides"))
                .putAllFlagColumns(flagColumns(row, axis, keys))
                .size(optionalCount(row, "criteria"))
                .indicatorCount(optionalCount(row, "indicators"))
                .release(release);
        for (Row note : notes) {
            header.addNotesVi(note.text("text_vi")).addNotesEn(note.text("text_en"));
        }
        return header.build();
    }

    private static Tier tier(String id, Map<String, Tier> tiers) {
        Tier tier = tiers.get(id);
        if (tier == null) {
            throw new IllegalArgumentException("no such tier");
        }
        return tier;
    }

    private static SetHeader.Period period(Row row) {
        int first = count(row, "period_from");
        return LawTables.required(row, "period_to", last -> new SetHeader.Period(first, Integer.parseInt(last)));
    }

    private static int count(Row row, String column) {
        return LawTables.required(row, column, Integer::parseInt);
    }

    private static OptionalInt optionalCount(Row row, String column) {
        return row.parsed(column, Integer::parseInt).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static List<String> list(Row row, String column) {
        return row.optional(column).map(cell -> List.of(cell.split(";", -1))).orElse(List.of());
    }

    private static List<UnitType> unitTypes(Row row) {
        UnitLevel level = LawTables.constant(row, "level", UnitLevel.class);
        List<UnitType> types = LawTables.required(
                row,
                "unit_types",
                cell -> Stream.of(cell.split(";", -1)).map(UnitType::valueOf).toList());
        if (types.stream().anyMatch(type -> type.level() != level)) {
            throw row.fault("unit_types", "not all are types of units of the level " + level);
        }
        return types;
    }

    private static Map<Flag, Column> flagColumns(Row row, Axis axis, List<String> keys) {
        ImmutableMap.Builder<Flag, Column> columns = ImmutableMap.builder();
        for (String choice : list(row, "flag_columns")) {
            int equals = choice.indexOf('=');
            try {
                Column column = Column.parse(choice.substring(equals + 1));
                if (column.axis() != axis || !keys.contains(column.key())) {
                    throw new IllegalArgumentException("the set has no column " + column);
                }
                columns.put(Flag.valueOf(choice.substring(0, Math.max(equals, 0))), column);
            } catch (IllegalArgumentException e) {
                throw row.fault("flag_columns", String.valueOf(e.getMessage()));
            }
        }
        return columns.build();
    }

    /** Checks what the tables of a set hold against what the law counts. */
    static void checkCounts(Row row, SetHeader header, List<Criterion> criteria) {
        List<Criterion> counted = criteria.stream().filter(Criterion::counted).toList();
        check(row, "criteria", header.size(), counted.size(), false);
        boolean whole = header.size().equals(OptionalInt.of(counted.size()))
                && counted.stream().allMatch(Criterion::complete);
        int indicators = counted.stream()
                .mapToInt(criterion -> criterion.indicators().size())
                .sum();
        check(row, "indicators", header.indicatorCount(), indicators, whole);
    }

    private static void check(Row row, String column, OptionalInt law, int tables, boolean whole) {
        if (law.isPresent() && (tables > law.getAsInt() || (whole && tables < law.getAsInt()))) {
            throw row.fault(column, "the law counts " + law.getAsInt() + ", the tables of the set hold " + tables);
        }
    }
}
