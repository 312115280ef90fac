package vn.ntm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.text.ReasonNames;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;

class NtmTest {

    @Test
    void versionNamesTheCodeAndTheReleasesOfTheTables() {
        for (String[] english : new String[][] {{"--version", "--lang", "en"}, {"unit", "--version", "--lang=en"}}) {
            Run run = Run.of(english);
            assertThat(run.status()).isZero();
            assertThat(run.lines())
                    .containsExactly(
                            "ntm unpackaged",
                            "law tables " + CriteriaCatalog.standard().release(),
                            "unit tables " + UnitRegistry.standard().release());
        }
        Run vietnamese = Run.of("--version");
        assertThat(vietnamese.status()).isZero();
        assertThat(vietnamese.lines())
                .containsExactly(
                        "ntm (chưa đóng gói)",
                        "dữ liệu văn bản pháp luật "
                                + CriteriaCatalog.standard().release(),
                        "dữ liệu đơn vị hành chính " + UnitRegistry.standard().release());
        assertThat(Run.of("law", "check", "--version").out()).isEqualTo(vietnamese.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "report", "unit", "trace", "evaluate", "reconcile", "status", "reasons"})
    void helpIsVietnameseUnlessAskedForEnglish(String command) {
        String[] vietnamese = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
        String[] english = Arrays.copyOf(vietnamese, vietnamese.length + 2);
        english[vietnamese.length] = "--lang";
        english[vietnamese.length + 1] = "en";
        Run inVietnamese = Run.of(vietnamese);
        Run inEnglish = Run.of(english);
        assertThat(inVietnamese.status()).isZero();
        assertThat(inVietnamese.out())
                .contains("Cách dùng: ntm")
                .contains("--format")
                .contains("Mã kết thúc");
        assertThat(inEnglish.out()).contains("Usage: ntm").contains("--format").contains("Exit status");
    }

    @Test
    void everyOptionIsExplainedInBothLanguages() {
        for (String language : new String[] {"vi", "en"}) {
            String help = Run.of("evaluate", "--help", "--lang", language).out();
            for (String option :
                    new String[] {"--set", "--on", "--overlay", "--accept-unverified", "--measured-only", "--lenient"
                    }) {
                assertThat(help).containsPattern(option + "(=\\S+)?\\s+\\S");
            }
        }
    }

    @Test
    void theQuestionsAboutUnitsAreExplainedInBothLanguages() {
        for (String language : new String[] {"vi", "en"}) {
            assertThat(Run.of("unit", "--help", "--lang", language).out())
                    .containsPattern("QUERY\\s+\\S")
                    .containsPattern("--on(=\\S+)?\\s+\\S")
                    .containsPattern("--within(=\\S+)?\\s+\\S");
            assertThat(Run.of("trace", "--help", "--lang", language).out())
                    .containsPattern("CODE\\s+\\S")
                    .containsPattern("--from(=\\S+)?\\s+\\S")
                    .containsPattern("--to(=\\S+)?\\s+\\S");
        }
    }

    @Test
    void reasonsAreListedInBothForms() {
        assertThat(Run.of("reasons").lines()).hasSize(FailureReason.values().length);
        assertThat(Run.of("reasons", "--format", "json").out())
                .contains("{\"reason\":\"MISSING_COLUMN\"")
                .contains("\"messageEn\":");
    }

    @Test
    void eachReasonHasAKindInWords() {
        for (FailureReason reason : FailureReason.values()) {
            assertThat(ReasonNames.of(reason, Language.VI)).isNotEqualTo(reason.name());
            assertThat(ReasonNames.of(reason, Language.EN)).isNotEqualTo(reason.name());
        }
        assertThat(ReasonNames.withCode(FailureReason.BAD_NUMBER, Language.VI)).isEqualTo("không phải số (BAD_NUMBER)");
        assertThat(Run.of("reasons").out()).contains("tên không khớp mã");
    }

    @Test
    void optionsMayStandBeforeTheCommandToo() {
        assertThat(Run.of("--format", "json", "reasons").out()).startsWith("{\"reason\":");
        assertThat(Run.of("--lang", "en", "reasons").out())
                .isEqualTo(Run.of("reasons", "--lang", "en").out())
                .contains("the required column");
    }

    @Test
    void anAtSignInAFileNameIsAFileName() {
        Run run = Run.of("reconcile", "@none.jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("@none.jsonl");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNotWell() {
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        throw new IOException("no space left");
                    }
                },
                true,
                StandardCharsets.UTF_8);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                full,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Ansi.OFF);
        assertThat(Ntm.run(console, "reasons")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("ntm: không ghi được");
    }

    @Test
    void anUnknownFormatOrLanguageIsBadUsage() {
        assertThat(Run.of("reasons", "--format", "xml").status()).isEqualTo(2);
        assertThat(Run.of("reasons", "--lang", "fr").status()).isEqualTo(2);
    }

    /** Help says what the command does: without a day the register of all days is asked. */
    @Test
    void theHelpOfRollupSaysWhatIsReportedWithoutADay() {
        String matrix = "Tên xã;TC1;TC2;TC3;TC4\nXã Không Có Ở Đâu;x;x;x;x\n";
        Run run = Run.withInput(matrix, "rollup", "-", "--set", "commune-model-2021-2025");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("UNKNOWN_NAME");
        assertThat(Run.of("rollup", "--help", "--lang", "en").out().replaceAll("\\s+", " "))
                .contains("that no unit has ever had is reported")
                .doesNotContain("without it none is");
        assertThat(Run.of("rollup", "--help").out().replaceAll("\\s+", " "))
                .contains("mà chưa đơn vị nào từng mang")
                .doesNotContain("không tra");
    }

    /** Faults of usage are whole sentences of the language that is asked for. */
    @Test
    void anOptionThatIsGivenTwiceIsNamedInBothLanguages() {
        String[] twice = {"rollup", "-", "--set", "a", "--set", "b"};
        Run vietnamese = Run.of(twice);
        assertThat(vietnamese.status()).isEqualTo(2);
        assertThat(vietnamese.err()).isEqualTo("ntm: chỉ được nêu một lần: --set ID\n");
        String[] english = Arrays.copyOf(twice, twice.length + 1);
        english[twice.length] = "--lang=en";
        assertThat(Run.of(english).err()).isEqualTo("ntm: only to be given once: --set ID\n");
    }
}
