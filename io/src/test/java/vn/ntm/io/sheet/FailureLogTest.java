package vn.ntm.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.csv.Files2023.places;

import org.junit.jupiter.api.Test;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;

class FailureLogTest {

    private static Failure failure(int line, int column) {
        return Failure.of(
                FailureReason.BAD_DATE,
                Origin.builder().file("f.csv").line(line).column(column).build());
    }

    @Test
    void failuresComeInTheOrderOfTheFile() {
        FailureLog log = new FailureLog("f.csv", 3);
        log.accept(failure(5, 1));
        log.accept(failure(3, 2));
        log.accept(failure(3, 1));
        assertThat(places(log.inOrder())).containsExactly("3:1 BAD_DATE", "3:2 BAD_DATE", "5:1 BAD_DATE");
    }

    @Test
    void thoseBeyondTheLimitAreCountedAtTheLastOfTheirLines() {
        FailureLog log = new FailureLog("f.csv", 2);
        log.accept(failure(5, 1));
        log.accept(failure(3, 1));
        log.accept(failure(9, 1));
        log.accept(failure(7, 1));
        assertThat(places(log.inOrder())).containsExactly("3:1 BAD_DATE", "5:1 BAD_DATE", "9:0 FAILURES_LEFT_OUT");
        assertThat(messages(log.inOrder(), Language.EN).get(2))
                .isEqualTo("2 more failures are not listed, beyond the limit failures (2)");
    }
}
