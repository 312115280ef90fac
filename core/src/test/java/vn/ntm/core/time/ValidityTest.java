package vn.ntm.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "2022-03-08..2026-02-14, 2022-03-07, 2022-03-08",
        "2022-03-08..2026-02-14, 2022-03-08, 2022-03-08",
        "2022-03-08..2026-02-14, 2024-01-01, 2024-01-01",
        "2022-03-08..2026-02-14, 2026-02-14, 2026-02-14",
        "2022-03-08..2026-02-14, 2026-02-15, 2026-02-14",
        "2022-03-08..,           2030-01-01, 2030-01-01",
        "..2026-02-14,           1999-01-01, 1999-01-01"
    })
    void theNearestDayIsTheDayItselfOrAnEnd(String days, LocalDate day, LocalDate nearest) {
        assertThat(Validity.parse(days).nearest(day)).isEqualTo(nearest);
    }

    @Test
    void whatIsRefusedNamesTheDaysThatWereGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.of(LocalDate.of(2025, 7, 2), LocalDate.of(2025, 7, 1)))
                .withMessage("to 2025-07-01 is before from 2025-07-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.parse("2025-07-02..2025-07-01"))
                .withMessageContainingAll("2025-07-02..2025-07-01", "to 2025-07-01 is before from 2025-07-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.of(null, LocalDate.MAX))
                .withMessageContaining("leave an open end empty");
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

    private static List<Validity> stretches(String text) {
        return Stream.of(text.split(" "))
                .filter(each -> !each.isEmpty())
                .map(Validity::parse)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01..2022-12-31, 2022-03-01..2022-03-31, 2022-01-01..2022-02-28 2022-04-01..2022-12-31",
        "2022-01-01..2022-12-31, 2021-01-01..2022-03-31, 2022-04-01..2022-12-31",
        "2022-01-01..2022-12-31, 2022-12-31..,           2022-01-01..2022-12-30",
        "2022-01-01..,           2023-01-01..2023-01-01, 2022-01-01..2022-12-31 2023-01-02..",
        "..,                     2023-01-01..,           ..2022-12-31",
        "..2022-12-31,           2022-06-01..2022-12-31, ..2022-05-31",
        "2022-01-01..2022-12-31, 2023-01-01..,           2022-01-01..2022-12-31",
        "2022-01-01..2022-12-31, 2022-01-01..2022-12-31, ''",
        "2022-01-01..2022-12-31, ..,                     ''"
    })
    void whatIsLeftOfDaysWithoutOthers(String days, String other, String left) {
        Validity whole = Validity.parse(days);
        Validity taken = Validity.parse(other);
        assertThat(whole.without(taken)).isEqualTo(stretches(left));
        assertThat(taken.covers(whole)).isEqualTo(left.isEmpty());
        assertThat(whole.common(taken).isPresent()).isEqualTo(whole.overlaps(taken));
        assertThat(whole.without(whole.common(taken).stream().toList())).isEqualTo(stretches(left));
    }

    @Test
    void theNextDayFollowsTheLast() {
        assertThat(DECISION_318.nextDay()).contains(LocalDate.of(2026, 2, 15));
        assertThat(Validity.ALWAYS.nextDay()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-08..2026-02-14", "2022-03-08..", "..2026-02-14", ".."})
    void anyDayIsOneOfItsDays(String days) {
        Validity validity = Validity.parse(days);
        assertThat(validity.contains(validity.anyDay())).isTrue();
    }

    @Test
    void cutPiecesAreTheWholeInOrderAndEachIsInOrOut() {
        Validity year = Validity.parse("2022-01-01..2022-12-31");
        List<Validity> others = stretches("2022-03-01.. 2022-02-01..2022-03-31 ..2022-01-10 2022-06-01..2022-06-01");
        List<Validity> pieces = year.cut(others);
        assertThat(pieces)
                .isEqualTo(stretches("2022-01-01..2022-01-10 2022-01-11..2022-01-31 2022-02-01..2022-02-28"
                        + " 2022-03-01..2022-03-31 2022-04-01..2022-05-31 2022-06-01..2022-06-01"
                        + " 2022-06-02..2022-12-31"));
        assertThat(Validity.joined(pieces)).containsExactly(year);
        for (Validity piece : pieces) {
            assertThat(others).allMatch(other -> other.covers(piece) || !other.overlaps(piece));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01..2023-12-31 2022-01-01..2022-12-31, 2022-01-01..2023-12-31",
        "2023-01-02..2023-12-31 2022-01-01..2022-12-31, 2022-01-01..2022-12-31 2023-01-02..2023-12-31",
        "2022-01-01.. 2022-03-01..2022-03-31,           2022-01-01..",
        "2022-03-01.. ..2022-02-28,                     ..",
        "2022-01-01..2022-12-31 2022-03-01..2022-03-31, 2022-01-01..2022-12-31",
        "'',                                            ''"
    })
    void joinedStretchesAreInOrderAndThoseThatTouchAreOne(String parts, String joined) {
        assertThat(Validity.joined(stretches(parts))).isEqualTo(stretches(joined));
    }
}
