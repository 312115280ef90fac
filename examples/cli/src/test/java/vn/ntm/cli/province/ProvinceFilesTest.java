package vn.ntm.cli.province;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.cli.OutputSchemas;
import vn.ntm.cli.Run;
import vn.ntm.fixtures.FixtureFile;

/** What became of each file of a province is the same in the text, on the page, in the table and in JSON. */
class ProvinceFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        out = folder.resolve("out");
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(data.resolve(name), text);
    }

    private Run report(String... more) {
        List<String> arguments = new ArrayList<>(List.of("report", "--data", data.toString(), "--out", out.toString()));
        arguments.addAll(Arrays.asList(more));
        return Run.of(arguments.toArray(new String[0]));
    }

    private JsonNode written() throws IOException {
        JsonNode report = new ObjectMapper().readTree(Files.readString(out.resolve("province.json")));
        assertThat(OutputSchemas.faults("report-province", report)).isEmpty();
        return report;
    }

    /** The list of units counts for a day: with one it is read, of whatever else the report is made, and each output says so. */
    @Test
    void theUnitsOfTheProvinceAreReadForADayWithoutASetToo() throws IOException {
        put("units.csv", "code,name,type,parent,from,to\n99001,Ví Dụ,COMMUNE,384,2021-01-01,\n");
        put("ledger.csv", "unit,tier,event,date,act\n99001,NTM,RECOGNISED,2022-06-01,1/QĐ-UBND\n");
        Run run = report("--on", "2023-12-31", "--lang", "en");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("  read: ledger.csv, units.csv\n");
        assertThat(stateOnThePage("units.csv")).isEqualTo("read");
        assertThat(stateInTheTable("units.csv")).isEqualTo("READ");
        assertThat(written().at("/files/read")).hasToString("[\"ledger.csv\",\"units.csv\"]");
        assertThat(written().at("/ledger/units/0/unit/code").asText()).isEqualTo("99001");
    }

    /** Without a day nobody opens it, whatever it holds; no output may say that it was read, or that it is not there. */
    @Test
    void theUnitsOfTheProvinceAreNotReadWithoutADayAndEachOutputSaysSo() throws IOException {
        Files.write(data.resolve("units.csv"), new byte[] {'c', 'o', 'd', 'e', ',', (byte) 0x81, '\n'});
        put("checks.jsonl", FixtureFile.LANG_SON_2023_CHECKS.text());
        Run run = report("--lang", "en");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("  read: checks.jsonl\n", "  not read, as --on is missing: units.csv\n")
                .doesNotContain("missing: matrix.csv, dossiers.csv, overlay.csv, ledger.csv, units.csv");
        assertThat(report().out()).contains("  không đọc vì thiếu --on: units.csv\n");
        assertThat(stateOnThePage("units.csv")).isEqualTo("not read, --on is missing");
        assertThat(stateOnThePage("matrix.csv")).isEqualTo("missing");
        assertThat(stateInTheTable("units.csv")).isEqualTo("NEEDS_DAY");
        JsonNode files = written().get("files");
        assertThat(files.get("read")).hasToString("[\"checks.jsonl\"]");
        assertThat(files.get("needsDay")).hasToString("[\"units.csv\"]");
        assertThat(files.get("missing").toString()).doesNotContain("units.csv");
    }

    /** With a day the same file is opened, and nobody can use it. */
    @Test
    void unitsThatCannotBeUsedAreToldAsSuchByEachOutput() throws IOException {
        Files.write(data.resolve("units.csv"), new byte[] {'c', 'o', 'd', 'e', ',', (byte) 0x81, '\n'});
        put("checks.jsonl", FixtureFile.LANG_SON_2023_CHECKS.text());
        Run run = report("--on", "2023-12-31", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("  read: checks.jsonl\n", "  cannot be used: units.csv\n");
        assertThat(stateOnThePage("units.csv")).isEqualTo("cannot be used");
        assertThat(stateInTheTable("units.csv")).isEqualTo("UNUSABLE");
        assertThat(Files.readString(out.resolve("province.csv"))).contains("UNUSABLE_FILE");
        assertThat(written().at("/files/unusable")).hasToString("[\"units.csv\"]");
    }

    /** Returns the words of the cell behind the name of the file, in the English report. */
    private String stateOnThePage(String name) throws IOException {
        return Jsoup.parse(Files.readString(out.resolve("province.html")))
                .expectFirst(".in-en td:containsOwn(" + name + ") + td")
                .text()
                .replaceFirst("^\\W+", "");
    }

    private String stateInTheTable(String name) throws IOException {
        return Files.readAllLines(out.resolve("province.csv")).stream()
                .filter(line -> line.startsWith("file," + name + ","))
                .map(line -> line.replaceFirst("^file,[^,]*,+([A-Z_]+),*$", "$1"))
                .collect(Collectors.joining(" "));
    }
}
