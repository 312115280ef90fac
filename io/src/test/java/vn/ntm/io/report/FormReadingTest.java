package vn.ntm.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.FailuresException;
import vn.ntm.core.result.Origin;

/** What came of reading a form: its value, or why there is none. */
class FormReadingTest {

    private static FormReading<String> reading(Optional<String> value, List<Failure> failures) {
        return new FormReading<>(List.of(), value, List.of(), failures);
    }

    @Test
    void aWholeFormHasAValueOrAReason() {
        Failure failure = Failure.of(
                FailureReason.BAD_NUMBER,
                Origin.builder().file("f").line(1).column(1).raw("x").build());
        assertThat(reading(Optional.of("v"), List.of()).orThrow()).isEqualTo("v");
        assertThatExceptionOfType(FailuresException.class)
                .isThrownBy(() -> reading(Optional.of("v"), List.of(failure)).orThrow());
        assertThatExceptionOfType(FailuresException.class)
                .isThrownBy(() -> reading(Optional.empty(), List.of(failure)).orThrow());
        assertThatIllegalStateException()
                .isThrownBy(() -> reading(Optional.empty(), List.of()).orThrow())
                .withMessage("value: the form says nothing, and no failure says why");
    }
}
