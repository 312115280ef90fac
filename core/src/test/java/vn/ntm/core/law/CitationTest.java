package vn.ntm.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;

class CitationTest {

    @Test
    void namesAnActAndMayNameItsArticleAndSource() {
        Citation whole = Citation.of("318/QĐ-TTg");
        Citation annex = Citation.builder()
                .act("318/QĐ-TTg")
                .article("Phụ lục I")
                .source("congbao")
                .checkedOn(LocalDate.of(2026, 11, 25))
                .build();
        assertThat(whole.article()).isEmpty();
        assertThat(annex.article()).contains("Phụ lục I");
        assertThat(annex).isNotEqualTo(whole);
    }

    @Test
    void withoutAnActItIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.builder().article("1").build())
                .withMessageContaining("act");
    }

    @Test
    void anActHasATitleInBothLanguages() {
        LegalAct act = LegalAct.builder()
                .number("211/QĐ-TTg")
                .issued(LocalDate.of(2024, 3, 1))
                .titleVi("Sửa đổi")
                .titleEn("Amendments")
                .build();
        assertThat(act.title(Language.VI)).isEqualTo("Sửa đổi");
        assertThat(act.title(Language.EN)).isEqualTo("Amendments");
        assertThat(act.effective()).isEmpty();
    }
}
