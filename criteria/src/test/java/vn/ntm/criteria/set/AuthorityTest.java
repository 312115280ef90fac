package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;

class AuthorityTest {

    @ParameterizedTest
    @ValueSource(strings = {"NATION", "PROVINCE", "MINISTRY:BYT", "UNKNOWN"})
    void readsWhatItPrints(String text) {
        assertThat(Authority.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MINISTRY", "MINISTRY:", "DISTRICT"})
    void refusesATextThatIsNoAuthority(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Authority.parse(text));
    }

    @Test
    void ministriesAndProvincesSetWhatTheDecisionLeavesToThem() {
        assertThat(Authority.PROVINCE.isDelegate()).isTrue();
        assertThat(Authority.ministry("BYT").isDelegate()).isTrue();
        assertThat(Authority.NATION.isDelegate()).isFalse();
        assertThat(Authority.UNKNOWN.isDelegate()).isFalse();
    }

    @Test
    void aMinistryIsNamedAsItNamesItselfWhereItIsKnown() {
        assertThat(Authority.ministry("BGDDT").toText(Language.VI)).isEqualTo("Bộ Giáo dục và Đào tạo");
        assertThat(Authority.ministry("BTTTT").toText(Language.EN))
                .isEqualTo("the Ministry of Information and Communications");
        assertThat(Authority.ministry("BXYZ").toText(Language.VI)).isEqualTo("bộ BXYZ");
    }
}
