package vn.ntm.criteria.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.Flag;

class DossierTest {

    private static final UnitCode UNIT = UnitCode.of("06364");

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private static Observation attested(Subject subject, Finding finding, Assessor by) {
        return Observation.builder()
                .subject(subject)
                .status(Observation.Status.ATTESTED)
                .finding(finding)
                .by(by)
                .build();
    }

    @Test
    void holdsWhatIsSaidInTheOrderInWhichItCame() {
        Dossier dossier = Dossier.of(UNIT, DAY)
                .region(EconomicRegions.TDMNPB)
                .group("1")
                .addFlags(Flag.NORTHERN_MOUNTAIN_COLUMN)
                .attested("1.1", Finding.MET)
                .attested("14.1", "preschool-5", Finding.NOT_MET)
                .attestedCriterion("8", Finding.MET)
                .measured("10", "41.50")
                .measured("12.1", "male", "63")
                .notApplicable("13.4")
                .notAssessed("3.1")
                .build();
        assertThat(dossier.observations())
                .extracting(observation -> observation.subject() + ": " + observation.status())
                .containsExactly(
                        "indicator 1.1: ATTESTED",
                        "indicator 14.1, part preschool-5: ATTESTED",
                        "criterion 8: ATTESTED",
                        "indicator 10: MEASURED",
                        "indicator 12.1, part male: MEASURED",
                        "indicator 13.4: NOT_APPLICABLE",
                        "indicator 3.1: NOT_ASSESSED");
        assertThat(dossier.observations(Subject.indicator("10")))
                .singleElement()
                .satisfies(income -> assertThat(income.value()).contains(Decimal.parse("41.5")));
        assertThat(dossier.observations(Subject.indicator("17.1"))).isEmpty();
        assertThat(dossier.flags()).containsExactly(Flag.NORTHERN_MOUNTAIN_COLUMN);
    }

    @Test
    void anEmptyDossierIsADossier() {
        Dossier dossier = Dossier.of(UNIT, DAY).build();
        assertThat(dossier.observations()).isEmpty();
        assertThat(dossier.region()).isEmpty();
        assertThat(dossier.group()).isEmpty();
    }

    @Test
    void anObservationTakesThePlaceOfTheSameAssessorsOnly() {
        Dossier dossier = Dossier.of(UNIT, DAY)
                .region(EconomicRegions.TDMNPB)
                .group("1")
                .addFlags(Flag.NORTHERN_MOUNTAIN_COLUMN)
                .addObservations(
                        attested(Subject.indicator("1.1"), Finding.MET, Assessor.SELF),
                        attested(Subject.indicator("1.1"), Finding.MET, Assessor.APPRAISAL),
                        attested(Subject.part("14.1", "preschool-5"), Finding.MET, Assessor.APPRAISAL))
                .build();
        Observation again = attested(Subject.indicator("1.1"), Finding.NOT_MET, Assessor.SELF);
        Observation more = attested(Subject.indicator("1.2"), Finding.MET, Assessor.SELF);
        Dossier changed = dossier.with(again).with(more);
        assertThat(changed.observations())
                .containsExactly(
                        again,
                        dossier.observations().get(1),
                        dossier.observations().get(2),
                        more);
        assertThat(changed.region()).isEqualTo(dossier.region());
        assertThat(changed.group()).contains("1");
        assertThat(changed.flags()).isEqualTo(dossier.flags());
        assertThat(dossier.observations()).hasSize(3);
    }

    @Test
    void observationsOfDifferentAssessorsStandSideBySide() {
        Subject subject = Subject.indicator("1.1");
        Dossier dossier = Dossier.of(UNIT, DAY)
                .addObservations(
                        attested(subject, Finding.MET, Assessor.SELF),
                        attested(subject, Finding.NOT_MET, Assessor.VERIFICATION),
                        attested(subject, Finding.NOT_MET, Assessor.APPRAISAL))
                .build();
        assertThat(dossier.observations(subject))
                .extracting(Observation::by)
                .containsExactly(Assessor.SELF, Assessor.VERIFICATION, Assessor.APPRAISAL);
    }

    @Test
    void twoObservationsOfOneSubjectByOneAssessorAreRefused() {
        Dossier.Builder same =
                Dossier.of(UNIT, DAY).attested("1.1", Finding.MET).attested("1.1", Finding.MET);
        assertThatIllegalArgumentException()
                .isThrownBy(same::build)
                .withMessageContainingAll("observations", "indicator 1.1", "APPRAISAL", "06364");
        Dossier.Builder parts =
                Dossier.of(UNIT, DAY).measured("12.1", "male", "1").measured("12.1", "male", "2");
        assertThatIllegalArgumentException()
                .isThrownBy(parts::build)
                .withMessageContainingAll("indicator 12.1, part male");
        Dossier.Builder criteria =
                Dossier.of(UNIT, DAY).attestedCriterion("8", Finding.MET).attestedCriterion("8", Finding.NOT_MET);
        assertThatIllegalArgumentException().isThrownBy(criteria::build).withMessageContaining("criterion 8");
    }

    @Test
    void wholeAndPartsByDifferentAssessorsAreKept() {
        Dossier dossier = Dossier.of(UNIT, DAY)
                .addObservations(attested(Subject.indicator("12.1"), Finding.MET, Assessor.SELF))
                .measured("12.1", "male", "63")
                .build();
        assertThat(dossier.observations()).hasSize(2);
    }

    @Test
    void anIndicatorAndACriterionOfOneNumberAreTwoSubjects() {
        Dossier dossier = Dossier.of(UNIT, DAY)
                .attested("10", Finding.MET)
                .attestedCriterion("10", Finding.NOT_MET)
                .build();
        assertThat(dossier.observations(Subject.indicator("10"))).hasSize(1);
        assertThat(dossier.observations(Subject.criterion("10"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"41,5", "", "n/a", "12 %", "1.234,5"})
    void aValueThatIsNoNumberIsNamedWithItsSubject(String value) {
        Dossier.Builder dossier = Dossier.of(UNIT, DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier.measured("10", value))
                .withMessageContainingAll("value", "indicator 10", value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dossier.measured("12.1", "male", value))
                .withMessageContainingAll("value", "indicator 12.1, part male", value);
    }

    @Test
    void equalContentsAreEqualDossiers() {
        Dossier one = Dossier.of(UNIT, DAY).measured("10", "42.0").build();
        Dossier other = Dossier.of(UNIT, DAY).measured("10", "42.00").build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one)
                .isNotEqualTo(
                        Dossier.of(UNIT, DAY.plusDays(1)).measured("10", "42").build());
    }

    @Test
    void aPartMayBeNotApplicableOrNotAssessed() {
        Dossier dossier = Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                .notApplicable("5", "level-1-up-to-3-schools")
                .notAssessed("12.1", "male")
                .build();
        assertThat(dossier.observations())
                .extracting(Observation::subject, Observation::status)
                .containsExactly(
                        tuple(Subject.part("5", "level-1-up-to-3-schools"), Observation.Status.NOT_APPLICABLE),
                        tuple(Subject.part("12.1", "male"), Observation.Status.NOT_ASSESSED));
    }
}
