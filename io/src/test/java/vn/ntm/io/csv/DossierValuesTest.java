package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.csv.Files2023.observations;
import static vn.ntm.io.csv.Files2023.places;
import static vn.ntm.io.csv.Files2023.read;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;

class DossierValuesTest {

    private static final String THIRTY = "1".repeat(30);

    private static PartialResult<Dossier> income(char separator, String value) {
        String form = "unit,indicator,value\n06364,10,".replace(',', separator);
        return read(form + "\"" + value + "\"");
    }

    @ParameterizedTest
    @CsvSource({"41.5,41.5", "42,42", "042.50,42.5", "0,0", "-3.5,-3.5", "' 42 ',42", "4.2e1,42"})
    void aCommaFileWritesDecimalsWithADot(String text, String value) {
        assertThat(observations(income(',', text))).singleElement().satisfies(observation -> {
            assertThat(observation.status()).isEqualTo(Observation.Status.MEASURED);
            assertThat(observation.value()).hasToString("Optional[" + value + "]");
        });
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t'})
    void otherFilesWriteDecimalsWithAComma(char separator) {
        assertThat(observations(income(separator, "13,29")))
                .singleElement()
                .satisfies(observation -> assertThat(observation.value()).hasToString("Optional[13.29]"));
        assertThat(observations(income(separator, "42"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "',', '13,29'",
        "',', '1,234'",
        "',', '1,234.5'",
        "';', '13.29'",
        "';', '1.234'",
        "';', '1.234,5'",
        "';', '1,234,5'",
        "'\t', '13.29'"
    })
    void theOtherMarkIsRefusedRatherThanGuessed(char separator, String text) {
        PartialResult<Dossier> result = income(separator, text);
        assertThat(places(result.failures())).containsExactly("2:3 BAD_NUMBER (" + text + ")");
        assertThat(observations(result)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42%",
                "42 triệu",
                "12 345",
                "≥ 42",
                "40-42",
                "gần 42",
                "−3",
                "４２",
                "1/2",
                "=42",
                "'42",
                "NaN",
                "0x1F",
                "1e999999999",
                "1e-999999999",
                "-",
                "…",
                "KĐG",
                "Cơ bản đạt",
                "."
            })
    void whatIsNoPlainNumberIsRefused(String text) {
        assertThat(places(income(',', text).failures())).containsExactly("2:3 BAD_NUMBER (" + text + ")");
    }

    @Test
    void thirtyDigitsOnEitherSideAreReadAndOneMoreIsNot() {
        assertThat(income(',', THIRTY + "." + THIRTY).failures()).isEmpty();
        assertThat(income(',', "1e29").failures()).isEmpty();
        assertThat(places(income(',', THIRTY + "1").failures())).containsExactly("2:3 BAD_NUMBER (" + THIRTY + "1)");
        assertThat(income(',', "0." + THIRTY + "1").failures()).hasSize(1);
        assertThat(income(',', "1e30").failures()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đạt", "ĐẠT", "đạt", "x", "X", "✓", "có", "Có", "true", "TRUE", " Đạt ", "Đạt\u00a0"})
    void aTokenAttestsThatAnIndicatorIsMet(String token) {
        assertThat(observations(income(',', token))).singleElement().satisfies(observation -> {
            assertThat(observation.status()).isEqualTo(Observation.Status.ATTESTED);
            assertThat(observation.finding()).contains(Finding.MET);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Không đạt", "Chưa đạt", "CHƯA  ĐẠT", "Không\u00a0đạt", "không", "false"})
    void aTokenAttestsThatAnIndicatorIsNotMet(String token) {
        assertThat(observations(read("unit,indicator,value", "06364,1.1," + token)))
                .singleElement()
                .satisfies(observation -> assertThat(observation.finding()).contains(Finding.NOT_MET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đạt", "Chưa đạt", "Không đạt", "có"})
    void aTokenIsTheSameWithItsAccentsApart(String token) {
        String decomposed = Normalizer.normalize(token, Normalizer.Form.NFD);
        assertThat(observations(income(',', decomposed))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "100.5", "Ðạt", "dat", "KĐ", "Cơ bản đạt", "v", "yes"})
    void aYesOrNoIndicatorTakesTheTokensOnly(String text) {
        PartialResult<Dossier> result = read("unit,indicator,value", "06364,1.1," + text);
        assertThat(places(result.failures())).containsExactly("2:3 BAD_TOKEN (" + text + ")");
        assertThat(messages(result.failures(), Language.VI))
                .singleElement()
                .asString()
                .contains("Đạt, Không đạt");
        assertThat(observations(result)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, MEASURED, 42, 42",
        "10, ATTESTED, Đạt, MET",
        "1.1, ATTESTED, Chưa đạt, NOT_MET",
        "13.4, NOT_APPLICABLE, '', NOT_APPLICABLE",
        "10, NOT_ASSESSED, '', NOT_ASSESSED",
    })
    void aStatusAgreesWithItsValue(String indicator, String status, String value, String said) {
        assertThat(observations(read("unit,indicator,status,value", "06364," + indicator + "," + status + "," + value)))
                .singleElement()
                .satisfies(observation -> assertThat(observation
                                .value()
                                .map(Object::toString)
                                .or(() -> observation.finding().map(Enum::name))
                                .orElse(observation.status().name()))
                        .isEqualTo(said));
    }

    @ParameterizedTest
    @CsvSource({
        "10, MEASURED, Đạt, 4 BAD_NUMBER (Đạt)",
        "10, MEASURED, '', 4 MISSING_CELL",
        "10, ATTESTED, 42, 4 BAD_TOKEN (42)",
        "10, ATTESTED, '', 4 MISSING_CELL",
        "1.1, MEASURED, 42, 4 BAD_TOKEN (42)",
        "13.4, NOT_APPLICABLE, Đạt, 4 BAD_TOKEN (Đạt)",
        "10, NOT_ASSESSED, 0, 4 BAD_TOKEN (0)",
        "10, measured, 42, 3 BAD_TOKEN (measured)",
        "10, DONE, 42, 3 BAD_TOKEN (DONE)",
    })
    void aStatusThatItsValueDeniesIsReported(String indicator, String status, String value, String failure) {
        PartialResult<Dossier> result =
                read("unit,indicator,status,value", "06364," + indicator + "," + status + "," + value);
        assertThat(places(result.failures())).containsExactly("2:" + failure);
        assertThat(observations(result)).isEmpty();
    }

    @Test
    void whoAssessedIsOneOfThree() {
        PartialResult<Dossier> result = read(
                "unit,indicator,value,by",
                "06364,10,42,SELF",
                "06364,10,41,VERIFICATION",
                "06364,10,40,",
                "06364,1.1,Đạt,UBND");
        assertThat(observations(result))
                .extracting(one -> one.by().name())
                .containsExactly("SELF", "VERIFICATION", "APPRAISAL");
        assertThat(places(result.failures())).containsExactly("5:4 BAD_TOKEN (UBND)");
    }

    @Test
    void everyFaultOfARowIsListed() {
        assertThat(places(read("unit,indicator,value,by,status,region", "06364,99,Đạt,UBND,DONE,Bắc")
                        .failures()))
                .containsExactly(
                        "2:2 UNKNOWN_INDICATOR (99)",
                        "2:4 BAD_TOKEN (UBND)",
                        "2:5 BAD_TOKEN (DONE)",
                        "2:6 BAD_TOKEN (Bắc)");
    }
}
