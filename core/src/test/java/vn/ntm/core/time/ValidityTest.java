package vn.ntm.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {

    private static final Validity DECISION_318 = Validity.parse("2022-03-08..2026-02-14");

    @Test
    void holdsFromItsFirstToItsLastDay() {
        assertThat(DECISION_318.contains(LocalDate.of(2022, 3, 7))).isFalse();
        assertThat(DECISION_318.contains(LocalDate.of(2022, 3, 8))).isTrue();
        assertThat(DECISION_318.contains(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(DECISION_318.contains(LocalDate.of(2026, 2, 15))).isFalse();
        assertThat(DECISION_318.startsAfter(LocalDate.of(2022, 3, 7))).isTrue();
        assertThat(DECISION_318.startsAfter(LocalDate.of(2022, 3, 8))).isFalse();
        assertThat(DECISION_318.endsBefore(LocalDate.of(2026, 2, 14))).isFalse();
        assertThat(DECISION_318.endsBefore(LocalDate.of(2026, 2, 15))).isTrue();
    }

    @Test
    void oneThatEndsAndTheNextThatBeginsDoNotOverlap() {
        Validity next = Validity.from(LocalDate.of(2026, 2, 15));
        assertThat(DECISION_318.overlaps(next)).isFalse();
        assertThat(next.overlaps(DECISION_318)).isFalse();
        assertThat(DECISION_318.overlaps(Validity.from(LocalDate.of(2026, 2, 14))))
                .isTrue();
        assertThat(DECISION_318.overlaps(Validity.ALWAYS)).isTrue();
    }

    @Test
    void anOpenSideHasNoDate() {
        Validity sinceEver = Validity.of(null, LocalDate.of(2025, 6, 30));
        assertThat(sinceEver.from()).isEmpty();
        assertThat(sinceEver.to()).contains(LocalDate.of(2025, 6, 30));
        assertThat(sinceEver.contains(LocalDate.MIN)).isTrue();
        assertThat(Validity.from(LocalDate.of(2025, 7, 1)).contains(LocalDate.MAX))
                .isTrue();
    }

    @Test
    void oneDayIsEnoughAndAnEndBeforeTheStartIsRefused() {
        LocalDate day = LocalDate.of(2024, 12, 1);
        assertThat(Validity.of(day, day).contains(day)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.of(day, day.minusDays(1)))
                .withMessageContaining("2024-12-01");
    }

    @Test
    void parseIsTheInverseOfToString() {
        for (String text : new String[] {"..", "2022-03-08..", "..2025-06-30", "2022-03-08..2026-02-14"}) {
            assertThat(Validity.parse(text)).hasToString(text).isEqualTo(Validity.parse(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022-03-08", "2022-02-30..", "2022-3-8..", "08/03/2022..", "2022-03-08..2022-03-07"})
    void whatIsNotAValidityIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.parse(text));
    }
}
