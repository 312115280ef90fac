package vn.ntm.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.observations;
import static vn.ntm.io.csv.Files2023.places;
import static vn.ntm.io.csv.Files2023.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.io.TextSource;

class CsvLayoutTest {

    @Test
    void theHeaderRowShowsTheSeparator() {
        assertThat(CsvLayout.of("unit,value\n1;2;3;4").separator()).isEqualTo(',');
        assertThat(CsvLayout.of("unit;value\n1,2,3,4").separator()).isEqualTo(';');
        assertThat(CsvLayout.of("unit\tvalue\r\n1,2;3,4;").separator()).isEqualTo('\t');
        assertThat(CsvLayout.of("unit").separator()).isEqualTo(',');
        assertThat(CsvLayout.of("").separator()).isEqualTo(',');
    }

    @Test
    void separatorsInsideQuotesDoNotCount() {
        assertThat(CsvLayout.of("\"a,b,c,d\";e\n").separator()).isEqualTo(';');
        assertThat(CsvLayout.of("\"Tổng số\ntiêu chí\";đạt\n1,2,3").separator()).isEqualTo(';');
    }

    @Test
    void blankLinesShowNothingOrWhatTheHeaderShows() {
        assertThat(CsvLayout.of("\n\r\n;;;\nunit,value").separator()).isEqualTo(';');
        assertThat(CsvLayout.of("\n\runit;value").separator()).isEqualTo(';');
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "sep=;;;;"})
    void aFirstLineMayNameTheSeparator(String line) {
        CsvLayout layout = CsvLayout.of(line + "\r\nunit,with,commas;value");
        assertThat(layout).isEqualTo(new CsvLayout(';', 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=", "sep=|", "sep=\""})
    void whereItNamesNoneOfThemTheHeaderRowShowsIt(String line) {
        assertThat(CsvLayout.of(line + "\nunit\tvalue")).isEqualTo(new CsvLayout('\t', 1));
        assertThat(CsvLayout.of(line)).isEqualTo(new CsvLayout(',', 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedWithTheLineOfTheSeparator(String end) {
        PartialResult<Dossier> result = read(TextSource.of(
                "f.csv", String.join(end, "sep=,", "unit,indicator,extra,value", "06364,10,,42", "06364,10,,4x", "")));
        assertThat(places(result.failures())).containsExactly("2:3 UNKNOWN_COLUMN (extra)", "4:4 BAD_NUMBER (4x)");
        assertThat(observations(result)).hasSize(1);
    }
}
