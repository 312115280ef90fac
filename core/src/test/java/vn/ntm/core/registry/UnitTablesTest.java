package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.table.CsvCursor;
import vn.ntm.core.table.TableException;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;

/** A fault of a table is found when it is loaded, with file, line and column. */
class UnitTablesTest {

    private static final String UNITS = """
            00,Tỉnh,PROVINCE,,,,ACT,
            00001,Một,COMMUNE,00,,2019-12-31,ACT,
            00001,Hai,COMMUNE,00,2020-01-01,,SEEN_BY,1/NQ
            """;
    private static final String RELEASE = "r1,2025-07-01,hai xã,two communes\n";
    private static final String ACT = "1/NQ,,2020-01-01,Một,One\n";
    private static final String SUCCESSION = "2020-01-01,00001,00001,SAME_CODE,1/NQ\n";

    @Test
    void soundTablesLoad() {
        UnitRegistry registry = load(UNITS, SUCCESSION);

        AdministrativeUnit now = registry.versions(UnitCode.of("00001")).get(1);
        assertThat(now).hasToString("00001 xã Hai 2020-01-01..");
        assertThat(now.basis()).isEqualTo(AdministrativeUnit.Basis.SEEN_BY);
        assertThat(now.act()).contains("1/NQ");
        assertThat(registry.succession().edges()).hasSize(1);
        assertThat(registry.release()).hasToString("r1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0002,Ba,COMMUNE,00,,,ACT,           | units.csv:5:1 | 0002",
                "0,Ba,COMMUNE,00,,,ACT,              | units.csv:5:1 | sorted by code",
                "00002,,COMMUNE,00,,,ACT,            | units.csv:5:2 | must not be empty",
                "00002,Ba,THON,00,,,ACT,             | units.csv:5:3 | THON",
                "002,Ba,COMMUNE,00,,,ACT,            | units.csv:5:3 | 5 digits",
                "00002,Ba,COMMUNE,1,,,ACT,           | units.csv:5:4 | 2, 3 or 5 digits",
                "00002,Ba,COMMUNE,02,,,ACT,          | units.csv:5:4 | parent 02",
                "00002,Ba,COMMUNE,,,,ACT,            | units.csv:5:4 | has no parent",
                "00001,Ba,COMMUNE,00,2020-01-02,,ACT,| units.csv:5:5 | overlaps",
                "00002,Ba,COMMUNE,00,2020-02-30,,ACT,| units.csv:5:5 | 2020-02-30",
                "00002,Ba,COMMUNE,00,2020-2-3,,ACT,  | units.csv:5:5 | 2020-2-3",
                "00002,Ba,COMMUNE,00,2020-01-02,2020-01-01,ACT,| units.csv:5:6 | is before from",
                "00002,Ba,COMMUNE,00,,,GUESS,        | units.csv:5:7 | GUESS",
                "00002,Ba,COMMUNE,00,,,ACT,2/NQ      | units.csv:5:8 | act 2/NQ",
                "00002,Ba,COMMUNE,00,,,ACT           | units.csv:5:0 | 8 cells",
                "00002,Ba,COMMUNE,00,,,ACT,,         | units.csv:5:0 | 8 cells",
                "00002,'\"Ba\"',COMMUNE,00,,,ACT,    | units.csv:5:0 | quotes",
            })
    void aFaultOfAUnitIsNamedWithItsPlace(String row, String place, String problem) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> load(UNITS + row + "\n", SUCCESSION))
                .withMessageContaining(place + ":")
                .withMessageContaining(problem);
    }

    @Test
    void overlappingVersionsAreNamedWithTheirPlace() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> load(UNITS.replace("2019-12-31", "2020-01-01"), ""))
                .withMessageContaining("units.csv:4:5:")
                .withMessageContaining("overlaps");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-13-01,00001,00001,ALL,   | succession.csv:2:1 | 2020-13-01",
                ",00001,00001,ALL,             | succession.csv:2:1 | must not be empty",
                "2020-01-01,00002,00001,ALL,   | succession.csv:2:2 | 00002",
                "2020-01-01,00001,00002,ALL,   | succession.csv:2:3 | 00002",
                "2020-01-01,00001,1,ALL,       | succession.csv:2:3 | 2, 3 or 5 digits",
                "2020-01-01,00001,00001,MOST,  | succession.csv:2:4 | MOST",
                "2020-01-01,00001,00001,ALL,2/NQ | succession.csv:2:5 | act 2/NQ",
            })
    void aFaultOfSuccessionIsNamedWithItsPlace(String row, String place, String problem) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> load(UNITS, row + "\n"))
                .withMessageContaining(place + ":")
                .withMessageContaining(problem);
    }

    @Test
    void aTableOfSuccessionThatFailedFailsAgainInTheSameWay() {
        UnitRegistry registry = loadSuccession(() -> succession("2020-13-01,00001,00001,ALL,\n" + SUCCESSION));
        Throwable first = catchThrowable(registry::succession);

        assertThat(first).isInstanceOf(TableException.class).hasMessageContaining("succession.csv:2:1:");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(registry::succession)
                .withMessage(first.getMessage());
    }

    @Test
    void whatIsLoadedDoesNotDependOnAnEarlierFailure() {
        AtomicInteger opened = new AtomicInteger();
        UnitRegistry registry =
                loadSuccession(() -> succession(opened.incrementAndGet() == 1 ? SUCCESSION + SUCCESSION : SUCCESSION));

        assertThatExceptionOfType(TableException.class).isThrownBy(registry::succession);
        assertThat(registry.succession().edges()).hasSize(1);
        assertThat(registry.succession()).isSameAs(registry.succession());
        assertThat(opened).hasValue(2);
    }

    private static UnitRegistry loadSuccession(UnitTables.Source succession) {
        return UnitTables.load(
                table("release.csv", UnitTables.RELEASE, RELEASE),
                units(UNITS),
                succession,
                table("acts.csv", UnitTables.ACTS, ACT));
    }

    @Test
    void linesOfSuccessionAreSortedAndGivenOnce() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> load(UNITS, SUCCESSION + SUCCESSION))
                .withMessageContaining("succession.csv:3:1:")
                .withMessageContaining("given once");
    }

    @Test
    void anActIsGivenOnce() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> load(RELEASE, UNITS, SUCCESSION, ACT + ACT))
                .withMessageContaining("acts.csv:3:1:")
                .withMessageContaining("given twice");
    }

    @Test
    void theBundledTablesHoldTogether() {
        assertThatNoException()
                .isThrownBy(
                        () -> UnitTables.check(UnitRegistry.standard(), UnitTables.units(), UnitTables.succession()));
    }

    @Test
    void thereIsExactlyOneRelease() {
        assertThatIllegalStateException()
                .isThrownBy(() -> load("", UNITS, SUCCESSION))
                .withMessageContaining("release.csv:2:1");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> load("r1,2025-07-01,a,b\nr2,2025-07-01,a,b\n", UNITS, SUCCESSION))
                .withMessageContaining("release.csv:3:1:");
    }

    private static UnitRegistry load(String units, String succession) {
        return load(RELEASE, units, succession);
    }

    private static UnitRegistry load(String release, String units, String succession) {
        return load(release, units, succession, ACT);
    }

    private static UnitRegistry load(String release, String units, String succession, String acts) {
        UnitRegistry registry = UnitTables.load(
                table("release.csv", UnitTables.RELEASE, release),
                units(units),
                () -> succession(succession),
                table("acts.csv", UnitTables.ACTS, acts));
        UnitTables.check(registry, units(units), succession(succession));
        return registry;
    }

    private static CsvCursor units(String rows) {
        return table("units.csv", UnitRows.COLUMNS, rows);
    }

    private static CsvCursor succession(String rows) {
        return table("succession.csv", SuccessionRows.COLUMNS, rows);
    }

    private static CsvCursor table(String file, List<String> columns, String rows) {
        return CsvCursor.of(String.join(",", columns) + "\n" + rows, file, columns);
    }
}
