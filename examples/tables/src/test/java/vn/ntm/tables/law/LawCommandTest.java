package vn.ntm.tables.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LawCommandTest {

    @TempDir
    private Path law = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Path facts) {
        return new CommandLine(new LawCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("--facts", facts.toString(), "--out", law.toString());
    }

    private static String text(Path folder, LawTable table) throws IOException {
        return Files.readString(folder.resolve(table.file()), StandardCharsets.UTF_8);
    }

    @Test
    void writesTheThreeTablesAndSaysHowMuchIsInThem() throws IOException {
        Path folder = InventedLaw.writeWords(law);
        assertThat(run(InventedLaw.facts())).isZero();
        assertThat(out).hasToString("commune-invented: 3 criteria, 18 indicators and parts, 36 thresholds\n");
        assertThat(text(folder, LawTable.INDICATORS))
                .contains("1,1.2,,true,Hai,Two,NUMBER,,,%,,,NATION,,,2022-03-08,,UNVERIFIED,1/QĐ-X,Phụ lục II,,\n");
        assertThat(text(folder, LawTable.THRESHOLDS))
                .contains("2,,REGION,A,2023-01-01,2023-12-31,>=,42,million,NATION,FLOOR,CORROBORATED,1/QĐ-X,"
                        + "Phụ lục II,,,\"read, in part\"\n");
    }

    @Test
    void givesTheSameBytesWhenItIsRunAgain() throws IOException {
        Path folder = InventedLaw.writeWords(law);
        run(InventedLaw.facts());
        for (LawTable table : LawTable.values()) {
            String first = text(folder, table);
            assertThat(run(InventedLaw.facts())).isZero();
            assertThat(text(folder, table)).isEqualTo(first);
        }
    }

    @Test
    void aChangeOfOneFactIsAChangeOfOneLine() throws IOException {
        Path folder = InventedLaw.writeWords(law);
        run(InventedLaw.facts());
        String before = text(folder, LawTable.THRESHOLDS);
        Path changed = law.resolve("changed.json");
        String facts = Files.readString(InventedLaw.facts(), StandardCharsets.UTF_8);
        Files.writeString(changed, facts.replace("{\"A\": 70, \"B\": 100}", "{\"A\": 75, \"B\": 100}"));
        assertThat(run(changed)).isZero();
        String after = text(folder, LawTable.THRESHOLDS);
        assertThat(after)
                .isEqualTo(before.replace(
                        "many-schools,REGION,A,2022-06-06,,>=,70,", "many-schools,REGION,A,2022-06-06,,>=,75,"));
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void namesANewIndicatorThatHasNoLabel() throws IOException {
        Path folder = InventedLaw.writeWords(law);
        String before = text(folder, LawTable.INDICATORS);
        Path changed = law.resolve("changed.json");
        String facts = Files.readString(InventedLaw.facts(), StandardCharsets.UTF_8);
        Files.writeString(changed, facts.replace("\"no\": \"1.6\"", "\"no\": \"1.7\""));
        assertThat(run(changed)).isEqualTo(2);
        assertThat(err.toString()).startsWith("indicator 1.7 has no label_vi: ");
        assertThat(text(folder, LawTable.INDICATORS)).isEqualTo(before);
    }

    @Test
    void namesAConditionWithoutWordsAndAGradeThatIsNone() throws IOException {
        InventedLaw.writeWords(law);
        Path changed = law.resolve("changed.json");
        String facts = Files.readString(InventedLaw.facts(), StandardCharsets.UTF_8);
        Files.writeString(
                changed,
                facts.replaceFirst("\"conditional\": null", "\"conditional\": \"only if the commune has a river\""));
        assertThat(run(changed)).isEqualTo(2);
        assertThat(err.toString()).startsWith("indicator 1.1 has no applies_when_vi: ");
        err.getBuffer().setLength(0);
        Files.writeString(changed, facts.replace("corroborated: read twice", "seen somewhere"));
        assertThat(run(changed)).isEqualTo(2);
        assertThat(err.toString()).startsWith("indicator 1.2, by_region: not a grade: seen somewhere");
    }
}
