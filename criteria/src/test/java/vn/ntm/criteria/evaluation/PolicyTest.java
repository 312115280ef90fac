package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.ruling.Policy;

class PolicyTest {

    @Test
    void strictAcceptsNothingThatTheLawDoesNot() {
        Policy strict = Policy.strict();
        assertThat(strict.refusesAttestedNumbers()).isFalse();
        assertThat(strict.acceptsUnverified()).isFalse();
        assertThat(strict.acceptsSetNotInForce()).isFalse();
        assertThat(strict.assessors()).containsExactly(Assessor.APPRAISAL, Assessor.VERIFICATION, Assessor.SELF);
    }

    @Test
    void eachChoiceChangesOneThingAndKeepsTheOthers() {
        List<Assessor> self = List.of(Assessor.SELF);
        Policy all =
                Policy.strict().measuredOnly().acceptingUnverified().lenient().decidedBy(self);
        assertThat(all).isEqualTo(new Policy(true, true, true, self));
        assertThat(Policy.strict().measuredOnly())
                .isEqualTo(new Policy(true, false, false, Policy.strict().assessors()));
        assertThat(Policy.strict().acceptingUnverified())
                .isEqualTo(new Policy(false, true, false, Policy.strict().assessors()));
        assertThat(Policy.strict().lenient())
                .isEqualTo(new Policy(false, false, true, Policy.strict().assessors()));
        assertThat(Policy.strict().decidedBy(self)).isEqualTo(new Policy(false, false, false, self));
        assertThat(all.decidedBy(self).lenient().acceptingUnverified().measuredOnly())
                .isEqualTo(all);
    }

    @Test
    void itsAssessorsAreItsOwn() {
        List<Assessor> mine = new ArrayList<>(List.of(Assessor.SELF));
        Policy policy = Policy.strict().decidedBy(mine);
        mine.clear();
        assertThat(policy.assessors()).containsExactly(Assessor.SELF);
    }

    @Test
    void somebodyMustDecide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.strict().decidedBy(List.of()))
                .withMessageContaining("assessors");
    }

    @Test
    void nobodyIsAskedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.strict().decidedBy(List.of(Assessor.SELF, Assessor.APPRAISAL, Assessor.SELF)))
                .withMessageContaining("assessors")
                .withMessageContaining("SELF");
    }
}
