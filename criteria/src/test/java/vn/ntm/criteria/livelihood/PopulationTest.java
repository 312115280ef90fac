package vn.ntm.criteria.livelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/** People in the units that reports use. */
class PopulationTest {

    @ParameterizedTest
    @CsvSource({
        "802.1, THOUSAND, 802100 persons, '802,1 nghìn người'",
        "101.3, MILLION, 101300000 persons, '101,3 triệu người'",
        "7488, PERSON, 7488 persons, '7.488,0 người'",
        "0.5, PERSON, 0.5 persons, '0,5 người'"
    })
    void isExactInEveryUnit(String amount, PopulationUnit unit, String written, String text) {
        Population population = Population.of(amount, unit);
        assertThat(population).hasToString(written).isEqualTo(Population.parse(written));
        assertThat(population.in(unit)).isEqualTo(Decimal.parse(amount));
        assertThat(population.toText(unit, 1, Language.VI)).isEqualTo(text);
    }

    @Test
    void oneNumberInTwoUnitsIsOnePopulation() {
        assertThat(Population.of("0.8021", PopulationUnit.MILLION))
                .isEqualTo(Population.of("802.1", PopulationUnit.THOUSAND))
                .isEqualByComparingTo(Population.of(802_100));
        assertThat(Population.of(1).plus(Population.of("1", PopulationUnit.MILLION)))
                .isEqualTo(Population.of(1_000_001));
    }

    @Test
    void refusesWhatIsNoPopulation() {
        assertThatIllegalArgumentException().isThrownBy(() -> Population.of(-1)).withMessage("persons is negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.parse("802100"))
                .withMessage("not a population such as 802100 persons: 802100");
        assertThatIllegalArgumentException().isThrownBy(() -> Population.of("802,1", PopulationUnit.THOUSAND));
    }
}
