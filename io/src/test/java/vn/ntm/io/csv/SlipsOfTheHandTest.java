package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.io.csv.Files2023.observations;
import static vn.ntm.io.csv.Files2023.places;
import static vn.ntm.io.csv.Files2023.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;

/** What hands and programs leave in files besides: exchanged letters, unseen characters, numbers of a word processor. */
class SlipsOfTheHandTest {

    @ParameterizedTest
    @CsvSource({"evnet, event", "dtae, date", "uni, unit", "títer, tier"})
    void theHeaderThatMayHaveBeenMeantIsNamed(String written, String meant) {
        String header = "unit,tier,event,date,act".replace(meant, written);
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> LedgerCsv.standard().read(TextSource.of("l.csv", header)))
                .withMessageContaining("no column \"" + meant + "\", which is required; is it \"" + written + "\"?")
                .satisfies(e -> assertThat(e.message(Language.VI))
                        .contains("cột bắt buộc «" + meant + "»; có phải là cột «" + written + "»?"));
    }

    @Test
    void aHeaderThatIsLikeNoOtherIsNotGuessedAt() {
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> read("unit,indicator,kết quả", "06364,10,41"))
                .withMessage("hồ-sơ.csv: the header has no column \"value\", which is required;"
                        + " it has unit, indicator, kết quả");
    }

    /** A column is not taken for one that is there. */
    @Test
    void aHeaderNearToOneThatIsThereIsMeantForNone() {
        assertThat(read("unit,indicator,value,valeu", "06364,10,42,x")
                        .failures()
                        .get(0)
                        .message(Language.EN))
                .isEqualTo("this form has no column \"valeu\"");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0000', '\u0007', '\u001b', '\u007f', '\u0085'})
    void controlCharactersAreNamedAndNotTakenOff(char control) {
        UnitReading reading = UnitCsv.standard()
                .read(TextSource.of("u.csv", lines("code;name;type;parent", "thon:1;Một" + control + ";thôn;06364")));
        assertThat(places(reading.failures())).containsExactly("2:2 DAMAGED_TEXT (Một" + control + ")");
        assertThat(reading.failures().get(0).toText(Language.VI)).contains("ký tự điều khiển không nhìn thấy");
        assertThat(places(read("unit,indicator,value", control + "06364,10,41").failures()))
                .containsExactly("2:1 UNKNOWN_UNIT (" + control + "06364)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B41,5", "41,5\uFEFF", "\u00A041,5\u202F", "\u00AD41,5"})
    void marksWithoutWidthAreBlanks(String value) {
        assertThat(observations(read("unit;indicator;value", "06364;\u200B10;" + value)))
                .singleElement()
                .satisfies(one -> assertThat(one.value()).hasToString("Optional[41.5]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"+41,5 | 41.5", "4,15e1 | 41.5", "4,15E+1 | 41.5", "1e5 | 100000", "-0 | 0"})
    void numbersAreTakenAsFormsTakeThem(String written, String value) {
        assertThat(observations(read("unit;indicator;value", "06364;10;" + written)))
                .singleElement()
                .satisfies(one -> assertThat(one.value()).hasToString("Optional[" + value + "]"));
        String wide = lines("unit;10", "06364;" + written);
        assertThat(DossierCsv.wide(Files2023.SET, Files2023.DAY)
                        .read(TextSource.of("w.csv", wide))
                        .orThrow()
                        .get(0)
                        .observations()
                        .get(0)
                        .value())
                .hasToString("Optional[" + value + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--4",
                "\u22124",
                "+-4",
                "1e31",
                "1e-31",
                "1e",
                "e5",
                "4 e1",
                "NaN",
                "Infinity",
                "\u2212",
                "+",
                "４１"
            })
    void whatIsNoNumberIsRefusedInEveryForm(String written) {
        assertThat(places(read("unit;indicator;value", "06364;10;" + written).failures()))
                .containsExactly("2:3 BAD_NUMBER (" + written + ")");
        assertThat(places(DossierCsv.wide(Files2023.SET, Files2023.DAY)
                        .read(TextSource.of("w.csv", lines("unit;10", "06364;" + written)))
                        .failures()))
                .containsExactly("2:2 BAD_NUMBER (" + written + ")");
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }
}
