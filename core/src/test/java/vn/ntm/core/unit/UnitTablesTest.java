package vn.ntm.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.TableException;

/** A fault of a table is found when it is loaded, with file, line and column. */
class UnitTablesTest {

    private static final String UNITS = """
            01,Tỉnh,PROVINCE,,,,ACT,
            00001,Một,COMMUNE,01,,2019-12-31,ACT,
            00001,Hai,COMMUNE,01,2020-01-01,,SEEN_BY,1/NQ
            """;
    private static final String SUCCESSION = "2020-01-01,00001,00001,WHOLE,SAME_CODE,1/NQ\n";

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
                "0001,Ba,COMMUNE,01,,,ACT,           | units.csv:5:1 | 0001",
                "00002,,COMMUNE,01,,,ACT,            | units.csv:5:2 | must not be empty",
                "00002,Ba,VILLAGE,01,,,ACT,          | units.csv:5:3 | VILLAGE",
                "002,Ba,COMMUNE,01,,,ACT,            | units.csv:5:3 | 5 digits",
                "00002,Ba,COMMUNE,02,,,ACT,          | units.csv:5:4 | parent 02",
                "00002,Ba,COMMUNE,,,,ACT,            | units.csv:5:4 | has no parent",
                "00002,Ba,COMMUNE,01,2020-02-30,,ACT,| units.csv:5:5 | 2020-02-30",
                "00002,Ba,COMMUNE,01,2020-01-02,2020-01-01,ACT,| units.csv:5:6 | cannot end before",
                "00002,Ba,COMMUNE,01,,,GUESS,        | units.csv:5:7 | GUESS",
                "00002,Ba,COMMUNE,01,,,ACT,2/NQ      | units.csv:5:8 | act 2/NQ",
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
                .withMessageContaining("units.csv:3:5:")
                .withMessageContaining("overlaps");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-13-01,00001,00001,WHOLE,ALL,   | succession.csv:2:1 | 2020-13-01",
                "2020-01-01,00002,00001,WHOLE,ALL,   | succession.csv:2:2 | 00002",
                "2020-01-01,00001,00002,WHOLE,ALL,   | succession.csv:2:3 | 00002",
                "2020-01-01,00001,00001,PART,ALL,    | succession.csv:2:4 | contradicts",
                "2020-01-01,00001,00001,WHOLE,MOST,  | succession.csv:2:5 | MOST",
                "2020-01-01,00001,00001,WHOLE,ALL,2/NQ | succession.csv:2:6 | act 2/NQ",
            })
    void aFaultOfSuccessionIsNamedWithItsPlace(String row, String place, String problem) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> load(UNITS, row + "\n"))
                .withMessageContaining(place + ":")
                .withMessageContaining(problem);
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
        return load("r1,2025-07-01,hai xã,two communes\n", units, succession);
    }

    private static UnitRegistry load(String release, String units, String succession) {
        return UnitTables.load(
                table("release.csv", UnitTables.RELEASE, release),
                table("units.csv", UnitTables.UNITS, units),
                table("succession.csv", UnitTables.SUCCESSION, succession),
                table("acts.csv", UnitTables.ACTS, "1/NQ,,2020-01-01,Một,One\n"));
    }

    private static CsvTable table(String file, List<String> columns, String rows) {
        return CsvTable.read(new StringReader(String.join(",", columns) + "\n" + rows), file, columns);
    }
}
