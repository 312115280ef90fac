package vn.ntm.io.json.binding.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.NtmModule;
import vn.ntm.io.json.RefusedJsonException;

/** Where a refusal says that the fault is, and what it quotes of it. */
class PlacesOfFaultsTest {

    private static final String SUBJECT = "{\"format\":\"ntm-subject\",\"version\":1,";

    private static Failure refused(String json, Class<?> type) {
        RefusedJsonException refusal = catchThrowableOfType(
                RefusedJsonException.class, () -> NtmJson.standard().read(TextSource.of("xa.json", json), type));
        assertThat(refusal).as(json).isNotNull();
        return refusal.failure();
    }

    private static String path(Failure failure) {
        return failure.origin().header().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "_ten", "ten-1", "Ten_2", "x"})
    void aPlainNameIsAStepOfThePath(String name) {
        assertThat(path(refused(SUBJECT + "\"" + name + "\":1}", Subject.class)))
                .isEqualTo("$." + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tên", "a b", "1a", "-a", "", "a.b"})
    void anyOtherNameStandsInQuotes(String name) {
        assertThat(path(refused(SUBJECT + "\"" + name + "\":1}", Subject.class)))
                .isEqualTo("$['" + name + "']");
    }

    @Test
    void whatANameWouldDoToATerminalIsWrittenOut() {
        assertThat(path(refused(SUBJECT + "\"a\\u001b\\nb\":1}", Subject.class)))
                .isEqualTo("$['a\\u001b\\nb']");
    }

    @Test
    void aLongNameIsCut() {
        String most = "x".repeat(80);
        assertThat(path(refused(SUBJECT + "\"" + most + "\":1}", Subject.class)))
                .isEqualTo("$." + most);
        assertThat(path(refused(SUBJECT + "\"" + most + "y\":1}", Subject.class)))
                .isEqualTo("$['" + most + "…']");
        assertThat(path(refused(SUBJECT + "\"" + " ".repeat(80) + "\":1}", Subject.class)))
                .isEqualTo("$['" + " ".repeat(80) + "']");
    }

    @Test
    void arraysInOneAnotherAreCounted() {
        String json = "{\"format\":\"ntm-operand\",\"version\":1,\"items\":[{\"figure\":\"1\"},"
                + "{\"items\":[{},{\"fields\":{\"nữ\":{\"figure\":2}}}]}]}";
        assertThat(path(refused(json, Operand.class))).isEqualTo("$.items[1].items[1].fields['nữ'].figure");
    }

    @Test
    void lineAndColumnAreThoseOfTheValue() {
        Origin origin =
                refused(SUBJECT + "\n \"kind\":  \"VILLAGE\"}", Subject.class).origin();
        assertThat(origin.file()).isEqualTo("xa.json");
        assertThat(origin.line()).isEqualTo(2);
        assertThat(origin.column()).isEqualTo(11);
        assertThat(origin.raw()).hasValue("VILLAGE");
    }

    @ParameterizedTest
    @CsvSource({"12,12", "1.50,1.50", "true,true", "false,false"})
    void aNumberOrATruthIsQuotedAsItStands(String written, String quoted) {
        assertThat(refused(SUBJECT + "\"kind\":" + written + "}", Subject.class)
                        .origin()
                        .raw())
                .hasValue(quoted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[1]"})
    void whatIsNoSingleValueIsNotQuoted(String written) {
        assertThat(refused(SUBJECT + "\"kind\":" + written + "}", Subject.class)
                        .origin()
                        .raw())
                .isEmpty();
    }

    @Test
    void fortyCharactersAreQuotedAndNoMore() {
        String most = "đ".repeat(40);
        assertThat(refused(SUBJECT + "\"kind\":\"" + most + "\"}", Subject.class)
                        .message(Language.EN))
                .startsWith("\"$.kind\": \"" + most + "\" does not fit");
        Failure longer = refused(SUBJECT + "\"kind\":\"" + most + "x\"}", Subject.class);
        assertThat(longer.message(Language.EN)).startsWith("\"$.kind\": \"" + most + "…\" does not fit");
        assertThat(longer.origin().raw()).hasValue(most + "…");
    }

    /** A tree does not know where its values stood. */
    @Test
    void aFaultInATreeHasItsPathAndNoPlace() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new NtmModule());
        Throwable thrown = catchThrowableOfType(
                JsonMappingException.class,
                () -> mapper.treeToValue(mapper.readTree(SUBJECT + "\n\"kind\":\"VILLAGE\"}"), Subject.class));
        assertThat(thrown.getCause()).isInstanceOfSatisfying(RefusedJsonException.class, refusal -> {
            Origin origin = refusal.failure().origin();
            assertThat(origin.file()).isEqualTo("JSON");
            assertThat(origin.line()).isEqualTo(1);
            assertThat(origin.column()).isZero();
            assertThat(refusal.path()).isEqualTo("$.kind");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"x\"|a text in quotes|văn bản trong ngoặc kép",
                "1|an integer|số nguyên",
                "1.5|a number with a fraction or an exponent|số có phần lẻ hoặc số mũ",
                "true|true or false|true hoặc false",
                "false|true or false|true hoặc false",
                "{}|an object {}|đối tượng {}"
            })
    void whatStandsInsteadOfAListIsNamed(String written, String english, String vietnamese) {
        Failure failure =
                refused("{\"format\":\"ntm-dossier\",\"version\":1,\"observations\":" + written + "}", Dossier.class);
        assertThat(failure.reason()).isEqualTo(FailureReason.WRONG_TYPE);
        assertThat(failure.message(Language.EN)).isEqualTo("\"$.observations\" must be an array [], not " + english);
        assertThat(failure.message(Language.VI))
                .isEqualTo("«$.observations» phải là mảng [], không phải " + vietnamese);
    }
}
