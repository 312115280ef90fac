package vn.ntm.criteria.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.ItemId;

class OfficialWordingTest {

    private static final String ID = "commune-ntm-2021-2025";

    @Test
    void anOfficialWordingIsFoundByItsLanguage() {
        OfficialWording wording = OfficialWording.of(
                List.of(new OfficialWording.Entry(ID, ItemId.of("12.1", "male"), "Lao động nam", Optional.empty())));
        assertThat(wording.find(ID, ItemId.of("12.1", "male"), Language.VI)).contains("Lao động nam");
        assertThat(wording.find(ID, ItemId.of("12.1", "male"), Language.EN)).isEmpty();
        assertThat(wording.find(ID, ItemId.of("12.1"), Language.VI)).isEmpty();
        assertThat(wording.entries()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficialWording.of(
                        List.of(wording.entries().get(0), wording.entries().get(0))))
                .withMessageContaining("12.1/male");
    }

    @Test
    void wordingsThatSayTheSameAreEqual() {
        List<OfficialWording.Entry> entries =
                List.of(new OfficialWording.Entry(ID, ItemId.of("7"), "Bảy", Optional.of("Seven")));
        assertThat(OfficialWording.of(entries))
                .isEqualTo(OfficialWording.of(entries))
                .hasSameHashCodeAs(OfficialWording.of(entries))
                .isNotEqualTo(OfficialWording.NONE);
    }
}
