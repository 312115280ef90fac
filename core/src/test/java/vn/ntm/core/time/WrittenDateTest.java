package vn.ntm.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.RefusalReason;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            02/02/2019;                         2019-02-02
            02-12-2019;                         2019-12-02
            30.3.2022;                          2022-03-30
            ngày 30.3.2022;                     2022-03-30
            ngày 29/12/2025;                    2025-12-29
            30/9/2015;                          2015-09-30
            30 / 9 / 2015;                      2015-09-30
            30–9–2015;                          2015-09-30
            ngày 08 tháng 5 năm 2020;           2020-05-08
            Ngày 08 tháng 5, năm 2020;          2020-05-08
            08 tháng 5 năm 2020;                2020-05-08
            ngày 8 tháng 5/2020;                2020-05-08
            đến 20/10/2024;                     2024-10-20
            tính đến hết ngày 31/12/2023;       2023-12-31
            2024-02-29;                         2024-02-29
            cuối năm 2021;                      2021-12-31
            đến cuối năm 2021;                  2021-12-31
            '09:01, Thứ 7, 02/02/2019';         2019-02-02
            'Thứ Hai, 02-12-2019, 17:42';       2019-12-02
            02/10/2019 07:24;                   2019-10-02
            'Chủ nhật, 03/03/2024';             2024-03-03
            ngày\u00A008\u202Ftháng 5 năm 2020; 2020-05-08
            """)
    void aDayIsReadWhicheverWayItIsWritten(String text, LocalDate day) {
        WrittenDate date = WrittenDate.read(text).orElseThrow();
        assertThat(date.day()).contains(day);
        assertThat(date.period()).isEmpty();
        assertThat(date.firstDay()).isEqualTo(date.lastDay()).isEqualTo(day);
        assertThat(date.raw()).isEqualTo(text);
        assertThat(WrittenDate.read(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .orElseThrow()
                        .day())
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            9-2022;                   2022-09
            9/2022;                   2022-09
            tháng 9 năm 2022;         2022-09
            đến hết tháng 6/2024;     2024-06
            quý II/2024;              2024-Q2
            Quý 2 năm 2024;           2024-Q2
            quý IV năm 2023;          2023-Q4
            6 tháng đầu năm 2024;     2024-H1
            Sáu tháng cuối năm 2024;  2024-H2
            nửa đầu năm 2024;         2024-H1
            năm 2024;                 2024
            cả năm 2024;              2024
            2024;                     2024
            2024-q1;                  2024-Q1
            """)
    void aPeriodIsReadAndEndsWithItsLastDay(String text, String period) {
        WrittenDate date = WrittenDate.read(text).orElseThrow();
        assertThat(date.period()).contains(ReportingPeriod.parse(period));
        assertThat(date.day()).isEmpty();
        assertThat(date.lastDay()).isEqualTo(ReportingPeriod.parse(period).lastDay());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            31/02/2024;                      NO_SUCH_DAY
            29/02/2023;                      NO_SUCH_DAY
            2022-13-01;                      NO_SUCH_DAY
            01/13/2022;                      NO_SUCH_DAY
            00/01/2022;                      NO_SUCH_DAY
            13-2022;                         NO_SUCH_DAY
            quý 5/2024;                      NO_SUCH_DAY
            01/01/0204;                      NO_SUCH_DAY
            30-6;                            NO_YEAR
            28.7;                            NO_YEAR
            ngày 30/6;                       NO_YEAR
            8 tháng 5;                       NO_YEAR
            tháng 5;                         NO_YEAR
            quý II;                          NO_YEAR
            6 tháng đầu năm;                 NO_YEAR
            cuối năm;                        NO_YEAR
            02/02/19;                        SHORT_YEAR
            2/2/019;                         SHORT_YEAR
            ngày 8 tháng 5 năm 20;           SHORT_YEAR
            quý II/24;                       SHORT_YEAR
            15-18;                           MAY_BE_BAND
            10-14;                           MAY_BE_BAND
            5-9;                             MAY_BE_BAND
            14-Oct;                          MAY_BE_BAND
            9-May;                           MAY_BE_BAND
            45579;                           SERIAL_NUMBER
            ngày   tháng 12 năm 2022;        NOT_A_DATE
            ngày;                            NOT_A_DATE
            6/2.025;                         NOT_A_DATE
            9.2022;                          NOT_A_DATE
            đợt 1 năm 2023;                  NOT_A_DATE
            9 tháng đầu năm 2024;            NOT_A_DATE
            02/02-2019;                      NOT_A_DATE
            02/02/20190;                     NOT_A_DATE
            2022-3-8;                        NOT_A_DATE
            Đạt;                             NOT_A_DATE
            '';                              EMPTY
            'Thứ 6, 02/02/2019';             OTHER_WEEKDAY
            'Thứ Ba, 02-12-2019, 17:42';     OTHER_WEEKDAY
            """)
    void p49p72WhatIsNotSurelyADayOrAPeriodIsRefused(String text, RefusalReason reason) {
        assertThat(WrittenDate.read(text).whyNot()).contains(reason);
    }

    @Test
    void p72TheDayComesBeforeTheMonth() {
        assertThat(WrittenDate.read("08/03/2022").orElseThrow().day()).contains(LocalDate.of(2022, 3, 8));
    }

    @Test
    void aLongTextIsRefusedWithoutBeingRead() {
        assertThat(WrittenDate.read("tính ".repeat(1 << 20)).whyNot()).contains(RefusalReason.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "14-Oct, 10-14",
        "9-May, 5-9",
        "09-May, 5-9",
        "2-Jan, 1-2",
        "Oct-14, 10-14",
        "14-thg10, 10-14",
        "14-Thg 10, 10-14",
        "14-Oct-24, 10-14",
        "14/Oct/2024, 10-14",
        "45579, 10-14",
        "45421, 5-9",
    })
    void p49WhatASpreadsheetMadeOfABandIsSeen(String text, String band) {
        assertThat(SpreadsheetDate.looksLikeBand(text)).isTrue();
        assertThat(SpreadsheetDate.find(text).orElseThrow().band()).isEqualTo(band);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10-14",
                "15-18",
                "5-9",
                "19",
                "",
                "31-Feb",
                "14-thg13",
                "0-Jan",
                "14-Octo",
                "36525",
                "99999",
                "4557",
                "455790",
                "<5"
            })
    void p49ABandAndWhatNoSpreadsheetMakesAreNot(String text) {
        assertThat(SpreadsheetDate.looksLikeBand(text)).isFalse();
    }
}
