package vn.ntm.io.sheet.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.NumberStyle;
import vn.ntm.io.profile.NumberMarks;

class NumberCellTest {

    private static String read(NumberMarks marks, String text) {
        return new NumberCell(marks, 30).number(text).map(Decimal::toString).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | plain | comma | vietnamese | english",
                "0 | 0 | 0 | 0 | 0",
                "13.29 | 13.29 | - | - | 13.29",
                "13,29 | - | 13.29 | 13.29 | -",
                "1.234 | 1.234 | - | 1234 | 1.234",
                "1,234 | - | 1.234 | 1.234 | 1234",
                "1.234,5 | - | - | 1234.5 | -",
                "1,234.5 | - | - | - | 1234.5",
                "1.00 | 1 | - | - | 1",
                "1.23.4 | - | - | - | -",
                "1.234.567 | - | - | 1234567 | -",
                "0.123 | 0.123 | - | - | 0.123",
                "12.34.567 | - | - | - | -",
                "1234.567 | 1234.567 | - | - | 1234.567",
                "-3.5 | -3.5 | - | - | -3.5",
                "-1.234 | -1.234 | - | -1234 | -1.234",
                "+3 | 3 | 3 | 3 | 3",
                "1e3 | 1000 | 1000 | 1000 | 1000",
                "1e999999999 | - | - | - | -",
                "5. | - | - | - | -",
                ".5 | - | - | - | -",
                "12 345 | - | - | - | -",
                "39 triệu | - | - | - | -",
                "54% | - | - | - | -",
                "123456789012345678901234567890 | 123456789012345678901234567890"
                        + " | 123456789012345678901234567890 | 123456789012345678901234567890"
                        + " | 123456789012345678901234567890",
                "1234567890123456789012345678901 | - | - | - | -",
            },
            useHeadersInDisplayName = true)
    void aNumberIsReadByTheMarksOfTheFileOrNotAtAll(
            String text, String plain, String comma, String vietnamese, String english) {
        assertThat(read(NumberMarks.PLAIN, text)).isEqualTo(plain);
        assertThat(read(NumberMarks.COMMA, text)).isEqualTo(comma);
        assertThat(read(NumberMarks.VIETNAMESE, text)).isEqualTo(vietnamese);
        assertThat(read(NumberMarks.ENGLISH, text)).isEqualTo(english);
    }

    @Test
    void withoutGroupingItReadsWhatDecimalsRead() {
        NumberCell cell = new NumberCell(NumberMarks.PLAIN, 30);
        Random random = new Random(7);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 40 : 8);
            for (int i = 0; i < length; i++) {
                text.append("0123456789012345.-+eE".charAt(random.nextInt(21)));
            }
            String expected;
            try {
                expected = Decimal.parse(text.toString()).toString();
            } catch (IllegalArgumentException e) {
                expected = "-";
            }
            assertThat(cell.number(text.toString()).map(Decimal::toString).orElse("-"))
                    .as("%s", text)
                    .isEqualTo(expected);
        }
    }

    @Test
    void digitsBeyondTheLimitAreNoNumber() {
        NumberCell short3 = new NumberCell(NumberMarks.PLAIN, 3);
        assertThat(short3.number("999.999")).isPresent();
        assertThat(short3.number("1000")).isEmpty();
        assertThat(short3.number("0.0001")).isEmpty();
        assertThat(short3.number("1e3")).isEmpty();
    }

    @Test
    void numbersAreThoseOfTheStylesOfCore() {
        Random random = new Random(20_231_231);
        String alphabet = "0011234567899..,,-+eE ";
        List<NumberMarks> marks =
                List.of(NumberMarks.PLAIN, NumberMarks.VIETNAMESE, NumberMarks.COMMA, NumberMarks.ENGLISH);
        List<NumberStyle> styles =
                List.of(NumberStyle.PLAIN, NumberStyle.VIETNAMESE, NumberStyle.COMMA_DECIMALS, NumberStyle.ENGLISH);
        int found = 0;
        for (int round = 0; round < 200_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(round % 50 == 0 ? 40 : 9); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            // Cells come without blanks around them.
            String cell = text.toString().strip();
            int which = random.nextInt(marks.size());
            Optional<Decimal> expected = styles.get(which).find(cell);
            found += expected.isPresent() ? 1 : 0;
            assertThat(new NumberCell(marks.get(which), 30).number(cell))
                    .as("%s %s", marks.get(which), cell)
                    .isEqualTo(expected);
        }
        assertThat(found).isGreaterThan(10_000);
    }
}
