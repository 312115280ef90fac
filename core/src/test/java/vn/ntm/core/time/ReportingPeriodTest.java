package vn.ntm.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;

class ReportingPeriodTest {

    private static List<ReportingPeriod> of(int year) {
        List<ReportingPeriod> periods = new ArrayList<>();
        for (ReportingPeriod.Kind kind : ReportingPeriod.Kind.values()) {
            for (int number = 1; number <= 12 / kind.months(); number++) {
                periods.add(new ReportingPeriod(kind, year, number));
            }
        }
        return periods;
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02, 2024-02-01, 2024-02-29, tháng 2/2024, February 2024",
        "2023-12, 2023-12-01, 2023-12-31, tháng 12/2023, December 2023",
        "2024-Q2, 2024-04-01, 2024-06-30, quý II/2024, Q2 2024",
        "2024-Q4, 2024-10-01, 2024-12-31, quý IV/2024, Q4 2024",
        "2024-H1, 2024-01-01, 2024-06-30, 6 tháng đầu năm 2024, first half of 2024",
        "2024-H2, 2024-07-01, 2024-12-31, 6 tháng cuối năm 2024, second half of 2024",
        "2024, 2024-01-01, 2024-12-31, năm 2024, 2024",
    })
    void aPeriodHasItsDaysAndItsWords(String text, LocalDate first, LocalDate last, String vietnamese, String english) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.days()).isEqualTo(Validity.of(first, last));
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(first.minusDays(1))).isFalse();
        assertThat(period.contains(last.plusDays(1))).isFalse();
        assertThat(period.toText(Language.VI)).isEqualTo(vietnamese);
        assertThat(period.toText(Language.EN)).isEqualTo(english);
    }

    @Test
    void parseIsTheInverseOfToStringAndPeopleSWordsAreReadAgain() {
        assertThat(of(2024)).hasSize(12 + 4 + 2 + 1);
        for (ReportingPeriod period : of(2024)) {
            assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
            assertThat(WrittenDate.read(period.toText(Language.VI))
                            .orElseThrow()
                            .period())
                    .contains(period);
            assertThat(WrittenDate.read(period.toString()).orElseThrow().period())
                    .contains(period);
        }
    }

    @Test
    void theFactoriesNameWhatTheyMake() {
        assertThat(ReportingPeriod.ofMonth(2024, 6)).hasToString("2024-06");
        assertThat(ReportingPeriod.ofQuarter(2024, 3)).hasToString("2024-Q3");
        assertThat(ReportingPeriod.ofHalf(2024, 2)).hasToString("2024-H2");
        assertThat(ReportingPeriod.ofYear(2024)).hasToString("2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "2024-13", "2024-00", "2024-Q5", "2024-Q0", "2024-H3", "2024-6", "24", "0024", "2024-Q", "2024-",
                "20240", "2024/06", "2024-Qx"
            })
    void whatNoYearHasIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessageEndingWith(": " + text);
    }

    @Test
    void aPeriodThatNoYearHasIsNotMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofMonth(2024, 13))
                .withMessageContaining("13");
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofHalf(2024, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.ofYear(24))
                .withMessageContaining("24");
    }
}
