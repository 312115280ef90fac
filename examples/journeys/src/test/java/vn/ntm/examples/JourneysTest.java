package vn.ntm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.fixtures.FixtureFile;
import vn.ntm.fixtures.Illustrative;
import vn.ntm.fixtures.NastyFile;
import vn.ntm.fixtures.NastyFiles;

/** Each program runs and prints what it printed before; none is longer than a screen. */
class JourneysTest {

    private static final int LINES = 60;
    private static final Path SOURCES = Path.of("src", "main", "java", "vn", "ntm", "examples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TempDir
    private Path folder = Path.of("");

    /** The entry of a program. */
    private interface Program {
        void run(String... arguments) throws IOException;
    }

    private static void prints(String name, Program program, String... arguments) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            program.run(arguments);
        } finally {
            System.setOut(before);
        }
        String printed = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        Path golden = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, printed);
        }
        assertThat(printed)
                .as("%s; re-make with -Dgolden.update=true and read the difference", golden)
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void evaluateOneCommune() throws IOException {
        prints("evaluate-one-commune", EvaluateOneCommune::main);
    }

    @Test
    void importASpreadsheet() throws IOException {
        NastyFile nasty = NastyFiles.of(NastyFile.Form.MATRIX).stream()
                .filter(file -> file.name().equals("total-of-a-row-off.csv"))
                .findFirst()
                .orElseThrow();
        Path file = folder.resolve("bieu.csv");
        try (InputStream bytes = nasty.open()) {
            Files.copy(bytes, file);
        }
        prints("import-a-spreadsheet", ImportASpreadsheet::main, file.toString(), NastyFiles.SET, "2023-12-31");
    }

    @Test
    void writeTheHalfYearForms() throws IOException {
        NastyFile grouped = NastyFiles.of(NastyFile.Form.MATRIX).stream()
                .filter(file -> file.name().equals("group-rows.csv"))
                .findFirst()
                .orElseThrow();
        Path file = folder.resolve("bieu.csv");
        try (InputStream bytes = grouped.open()) {
            Files.copy(bytes, file);
        }
        prints(
                "write-the-half-year-forms",
                WriteTheHalfYearForms::main,
                file.toString(),
                NastyFiles.SET,
                "2023-12-31",
                folder.toString());
        assertThat(Files.readString(folder.resolve("tien-do.csv"))).contains("huyện Bắc Sơn");
    }

    @Test
    void whatIsMissing() throws IOException {
        prints(
                "what-is-missing",
                WhatIsMissing::main,
                file("dossier.csv", FixtureFile.ILLUSTRATIVE_DOSSIER.text()),
                Illustrative.DAY.toString(),
                "NTM");
    }

    @Test
    void oldAndNewSet() throws IOException {
        prints("old-and-new-set", OldAndNewSet::main);
    }

    @Test
    void certificatesThroughTheMerger() throws IOException {
        prints(
                "certificates-through-the-merger",
                CertificatesThroughTheMerger::main,
                file("certificates.csv", FixtureFile.LANG_SON_2023_CERTIFICATES.text()));
    }

    @Test
    void checkAPressRelease() throws IOException {
        prints("check-a-press-release", CheckAPressRelease::main);
    }

    /** Figures of Quảng Nam of 2016, as a reader would write them down. */
    @Test
    void checkAFileOfStatements() throws IOException {
        String statement = """
            {"id":"quang-nam-2016","checks":[\
            {"check":"Tỷ lệ xã đạt 19 tiêu chí","kind":"percent",\
            "numerator":62,"denominator":204,"published":"30.39"},\
            {"check":"Tỷ lệ xã đạt dưới 8 tiêu chí","kind":"percent",\
            "numerator":45,"denominator":204,"published":"20.06"}]}
            """;
        prints("check-a-file-of-statements", CheckAPressRelease::main, file("checks.jsonl", statement));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void eachFitsOnAScreen() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> programs = files.sorted().toList();
            assertThat(programs).hasSizeGreaterThan(6);
            for (Path program : programs) {
                assertThat(Files.readAllLines(program)).as(program.toString()).hasSizeLessThan(LINES);
            }
        }
    }
}
