package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

class MeasureUnitTest {

    private static final MeasureUnit PERCENT = MeasureUnit.of("%", "%", "%");

    @Test
    void isTheSameHoweverItIsWritten() {
        assertThat(MeasureUnit.of("%", "phần trăm", "per cent"))
                .isEqualTo(PERCENT)
                .hasSameHashCodeAs(PERCENT)
                .hasToString("%");
        assertThat(MeasureUnit.of("level", "%", "%")).isNotEqualTo(PERCENT);
    }

    @Test
    void needsAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureUnit.of("", "đơn vị", "unit"))
                .withMessageContaining("id");
    }

    private static MeasureUnit compared(MeasureUnit.Comparison how) {
        return new MeasureUnit("factor", "lần", "times", how, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "TIMES, 1.5, 40, 60",
        "TIMES, 1.5, 33.3, 49.95",
        "PERCENT_MORE, 10, 42, 46.2",
        "PERCENT_MORE, 9.5, 50, 54.75",
        "PERCENT_MORE, 0, 42, 42"
    })
    void saysHowMuchIsAskedForAgainstAFigure(MeasureUnit.Comparison how, String level, String figure, String amount) {
        assertThat(compared(how).amount(Decimal.parse(level), Decimal.parse(figure)))
                .isEqualTo(Decimal.parse(amount));
    }

    @Test
    void comparesWithNothingUnlessItSaysHow() {
        assertThatThrownBy(() -> PERCENT.amount(Decimal.of(10), Decimal.of(42)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("%");
    }

    @Test
    void ofAScaleWritesTheWordOfAGrade() {
        MeasureUnit scale =
                new MeasureUnit("xl", "xếp loại", "grade", MeasureUnit.Comparison.NONE, List.of("Đạt", "Khá", "Tốt"));
        assertThat(scale.grade("Đạt")).contains(Decimal.of(1));
        assertThat(scale.grade("Tốt")).contains(Decimal.of(3));
        assertThat(scale.grade("Giỏi")).isEmpty();
        assertThat(scale.format(Decimal.of(2))).isEqualTo("Khá");
        assertThat(scale.toText(Decimal.of(3), Language.VI)).isEqualTo("Tốt");
        assertThat(scale.format(Decimal.of(4))).isEqualTo("4");
        assertThat(scale.format(Decimal.of(0))).isEqualTo("0");
        assertThat(scale.format(Decimal.parse("1.5"))).isEqualTo("1.5");
    }

    @Test
    void ofNumbersWritesTheNumber() {
        assertThat(PERCENT.format(Decimal.parse("14.5"))).isEqualTo("14.5");
        assertThat(PERCENT.toText(Decimal.parse("14.5"), Language.VI)).isEqualTo("14,5 %");
        assertThat(PERCENT.grade("Đạt")).isEmpty();
    }

    @Test
    void aValueStandsWithinTheWordsWhereTheUnitSaysSo() {
        MeasureUnit level = MeasureUnit.of("level", "mức độ {}", "level {}");
        assertThat(level.toText(Decimal.of(2), Language.VI)).isEqualTo("mức độ 2");
        assertThat(level.toText(Decimal.parse("1.5"), Language.EN)).isEqualTo("level 1.5");
        assertThat(level.toText(Language.VI)).isEqualTo("mức độ");
        assertThat(level.format(Decimal.of(2))).isEqualTo("2");
        assertThat(level.isRank()).isTrue();
        assertThat(PERCENT.isRank()).isFalse();
    }
}
