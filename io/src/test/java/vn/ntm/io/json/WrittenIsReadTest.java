package vn.ntm.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.livelihood.RateChange;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.io.TextSource;

/** What is written can be read with the limits that hold unless the caller says otherwise; what cannot is not written. */
class WrittenIsReadTest {

    private static final NtmJson JSON = NtmJson.standard();

    private static <T> T readBack(T value, Class<T> type) {
        return JSON.read(TextSource.of("x.json", JSON.write(value)), type);
    }

    private static Dossier noted(String note) {
        return Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                .addObservations(Observation.builder()
                        .subject(Subject.criterion("8"))
                        .status(Observation.Status.ATTESTED)
                        .finding(Finding.MET)
                        .note(note)
                        .build())
                .build();
    }

    @Test
    void decimalsOfManyDigits() {
        Decimal product = Decimal.parse("123456789012345678901234567890.123456789");
        for (int i = 0; i < 3; i++) {
            product = product.times(product);
        }
        assertThat(product.toString()).hasSizeGreaterThan(300);
        assertThat(readBack(product, Decimal.class)).isEqualTo(product);
        Decimal small = Decimal.of(new BigDecimal("1e-40"));
        assertThat(readBack(small, Decimal.class)).isEqualTo(small);
    }

    @Test
    void ratesOfWhichTheTermsAreMultiplied() {
        RateChange change = RateChange.of(
                Ratio.parse("1234567890123456/9876543210987654"), Ratio.parse("1234567890123457/9876543210987655"));
        assertThat(readBack(change, RateChange.class)).isEqualTo(change);
    }

    @Test
    void noDecimalBeyondTheLimit() {
        Decimal huge = Decimal.of(BigDecimal.TEN.pow(1000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(huge))
                .withMessage("decimal has 1001 characters; a document holds at most 1000: 1"
                        + "0".repeat(Decimal.MAX_DIGITS - 1) + "…");
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x", "\"1" + "0".repeat(1000) + "\""), Decimal.class));
    }

    /** The pattern of the schema is the whole of what is read. */
    @ParameterizedTest
    @ValueSource(strings = {"1E+3", "1e3", "+5", ".5", "5.", " 5"})
    void decimalsArePlain(String written) {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x", "\"" + written + "\""), Decimal.class))
                .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(FailureReason.BAD_VALUE));
    }

    @Test
    void noTextAndNoNameBeyondTheLimits() {
        assertThat(readBack(noted("a".repeat(1 << 20)), Dossier.class)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(noted("a".repeat((1 << 20) + 1))))
                .withMessage("text has 1048577 characters; a document holds at most 1048576");
        Operand named = new Operand.Fields(Map.of("n".repeat(1001), Operand.of("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(named))
                .withMessage("name has 1001 characters; a document holds at most 1000");
    }

    @Test
    void noDepthBeyondTheLimit() {
        Operand deep = Operand.of("1");
        for (int i = 0; i < 49; i++) {
            deep = new Operand.Items(List.of(deep));
        }
        assertThat(readBack(deep, Operand.class)).isEqualTo(deep);
        Operand deeper = new Operand.Items(List.of(new Operand.Items(List.of(deep))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(deeper))
                .withMessage("depth: a document has at most 100 objects and arrays in one another");
    }

    @Test
    void aLimitIsNoMoreThanTheStackBears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLimits.standard().withDepth(501))
                .withMessage(
                        "depth is 501; at most 500 objects and arrays may stand in one another, which the stack of a"
                                + " thread can bear");
        String nested = "{\"format\":\"ntm-operand\",\"version\":1,\"items\":[" + "{\"items\":[".repeat(100_000);
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.withLimits(JsonLimits.standard().withDepth(500))
                        .read(TextSource.of("x", nested), Operand.class))
                .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(FailureReason.LIMIT_EXCEEDED));
    }

    @Test
    void noYearOfMoreThanFourDigits() {
        Dossier far =
                Dossier.of(UnitCode.of("06364"), LocalDate.of(10_000, 1, 1)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(far))
                .withMessage("date +10000-01-01: a document holds years from 0000 to 9999");
    }

    @Test
    void noHalfOfAPairInBytes() {
        Dossier half = noted("a\ud800b");
        assertThat(readBack(half, Dossier.class)).isEqualTo(half);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(half, new ByteArrayOutputStream()))
                .withMessage("text: half of a pair of UTF-16 cannot be written in UTF-8");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(noted("🌾"), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(JSON.write(noted("🌾")));
    }

    @Test
    void aNameGivenTwiceIsToldTheSameByBothReaders() {
        String twice =
                "{\"format\":\"ntm-subject\",\"version\":1,\"kind\":\"CRITERION\",\"kind\":\"CRITERION\",\"no\":\"1\"}";
        assertThat(JSON.lenient().read(TextSource.of("x", twice), Subject.class).failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.reason()).isEqualTo(FailureReason.DUPLICATE_PROPERTY);
                    assertThat(failure.message(Language.EN)).isEqualTo("the property \"$.kind\" occurs twice");
                });
    }
}
