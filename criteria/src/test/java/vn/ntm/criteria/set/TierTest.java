package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TierTest {

    @Test
    void isTheSameWhateverItIsCalled() {
        assertThat(new Tier("NTM", "xã nông thôn mới", "NTM commune"))
                .isEqualTo(Tiers.NTM)
                .hasSameHashCodeAs(Tiers.NTM)
                .hasToString("NTM");
        assertThat(new Tier("ADVANCED", Tiers.NTM.nameVi(), Tiers.NTM.nameEn())).isNotEqualTo(Tiers.NTM);
    }

    @Test
    void needsAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tier(" ", "tên", "name"))
                .withMessageContaining("id");
    }
}
