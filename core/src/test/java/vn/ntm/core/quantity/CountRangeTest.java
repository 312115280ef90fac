package vn.ntm.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;

class CountRangeTest {

    @Test
    void holdsBothItsBounds() {
        CountRange households = CountRange.of(196_096, 196_197);
        assertThat(households.contains(196_095)).isFalse();
        assertThat(households.contains(196_096)).isTrue();
        assertThat(households.contains(196_197)).isTrue();
        assertThat(households.contains(196_198)).isFalse();
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountRange.of(2, 1))
                .withMessage("min 2 is greater than max 1");
    }

    @Test
    void sumsAddTheBoundsAndNeverOverflowInSilence() {
        assertThat(CountRange.of(1, 18).plus(CountRange.exactly(3))).isEqualTo(CountRange.of(4, 21));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> CountRange.exactly(Long.MAX_VALUE).plus(CountRange.exactly(1)));
    }

    @Test
    void whatTwoRangesShare() {
        assertThat(CountRange.of(1, 5).intersection(CountRange.of(5, 9))).contains(CountRange.exactly(5));
        assertThat(CountRange.of(1, 5).intersection(CountRange.of(6, 9))).isEmpty();
    }

    @Test
    void parseIsTheInverseOfToString() {
        for (CountRange range :
                new CountRange[] {CountRange.exactly(1586), CountRange.of(-2, 7), CountRange.of(0, 0)}) {
            assertThat(CountRange.parse(range.toString())).isEqualTo(range);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "1..", "..2", "2..1", "1.5..2", "1...2", "x", "\u0663..\u0664", "+3", "03"})
    void whatIsNotARangeIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountRange.parse(text))
                .withMessage("not a range of counts such as 2405..2406: " + text);
    }

    @Test
    void peopleReadOneNumberOrTwo() {
        assertThat(CountRange.of(196_096, 196_197).toText(Language.VI)).isEqualTo("196.096–196.197");
        assertThat(CountRange.exactly(1586).toText(Language.EN)).isEqualTo("1,586");
    }
}
