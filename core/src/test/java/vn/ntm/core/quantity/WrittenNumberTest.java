package vn.ntm.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.RefusalReason;
import vn.ntm.core.text.Language;

class WrittenNumberTest {

    private static WrittenNumber read(String text) {
        return WrittenNumber.read(text, NumberStyle.VIETNAMESE).orElseThrow();
    }

    private static String shown(WrittenNumber number) {
        return number.kind()
                + " "
                + String.join("|", number.printed())
                + (number.boundIncluded() ? "" : " beyond")
                + " "
                + number.unit().kind()
                + number.unit().money().map(step -> " " + step).orElse("");
    }

    /** The spellings of field reports: what they are, or why they are refused, in Vietnamese style. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            13,8;                     EXACT 13.8 NONE
            54,47%;                   EXACT 54.47 PERCENT
            100 %;                    EXACT 100 PERCENT
            100\u00A0%;               EXACT 100 PERCENT
            100\u202F%;               EXACT 100 PERCENT
            04,41%;                   EXACT 04.41 PERCENT
            12,50%;                   EXACT 12.50 PERCENT
            30,4% kế hoạch vốn;       EXACT 30.4 PERCENT
            -3,5%;                    EXACT -3.5 PERCENT
            trên 51.260 tỷ;           AT_LEAST 51260 beyond MONEY BILLION
            hơn 8.000;                AT_LEAST 8000 beyond NONE
            Trên 80%;                 AT_LEAST 80 beyond PERCENT
            gần 224 tỷ;               AT_MOST 224 beyond MONEY BILLION
            dưới 5 tiêu chí;          AT_MOST 5 beyond NOUN
            khoảng 77%;               ABOUT 77 PERCENT
            ước đạt 77%;              ABOUT 77 PERCENT
            ước 77%;                  ABOUT 77 PERCENT
            xấp xỉ 77%;               ABOUT 77 PERCENT
            ~77%;                     ABOUT 77 PERCENT
            ≥ 90%;                    AT_LEAST 90 PERCENT
            >= 90;                    AT_LEAST 90 NONE
            > 35;                     AT_LEAST 35 beyond NONE
            ≤ 4%;                     AT_MOST 4 PERCENT
            <=4%;                     AT_MOST 4 PERCENT
            từ 80% trở lên;           AT_LEAST 80 PERCENT
            80% trở lên;              AT_LEAST 80 PERCENT
            4% trở xuống;             AT_MOST 4 PERCENT
            tối thiểu 2 mô hình;      AT_LEAST 2 NOUN
            không quá 4%;             AT_MOST 4 PERCENT
            39-40%;                   RANGE 39|40 PERCENT
            39% – 40%;                RANGE 39|40 PERCENT
            2.900 đến 3.000;          RANGE 2900|3000 NONE
            2.900 đến 3.000 USD;      RANGE 2900|3000 NOUN
            từ 1-1,2;                 RANGE 1|1.2 NONE
            từ 1-1,2 tiêu chí;        RANGE 1|1.2 NOUN
            05-09 tiêu chí;           RANGE 05|09 NOUN
            39 triệu đồng;            EXACT 39 MONEY MILLION
            39 tr;                    EXACT 39 MONEY MILLION
            39tr.đ;                   EXACT 39 MONEY MILLION
            39 Triệu;                 EXACT 39 MONEY MILLION
            39.000.000 đồng;          EXACT 39000000 MONEY DONG
            39.000 nghìn đồng;        EXACT 39000 MONEY THOUSAND
            1.411.851 triệu;          EXACT 1411851 MONEY MILLION
            1,044 triệu tỷ đồng;      EXACT 1.044 MONEY QUADRILLION
            12 nghìn tỷ;              EXACT 12 MONEY TRILLION
            41,5 triệu đồng/người/năm; EXACT 41.5 MONEY MILLION
            44 xã /104 xã;            RATIO 44|104 NOUN
            5.813/8.227;              RATIO 5813|8227 NONE
            1.290/4.244 tỷ đồng;      RATIO 1290|4244 MONEY BILLION
            12/19;                    RATIO 12|19 NONE
            6/2.025 xã;               RATIO 6|2025 NOUN
            02 xã;                    EXACT 02 NOUN
            57xã;                     EXACT 57 NOUN
            1200 m2;                  EXACT 1200 NOUN
            50 m3/ngày;               EXACT 50 NOUN
            """)
    void p52EachSpellingIsReadWithHowExactItIs(String text, String expected) {
        assertThat(shown(read(text))).isEqualTo(expected);
        assertThat(read(text).raw()).isEqualTo(text);
        assertThat(shown(read(Normalizer.normalize(text, Normalizer.Form.NFD)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            13.29;                      NOT_A_NUMBER
            13.29%;                     NOT_A_NUMBER
            12 345,6;                   SEVERAL_NUMBERS
            28,6% triệu đồng/người/năm; TWO_UNITS
            39%-40 triệu;               TWO_UNITS
            44 xã/104 thôn;             TWO_UNITS
            24 xã    (23,1%);           SEVERAL_NUMBERS
            24 xã chiếm 23,1%;          SEVERAL_NUMBERS
            2 triệu người;              UNKNOWN_UNIT
            39 nghìn;                   UNKNOWN_UNIT
            39 nghìn hộ;                UNKNOWN_UNIT
            39 #;                       UNKNOWN_UNIT
            39 xã đã đạt chuẩn năm nay; UNKNOWN_UNIT
            6/2.025;                    MAY_BE_MONTH
            9/2022;                     MAY_BE_MONTH
            30/9/2015;                  SEVERAL_NUMBERS
            x/19;                       NOT_A_NUMBER
            40-39%;                     REVERSED
            1-2-3;                      SEVERAL_NUMBERS
            trên 39-40%;                UNCLEAR_WORDING
            từ 39%;                     UNCLEAR_WORDING
            khoảng 80% trở lên;         UNCLEAR_WORDING
            khoảng trên 80%;            NOT_A_NUMBER
            -;                          NOT_A_NUMBER
            –;                          NOT_A_NUMBER
            …;                          NOT_A_NUMBER
            KĐG;                        NOT_A_NUMBER
            Đạt;                        NOT_A_NUMBER
            '';                         EMPTY
            """)
    void anythingElseIsRefusedByName(String text, RefusalReason reason) {
        assertThat(WrittenNumber.read(text, NumberStyle.VIETNAMESE).whyNot()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, 13.29%, EXACT 13.29 PERCENT",
        "PLAIN, 9.90, EXACT 9.90 NONE",
        "PLAIN, 1.234, EXACT 1.234 NONE",
        "ENGLISH, '614,294 million VND', EXACT 614294 MONEY MILLION",
        "ENGLISH, 1.044 quadrillion VND, EXACT 1.044 MONEY QUADRILLION",
        "COMMA_DECIMALS, '41,5 triệu đồng', EXACT 41.5 MONEY MILLION",
    })
    void p50TheStyleIsThatOfTheDocument(NumberStyle style, String text, String expected) {
        assertThat(shown(WrittenNumber.read(text, style).orElseThrow())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, '13,8%', NOT_A_NUMBER",
        "PLAIN, 5.813/8.227, UNCLEAR_MARK",
        "ENGLISH, 44.000 xã/104 xã, UNCLEAR_MARK",
        "COMMA_DECIMALS, trên 51.260 tỷ, NOT_A_NUMBER",
        "ENGLISH, '13,29', NOT_A_NUMBER",
    })
    void p50AMarkThatIsNotOfTheStyleIsRefused(NumberStyle style, String text, RefusalReason reason) {
        assertThat(WrittenNumber.read(text, style).whyNot()).contains(reason);
    }

    @Test
    void p50WhereOnlyCountsStandADecimalIsRefused() {
        assertThat(WrittenNumber.readCounts("1.234 xã", NumberStyle.PLAIN).whyNot())
                .contains(RefusalReason.UNCLEAR_MARK);
        assertThat(WrittenNumber.readCounts("12,5 xã", NumberStyle.VIETNAMESE).whyNot())
                .contains(RefusalReason.NOT_A_NUMBER);
        assertThat(WrittenNumber.readCounts("02 xã", NumberStyle.PLAIN)
                        .orElseThrow()
                        .value())
                .hasToString("2");
    }

    /** What each spelling of the field reports is in each style; a refusal by its name. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = """
            TEXT;                   PLAIN;           VIETNAMESE;      COMMA_DECIMALS;  ENGLISH
            13,8;                   NOT_A_NUMBER;    13.8;            13.8;            NOT_A_NUMBER
            54,47%;                 NOT_A_NUMBER;    54.47;           54.47;           NOT_A_NUMBER
            13.29;                  13.29;           NOT_A_NUMBER;    NOT_A_NUMBER;    13.29
            999999.00;              999999.00;       NOT_A_NUMBER;    NOT_A_NUMBER;    999999.00
            9.90;                   9.90;            NOT_A_NUMBER;    NOT_A_NUMBER;    9.90
            100 %;                  100;             100;             100;             100
            1,0;                    NOT_A_NUMBER;    1.0;             1.0;             NOT_A_NUMBER
            trên 51.260 tỷ;         51.260;          51260;           NOT_A_NUMBER;    51.260
            gần 224 tỷ;             224;             224;             224;             224
            khoảng 77%;             77;              77;              77;              77
            39-40%;                 39|40;           39|40;           39|40;           39|40
            2.900 đến 3.000;        2.900|3.000;     2900|3000;       NOT_A_NUMBER;    2.900|3.000
            từ 1-1,2;               NOT_A_NUMBER;    1|1.2;           1|1.2;           NOT_A_NUMBER
            39 triệu đồng;          39;              39;              39;              39
            39.000.000;             NOT_A_NUMBER;    39000000;        NOT_A_NUMBER;    NOT_A_NUMBER
            39.000 nghìn đồng;      39.000;          39000;           NOT_A_NUMBER;    39.000
            1,044 triệu tỷ đồng;    NOT_A_NUMBER;    1.044;           1.044;           1044
            614,294 million VND;    NOT_A_NUMBER;    614.294;         614.294;         614294
            44 xã /104 xã;          44|104;          44|104;          44|104;          44|104
            5.813/8.227;            UNCLEAR_MARK;    5813|8227;       NOT_A_NUMBER;    UNCLEAR_MARK
            1.290/4.244 tỷ đồng;    1.290|4.244;     1290|4244;       NOT_A_NUMBER;    1.290|4.244
            1.411.851 triệu;        NOT_A_NUMBER;    1411851;         NOT_A_NUMBER;    NOT_A_NUMBER
            02 xã;                  02;              02;              02;              02
            57xã;                   57;              57;              57;              57
            04,41%;                 NOT_A_NUMBER;    04.41;           04.41;           NOT_A_NUMBER
            6/2.025;                UNCLEAR_MARK;    MAY_BE_MONTH;    NOT_A_NUMBER;    UNCLEAR_MARK
            28,6% triệu đồng;       TWO_UNITS;       TWO_UNITS;       TWO_UNITS;       TWO_UNITS
            24 xã (23,1%);          SEVERAL_NUMBERS; SEVERAL_NUMBERS; SEVERAL_NUMBERS; SEVERAL_NUMBERS
            """)
    void p52EachSpellingIsWhatTheStyleSaysOrRefused(
            String text, String plain, String vietnamese, String comma, String english) {
        assertThat(printed(text, NumberStyle.PLAIN)).isEqualTo(plain);
        assertThat(printed(text, NumberStyle.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(printed(text, NumberStyle.COMMA_DECIMALS)).isEqualTo(comma);
        assertThat(printed(text, NumberStyle.ENGLISH)).isEqualTo(english);
    }

    private static String printed(String text, NumberStyle style) {
        return WrittenNumber.read(text, style)
                .map(number -> String.join("|", number.printed()))
                .toOptional()
                .orElseGet(() ->
                        WrittenNumber.read(text, style).whyNot().map(Enum::name).orElse(""));
    }

    @Test
    void theBoundsAreThoseOfTheWording() {
        assertThat(read("trên 51.260 tỷ").low()).contains(Decimal.of(51_260));
        assertThat(read("trên 51.260 tỷ").high()).isEmpty();
        assertThat(read("gần 224 tỷ").high()).contains(Decimal.of(224));
        assertThat(read("gần 224 tỷ").low()).isEmpty();
        assertThat(read("39-40%").low()).contains(Decimal.of(39));
        assertThat(read("39-40%").high()).contains(Decimal.of(40));
        assertThat(read("khoảng 77%").low()).isEmpty();
        assertThat(read("khoảng 77%").high()).isEmpty();
        assertThat(read("77%").low()).isEqualTo(read("77%").high()).contains(Decimal.of(77));
        assertThat(read("12/19").low()).isEqualTo(read("12/19").high()).isEmpty();
    }

    @Test
    void aRatioKeepsItsTermsAndMoneyItsStep() {
        assertThat(read("44 xã /104 xã").ratio()).contains(Ratio.of(44, 104));
        assertThat(read("44 xã /104 xã").unit().text()).isEqualTo("xã");
        assertThat(read("39-40%").ratio()).isEmpty();
        WrittenNumber income = read("41,5 triệu đồng / người / năm");
        assertThat(income.toVnd(income.value())).contains(Vnd.of("41.5", VndUnit.MILLION));
        assertThat(income.unit().text()).isEqualTo("triệu đồng/người/năm");
        assertThat(read("02 xã").toVnd(Decimal.ZERO)).isEmpty();
        assertThat(read("39 tr.đ").unit().text()).isEqualTo("tr.đ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"39 triệu đồng", "39 tr", "39tr.đ", "39.000.000 đồng", "39.000 nghìn đồng"})
    void oneIncomeIsOneIncomeHoweverItIsWritten(String text) {
        WrittenNumber income = read(text);
        assertThat(income.toVnd(income.value())).contains(Vnd.of(39, VndUnit.MILLION));
    }

    @ParameterizedTest
    @EnumSource
    void everyStepOfMoneyIsReadAsItIsPrinted(VndUnit step) {
        for (Language language : Language.values()) {
            assertThat(read("5 " + step.toText(language)).unit().money()).contains(step);
        }
    }

    @Test
    void aLongTextIsRefusedWithoutBeingRead() {
        assertThat(WrittenNumber.read("1 ".repeat(1 << 20), NumberStyle.PLAIN).whyNot())
                .contains(RefusalReason.TOO_LONG);
    }

    @Test
    void aRefusalIsToldInBothLanguagesAndThrownWhereTheCallerWantsIt() {
        for (RefusalReason reason : RefusalReason.values()) {
            assertThat(reason.toText(Language.VI)).isNotBlank();
            assertThat(reason.toText(Language.EN)).isNotBlank();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WrittenNumber.read("x\n", NumberStyle.PLAIN).orElseThrow())
                .withMessage("NOT_A_NUMBER: x\\n");
    }

    @Test
    void aRangeWithoutItsEndIsNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WrittenNumber(
                        WrittenNumber.Kind.RANGE,
                        Decimal.ZERO,
                        Optional.empty(),
                        true,
                        WrittenUnit.NONE,
                        List.of("0"),
                        "0"));
    }
}
