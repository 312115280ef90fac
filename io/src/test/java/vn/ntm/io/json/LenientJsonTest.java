package vn.ntm.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.io.TextSource;

class LenientJsonTest {

    private static PartialResult<Dossier> read(String json) {
        return NtmJson.standard().lenient().read(TextSource.of("xa.json", json), Dossier.class);
    }

    @Test
    void whatIsNotKnownIsPassedOverAndToldOf() {
        PartialResult<Dossier> read = read("""
                {"format":"ntm-dossier","version":1,"mood":{"a":[1,{"b":null}]},
                "unit":"06364","date":"2023-12-31","observations":[
                {"criterion":"8","status":"ATTESTED","finding":"MET","by":"APPRAISAL","sure":true}]}
                """);
        assertThat(read.items())
                .containsExactly(Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                        .attestedCriterion("8", Finding.MET)
                        .build());
        assertThat(read.failures())
                .extracting(failure -> failure.origin().line() + " "
                        + failure.origin().header().orElse("") + " " + failure.reason())
                .containsExactly("1 $.mood UNKNOWN_PROPERTY", "3 $.observations[0].sure UNKNOWN_PROPERTY");
    }

    @Test
    void inAllElseItIsStrict() {
        PartialResult<Dossier> read = read("{\"format\":\"ntm-dossier\",\"version\":1,\"mood\":1,\"unit\":1}");
        assertThat(read.items()).isEmpty();
        assertThat(read.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(FailureReason.WRONG_TYPE));
    }

    @Test
    void aNameThatIsNotKnownMayNotComeTwiceEither() {
        assertThat(read("{\"id\":\"x\",\"id\":\"y\"}").failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.reason()).isEqualTo(FailureReason.DUPLICATE_PROPERTY);
                    assertThat(failure.origin().header()).hasValue("$.id");
                });
        assertThat(read("{\"id\":{\"a\":1,\"a\":2}}").failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.reason()).isEqualTo(FailureReason.DUPLICATE_PROPERTY);
                    assertThat(failure.origin().header()).hasValue("$.id.a");
                });
    }
}
