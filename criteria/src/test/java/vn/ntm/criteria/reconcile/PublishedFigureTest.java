package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

class PublishedFigureTest {

    @ParameterizedTest
    @CsvSource({
        "19.8, 19.8, 1",
        "5.0, 5, 1",
        "5, 5, 0",
        "12.50, 12.5, 2",
        "-1.95, -1.95, 2",
        "0.00, 0, 2",
        "1e2, 100, 0",
        "1.25e1, 12.5, 1",
        "5e-1, 0.5, 1",
    })
    void takesItsDigitsFromHowItIsPrinted(String text, String value, int scale) {
        PublishedFigure figure = PublishedFigure.of(text);
        assertThat(figure.value()).isEqualTo(Decimal.parse(value));
        assertThat(figure.scale()).isEqualTo(scale);
        assertThat(figure.raw()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19.8", "5.0", "5", "-0.10", "+3.50", "1e2"})
    void readsBackWhatItPrints(String text) {
        assertThat(PublishedFigure.of(PublishedFigure.of(text).toString())).isEqualTo(PublishedFigure.of(text));
        assertThat(PublishedFigure.of(text)).hasToString(text);
    }

    @Test
    void keepsFiveAndFivePointZeroApart() {
        assertThat(PublishedFigure.of("5.0")).isNotEqualTo(PublishedFigure.of("5"));
        assertThat(PublishedFigure.of("5.0")).hasSameHashCodeAs(PublishedFigure.of("5.0"));
        assertThat(PublishedFigure.of(5)).isEqualTo(PublishedFigure.of("5"));
    }

    @Test
    void printsAllItsDigitsForPeople() {
        assertThat(PublishedFigure.of("12.50").toText(Language.VI)).isEqualTo("12,50");
        assertThat(PublishedFigure.of("1586").toText(Language.EN)).isEqualTo("1,586");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 5", "19,8", "19.8 %", "about 5", "1e999999999", "0.0000000000000000000000000000000"})
    void refusesWhatIsNoPlainNumberAndNamesIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFigure.of(text))
                .withMessageContaining(text);
    }
}
