package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.quantity.Decimal;

class OperatorTest {

    @ParameterizedTest
    @EnumSource
    void readsWhatItPrints(Operator operator) {
        assertThat(Operator.parse(operator.toString())).isSameAs(operator);
    }

    @Test
    void namesASymbolThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operator.parse("≥"))
                .withMessageContaining("≥");
    }

    @ParameterizedTest
    @CsvSource({
        ">=, 34.9, false", ">=, 35, true", ">=, 35.1, true",
        ">, 34.9, false", ">, 35, false", ">, 35.1, true",
        "<=, 34.9, true", "<=, 35, true", "<=, 35.1, false",
        "<, 34.9, true", "<, 35, false", "<, 35.1, false",
        "=, 34.9, false", "=, 35.00, true", "=, 35.1, false"
    })
    void holdsOnTheRightSideOfThirtyFive(String operator, String observed, boolean holds) {
        assertThat(Operator.parse(operator).holds(Decimal.parse(observed), Decimal.of(35)))
                .isEqualTo(holds);
    }

    @Test
    void isLaxerExactlyWhenItAdmitsSomethingThatTheFloorDoesNot() {
        long seed = 20_240_301L;
        Random random = new Random(seed);
        List<Operator> operators = List.of(Operator.values());
        for (int i = 0; i < 2_000; i++) {
            Operator floor = operators.get(random.nextInt(operators.size()));
            Operator operator = operators.get(random.nextInt(operators.size()));
            Decimal least = Decimal.of(random.nextInt(4));
            Decimal value = Decimal.of(random.nextInt(4));
            // Halves lie between the integers, and beyond them on both sides.
            boolean admits = IntStream.rangeClosed(-3, 10)
                    .mapToObj(half -> Decimal.of(half).times(Decimal.parse("0.5")))
                    .anyMatch(x -> operator.holds(x, value) && !floor.holds(x, least));
            assertThat(floor.isLaxer(operator, value, least))
                    .as("seed %d: %s %s against the floor %s %s", seed, operator, value, floor, least)
                    .isEqualTo(admits);
        }
    }

    @Test
    void leansToOneSideOrToBoth() {
        assertThat(Operator.AT_LEAST.leansAs(Operator.MORE_THAN)).isTrue();
        assertThat(Operator.AT_LEAST.leansAs(Operator.EQUAL)).isTrue();
        assertThat(Operator.EQUAL.leansAs(Operator.LESS_THAN)).isTrue();
        assertThat(Operator.AT_LEAST.leansAs(Operator.AT_MOST)).isFalse();
    }
}
