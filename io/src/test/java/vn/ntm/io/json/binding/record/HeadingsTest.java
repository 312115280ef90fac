package vn.ntm.io.json.binding.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.RefusedJsonException;

/** The format and the version that a document names, wherever they stand in it. */
class HeadingsTest {

    private static final String REST = "\"kind\":\"CRITERION\",\"no\":\"8\"";

    private static Subject read(String json) {
        return NtmJson.standard().read(TextSource.of("x.json", json), Subject.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"ntm-subject\",\"version\":1,REST}",
                "{\"version\":1,\"format\":\"ntm-subject\",REST}",
                "{REST,\"version\":1,\"format\":\"ntm-subject\"}",
                "{\"version\":1,REST,\"format\":\"ntm-subject\"}"
            })
    void standWhereverTheyDo(String json) {
        assertThat(read(json.replace("REST", REST))).isEqualTo(Subject.criterion("8"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{REST}|$.format|MISSING_PROPERTY|is missing",
                "{\"version\":1,REST}|$.format|MISSING_PROPERTY|is missing",
                "{\"format\":\"ntm-subject\",REST}|$.version|MISSING_PROPERTY|is missing",
                "{\"format\":\"ntm-subject\",\"version\":1,\"version\":1,REST}|$.version|DUPLICATE_PROPERTY|twice",
                "{\"format\":\"ntm-subject\",REST,\"format\":\"ntm-subject\"}|$.format|DUPLICATE_PROPERTY|twice",
                "{\"format\":null,REST}|$.format|NULL_VALUE|must not be null",
                "{\"format\":1,REST}|$.format|WRONG_TYPE|a text in quotes, not an integer",
                "{\"version\":\"1\",REST}|$.version|WRONG_TYPE|an integer, not a text in quotes",
                "{\"version\":1.0,REST}|$.version|WRONG_TYPE|an integer, not a number with a fraction",
                "{\"version\":2,REST}|$.version|OTHER_FORMAT_VERSION|version 2 of format ntm-subject",
                "{REST,\"format\":\"ntm-dossier\"}|$.format|OTHER_FORMAT|ntm-dossier, but ntm-subject is to be read"
            })
    void anyOtherIsRefused(String json, String path, FailureReason reason, String sentence) {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> read(json.replace("REST", REST)))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo(path);
                    assertThat(e.failure().reason()).isEqualTo(reason);
                    assertThat(e.failure().message(Language.EN)).contains(sentence);
                });
    }

    @Test
    void aLongFormatIsCut() {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> read("{\"format\":\"" + "f".repeat(41) + "\"}"))
                .withMessageContaining("of format " + "f".repeat(40) + "…, but");
    }

    /** Within a document only the document itself has one. */
    @Test
    void aValueWithinADocumentHasNone() {
        String observation =
                "{\"format\":\"ntm-observation\",\"version\":1,\"criterion\":\"8\",\"status\":\"NOT_ASSESSED\","
                        + "\"by\":\"SELF\",\"evidence\":{\"format\":\"ntm-evidence\",\"reference\":\"12/BC\"}}";
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> NtmJson.standard().read(TextSource.of("x.json", observation), Observation.class))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo("$.evidence.format");
                    assertThat(e.failure().reason()).isEqualTo(FailureReason.UNKNOWN_PROPERTY);
                });
    }
}
