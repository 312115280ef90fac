package vn.ntm.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.text.Language;

class GradeTest {

    @Test
    void onlyWhatWasReadOrAgreesDecidesByItself() {
        assertThat(Grade.VERIFIED.decides()).isTrue();
        assertThat(Grade.CORROBORATED.decides()).isTrue();
        assertThat(Grade.UNVERIFIED.decides()).isFalse();
        assertThat(Grade.UNKNOWN.decides()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void everyGradeHasWordsInBothLanguages(Grade grade) {
        assertThat(grade.toText(Language.VI)).isNotBlank().isNotEqualTo(grade.toText(Language.EN));
    }
}
