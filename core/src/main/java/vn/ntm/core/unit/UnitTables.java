package vn.ntm.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;

/** Reads the tables of units that ship with this library. */
final class UnitTables {

    static final List<String> UNITS = List.of("code", "name", "type", "parent", "from", "to", "basis", "act");
    static final List<String> SUCCESSION = List.of("date", "from", "to", "part", "basis", "act");
    static final List<String> ACTS = List.of("number", "issued", "effective", "title_vi", "title_en");
    static final List<String> RELEASE = List.of("release", "checked_on", "covers_vi", "covers_en");

    private UnitTables() {}

    static UnitRegistry load() {
        return load(
                table("release.csv", RELEASE),
                table("units.csv", UNITS),
                table("succession.csv", SUCCESSION),
                table("acts.csv", ACTS));
    }

    private static CsvTable table(String file, List<String> columns) {
        return CsvTable.read(UnitTables.class.getResource(file), file, columns);
    }

    static UnitRegistry load(CsvTable release, CsvTable units, CsvTable succession, CsvTable acts) {
        try {
            return UnitRegistry.of(
                    release(release),
                    units.rows().stream().map(UnitTables::unit).toList(),
                    succession.rows().stream().map(UnitTables::edge).toList(),
                    acts.rows().stream().map(UnitTables::act).toList());
        } catch (UnitFault fault) {
            CsvTable table = switch (fault.item()) {
                case UNIT -> units;
                case EDGE -> succession;
                case ACT -> acts;
            };
            throw table.rows().get(fault.index()).fault(fault.attribute(), String.valueOf(fault.getMessage()));
        }
    }

    private static UnitRelease release(CsvTable table) {
        if (table.rows().size() > 1) {
            throw table.rows().get(1).fault("release", "the table must have one row");
        }
        return table.rows().stream()
                .findFirst()
                .map(UnitTables::release)
                .orElseThrow(() -> new IllegalStateException("release.csv:2:1: the table must have one row"));
    }

    private static UnitRelease release(Row row) {
        return new UnitRelease(
                row.text("release"),
                row.date("checked_on").orElseThrow(() -> row.fault("checked_on", "the cell must not be empty")),
                row.text("covers_vi"),
                row.text("covers_en"));
    }

    private static AdministrativeUnit unit(Row row) {
        UnitCode code = required(row, "code", UnitCode::parse);
        UnitType type = required(row, "type", UnitType::valueOf);
        if (code.level() != type.level()) {
            throw row.fault(
                    "type",
                    "units of type " + type + " have codes of " + type.level().digits() + " digits");
        }
        return AdministrativeUnit.builder()
                .code(code)
                .name(row.text("name"))
                .type(type)
                .parent(row.parsed("parent", UnitCode::parse))
                .validity(row.validity())
                .basis(required(row, "basis", AdministrativeUnit.Basis::valueOf))
                .act(row.optional("act"))
                .build();
    }

    private static SuccessionEdge edge(Row row) {
        SuccessionEdge.Basis basis = required(row, "basis", SuccessionEdge.Basis::valueOf);
        if (required(row, "part", Part::valueOf) != basis.part()) {
            throw row.fault("part", "the part contradicts the basis " + basis);
        }
        return SuccessionEdge.of(
                required(row, "date", LocalDate::parse),
                required(row, "from", UnitCode::parse),
                required(row, "to", UnitCode::parse),
                basis,
                row.optional("act"));
    }

    private static LegalAct act(Row row) {
        return LegalAct.builder()
                .number(row.text("number"))
                .issued(row.date("issued"))
                .effective(row.date("effective"))
                .titleVi(row.text("title_vi"))
                .titleEn(row.text("title_en"))
                .build();
    }

    private static <T> T required(Row row, String column, Function<String, T> parser) {
        return row.parsed(column, parser).orElseThrow(() -> row.fault(column, "the cell must not be empty"));
    }
}
