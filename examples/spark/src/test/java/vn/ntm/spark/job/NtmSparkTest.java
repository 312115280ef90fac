package vn.ntm.spark.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.spark.WideFile;

class NtmSparkTest {

    private static final String SET = "--set=" + WideFile.SET.id();
    private static final String ON = "--on=2023-12-31";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return NtmSpark.run(new PrintStream(err, true, StandardCharsets.UTF_8), arguments);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String lines(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                text.append(file.toString().endsWith(".txt") ? Files.readString(file) : "");
            }
        }
        return text.toString();
    }

    @Test
    void writesVerdictsProvincesAndFailures() throws IOException {
        String good = WideFile.text(2_000);
        String last = good.lines().skip(2_000).findFirst().orElseThrow();
        Path file = WideFile.write(folder, "wide.csv", good + "99999" + last.substring(5) + "\n");
        Path out = folder.resolve("out");
        assertThat(run(SET, ON, "--out=" + out, "--partitions=3", file.toString()))
                .isEqualTo(1);
        assertThat(said()).contains("judging", "rolling up", "provinces-2023-12-31.csv", "with 1 failures");
        assertThat(Files.readString(out.resolve("provinces-2023-12-31.csv"))).contains("Lạng Sơn");
        List<String> provinces = Files.readAllLines(out.resolve("provinces.jsonl"));
        assertThat(provinces).hasSizeGreaterThan(50);
        String first = provinces.get(0);
        Progress progress = NtmJson.standard()
                .read(
                        TextSource.of(
                                "first", first.substring(first.indexOf("\"progress\":") + 11, first.length() - 1)),
                        Progress.class);
        assertThat(progress.units()).isPositive();
        assertThat(lines(out.resolve("failures")))
                .startsWith("{\"failure\":{\"file\":\"" + file + "\",\"line\":2002,\"column\":")
                .contains("\"messageVi\":\"", "\"raw\":\"99999\"")
                .hasLineCount(1);
    }

    @Test
    void judgesInventedCommunes() {
        Path out = folder.resolve("out");
        assertThat(run(SET, ON, "--out=" + out, "--synthetic=5000", "--seed=3")).isZero();
        assertThat(out.resolve("verdicts")).isDirectory();
        assertThat(out.resolve("failures")).doesNotExist();
        assertThat(run(SET, ON, "--out=" + out, "--synthetic=5000")).isEqualTo(2);
        assertThat(said()).contains("is there already");
    }

    @Test
    void refusesFilesOfDifferentHeaders() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        WideFile.write(files, "a.csv", "unit,1.1,10\n06352,x,41.5\n");
        WideFile.write(files, "b.csv", "unit,10,1.1\n06352,41.5,x\n");
        assertThat(run(SET, ON, "--out=" + folder.resolve("out"), files.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("a header other than the first").doesNotContain("\tat ");
    }

    @Test
    void saysWhatCannotBeDone() {
        String out = "--out=" + folder.resolve("out");
        assertThat(run(SET, ON, out)).isEqualTo(2);
        assertThat(run(SET, ON, out, "nowhere.csv")).isEqualTo(2);
        assertThat(run("--set=none", ON, out, "--synthetic=1")).isEqualTo(2);
        assertThat(run(SET, ON, out, "--synthetic=1", "--units=nowhere.csv")).isEqualTo(2);
        assertThat(said())
                .contains("name an input or --synthetic", "nowhere.csv: there is no such file", "--set none", "known:")
                .doesNotContain("\tat ");
    }

    /** What Hadoop or Spark throws is neither an answer nor a fault of the rows: status 2 and one sentence that names it. */
    @Test
    void whatTheMachineRefusesIsNoFaultOfTheInput() throws IOException {
        Path file = WideFile.write(folder, "wide.csv", WideFile.text(3));
        assertThat(run(SET, ON, "--out=nosuchfiles://host/out", file.toString()))
                .isEqualTo(2);
        assertThat(said())
                .contains("--out nosuchfiles://host/out: cannot be looked at: ")
                .hasLineCount(1);
        err.reset();
        assertThat(run(SET, ON, "--out=" + folder.resolve("out"), "nosuchfiles://host/wide.csv"))
                .isEqualTo(2);
        assertThat(said())
                .contains("nosuchfiles://host/wide.csv: cannot be looked for: ")
                .hasLineCount(1);
        err.reset();
        assertThat(run(SET, ON, "--out=" + file.resolve("out"), file.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("the job could not be done: ", "wide.csv").doesNotContain("\tat ");
    }

    @Test
    void parquetThatIsNoneEndsTheJob() throws IOException {
        Path file = WideFile.write(folder, "wide.parquet", "unit,1.1\n06352,x\n");
        assertThat(run(SET, ON, "--out=" + folder.resolve("out"), file.toString()))
                .isEqualTo(2);
        assertThat(said())
                .contains("the job could not be done: ", "wide.parquet")
                .doesNotContain("\tat ");
    }
}
