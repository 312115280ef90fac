package vn.ntm.io.sheet.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

    private static CsvRow row(String... cells) {
        CsvRow row = new CsvRow();
        for (String cell : cells) {
            row.add(cell.toCharArray(), 0, cell.length());
        }
        return row;
    }

    @Test
    void aCellIsItsTextWithoutBlanksAroundItAndItsRawText() {
        CsvRow row = row("a", " \u00A0b c\t", "", " ");
        assertThat(row.size()).isEqualTo(4);
        assertThat(row.text(0)).isEqualTo("a");
        assertThat(row.text(1)).isEqualTo("b c");
        assertThat(row.raw(1)).isEqualTo(" \u00A0b c\t");
        assertThat(row.raw(0)).isEqualTo("a");
        assertThat(row.text(3)).isEmpty();
        assertThat(row.text(4)).isEmpty();
        assertThat(row.text(-1)).isEmpty();
        assertThat(IntStream.range(-1, 5).mapToObj(row::isBlank)).containsExactly(true, false, false, true, true, true);
        assertThat(row.filled()).isEqualTo(2);
        assertThat(row.isBlank()).isFalse();
        assertThat(row(" ", "\t", "").isBlank()).isTrue();
        assertThat(row("", "", "x").isBlank()).isFalse();
        assertThat(new CsvRow().isBlank()).isTrue();
    }

    @Test
    void aRowHoldsAsManyCellsAndCharactersAsComeAndACopyStays() {
        CsvRow row = new CsvRow();
        row.clear(7);
        for (int i = 0; i < 300; i++) {
            String cell = "ô " + i;
            row.add(cell.toCharArray(), 0, cell.length());
        }
        String wide = "x".repeat(5_000);
        row.add(wide.toCharArray(), 0, wide.length());
        CsvRow copy = row.copy();
        row.clear(8);
        row.add(new char[] {'y'}, 0, 1);
        assertThat(row.line()).isEqualTo(8);
        assertThat(row.text(0)).isEqualTo("y");
        assertThat(row.size()).isEqualTo(1);
        assertThat(row.length()).isEqualTo(1);
        assertThat(copy.line()).isEqualTo(7);
        assertThat(copy.size()).isEqualTo(301);
        assertThat(IntStream.range(0, 300).mapToObj(copy::raw))
                .isEqualTo(IntStream.range(0, 300).mapToObj(i -> "ô " + i).toList());
        assertThat(copy.raw(300)).isEqualTo(wide);
        assertThat(new CsvRow().copy().size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "06364, 5, 6364",
        "' 06364 ', 5, 6364",
        "99999, 5, 99999",
        "00000, 5, 0",
        "6364, 5, -1",
        "063641, 5, -1",
        "0636x, 5, -1",
        "0636/, 5, -1",
        "0636:, 5, -1",
        "-6364, 5, -1",
        "20, 2, 20",
    })
    void theDigitsOfACodeAreOfItsLength(String cell, int count, int number) {
        assertThat(row("x", cell).digits(1, count)).isEqualTo(number);
        assertThat(row("x", cell).digits(2, count)).isEqualTo(-1);
        assertThat(row("x", cell).digits(-1, count)).isEqualTo(-1);
    }

    @Test
    void aCellIsComparedWithoutBlanksAroundIt() {
        CsvRow row = row("x", " abc ", "");
        assertThat(row.is(1, "abc")).isTrue();
        assertThat(row.is(1, "abd")).isFalse();
        assertThat(row.is(1, "bbc")).isFalse();
        assertThat(row.is(1, "ab")).isFalse();
        assertThat(row.is(2, "")).isTrue();
        assertThat(row.is(3, "")).isTrue();
        assertThat(row.is(-1, "")).isTrue();
        assertThat(row.is(3, "x")).isFalse();
        assertThat(row.is(0, "x")).isTrue();
    }

    @Test
    void aCellMayBeATextThatBeginsWithTheSameLetter() {
        CsvRow row = row("Mã xã", "06364", "", "Ấp");
        assertThat(row.mayBe(0, "mã XÃ")).isTrue();
        assertThat(row.mayBe(1, "Mã xã")).isFalse();
        assertThat(row.mayBe(3, "a")).isTrue();
        assertThat(row.mayBe(0, "ấp")).isTrue();
        assertThat(row.mayBe(2, "")).isTrue();
        assertThat(row.mayBe(2, "x")).isFalse();
        assertThat(row.mayBe(0, "")).isFalse();
        assertThat(row.mayBe(9, "x")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chien Thang ~",
                "Chiến Thắng",
                "Đắk Lắk",
                "Ạ",
                "ỹ",
                "xã Hạ",
                "dòng một\nđường hai\t",
                "",
                "ă",
                "đường"
            })
    void aTextIsSoundWhereItHasALetterThatOnlyVietnameseHas(String text) {
        assertThat(row("x", text).isSound(1)).isTrue();
        assertThat(row("x", text).isSound(2)).isTrue();
        assertThat(row("x", text).isSound(-1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hà Nam",
                "xă Hạ",
                "đă có",
                "Nam &amp; Bắc",
                "Thắng\u0007",
                "Thắng\u007F",
                "Hạ\u1E9F",
                "Hạ\u1EFA",
                "Hạ\u0200"
            })
    void aTextGetsACloserLookWhereAChangeOfFontLeavesTheSame(String text) {
        assertThat(row("x", text).isSound(1)).isFalse();
    }
}
