package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.text.Language;

class BandTest {

    @ParameterizedTest
    @CsvSource({
        "18, 13, 5, max 13 is less than min 18",
        "-1, 13, 5, min is negative: -1",
        "13, 18, -5, communes is negative: -5"
    })
    void whatIsNoBandIsRefused(long min, long max, long communes, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Band.of(min, max, communes))
                .withMessage(message);
    }

    @Test
    void aBandMayBeOneNumberAndEmpty() {
        assertThat(Band.of(0, 0, 0).communes().signum()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"18, 13, 5, bands[0] = 18..13: 5", "13, 18, -5, bands[0] = 13..18: -5"})
    void aReportWithoutSuchABandIsNotJudgedByIt(String min, String max, String communes, String note) {
        Map<String, Operand> band = new LinkedHashMap<>();
        band.put("min", Operand.of(min));
        band.put("max", Operand.of(max));
        band.put("communes", Operand.of(communes));
        PublishedCheck check = PublishedCheck.builder("bands", CheckKind.DISTRIBUTION)
                .operand("bands", Operand.list(Operand.named(band)))
                .build();
        Reconciliation answer = Reconciliation.of(check);
        assertThat(answer.verdict()).isEqualTo(ReconciliationVerdict.NOT_COMPUTABLE);
        assertThat(answer.note(Language.EN)).contains("a figure is not a number: " + note);
    }
}
