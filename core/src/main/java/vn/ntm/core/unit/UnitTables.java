package vn.ntm.core.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.CsvCursor;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;

/**
 * Reads the tables of units that ship with this library.
 *
 * <p>What a row says for itself, the order of rows and that versions do not overlap is checked whenever they are
 * loaded. What must hold between units and lines of succession is the same in every JVM: {@link #check} finds it
 * out once, in the build.
 */
final class UnitTables {

    static final List<String> ACTS = List.of("number", "issued", "effective", "title_vi", "title_en");
    static final List<String> RELEASE = List.of("release", "checked_on", "covers_vi", "covers_en");

    private UnitTables() {}

    static UnitRegistry load() {
        return load(table("release.csv", RELEASE), units(), succession(), table("acts.csv", ACTS));
    }

    private static CsvTable table(String file, List<String> columns) {
        return CsvTable.read(UnitTables.class.getResource(file), file, columns);
    }

    static CsvCursor units() {
        return CsvCursor.open(UnitTables.class.getResource("units.csv"), "units.csv", UnitRows.COLUMNS);
    }

    static CsvCursor succession() {
        return CsvCursor.open(UnitTables.class.getResource("succession.csv"), "succession.csv", SuccessionRows.COLUMNS);
    }

    static UnitRegistry load(CsvTable release, CsvCursor units, CsvCursor succession, CsvTable acts) {
        List<LegalAct> listed = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Row row : acts.rows()) {
            LegalAct act = act(row);
            if (!numbers.add(act.number())) {
                throw row.fault("number", "the act is given twice");
            }
            listed.add(act);
        }
        return UnitRegistry.trusted(
                release(release),
                new UnitRows(units, numbers).read(),
                new SuccessionRows(succession, numbers).read(),
                listed);
    }

    /**
     * Checks what must hold between the rows from which {@code registry} was loaded.
     *
     * @param units the table of units from its beginning
     * @param succession the table of succession from its beginning
     * @throws vn.ntm.core.table.TableException for the first thing that does not fit, with its place
     */
    static void check(UnitRegistry registry, CsvCursor units, CsvCursor succession) {
        try {
            registry.check();
        } catch (UnitFault fault) {
            CsvCursor table = fault.item() == UnitFault.Item.EDGE ? succession : units;
            for (int row = 0; row <= fault.index(); row++) {
                table.next();
            }
            throw table.fault(table.column(fault.attribute()), String.valueOf(fault.getMessage()));
        }
    }

    private static UnitRelease release(CsvTable table) {
        if (table.rows().size() > 1) {
            throw table.rows().get(1).fault("release", "the table must have one row");
        }
        if (table.rows().isEmpty()) {
            throw new IllegalStateException("release.csv:2:1: the table must have one row");
        }
        Row row = table.rows().get(0);
        return new UnitRelease(
                row.text("release"),
                row.date("checked_on").orElseThrow(() -> row.fault("checked_on", "the cell must not be empty")),
                row.text("covers_vi"),
                row.text("covers_en"));
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
}
