package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import vn.ntm.core.table.Row;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.CriteriaStyle;

/** The rows of {@code sets.csv}. */
final class HeaderTable {

    static final List<String> COLUMNS = List.of(
            "id",
            "level",
            "tier",
            "decision",
            "annex",
            "from",
            "to",
            "basis",
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

    /** A set as its row describes it. */
    @CriteriaStyle
    @Value.Immutable
    interface ListedSet extends SetHeader {}

    static SetHeader header(Row row, List<Row> notes, String release) {
        Axis axis = LawTables.required(row, "axis", row.constant("axis", Axis.class));
        List<String> keys = list(row, "keys");
        if ((axis == Axis.GENERAL) != keys.isEmpty()) {
            throw row.fault("keys", "the axis " + axis + " does not go with these keys");
        }
        ImmutableListedSet.Builder header = ImmutableListedSet.builder()
                .id(row.text("id"))
                .nameVi(row.text("name_vi"))
                .nameEn(row.text("name_en"))
                .level(LawTables.required(row, "level", row.constant("level", UnitLevel.class)))
                .tier(LawTables.required(row, "tier", row.parsed("tier", Tiers::parse)))
                .decision(row.text("decision"))
                .annex(row.optional("annex"))
                .validity(row.validity())
                .basis(LawTables.required(row, "basis", row.constant("basis", SetHeader.Basis.class)))
                .period(period(row))
                .axis(axis)
                .addAllKeys(keys)
                .generalDecides(row.flag("general_decides"))
                .putAllFlagColumns(flagColumns(row))
                .size(count(row, "criteria"))
                .indicatorCount(count(row, "indicators"))
                .release(release);
        for (Row note : notes) {
            header.addNotesVi(note.text("text_vi")).addNotesEn(note.text("text_en"));
        }
        return header.build();
    }

    private static SetHeader.Period period(Row row) {
        int first = count(row, "period_from");
        return LawTables.required(
                row, "period_to", row.parsed("period_to", last -> new SetHeader.Period(first, Integer.parseInt(last))));
    }

    private static int count(Row row, String column) {
        return LawTables.required(row, column, row.parsed(column, Integer::parseInt));
    }

    private static List<String> list(Row row, String column) {
        return row.optional(column).map(cell -> List.of(cell.split(";", -1))).orElse(List.of());
    }

    private static Map<Flag, Column> flagColumns(Row row) {
        ImmutableMap.Builder<Flag, Column> columns = ImmutableMap.builder();
        for (String choice : list(row, "flag_columns")) {
            int equals = choice.indexOf('=');
            try {
                columns.put(
                        Flag.valueOf(choice.substring(0, Math.max(equals, 0))),
                        Column.parse(choice.substring(equals + 1)));
            } catch (IllegalArgumentException e) {
                throw row.fault("flag_columns", String.valueOf(e.getMessage()));
            }
        }
        return columns.build();
    }

    /** Checks what the tables of a set hold against what the law counts. */
    static void checkCounts(Row row, SetHeader header, List<Criterion> criteria) {
        check(row, "criteria", header.size(), criteria.size(), false);
        boolean whole = criteria.size() == header.size() && criteria.stream().allMatch(Criterion::complete);
        int indicators = criteria.stream()
                .mapToInt(criterion -> criterion.indicators().size())
                .sum();
        check(row, "indicators", header.indicatorCount(), indicators, whole);
    }

    private static void check(Row row, String column, int law, int tables, boolean whole) {
        if (tables > law || (whole && tables < law)) {
            throw row.fault(column, "the law counts " + law + ", the tables of the set hold " + tables);
        }
    }
}
