package vn.ntm.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.law.ActNumber.Form;
import vn.ntm.core.result.RefusalReason;

class ActNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            318/QĐ-TTg;                           318/QĐ-TTg;        ;     QĐ;  TTg
            Số: 5527/BTC-ĐT;                      5527/BTC-ĐT;       ;     ;    BTC-ĐT
            Số: 51/2025/QĐ-TTg;                   51/2025/QĐ-TTg;    2025; QĐ;  TTg
            Quyết định số: 46 /QĐ-UBND;           46/QĐ-UBND;        ;     QĐ;  UBND
            'Quyết định số: 126/QĐ-UBND,';        126/QĐ-UBND;       ;     QĐ;  UBND
            Thông tư số 40/2014/ TT - BNNPTNT;    40/2014/TT-BNNPTNT; 2014; TT; BNNPTNT
            491/QD-TTg;                           491/QĐ-TTg;        ;     QĐ;  TTg
            No. 491/QD-TTg;                       491/QĐ-TTg;        ;     QĐ;  TTg
            131/2025/ND-CP;                       131/2025/NĐ-CP;    2025; NĐ;  CP
            26-NQ/TW;                             26-NQ/TW;          ;     NQ;  TW
            04-CTr/TU;                            04-CTr/TU;         ;     CTr; TU
            69/QĐ-BNN-VPĐP;                       69/QĐ-BNN-VPĐP;    ;     QĐ;  BNN-VPĐP
            19/2011/TT-BTC;                       19/2011/TT-BTC;    2011; TT;  BTC
            QĐ 2545/QĐ-BTC;                       2545/QĐ-BTC;       ;     QĐ;  BTC
            1048/QĐ- TTg;                         1048/QĐ-TTg;       ;     QĐ;  TTg
            372/QĐ― TTg;                          372/QĐ-TTg;        ;     QĐ;  TTg
            318/Q\u00D0-TTg;                      318/QĐ-TTg;        ;     QĐ;  TTg
            1654/NQ-UBTVQH15;                     1654/NQ-UBTVQH15;  ;     NQ;  UBTVQH15
            Nghị quyết số 202/2025/QH15;          202/2025/QH15;     2025; ;    QH15
            5/QĐ-UBND;                            05/QĐ-UBND;        ;     QĐ;  UBND
            """)
    void aNumberIsTakenApartWhateverItsBlanksAndDashes(
            String text, String number, Integer year, String type, String issuer) {
        ActNumber act = ActNumber.read(text).orElseThrow();
        assertThat(act).hasToString(number);
        assertThat(act.year()).isEqualTo(Optional.ofNullable(year));
        assertThat(act.type()).isEqualTo(Optional.ofNullable(type));
        assertThat(act.issuer()).isEqualTo(issuer);
        assertThat(act.form()).isEqualTo(number.matches("\\d+-.*") ? Form.PARTY : Form.STATE);
        assertThat(ActNumber.parse(number)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            '2165, 2166/QĐ-UBND';              SEVERAL_ACTS
            '99/QĐ-UBND, 103/QĐ-UBND';         SEVERAL_ACTS
            318/QĐ-TTg và 319/QĐ-TTg;          SEVERAL_ACTS
            Quyết định số 1038 của UBND tỉnh;  NO_SYMBOL
            1038;                              NO_SYMBOL
            1038/;                             NO_SYMBOL
            46/QĐ;                             NO_SYMBOL
            46/2024/QD;                        NO_SYMBOL
            Nghị quyết số 05/NQ;               NO_SYMBOL
            'Số:    /QĐ-UBND';                 NO_NUMBER
            /QĐ-UBND;                          NO_NUMBER
            Quy6t dinh s6 372/QD― TTg;         DAMAGED_TEXT
            3l8/QĐ-TTg;                        DAMAGED_TEXT
            318/QÐ-TTg\uFFFD;                  DAMAGED_TEXT
            318/QÄ-TTg Quyáº¿t;                DAMAGED_TEXT
            văn kiện 318/QĐ-TTg;               NOT_AN_ACT
            318/QĐ-TTg ngày 08/03/2022;        NOT_AN_ACT
            0/QĐ-UBND;                         NOT_AN_ACT
            26-XX/TW;                          NOT_AN_ACT
            318//QĐ-TTg;                       NOT_AN_ACT
            Đạt;                               NOT_AN_ACT
            '';                                EMPTY
            """)
    void anythingElseIsRefusedByName(String text, RefusalReason reason) {
        assertThat(ActNumber.read(text).whyNot()).contains(reason);
    }

    @Test
    void nearNumbersStayApart() {
        assertThat(ActNumber.parse("342/QĐ-TTg")).isNotEqualTo(ActNumber.parse("372/QĐ-TTg"));
        assertThat(ActNumber.parse("46/QĐ-UBND")).isNotEqualTo(ActNumber.parse("46/2014/QĐ-UBND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"318 /QĐ-TTg", "318/QD-TTg", "Số 318/QĐ-TTg", "5/QĐ-UBND", "1038", ""})
    void parseTakesTheOfficialSpellingOnly(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActNumber.parse(text))
                .withMessageEndingWith(": " + text);
    }

    @Test
    void aLongTextIsRefusedWithoutBeingRead() {
        assertThat(ActNumber.read("1,".repeat(1 << 20)).whyNot()).contains(RefusalReason.TOO_LONG);
    }

    @Test
    void partsThatCannotBeJoinedAreRefused() {
        Optional<String> type = Optional.of("NQ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActNumber(0, Optional.empty(), type, "TW", Form.STATE));
        assertThatIllegalArgumentException().isThrownBy(() -> new ActNumber(1, Optional.empty(), type, "", Form.STATE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActNumber(1, Optional.of(2020), type, "TW", Form.PARTY));
    }
}
