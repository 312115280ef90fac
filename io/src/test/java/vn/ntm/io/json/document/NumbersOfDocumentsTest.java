package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.livelihood.Population;
import vn.ntm.criteria.livelihood.PopulationUnit;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.RefusedJsonException;

/** Numbers, amounts, shares and regions as documents have them: one text each, plain, in one unit. */
class NumbersOfDocumentsTest {

    private static final NtmJson JSON = NtmJson.standard();
    private static final String MOST = "9".repeat(1000);

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Decimal.parse("-41.5"), "-41.5"),
                Arguments.of(Decimal.ZERO, "0"),
                Arguments.of(Percentage.of(Decimal.parse("19.8")), "19.8%"),
                Arguments.of(Vnd.of(Decimal.parse("39.5"), VndUnit.MILLION), "39500000 VND"),
                Arguments.of(Vnd.of(Decimal.parse("0.5"), VndUnit.DONG), "0.5 VND"),
                Arguments.of(Ratio.of(1586, 152), "1586/152"),
                Arguments.of(Ratio.of(Decimal.parse("-0.5"), Decimal.parse("1.25")), "-0.5/1.25"),
                Arguments.of(RatioRange.exactly(Ratio.of(1586, 152)), "1586/152"),
                Arguments.of(RatioRange.of(Ratio.of(1550, 152), Ratio.of(1586, 152)), "1550/152..1586/152"),
                Arguments.of(Population.of(Decimal.parse("802.1"), PopulationUnit.THOUSAND), "802100 persons"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void areOneTextAndReadBack(Object value, String text) {
        String json = JSON.write(value);
        assertThat(json).isEqualTo("\"" + text + "\"");
        assertThat(JSON.read(TextSource.of("x", json), value.getClass())).isEqualTo(value);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(Decimal.class, "1.000,5", "41.5"),
                Arguments.of(Decimal.class, "--1", "41.5"),
                Arguments.of(Decimal.class, "", "41.5"),
                Arguments.of(Decimal.class, "١", "41.5"),
                Arguments.of(Percentage.class, "19.8", "19.8%"),
                Arguments.of(Percentage.class, "19.8 %", "19.8%"),
                Arguments.of(Percentage.class, "%", "19.8%"),
                Arguments.of(Vnd.class, "39500000", "39500000 VND"),
                Arguments.of(Vnd.class, "39.5 million VND", "39500000 VND"),
                Arguments.of(Ratio.class, "1586", "1586/152"),
                Arguments.of(Ratio.class, "/152", "1586/152"),
                Arguments.of(Ratio.class, "1586/", "1586/152"),
                Arguments.of(Ratio.class, "1/2/3", "1586/152"),
                Arguments.of(RatioRange.class, "..1586/152", "1550/152..1586/152, 1586/152"),
                Arguments.of(RatioRange.class, "1586/152..", "1550/152..1586/152, 1586/152"),
                Arguments.of(RatioRange.class, "1586/152..1550/152", "1550/152..1586/152, 1586/152"),
                Arguments.of(Population.class, "802100", "802100 persons"),
                Arguments.of(EconomicRegion.class, "tdmnpb", "TDMNPB"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anyOtherTextIsRefusedWithAnExample(Class<?> type, String text, String example) {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x", "\"" + text + "\""), type))
                .withMessageContaining("\"" + text + "\" does not fit here; accepted: ")
                .withMessageContaining(example)
                .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(FailureReason.BAD_VALUE));
    }

    @Test
    void aThousandCharactersAreReadAndWritten() {
        Decimal most = JSON.read(TextSource.of("x", "\"" + MOST + "\""), Decimal.class);
        assertThat(JSON.write(most)).isEqualTo("\"" + MOST + "\"");
        Ratio ratio = JSON.read(TextSource.of("x", "\"" + MOST + "/" + MOST + "\""), Ratio.class);
        assertThat(JSON.write(ratio)).isEqualTo("\"" + MOST + "/" + MOST + "\"");
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x", "\"" + MOST + "/1" + MOST + "\""), Ratio.class));
    }

    @Test
    void aTermOfARatioMayBeTooLongToWrite() {
        Decimal most = JSON.read(TextSource.of("x", "\"" + MOST + "\""), Decimal.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(Ratio.of(Decimal.of(1), most.plus(Decimal.of(1)))))
                .withMessageStartingWith("decimal has 1001 characters; a document holds at most 1000: 1000");
    }

    @Test
    void aRegionOfTheCallersOwnHasNoForm() {
        EconomicRegion own = new EconomicRegion("VUNG-X", "Vùng X", "Region X");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(own))
                .withMessageStartingWith("region: VUNG-X is none of those with a form: ");
    }
}
