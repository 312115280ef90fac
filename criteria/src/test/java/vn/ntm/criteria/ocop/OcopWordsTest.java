package vn.ntm.criteria.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;

class OcopWordsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @Test
    void oneStarIsOne() {
        OcopGrading grading = OcopRules.standard()
                .grade(OcopScores.on(DAY).with("A", "10").with("B", "5").with("C", "5"));
        assertThat(grading.toText(Language.EN)).contains("1 star: from 0 to under 30 points");
        assertThat(grading.toText(Language.VI)).contains("1 sao: từ 0 đến dưới 30 điểm");
    }

    @Test
    void pointsThatAreNoNumberNameTheirPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OcopScores.on(DAY).with("A", "35,5"))
                .withMessage("part A: not a decimal number: 35,5");
    }
}
