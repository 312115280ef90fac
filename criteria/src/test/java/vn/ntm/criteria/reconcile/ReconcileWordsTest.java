package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.NumberStyle;
import vn.ntm.core.text.Language;

class ReconcileWordsTest {

    @Test
    void kindsAndVerdictsAreToldInBothLanguages() {
        assertThat(CheckKind.PERCENT.toText(Language.VI)).isEqualTo("tỷ lệ phần trăm");
        assertThat(CheckKind.PERCENT.toText(Language.EN)).isEqualTo("percentage");
        assertThat(ReconciliationVerdict.MISMATCH.toText(Language.VI)).isEqualTo("lệch");
        assertThat(ReconciliationVerdict.MATCH.toText(Language.EN)).isEqualTo("matches");
    }

    @Test
    void anAnswerIsToldInOneLine() {
        assertThat(Reconciliation.percent(17, 86, PublishedFigure.of("19.8"))).hasToString("percent MATCH 19.8");
        assertThat(Reconciliation.percent(17, 86, PublishedFigure.of("19.9"))).hasToString("percent MISMATCH 19.8");
        Reconciliation cut = Reconciliation.percent(17, 86, PublishedFigure.of("19.7"));
        assertThat(cut)
                .hasToString("percent TRUNCATED 19.8 (" + cut.note(Language.EN).orElseThrow() + ")");
    }

    @ParameterizedTest
    @CsvSource({"12.50, 2", "12, 0", "0.5, 1", "1e3, 0", "1.25e1, 1", "1.25e2, 0", "125e-2, 2", "5e-1, 1"})
    void aFigureHasTheDigitsThatItPrints(String text, int scale) {
        assertThat(PublishedFigure.of(text).scale()).isEqualTo(scale);
        assertThat(PublishedFigure.of(text)).hasSameHashCodeAs(PublishedFigure.of(text));
    }

    @Test
    void aFigurePrintsAtMostThirtyDigits() {
        String thirty = "0." + "0".repeat(30);
        assertThat(PublishedFigure.of(thirty).scale()).isEqualTo(30);
        assertThatIllegalArgumentException().isThrownBy(() -> PublishedFigure.of(thirty + "0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFigure.of("0.00e-29"))
                .withMessage("more than 30 digits after the point: 0.00e-29");
    }

    @Test
    void wordedFiguresAreEqualWhereTheirTextIs() {
        WordedFigure figure = WordedFigure.of("khoảng 73,0%", NumberStyle.VIETNAMESE);
        assertThat(figure)
                .isEqualTo(WordedFigure.of("khoảng 73,0%", NumberStyle.VIETNAMESE))
                .hasSameHashCodeAs(WordedFigure.of("khoảng 73,0%", NumberStyle.VIETNAMESE))
                .isNotEqualTo(WordedFigure.of("khoảng 73%", NumberStyle.VIETNAMESE))
                .isNotEqualTo(WordedFigure.of("73,0%", NumberStyle.VIETNAMESE))
                .isNotEqualTo("khoảng 73,0%");
        assertThat(figure.scale()).isEqualTo(1);
        assertThat(WordedFigure.of("từ 1-1,25 tiêu chí", NumberStyle.VIETNAMESE).scale())
                .isEqualTo(2);
    }

    @Test
    void aCheckIsNamedWithItsKind() {
        assertThat(PublishedCheck.builder().name("c1").kind("sum").build()).hasToString("c1 (sum)");
    }
}
