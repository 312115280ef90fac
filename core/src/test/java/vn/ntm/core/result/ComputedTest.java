package vn.ntm.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;

class ComputedTest {

    @Test
    void aValueIsThereOrAReasonIs() {
        Computed<Integer> there = Computed.of(3);
        assertThat(there.isComputable()).isTrue();
        assertThat(there.toOptional()).contains(3);
        assertThat(there.whyNot()).isEmpty();
        assertThat(there.map(n -> n + 1).orElseThrow()).isEqualTo(4);

        Computed<Integer> none = Computed.notComputable(NotComputableReason.MISSING_OPERAND);
        assertThat(none.isComputable()).isFalse();
        assertThat(none.toOptional()).isEmpty();
        assertThat(none.map(n -> n + 1).whyNot()).contains(NotComputableReason.MISSING_OPERAND);
        assertThatIllegalStateException().isThrownBy(none::orElseThrow).withMessageContaining("MISSING_OPERAND");
    }

    @Test
    void peopleReadTheValueOrTheReason() {
        assertThat(Computed.of(3).toText(Language.VI, n -> "số " + n)).isEqualTo("số 3");
        assertThat(Computed.<Integer>notComputable(NotComputableReason.ZERO_DENOMINATOR)
                        .toText(Language.EN, n -> "number " + n))
                .isEqualTo("the denominator is zero");
    }
}
