package vn.ntm.criteria.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

class ObservationTest {

    private static final Subject INCOME = Subject.indicator("10");

    @Test
    void theAppraisalSpeaksUnlessSaidOtherwise() {
        assertThat(Observation.measured(INCOME, Decimal.of(42)).by()).isEqualTo(Assessor.APPRAISAL);
        assertThat(Observation.attested(INCOME, Finding.MET).by()).isEqualTo(Assessor.APPRAISAL);
    }

    @Test
    void keepsEvidenceNoteAndTheTextAsItWasRead() {
        Observation observation = Observation.builder()
                .subject(INCOME)
                .status(Observation.Status.MEASURED)
                .value(Decimal.parse("42.50"))
                .raw("42,50")
                .note("theo biên bản")
                .evidence(new Evidence("BB-12", Optional.of("sha256:00ff")))
                .by(Assessor.SELF)
                .build();
        assertThat(observation.raw()).contains("42,50");
        assertThat(observation.value().map(Decimal::toString)).contains("42.5");
        assertThat(observation.evidence().flatMap(Evidence::hash)).contains("sha256:00ff");
        assertThat(Evidence.of("BB-12").hash()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Observation.Status.class, names = "MEASURED", mode = EnumSource.Mode.EXCLUDE)
    void onlyAMeasurementHasAValue(Observation.Status status) {
        Observation.Builder observation = Observation.builder()
                .subject(INCOME)
                .status(status)
                .value(Decimal.of(42))
                .finding(status == Observation.Status.ATTESTED ? Optional.of(Finding.MET) : Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(observation::build)
                .withMessageContainingAll("indicator 10", status.name(), "value 42");
    }

    @ParameterizedTest
    @EnumSource(value = Observation.Status.class, names = "ATTESTED", mode = EnumSource.Mode.EXCLUDE)
    void onlyAnAttestationHasAFinding(Observation.Status status) {
        Observation.Builder observation = Observation.builder()
                .subject(INCOME)
                .status(status)
                .finding(Finding.NOT_MET)
                .value(status == Observation.Status.MEASURED ? Optional.of(Decimal.of(42)) : Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(observation::build)
                .withMessageContainingAll("indicator 10", status.name(), "finding NOT_MET");
    }

    @Test
    void aMeasurementNeedsAValueAndAnAttestationAFinding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.builder()
                        .subject(INCOME)
                        .status(Observation.Status.MEASURED)
                        .build())
                .withMessageContainingAll("indicator 10", "MEASURED", "(none)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.builder()
                        .subject(INCOME)
                        .status(Observation.Status.ATTESTED)
                        .build())
                .withMessageContainingAll("indicator 10", "ATTESTED", "(none)");
    }

    @Test
    void aCriterionIsAttestedNeverMeasured() {
        Subject criterion = Subject.criterion("10");
        assertThat(Observation.attested(criterion, Finding.MET).finding()).contains(Finding.MET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.measured(criterion, Decimal.of(42)))
                .withMessageContainingAll("criterion 10", "measured");
    }

    @Test
    void evidenceLeadsSomewhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> Evidence.of(" ")).withMessageContaining("reference");
    }

    @Test
    void wordsAreThereInBothLanguages() {
        assertThat(Finding.NOT_MET.toText(Language.VI)).isEqualTo("chưa đạt");
        assertThat(Finding.MET.toText(Language.EN)).isEqualTo("met");
        assertThat(Assessor.APPRAISAL.toText(Language.VI)).isEqualTo("thẩm định");
        assertThat(Assessor.VERIFICATION.toText(Language.EN)).isEqualTo("verification");
    }
}
