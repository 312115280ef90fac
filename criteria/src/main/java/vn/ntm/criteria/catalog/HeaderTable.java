package vn.ntm.criteria.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
        Axis axis = Cells.constant(row, "axis", Axis.class);
        List<String> keys = row.words("keys");
        if ((axis == Axis.GENERAL) != keys.isEmpty()) {
            throw row.fault("keys", "the axis " + axis + " does not go with these keys");
        }
        ImmutableListedSet.Builder header = ImmutableListedSet.builder()
                .id(row.text("id"))
                .nameVi(row.text("name_vi"))
                .nameEn(row.text("name_en"))
                .level(Cells.constant(row, "level", UnitLevel.class))
                .addAllUnitTypes(unitTypes(row))
                .scope(Cells.wording(row, "scope_vi", "scope_en"))
                .tier(tier(row, tiers))
                .decision(row.text("decision"))
                .annex(row.optional("annex"))
                .validity(row.validity())
                .basis(Cells.constant(row, "basis", SetHeader.Basis.class))
                .endedBy(row.optional("ended_by"))
                .period(period(row))
                .axis(axis)
                .addAllKeys(keys)
                .generalDecides(row.flag("general_decides"))
                .putAllFlagColumns(flagColumns(row, axis, keys))
                .size(row.integer("criteria"))
                .indicatorCount(row.integer("indicators"))
                .release(release);
        for (Row note : notes) {
            header.addNotesVi(note.text("text_vi")).addNotesEn(note.text("text_en"));
        }
        return header.build();
    }

    private static Tier tier(Row row, Map<String, Tier> tiers) {
        Tier tier = tiers.get(row.text("tier"));
        if (tier == null) {
            throw row.fault("tier", "no such tier");
        }
        return tier;
    }

    private static SetHeader.Period period(Row row) {
        int first = Cells.integer(row, "period_from");
        int last = Cells.integer(row, "period_to");
        try {
            return new SetHeader.Period(first, last);
        } catch (IllegalArgumentException e) {
            throw row.fault("period_to", e);
        }
    }

    private static List<UnitType> unitTypes(Row row) {
        UnitLevel level = Cells.constant(row, "level", UnitLevel.class);
        row.text("unit_types");
        List<UnitType> types = Cells.unitTypes(row, "unit_types");
        for (UnitType type : types) {
            if (type.level() != level) {
                throw row.fault("unit_types", "not all are types of units of the level " + level);
            }
        }
        return types;
    }

    private static Map<Flag, Column> flagColumns(Row row, Axis axis, List<String> keys) {
        Map<Flag, Column> columns = new EnumMap<>(Flag.class);
        for (String choice : row.words("flag_columns")) {
            int equals = choice.indexOf('=');
            try {
                Column column = Column.parse(choice.substring(equals + 1));
                if (column.axis() != axis || !keys.contains(column.key())) {
                    throw new IllegalArgumentException("the set has no column " + column);
                }
                if (columns.put(Flag.valueOf(choice.substring(0, Math.max(equals, 0))), column) != null) {
                    throw new IllegalArgumentException("the flag occurs twice");
                }
            } catch (IllegalArgumentException e) {
                throw row.fault("flag_columns", e);
            }
        }
        return columns;
    }

    /** Checks what the tables of a set hold against what the law counts. */
    static void checkCounts(Row row, SetHeader header, List<Criterion> criteria) {
        int counted = 0;
        int indicators = 0;
        boolean whole = true;
        for (Criterion criterion : criteria) {
            if (criterion.counted()) {
                counted++;
                indicators += criterion.indicators().size();
                whole &= criterion.complete();
            }
        }
        check(row, "criteria", header.size(), counted, false);
        whole &= header.size().equals(OptionalInt.of(counted));
        check(row, "indicators", header.indicatorCount(), indicators, whole);
    }

    private static void check(Row row, String column, OptionalInt law, int tables, boolean whole) {
        if (law.isPresent() && (tables > law.getAsInt() || (whole && tables < law.getAsInt()))) {
            throw row.fault(column, "the law counts " + law.getAsInt() + ", the tables of the set hold " + tables);
        }
    }
}
