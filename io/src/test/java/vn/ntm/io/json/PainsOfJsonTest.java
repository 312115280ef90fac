package vn.ntm.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Failure;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Flag;
import vn.ntm.io.TextSource;

/** What users of neighbouring libraries suffered with JSON, generated values, decimals and modules; by their numbers. */
class PainsOfJsonTest {

    private static final String HEAD =
            "{\"format\":\"ntm-dossier\",\"version\":1,\"unit\":\"06364\",\"date\":\"2023-12-31\",";
    private static final Dossier EMPTY =
            Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31)).build();

    private static Dossier read(String json) {
        return NtmJson.standard().read(TextSource.of("x.json", json), Dossier.class);
    }

    private static void assertRefused(String json, String sentence) {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> read(json))
                .withMessageContaining(sentence);
    }

    @Test
    void p11AnEmptyObjectOrNullNeverMakesAListNull() {
        assertRefused("{}", "the required property \"$.unit\" is missing".replace("unit", "format"));
        assertRefused(HEAD + "\"observations\":null}", "\"$.observations\" must not be null");
    }

    @Test
    void p13NullForWhatMayBeAbsentIsAbsent() {
        assertThat(read(HEAD + "\"region\":null,\"group\":null,\"flags\":null,\"observations\":[]}"))
                .isEqualTo(EMPTY);
        assertThat(read(HEAD + "\"flags\":[],\"observations\":[]}")).isEqualTo(EMPTY);
        assertRefused(HEAD + "\"flags\":[null],\"observations\":[]}", "\"$.flags[0]\" must not be null");
    }

    @Test
    void p15AListThatIsMissingIsNotAnEmptyOne() {
        assertRefused(HEAD + "\"group\":\"1\"}", "the required property \"$.observations\" is missing");
        assertThat(read(HEAD + "\"observations\":[]}")).isEqualTo(EMPTY);
    }

    @Test
    void p16ValuesThatDifferInZerosAreEqualAndWrittenAlike() {
        Dossier one = EMPTY.with(Observation.measured(Subject.indicator("10"), Decimal.parse("13.5")));
        Dossier other =
                read(HEAD + "\"observations\":[{\"indicator\":\"10\",\"status\":\"MEASURED\",\"value\":\"13.50\","
                        + "\"by\":\"APPRAISAL\"}]}");
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(NtmJson.standard().write(other)).isEqualTo(NtmJson.standard().write(one));
    }

    @Test
    void p19NullInAMapIsNamedByItsKey() {
        String json =
                "{\"format\":\"ntm-failure\",\"version\":1,\"reason\":\"EXTRA_CELL\",\"origin\":{\"file\":\"a\",\"line\":1,"
                        + "\"column\":1},\"attributes\":{\"a\":\"b\",\"expected\":null}}";
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> NtmJson.standard().read(TextSource.of("x", json), Failure.class))
                .withMessageContaining("\"$.attributes.expected\" must not be null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.80", "5.00", "0.10", "0.1", "123456789012345678901234567890.123456789012345678901234567"})
    void p20ADecimalSurvivesTextTreeAndBack(String written) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new NtmModule());
        Decimal decimal = Decimal.parse(written);
        assertThat(mapper.readValue(mapper.writeValueAsString(decimal), Decimal.class))
                .isEqualTo(decimal);
        JsonNode tree = mapper.readTree("\"" + written + "\"");
        assertThat(mapper.treeToValue(tree, Decimal.class)).isEqualTo(decimal);
        Observation observed = Observation.builder()
                .subject(Subject.indicator("10"))
                .status(Observation.Status.MEASURED)
                .value(decimal)
                .raw(written)
                .build();
        JsonNode observation = mapper.valueToTree(observed);
        assertThat(observation.get("raw").asText()).isEqualTo(written);
        assertThat(mapper.treeToValue(observation, Observation.class)).isEqualTo(observed);
    }

    @Test
    void p22DatesNeedNoOtherModule() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new NtmModule());
        assertThat(mapper.writeValueAsString(EMPTY)).contains("\"date\":\"2023-12-31\"");
        assertThat(mapper.readValue(mapper.writeValueAsString(EMPTY), Dossier.class))
                .isEqualTo(EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0.00", "-0"})
    void p33ZeroIsOne(String written) {
        Decimal read = NtmJson.standard().read(TextSource.of("x", "\"" + written + "\""), Decimal.class);
        assertThat(read).isEqualTo(Decimal.ZERO).hasSameHashCodeAs(Decimal.ZERO);
        assertThat(NtmJson.standard().write(read)).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void p44TheLocaleOfTheMachineChangesNothing(String tag) {
        Dossier dossier = Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                .addFlags(Flag.NORTHERN_MOUNTAIN_COLUMN)
                .measured("12.1", "41.5")
                .notAssessed("17.1")
                .build();
        String json = NtmJson.standard().write(dossier);
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(NtmJson.standard().write(dossier)).isEqualTo(json);
            assertThat(read(json)).isEqualTo(dossier);
            assertRefused(
                    "{\"format\":\"ntm-dossier\",\"version\":2}", "version 2 of format ntm-dossier cannot be read");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
