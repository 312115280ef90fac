package vn.ntm.io.json.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.RefusedJsonException;

/** Results with failures as documents: what they hold, and every way in which one is refused. */
class ResultsTest {

    private static final NtmJson JSON = NtmJson.standard();
    private static final String HEAD = "{\"format\":\"ntm-partial-result\",\"version\":1,";

    private static PartialResult<Subject> read(String json) {
        return JSON.readResult(TextSource.of("x.json", json), Subject.class);
    }

    @Test
    void itemsAndFailuresAreReadInAnyOrder() {
        Failure failure = Failure.of(
                FailureReason.BAD_NUMBER,
                Origin.builder().file("a.csv").line(2).column(1).build());
        PartialResult<Subject> result =
                PartialResult.of(List.of(Subject.indicator("10"), Subject.criterion("8")), List.of(failure));
        String json = JSON.write(result);
        assertThat(read(json)).isEqualTo(result);
        int failures = json.indexOf(",\"failures\"");
        int items = json.indexOf("\"items\"");
        String turned = "{" + json.substring(failures + 1, json.length() - 1) + "," + json.substring(items, failures)
                + ",\"version\":1,\"format\":\"ntm-partial-result\"}";
        assertThat(read(turned)).isEqualTo(result);
        assertThat(read(HEAD + "\"items\":[],\"failures\":[]}")).isEqualTo(PartialResult.of(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"failures\":[]}|$.items|MISSING_PROPERTY|the required property \"$.items\" is missing",
                "\"items\":[]}|$.failures|MISSING_PROPERTY|the required property \"$.failures\" is missing",
                "\"items\":[],\"items\":[],\"failures\":[]}|$.items|DUPLICATE_PROPERTY|occurs twice",
                "\"items\":[],\"failures\":[],\"failures\":[]}|$.failures|DUPLICATE_PROPERTY|occurs twice",
                "\"items\":[],\"failures\":[],\"rows\":[]}|$.rows|UNKNOWN_PROPERTY|its properties: items, failures",
                "\"items\":{},\"failures\":[]}|$.items|WRONG_TYPE|must be an array []",
                "\"items\":[],\"failures\":null}|$.failures|NULL_VALUE|must not be null",
                "\"version\":1,\"items\":[],\"failures\":[]}|$.version|DUPLICATE_PROPERTY|occurs twice",
                "\"items\":[{\"format\":\"ntm-dossier\"}],\"failures\":[]}|$.items[0].format|OTHER_FORMAT|ntm-subject"
            })
    void anyOtherIsRefused(String rest, String path, FailureReason reason, String sentence) {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> read(HEAD + rest))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo(path);
                    assertThat(e.failure().reason()).isEqualTo(reason);
                    assertThat(e.failure().message(Language.EN)).contains(sentence);
                });
    }

    @Test
    void theHeadingMustBeThere() {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> read("{\"items\":[],\"failures\":[]}"))
                .satisfies(e -> assertThat(e.path()).isEqualTo("$.format"));
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> read("{\"format\":\"ntm-partial-result\",\"items\":[],\"failures\":[]}"))
                .satisfies(e -> assertThat(e.path()).isEqualTo("$.version"));
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> read("[]"))
                .withMessageContaining("\"$\" must be an object {}, not an array []");
    }

    @Test
    void whoReadsOneSaysWhatItsItemsAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        JSON.read(TextSource.of("x.json", HEAD + "\"items\":[],\"failures\":[]}"), PartialResult.class))
                .withMessage("type: what the items of a PartialResult are must be said to read one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.readResult(TextSource.of("x.json", "{}"), String.class))
                .withMessage("type: values of java.lang.String have no form in JSON");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(PartialResult.of(List.of("06364"), List.of())))
                .withMessage("type: values of java.lang.String have no form in JSON");
    }
}
