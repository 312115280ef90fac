package vn.ntm.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;

class DayTextTest {

    @Test
    void writesADayAsASentenceDoes() {
        LocalDate day = LocalDate.of(2025, 7, 6);
        assertThat(DayText.of(day, Language.VI)).isEqualTo("06/7/2025");
        assertThat(DayText.of(LocalDate.of(2020, 2, 22), Language.VI)).isEqualTo("22/02/2020");
        assertThat(DayText.of(LocalDate.of(2020, 10, 3), Language.VI)).isEqualTo("03/10/2020");
        assertThat(DayText.of(day, Language.EN)).isEqualTo("2025-07-06");
    }

    @Test
    void writesTheDaysOfAValidityAndLeavesOutWhatIsOpen() {
        Validity both = Validity.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 30));
        assertThat(DayText.of(both, Language.VI)).isEqualTo("từ 01/01/2020 đến hết 30/6/2025");
        assertThat(DayText.of(both, Language.EN)).isEqualTo("from 2020-01-01 to 2025-06-30");
        assertThat(DayText.of(Validity.from(LocalDate.of(2020, 1, 1)), Language.VI))
                .isEqualTo("từ 01/01/2020");
        assertThat(DayText.of(Validity.ALWAYS, Language.VI)).isEmpty();
    }
}
