package vn.ntm.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.io.TextSource;

/** Every way in which a document can be refused: the path, and one sentence in either language. */
class RefusedDocumentsTest {

    private static final String HEAD = "{\"format\":\"ntm-dossier\",\"version\":1,";
    private static final String UNIT = "\"unit\":\"06364\",\"date\":\"2023-12-31\",";

    private static Arguments refused(
            String json, String path, FailureReason reason, String english, String vietnamese) {
        return arguments(json, Dossier.class, path, reason, english, vietnamese);
    }

    static Stream<Arguments> documents() {
        String observed = HEAD + UNIT + "\"observations\":[{\"indicator\":\"10\",\"status\":\"MEASURED\",";
        return Stream.of(
                refused(
                        HEAD + UNIT + "\"observations\":[],\"observations\":[]}",
                        "$.observations",
                        FailureReason.DUPLICATE_PROPERTY,
                        "the property \"$.observations\" occurs twice",
                        "trường «$.observations» xuất hiện hai lần"),
                refused(
                        HEAD + "\"format\":\"ntm-dossier\"," + UNIT + "\"observations\":[]}",
                        "$.format",
                        FailureReason.DUPLICATE_PROPERTY,
                        "the property \"$.format\" occurs twice",
                        "trường «$.format» xuất hiện hai lần"),
                refused(
                        HEAD + UNIT + "\"observations\":[],\"unt\":1}",
                        "$.unt",
                        FailureReason.UNKNOWN_PROPERTY,
                        "this form has no property \"$.unt\"; its properties: unit, date, region, group, flags, observations",
                        "không có trường «$.unt» trong dạng này; các trường: unit, date, region, group, flags, observations"),
                refused(
                        HEAD + UNIT + "\"group\":\"1\"}",
                        "$.observations",
                        FailureReason.MISSING_PROPERTY,
                        "the required property \"$.observations\" is missing",
                        "thiếu trường bắt buộc «$.observations»"),
                refused(
                        "{" + UNIT + "\"observations\":[]}",
                        "$.format",
                        FailureReason.MISSING_PROPERTY,
                        "the required property \"$.format\" is missing",
                        "thiếu trường bắt buộc «$.format»"),
                refused(
                        HEAD + UNIT + "\"observations\":null}",
                        "$.observations",
                        FailureReason.NULL_VALUE,
                        "\"$.observations\" must not be null",
                        "«$.observations» không được là null"),
                refused(
                        HEAD + UNIT + "\"observations\":[null]}",
                        "$.observations[0]",
                        FailureReason.NULL_VALUE,
                        "\"$.observations[0]\" must not be null",
                        "«$.observations[0]» không được là null"),
                refused(
                        HEAD + UNIT + "\"observations\":{}}",
                        "$.observations",
                        FailureReason.WRONG_TYPE,
                        "\"$.observations\" must be an array [], not an object {}",
                        "«$.observations» phải là mảng [], không phải đối tượng {}"),
                refused(
                        HEAD + "\"unit\":6364,\"date\":\"2023-12-31\",\"observations\":[]}",
                        "$.unit",
                        FailureReason.WRONG_TYPE,
                        "\"$.unit\" must be a text in quotes, not an integer",
                        "«$.unit» phải là văn bản trong ngoặc kép, không phải số nguyên"),
                refused(
                        observed + "\"value\":41.5,\"by\":\"SELF\"}]}",
                        "$.observations[0].value",
                        FailureReason.WRONG_TYPE,
                        "\"$.observations[0].value\" must be a text in quotes, not a number with a fraction or an exponent",
                        "«$.observations[0].value» phải là văn bản trong ngoặc kép, không phải số có phần lẻ hoặc số mũ"),
                refused(
                        observed + "\"value\":1e999999999,\"by\":\"SELF\"}]}",
                        "$.observations[0].value",
                        FailureReason.WRONG_TYPE,
                        "\"$.observations[0].value\" must be a text in quotes, not a number with a fraction or an exponent",
                        "«$.observations[0].value» phải là văn bản trong ngoặc kép, không phải số có phần lẻ hoặc số mũ"),
                refused(
                        observed + "\"value\":\"1e999999999\",\"by\":\"SELF\"}]}",
                        "$.observations[0].value",
                        FailureReason.BAD_VALUE,
                        "\"$.observations[0].value\": \"1e999999999\" does not fit here; accepted: 41.5",
                        "«$.observations[0].value»: «1e999999999» không hợp lệ; chấp nhận: 41.5"),
                refused(
                        observed + "\"value\":\"41,5\",\"by\":\"SELF\"}]}",
                        "$.observations[0].value",
                        FailureReason.BAD_VALUE,
                        "\"$.observations[0].value\": \"41,5\" does not fit here; accepted: 41.5",
                        "«$.observations[0].value»: «41,5» không hợp lệ; chấp nhận: 41.5"),
                refused(
                        observed + "\"value\":\"41.5\",\"by\":\"self\"}]}",
                        "$.observations[0].by",
                        FailureReason.BAD_VALUE,
                        "\"$.observations[0].by\": \"self\" does not fit here; accepted: SELF, VERIFICATION, APPRAISAL",
                        "«$.observations[0].by»: «self» không hợp lệ; chấp nhận: SELF, VERIFICATION, APPRAISAL"),
                refused(
                        HEAD + "\"unit\":\"06364\",\"date\":\"2023-02-31\",\"observations\":[]}",
                        "$.date",
                        FailureReason.BAD_VALUE,
                        "\"$.date\": \"2023-02-31\" does not fit here; accepted: 2023-12-31",
                        "«$.date»: «2023-02-31» không hợp lệ; chấp nhận: 2023-12-31"),
                refused(
                        HEAD + UNIT + "\"flags\":[\"NORTHERN_MOUNTAIN_COLUMN\",\"NORTHERN_MOUNTAIN_COLUMN\"],"
                                + "\"observations\":[]}",
                        "$.flags[1]",
                        FailureReason.DUPLICATE_VALUE,
                        "\"$.flags[1]\" repeats a value that is there already",
                        "«$.flags[1]» lặp lại một giá trị đã có"),
                refused(
                        observed + "\"by\":\"SELF\"}]}",
                        "$.observations[0]",
                        FailureReason.UNFIT_VALUES,
                        "what \"$.observations[0]\" holds does not fit together: indicator 10: status MEASURED does not go"
                                + " with value (none)",
                        "nội dung của «$.observations[0]» không hợp lệ: các giá trị không đi cùng nhau hoặc không được phép"
                                + " ở đây (chi tiết bằng tiếng Anh: indicator 10: status MEASURED does not go with value"
                                + " (none))"),
                refused(
                        "{\"format\":\"ntm-unit\",\"version\":1}",
                        "$.format",
                        FailureReason.OTHER_FORMAT,
                        "\"$.format\": the document is of format ntm-unit, but ntm-dossier is to be read",
                        "«$.format»: tài liệu thuộc dạng ntm-unit, ở đây cần dạng ntm-dossier"),
                refused(
                        "{\"format\":\"ntm-dossier\",\"version\":0}",
                        "$.version",
                        FailureReason.OTHER_FORMAT_VERSION,
                        "\"$.version\": version 0 of format ntm-dossier cannot be read; this library reads version 1",
                        "«$.version»: dạng ntm-dossier phiên bản 0 không đọc được; thư viện này đọc phiên bản 1"),
                refused(
                        "[".repeat(100_000),
                        "$",
                        FailureReason.WRONG_TYPE,
                        "\"$\" must be an object {}, not an array []",
                        "«$» phải là đối tượng {}, không phải mảng []"),
                refused(
                        "",
                        "$",
                        FailureReason.WRONG_TYPE,
                        "\"$\" must be an object {}, not an empty document",
                        "«$» phải là đối tượng {}, không phải tài liệu trống"),
                arguments(
                        "{\"format\":\"ntm-set-period\",\"version\":1,\"first\":\"2021\",\"last\":2025}",
                        SetHeader.Period.class,
                        "$.first",
                        FailureReason.WRONG_TYPE,
                        "\"$.first\" must be an integer, not a text in quotes",
                        "«$.first» phải là số nguyên, không phải văn bản trong ngoặc kép"),
                arguments(
                        "{\"format\":\"ntm-set-period\",\"version\":1,\"first\":2021.0,\"last\":2025}",
                        SetHeader.Period.class,
                        "$.first",
                        FailureReason.WRONG_TYPE,
                        "\"$.first\" must be an integer, not a number with a fraction or an exponent",
                        "«$.first» phải là số nguyên, không phải số có phần lẻ hoặc số mũ"),
                arguments(
                        "{\"format\":\"ntm-set-period\",\"version\":1,\"first\":99999999999,\"last\":2025}",
                        SetHeader.Period.class,
                        "$.first",
                        FailureReason.BAD_VALUE,
                        "\"$.first\": \"99999999999\" does not fit here; accepted: from -2147483648 to 2147483647",
                        "«$.first»: «99999999999» không hợp lệ; chấp nhận: từ -2147483648 đến 2147483647"),
                arguments(
                        "{\"format\":\"ntm-policy\",\"version\":1,\"refusesAttestedNumbers\":1}",
                        Policy.class,
                        "$.refusesAttestedNumbers",
                        FailureReason.WRONG_TYPE,
                        "\"$.refusesAttestedNumbers\" must be true or false, not an integer",
                        "«$.refusesAttestedNumbers» phải là true hoặc false, không phải số nguyên"),
                arguments(
                        "true",
                        CountRange.class,
                        "$",
                        FailureReason.WRONG_TYPE,
                        "\"$\" must be a text in quotes, not true or false",
                        "«$» phải là văn bản trong ngoặc kép, không phải true hoặc false"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areRefusedWithPathAndSentence(
            String json, Class<?> type, String path, FailureReason reason, String english, String vietnamese) {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> NtmJson.standard().read(TextSource.of("xa.json", json), type))
                .satisfies(e -> {
                    Failure failure = e.failure();
                    assertThat(e.path()).isEqualTo(path);
                    assertThat(failure.reason()).isEqualTo(reason);
                    assertThat(failure.message(Language.EN)).isEqualTo(english);
                    assertThat(failure.message(Language.VI)).isEqualTo(vietnamese);
                    assertThat(e.message(Language.VI)).startsWith("xa.json:1:").contains(vietnamese);
                    assertThat(e).hasMessageStartingWith("xa.json:1:").hasMessageContaining(english);
                });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theModuleSaysTheSame(
            String json, Class<?> type, String path, FailureReason reason, String english, String vietnamese) {
        ObjectMapper mapper = new ObjectMapper().registerModule(new NtmModule());
        if (!json.isEmpty()) {
            assertThatExceptionOfType(JsonMappingException.class)
                    .isThrownBy(() -> mapper.readValue(json, type))
                    .satisfies(e -> assertThat(e.getOriginalMessage()).isEqualTo(english));
        }
    }

    @Test
    void aDocumentOfSomethingElseIsRefusedAtItsFirstName() {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> NtmJson.standard()
                        .read(TextSource.of("x.json", "{\"id\":\"x\",\"id\":\"y\"}"), Evaluation.class))
                .withMessageContaining("this form has no property \"$.id\"");
    }

    @Test
    void whatFollowsADocumentIsRefused() {
        String json = HEAD + UNIT + "\"observations\":[]}\n{}";
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> NtmJson.standard().read(TextSource.of("xa.json", json), Dossier.class))
                .withMessage("xa.json:2:1: TRAILING_CONTENT: something follows the end of the document");
    }

    @Test
    void aFaultOfSyntaxHasItsPlace() {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() ->
                        NtmJson.standard().read(TextSource.of("xa.json", HEAD + "\n\"unit\":'06364'}"), Dossier.class))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo("$.unit");
                    assertThat(e).hasMessageStartingWith("xa.json:2:").hasMessageContaining("BAD_JSON");
                });
    }

    @Test
    void aTypeWithoutAFormIsNamed() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> NtmJson.standard().write("06364"))
                .withMessage("type: values of java.lang.String have no form in JSON");
    }
}
