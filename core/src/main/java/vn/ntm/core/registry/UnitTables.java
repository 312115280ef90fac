package vn.ntm.core.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.CsvCursor;
import vn.ntm.core.table.Lazy;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitRelease;

/**
 * Reads the tables of units that ship with this library.
 *
 * <p>What a row says for itself, the order of rows and that versions do not overlap is checked whenever a table is
 * read, that of succession when it is first asked for. What must hold between units and lines of succession is the
 * same in every JVM: {@link #check} finds it out once, in the build.
 */
final class UnitTables {

    static final List<String> ACTS = List.of("number", "issued", "effective", "title_vi", "title_en");
    static final List<String> RELEASE = List.of("release", "checked_on", "covers_vi", "covers_en");

    /**
     * Opens a table from its beginning, anew for each reading: a reading that fails leaves no half-read table to the
     * next one, and one that succeeds keeps no text. Implemented by classes for the reason that {@link Lazy} tells.
     */
    interface Source {
        CsvCursor open();
    }

    private UnitTables() {}

    static UnitRegistry load() {
        return load(
                open("release.csv", RELEASE),
                units(),
                new Source() {
                    @Override
                    public CsvCursor open() {
                        return succession();
                    }
                },
                open("acts.csv", ACTS));
    }

    static CsvCursor units() {
        return open("units.csv", UnitRows.COLUMNS);
    }

    static CsvCursor succession() {
        return open("succession.csv", SuccessionRows.COLUMNS);
    }

    private static CsvCursor open(String file, List<String> columns) {
        return CsvCursor.open(AdministrativeUnit.class.getResource(file), file, columns);
    }

    static UnitRegistry load(CsvCursor release, CsvCursor units, Source succession, CsvCursor acts) {
        List<LegalAct> listed = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        while (acts.next()) {
            if (!numbers.add(acts.required(0))) {
                throw acts.fault(0, "the act is given twice");
            }
            listed.add(act(acts));
        }
        return UnitRegistry.trusted(
                release(release),
                new UnitRows(units, numbers).read(),
                new Lazy<>(new Supplier<>() {
                    @Override
                    public List<SuccessionEdge> get() {
                        return Collections.unmodifiableList(new SuccessionRows(succession.open(), numbers).read());
                    }
                }),
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

    private static UnitRelease release(CsvCursor table) {
        if (!table.next()) {
            throw new IllegalStateException("release.csv:2:1: the table must have one row");
        }
        LocalDate checkedOn = table.date(1);
        if (checkedOn == null) {
            throw table.fault(1, "the cell must not be empty");
        }
        UnitRelease release = new UnitRelease(table.required(0), checkedOn, table.required(2), table.required(3));
        if (table.next()) {
            throw table.fault(0, "the table must have one row");
        }
        return release;
    }

    private static LegalAct act(CsvCursor table) {
        LegalAct.Builder act = LegalAct.builder()
                .number(table.required(0))
                .titleVi(table.required(3))
                .titleEn(table.required(4));
        LocalDate issued = table.date(1);
        if (issued != null) {
            act.issued(issued);
        }
        LocalDate effective = table.date(2);
        if (effective != null) {
            act.effective(effective);
        }
        return act.build();
    }
}
