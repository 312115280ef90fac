package vn.ntm.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.RefusalReason;
import vn.ntm.core.text.Language;

class NumberStyleTest {

    /** Of each spelling what it is in each style; a hyphen where it is refused. The spellings are those of field reports. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = """
            TEXT;         PLAIN;     VIETNAMESE; COMMA_DECIMALS; ENGLISH
            '13,8';       -;         13.8;       13.8;           -
            '13,29';      -;         13.29;      13.29;          -
            13.29;        13.29;     -;          -;              13.29
            '9,99';       -;         9.99;       9.99;           -
            9.90;         9.9;       -;          -;              9.9
            999999.00;    999999;    -;          -;              999999
            1.234;        1.234;     1234;       -;              1.234
            '1,234';      -;         1.234;      1.234;          1234
            5.813;        5.813;     5813;       -;              5.813
            1.411.851;    -;         1411851;    -;              -
            '1,411,851';  -;         -;          -;              1411851
            51.260;       51.26;     51260;      -;              51.26
            '1.234,5';    -;         1234.5;     -;              -
            '1,234.5';    -;         -;          -;              1234.5
            39.000.000;   -;         39000000;   -;              -
            '12 345,6';   -;         -;          -;              -
            1.23.4;       -;         -;          -;              -
            12.34.567;    -;         -;          -;              -
            1234.567;     1234.567;  -;          -;              1234.567
            '1234,567';   -;         1234.567;   1234.567;       -
            0.123;        0.123;     -;          -;              0.123
            '0,123';      -;         0.123;      0.123;          -
            '04,41';      -;         4.41;       4.41;           -
            02;           2;         2;          2;              2
            1;            1;         1;          1;              1
            -3.5;         -3.5;      -;          -;              -3.5
            '-3,5';       -;         -3.5;       -3.5;           -
            '−3,5';       -;         -3.5;       -3.5;           -
            +7;           7;         7;          7;              7
            1e3;          1000;      1000;       1000;           1000
            '1,5E+2';     -;         150;        150;            -
            1e999999999;  -;         -;          -;              -
            '13,29abc';   -;         -;          -;              -
            39 triệu;     -;         -;          -;              -
            .5;           -;         -;          -;              -
            '5,';         -;         -;          -;              -
            '１２';        -;         -;          -;              -
            - ;           -;         -;          -;              -
            """)
    void p52EachSpellingIsANumberOrRefusedAndNeverAnother(
            String text, String plain, String vietnamese, String comma, String english) {
        check(NumberStyle.PLAIN, text, plain);
        check(NumberStyle.VIETNAMESE, text, vietnamese);
        check(NumberStyle.COMMA_DECIMALS, text, comma);
        check(NumberStyle.ENGLISH, text, english);
    }

    private static void check(NumberStyle style, String text, String expected) {
        if (expected.equals("-")) {
            assertThat(style.read(text).whyNot()).as(style + " " + text).contains(RefusalReason.NOT_A_NUMBER);
            assertThat(style.find(text)).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> style.parse(text))
                    .withMessage("not a number in style " + style + ": " + text);
        } else {
            assertThat(style.parse(text)).as(style + " " + text).hasToString(expected);
            assertThat(style.read(text).orElseThrow()).hasToString(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, 1.234, UNCLEAR_MARK",
        "PLAIN, 12.000, UNCLEAR_MARK",
        "ENGLISH, 1.000, UNCLEAR_MARK",
        "PLAIN, 12.5, NOT_A_NUMBER",
        "PLAIN, -3, NOT_A_NUMBER",
        "PLAIN, 9223372036854775808, NOT_A_NUMBER",
        "COMMA_DECIMALS, 1.234, NOT_A_NUMBER",
        "PLAIN, x, NOT_A_NUMBER",
    })
    void p50ACountWithAMarkBeforeThreeDigitsIsRefused(NumberStyle style, String text, RefusalReason reason) {
        assertThat(style.readCount(text).whyNot()).contains(reason);
    }

    @Test
    void p50TheStyleDecidesWhatAMarkIs() {
        assertThat(NumberStyle.VIETNAMESE.readCount("1.234").orElseThrow()).isEqualTo(1234);
        assertThat(NumberStyle.ENGLISH.readCount("1,234").orElseThrow()).isEqualTo(1234);
        assertThat(NumberStyle.VIETNAMESE.readCount("1,234").whyNot()).contains(RefusalReason.UNCLEAR_MARK);
        assertThat(NumberStyle.PLAIN.readCount("12.00").orElseThrow()).isEqualTo(12);
        assertThat(NumberStyle.PLAIN.readCount("02").orElseThrow()).isEqualTo(2);
        assertThat(NumberStyle.PLAIN.readCount("9223372036854775807").orElseThrow())
                .isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A013,8\u00A0", "\u202F13,8", "\t13,8\r\n", " 13,8 ", "\uFEFF13,8", "\u300013,8\u200B"})
    void blanksOfEveryKindAreTrimmed(String text) {
        assertThat(NumberStyle.VIETNAMESE.parse(text)).hasToString("13.8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00A0000", "13 ,8", "- 3", "1 2"})
    void blanksInsideAreNot(String text) {
        assertThat(NumberStyle.VIETNAMESE.find(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theNumberOfDigitsIsBounded(NumberStyle style) {
        char mark = style.decimalMark();
        String most = "9".repeat(30);
        assertThat(style.parse(most + mark + most)).hasToString(most + "." + most);
        assertThat(style.find(most + "9")).isEmpty();
        assertThat(style.find("1" + mark + most + "9")).isEmpty();
        assertThat(style.find("1e29")).isPresent();
        assertThat(style.find("1e30")).isEmpty();
        assertThat(style.find("0e999")).contains(Decimal.ZERO);
        assertThat(style.read("9".repeat(101)).whyNot()).contains(RefusalReason.TOO_LONG);
        assertThat(style.read(" \u00A0").whyNot()).contains(RefusalReason.EMPTY);
        assertThat(style.readCount("").whyNot()).contains(RefusalReason.EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void aNumberThatAStyleGroupsIsReadByIt(NumberStyle style) {
        Decimal number = Decimal.parse("1234567.89");
        if (style.groupMark().isPresent()) {
            Language language = style == NumberStyle.VIETNAMESE ? Language.VI : Language.EN;
            assertThat(style.parse(number.toText(language))).isEqualTo(number);
        }
        assertThat(style.parse("1234567" + style.decimalMark() + "89")).isEqualTo(number);
    }
}
