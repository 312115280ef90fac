package vn.ntm.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.cli.Run;
import vn.ntm.fixtures.FixtureFile;
import vn.ntm.readme.Page.Block;

/** The page of the command line shows what the commands answer to the files that it shows. */
class ShownAnswersTest {

    private static final String SET = "commune-ntm-2021-2025";
    private static final String DAY = "2023-12-31";

    private final List<Block> blocks = Page.of("examples/cli/README.md").blocks();

    /** Returns the text of the only block that holds {@code text}. */
    private String block(String text) {
        List<Block> found =
                blocks.stream().filter(block -> block.text().contains(text)).toList();
        assertThat(found).as(text).hasSize(1);
        return found.get(0).text();
    }

    @Test
    void theDossierIsJudgedAsItStands() {
        Run run = Run.withInput(block("unit,indicator,criterion"), "evaluate", "-", "--set", SET, "--on", DAY);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("06352 xã Tân Lập");
    }

    @Test
    void theLevelOfAProvinceIsOne() {
        Run run = Run.withInput(block("12/2022/QĐ-UBND"), "law", "check", "-", "--format", "json");
        assertThat(run.out()).contains("\"rows\":1", "\"failures\":[]");
    }

    @Test
    void incomeIsShownAsTheCommandShowsIt() {
        Run run = Run.of("law", SET, "--on", DAY, "--region", "TDMNPB", "--lang", "en");
        assertThat(run.out()).contains(block("10 Income"));
    }

    @Test
    void theKitBeginsAsTheCommandWritesIt() {
        Run run = Run.of("law", SET, "--missing", "--region", "TDMNPB", "--format", "csv", "--lang", "en");
        assertThat(run.lines()).startsWith(block("#label").lines().toArray(String[]::new));
    }

    @Test
    void theCertificatesOfTheLedgerAreThoseShown() {
        Run run = Run.withInput(block("2166/QĐ-UBND"), "status", "-", "--on", "2025-07-02", "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(block("undecided after reorganisation"));
    }

    @Test
    void theFigureIsRecomputed() {
        Run run = Run.withInput(block("\"numerator\":17"), "reconcile", "-", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"verdict\":\"MATCH\"");
    }

    @Test
    void theControlIsThatOfTheSampleFile() {
        Run run = Run.withInput(
                FixtureFile.DAK_LAK_2015_MATRIX.text(),
                "rollup",
                "-",
                "--set",
                "commune-ntm-2009-2015",
                "--format",
                "json");
        String shown = Page.of("examples/cli/README.md").code().stream()
                .filter(code -> code.startsWith("{\"what\""))
                .findFirst()
                .orElseThrow();
        assertThat(run.out().replaceAll("\\n *", "").replace(" : ", ":")).contains(shown);
    }
}
