package vn.ntm.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ntm.cli.Golden;
import vn.ntm.cli.Run;
import vn.ntm.fixtures.FixtureFile;

class ReconcileCommandTest {

    @Test
    void answersEveryCheckInItsOrder() {
        Run run = Run.withInput(FixtureFile.DAK_LAK_2015_CHECKS.text(), "reconcile", "-", "--format", "json");
        assertThat(run.status()).isZero();
        Golden.check("daklak-2015-reconciled.jsonl", run.out());
    }

    @Test
    void aFigureThatDoesNotComeOutNeedsAPerson() {
        String line = """
                {"id":"t","checks":[{"check":"share","kind":"percent","numerator":45,"denominator":204,"scale":2,"published":"20.06"}]}
                """;
        Run run = Run.withInput(line, "reconcile", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("45/204").contains("22,06").contains("MISMATCH");
    }

    @Test
    void everyPublishedCaseGetsItsExpectedVerdict() {
        Run run = Run.withInput(FixtureFile.PUBLISHED_CASES.text(), "reconcile", "-", "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        Golden.check("published-cases-reconciled.jsonl", run.out());
    }

    @Test
    void aSlipThatExplainsTwoChecksIsToldBehindThemAndOnlyInText() {
        String line = """
                {"id":"t","checks":[{"check":"plan","kind":"sum","parts":[320197,67172,226385],"published":"614294"},\
                {"check":"rate","kind":"percent","numerator":4369,"denominator":67172,"published":"6.45"}]}
                """;
        Run vi = Run.withInput(line, "reconcile", "-");
        assertThat(vi.status()).isEqualTo(1);
        assertThat(vi.out())
                .contains("  Nghi vấn: 67.172 có thể bị đảo hai chữ số của 67.712; khi đó khớp: “plan”, “rate”\n");
        Run en = Run.withInput(line, "reconcile", "-", "--lang", "en");
        assertThat(en.out())
                .contains("  Suspicion: 67,172 may be 67,712 with two digits exchanged; then these match: ");
        assertThat(Run.withInput(line, "reconcile", "-", "--format", "json").out())
                .doesNotContain("67.712", "67712");
    }

    @Test
    void whatAFileCallsItsChecksIsPrintedAsItIs() {
        String line = """
                {"id":"@|bold x|@","checks":[{"check":"a @|foo bar|@ b","kind":"sum","parts":[1,2],"published":"3"}]}
                """;
        Run run = Run.withInput(line, "reconcile", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("@|bold x|@").contains("a @|foo bar|@ b");
    }

    @Test
    void aLineThatIsNotJsonIsAFailureAndTheOthersAreAnswered() {
        String lines = "{\"id\":\"a\",\"checks\":[]}\n{\"id\":\n{\"id\":\"b\",\"checks\":[]}\n";
        Run run = Run.withInput(lines, "reconcile", "-", "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(2)).contains("\"line\":2").contains("BAD_JSON");
    }

    @Test
    void aMissingFileIsBadUsage() {
        Run run = Run.of("reconcile", "none.jsonl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }
}
