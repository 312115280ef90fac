package vn.ntm.criteria.reconcile.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.criteria.reconcile.PublishedFigure;

class DigitSlipsTest {

    @ParameterizedTest(name = "{0} may be {1}: {2}")
    @CsvSource({
        "67172, 67712, TRANSPOSED_DIGITS",
        "67172, 76172, TRANSPOSED_DIGITS",
        "13.29, 12.39, TRANSPOSED_DIGITS",
        "-48, -84, TRANSPOSED_DIGITS",
        "1586, 15860, FACTOR_OF_TEN",
        "1590, 159, FACTOR_OF_TEN",
        "1586, 158.6, FACTOR_OF_TEN",
        "13.29, 132.9, FACTOR_OF_TEN",
        "13.29, 1.329, FACTOR_OF_TEN",
        "0.5, 5, FACTOR_OF_TEN",
        "0.5, 0.05, FACTOR_OF_TEN",
        "1411851, 1411.851, FACTOR_OF_THOUSAND",
        "1635, 1635000, FACTOR_OF_THOUSAND",
        "0.5, 500, FACTOR_OF_THOUSAND",
        "6712, 67712, DROPPED_DIGIT",
        "6712, 67122, DROPPED_DIGIT",
        "13.9, 13.29, DROPPED_DIGIT",
        "3.29, 13.29, DROPPED_DIGIT",
        "677712, 67712, EXTRA_DIGIT",
        "13.299, 13.29, EXTRA_DIGIT",
        "113.29, 13.29, EXTRA_DIGIT",
        "12, 129, DROPPED_DIGIT",
        "12, 102, DROPPED_DIGIT",
        "13.29, 13.529, DROPPED_DIGIT",
        "13.29, 135.29, DROPPED_DIGIT",
        "135.29, 135.9, EXTRA_DIGIT",
        "135.29, 13.29, EXTRA_DIGIT",
        "10, 1, FACTOR_OF_TEN",
        "1000, 1, FACTOR_OF_THOUSAND",
    })
    void aSlipIsUndone(String printed, String read, SuspicionKind kind) {
        assertThat(readings(printed)).containsEntry(read, kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"67172", "13.29", "-0.05", "0", "7", "100", "123456789012345678901234567890", "5.00"})
    void everyReadingIsAnotherNumberAndIsWrittenAsPeopleWrite(String printed) {
        List<SuspectedReading> readings = DigitSlips.of(PublishedFigure.of(printed));
        assertThat(readings).extracting(SuspectedReading::read).doesNotHaveDuplicates();
        assertThat(readings).allSatisfy(reading -> {
            PublishedFigure read = PublishedFigure.of(reading.read().orElseThrow());
            assertThat(read.value()).isNotEqualTo(PublishedFigure.of(printed).value());
            assertThat(read.raw()).doesNotMatch("-?0[0-9].*");
            assertThat(reading.printed()).isEqualTo(printed);
        });
    }

    @Test
    void zeroesAreNotShiftedAround() {
        assertThat(readings("0")).doesNotContainKey("00").doesNotContainKey("0.0");
    }

    private static Map<String, SuspicionKind> readings(String printed) {
        return DigitSlips.of(PublishedFigure.of(printed)).stream()
                .collect(Collectors.toMap(reading -> reading.read().orElseThrow(), SuspectedReading::kind));
    }
}
