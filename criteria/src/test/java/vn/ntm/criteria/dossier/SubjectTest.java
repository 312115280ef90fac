package vn.ntm.criteria.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void numbersAreText() {
        assertThat(Subject.indicator("17.10")).isNotEqualTo(Subject.indicator("17.1"));
        assertThat(Subject.indicator("10")).isNotEqualTo(Subject.criterion("10"));
        assertThat(Subject.part("12.1", "male"))
                .isNotEqualTo(Subject.indicator("12.1"))
                .isEqualTo(new Subject(Subject.Kind.INDICATOR, "12.1", Optional.of("male")));
    }

    @Test
    void saysInMessagesWhatItIsAbout() {
        assertThat(Subject.indicator("17.10")).hasToString("indicator 17.10");
        assertThat(Subject.part("12.1", "male")).hasToString("indicator 12.1, part male");
        assertThat(Subject.criterion("8")).hasToString("criterion 8");
    }

    @Test
    void aNumberAndAPartMustSaySomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.indicator(" "))
                .withMessageContaining("no is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.part("12.1", ""))
                .withMessageContainingAll("part", "12.1");
    }

    @Test
    void aCriterionHasNoParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subject(Subject.Kind.CRITERION, "12", Optional.of("male")))
                .withMessageContainingAll("criterion 12", "male");
    }
}
