package vn.ntm.tables.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.ntm.tables.Tables;

/**
 * Invented provinces: 20 is left alone by the reform, 97 and 98 are united, and 98 becomes a city a year later.
 * District 202 and what was listed in error under 20005 are in no list of units.
 */
class UnitsCommandTest {

    @TempDir
    private Path out = Path.of("");

    @Test
    void eachStateOfAUnitIsARowAndADateFromAListIsMarked() throws IOException {
        make();

        assertThat(out.resolve("unit/units.csv"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("""
                        code,name,type,parent,from,to,basis,act
                        20,Núi Đá,PROVINCE,,,,ACT,
                        20001,Khe Một,COMMUNE,202,,2022-04-30,SEEN_BY,
                        20001,Suối Một,COMMUNE,201,2022-05-01,2025-06-30,SEEN_BY,
                        20002,Khe Hai,COMMUNE,201,,2024-11-30,ACT,
                        20002,Suối Hai,TOWNSHIP,201,2024-12-01,2025-06-30,ACT,1246/NQ-UBTVQH15
                        20002,Suối,COMMUNE,20,2025-07-01,,ACT,2/NQ
                        20003,Suối Ba,COMMUNE,201,,2024-11-30,ACT,
                        20004,Suối Bốn,COMMUNE,203,2023-06-01,2025-06-30,SEEN_BY,
                        20004,Suối Bốn,COMMUNE,20,2025-07-01,,ACT,2/NQ
                        201,Khe Trên,RURAL_DISTRICT,20,,2025-06-30,CARRIED_BACK,
                        202,mã 202,DISTRICT_NOT_NAMED,20,,2022-04-30,SEEN_BY,
                        203,Khe Mới,TOWN,20,2023-06-01,2025-06-30,SEEN_BY,
                        97,Bãi Cát,PROVINCE,,,2025-06-30,ACT,
                        97001,Đảo Xa,SPECIAL_ZONE,98,2025-07-01,,ACT,3/NQ
                        971,Đảo Xa,RURAL_DISTRICT,97,,2025-06-30,CARRIED_BACK,
                        98,Sông Dài,PROVINCE,,,2025-06-30,ACT,
                        98,Sông Cát,PROVINCE,,2025-07-01,2026-06-30,ACT,1/QH
                        98,Sông Cát,CENTRAL_CITY,,2026-07-01,,ACT,9/QH
                        98001,Bến Cũ,WARD,981,,2025-06-30,ACT,
                        98001,Bến,COMMUNE,98,2025-07-01,2026-06-30,ACT,3/NQ
                        98001,Bến,WARD,98,2026-07-01,,ACT,9/NQ
                        981,Bến Đò,PROVINCIAL_CITY,98,,2025-06-30,CARRIED_BACK,
                        """);
    }

    @Test
    void eachLineHasItsBasisAndWhatIsKnownOfADividedCommuneReplacesWhatItsCodeSuggests() throws IOException {
        make();

        assertThat(out.resolve("unit/succession.csv"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("""
                        date,from,to,basis,act
                        2020-01-01,06130,06154,ALL,818/NQ-UBTVQH14
                        2022-05-01,20001,20001,SAME_CODE,
                        2024-12-01,20002,20001,PART,1246/NQ-UBTVQH15
                        2024-12-01,20002,20002,PART,1246/NQ-UBTVQH15
                        2024-12-01,20003,20002,ALL,1246/NQ-UBTVQH15
                        2025-07-01,20001,20002,PART_AREA,2/NQ
                        2025-07-01,20001,20004,PART_AREA_ALL_POPULATION,2/NQ
                        2025-07-01,20002,20002,ALL,2/NQ
                        2025-07-01,20004,20004,UNCHANGED,2/NQ
                        2025-07-01,97,98,ALL,1/QH
                        2025-07-01,971,97001,ALL,3/NQ
                        2025-07-01,98,98,ALL,1/QH
                        2025-07-01,98001,98001,RENAMED,3/NQ
                        2025-07-01,981,98001,PART_AREA,3/NQ
                        2026-07-01,98,98,RETYPED,9/QH
                        2026-07-01,98001,98001,RETYPED,9/NQ
                        """);
    }

    @Test
    void theRegionOfAUnitedProvinceEndsWithTheReformEvenWhereItsCodeGoesOn() throws IOException {
        make();

        assertThat(out.resolve("area/regions.csv"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("""
                        province,region,from,to
                        20,TDMNPB,,
                        97,DBSH,,2025-06-30
                        98,BTB,,2025-06-30
                        """);
    }

    @Test
    void theSameFactsGiveTheSameBytes() throws IOException {
        make();
        byte[] units = Files.readAllBytes(out.resolve("unit/units.csv"));
        byte[] lines = Files.readAllBytes(out.resolve("unit/succession.csv"));
        make();

        assertThat(out.resolve("unit/units.csv")).hasBinaryContent(units);
        assertThat(out.resolve("unit/succession.csv")).hasBinaryContent(lines);
    }

    @Test
    void withoutAFolderTheCommandSaysWhatItNeeds() {
        StringWriter errors = new StringWriter();
        CommandLine line = new CommandLine(new Tables()).setErr(new PrintWriter(errors));

        assertThat(line.execute("units")).isEqualTo(2);
        assertThat(errors.toString()).contains("--facts").contains("--out");
    }

    private void make() {
        StringWriter printed = new StringWriter();
        CommandLine line = new CommandLine(new Tables()).setOut(new PrintWriter(printed));

        assertThat(line.execute("units", "--facts", facts(), "--out", out.toString()))
                .isZero();
        assertThat(printed.toString()).contains("22 versions, 16 lines of succession, 3 regions");
    }

    private static String facts() {
        URL folder = UnitsCommandTest.class.getResource("invented");
        assertThat(folder).isNotNull();
        try {
            return Path.of(folder.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
