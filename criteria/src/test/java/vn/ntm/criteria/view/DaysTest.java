package vn.ntm.criteria.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.time.Validity;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2022-01-01..2022-12-31, 2022-03-01..2022-03-31, 2022-01-01..2022-02-28 2022-04-01..2022-12-31",
        "2022-01-01..2022-12-31, 2021-01-01..2022-03-31, 2022-04-01..2022-12-31",
        "2022-01-01..2022-12-31, 2022-12-31..,           2022-01-01..2022-12-30",
        "2022-01-01..,           2023-01-01..2023-01-01, 2022-01-01..2022-12-31 2023-01-02..",
        "..,                     2023-01-01..,           ..2022-12-31",
        "2022-01-01..2022-12-31, 2023-01-01..,           2022-01-01..2022-12-31",
        "2022-01-01..2022-12-31, ..,                     ''"
    })
    void whatIsLeftOfAStretch(String days, String other, String left) {
        List<Validity> expected = Stream.of(left.split(" "))
                .filter(text -> !text.isEmpty())
                .map(Validity::parse)
                .toList();
        assertThat(Days.without(Validity.parse(days), Validity.parse(other))).isEqualTo(expected);
    }

    @Test
    void cutPiecesAreTheWholeAndEachIsInOrOut() {
        Validity year = Validity.parse("2022-01-01..2022-12-31");
        List<Validity> others = List.of(Validity.parse("2022-03-01.."), Validity.parse("2022-02-01..2022-03-31"));
        List<Validity> pieces = Days.cut(year, others);
        assertThat(Days.without(year, pieces)).isEmpty();
        for (LocalDate day = LocalDate.of(2022, 1, 1); day.getYear() == 2022; day = day.plusDays(1)) {
            LocalDate each = day;
            List<Validity> here =
                    pieces.stream().filter(piece -> piece.contains(each)).toList();
            assertThat(here).as("%s", day).hasSize(1);
            for (Validity other : others) {
                assertThat(other.contains(Days.one(here.get(0)))).isEqualTo(other.contains(day));
            }
        }
    }

    @Test
    void aWholeYearIsKnown() {
        assertThat(Days.wholeYear(Validity.parse("2024-01-01..2024-12-31"))).contains(2024);
        assertThat(Days.wholeYear(Validity.parse("2024-01-01..2024-12-30"))).isEmpty();
        assertThat(Days.wholeYear(Validity.parse("2024-01-01.."))).isEmpty();
    }
}
