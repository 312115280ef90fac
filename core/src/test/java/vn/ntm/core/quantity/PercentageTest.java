package vn.ntm.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;

class PercentageTest {

    @Test
    void differencesAreInPercentagePoints() {
        assertThat(Percentage.of("19.28").minus(Percentage.of("8.92"))).isEqualTo(Decimal.parse("10.36"));
    }

    @Test
    void equalWhateverItsDigits() {
        assertThat(Percentage.of("48.0")).isEqualTo(Percentage.of("48.00")).hasToString("48%");
    }

    @Test
    void peopleReadItWithAllItsDigitsOrAFixedNumber() {
        assertThat(Percentage.of("19.28").toText(Language.VI)).isEqualTo("19,28 %");
        assertThat(Percentage.of("19.28").toText(1, Language.EN)).isEqualTo("19.3 %");
        assertThat(Percentage.of("100").toText(1, Language.VI)).isEqualTo("100,0 %");
    }

    @Test
    void parseIsTheInverseOfToString() {
        for (String value : new String[] {"0", "19.8", "100", "-3.5"}) {
            Percentage percentage = Percentage.of(value);
            assertThat(Percentage.parse(percentage.toString())).isEqualTo(percentage);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.parse("19.8"))
                .withMessageContaining("19.8");
    }
}
