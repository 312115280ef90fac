package vn.ntm.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ProgressBarTest {

    private static final long HALF_A_SECOND = 500_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(Ansi ansi) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Console(new ByteArrayInputStream(new byte[0]), stream, stream, ansi);
    }

    private String shown(Ansi ansi, int halfSeconds) {
        AtomicLong time = new AtomicLong();
        try (ProgressBar bar = new ProgressBar(console(ansi), 2, time::get)) {
            bar.next("matrix.csv");
            for (int i = 1; i <= halfSeconds; i++) {
                time.addAndGet(HALF_A_SECOND);
                bar.part(i, halfSeconds);
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void workOfLessThanASecondShowsNothing() {
        assertThat(shown(Ansi.ON, 2)).isEmpty();
    }

    @Test
    void longerWorkShowsHowFarItIsAndWipesTheLine() {
        assertThat(shown(Ansi.ON, 6))
                .contains("\r[###############...............] matrix.csv")
                .doesNotContain("\n")
                .endsWith(" \r");
    }

    @Test
    void whatIsATerminalIsKnownByItsName() {
        assertThat(ErrorTerminal.isTerminal("/dev/pts/3")).isTrue();
        assertThat(ErrorTerminal.isTerminal("/dev/tty1")).isTrue();
        assertThat(ErrorTerminal.isTerminal("pipe:[4711]")).isFalse();
        assertThat(ErrorTerminal.isTerminal("/dev/null")).isFalse();
    }

    @Test
    void outputMayGoElsewhereWhileSomebodyLooksOn() {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), stream, stream, Ansi.OFF, true, false);
        AtomicLong nanos = new AtomicLong();
        try (ProgressBar bar = new ProgressBar(console, 1, () -> nanos.getAndAdd(2_000_000_000))) {
            bar.next("matrix.csv");
            bar.part(1, 2);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("matrix.csv");
    }

    @Test
    void nobodyLooksOnWhereThereIsNoTerminal() {
        assertThat(shown(Ansi.OFF, 6)).isEmpty();
    }
}
