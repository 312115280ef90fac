package vn.ntm.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet makes of 10-14 or 1.5 when it takes them for days. */
class MaybeDateTest {

    @ParameterizedTest
    @CsvSource({
        "14-Oct, true",
        "10/5/2023, true",
        "10-5-23, true",
        "1.5.2023, true",
        "2023-10-05, true",
        "2023/1/5, true",
        "2023-10-05 00:00:00, true",
        "2023-10-05T00:00, true",
        "10/5-2023, false",
        "10/5/202, false",
        "2023-10, false",
        "x, false",
        "41.5 %, false",
        "2023-10-05 xxxxxxxxxxxxxxxxxxxxxxxxxxxxx, true",
        "2023-10-05 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, false",
    })
    void aDayIsToldFromOtherTexts(String text, boolean maybe) {
        assertThat(MaybeDate.isIn(text)).isEqualTo(maybe);
    }
}
