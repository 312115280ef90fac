package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MISMATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.NOT_COMPUTABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.text.Language;

class DistributionsTest {

    // Đắk Lắk, September 2015: communes that meet 19, 13-18, 10-12, 5-9, 3-4 criteria.
    private static final List<Band> DAK_LAK =
            List.of(Band.of(19, 19, 7), Band.of(13, 18, 43), Band.of(10, 12, 34), Band.of(5, 9, 62), Band.of(3, 4, 6));

    // Two communes at exactly 10 and two at 12 to 14: the mean is from 11 to 12.
    private static final List<Band> SMALL = List.of(Band.of(10, 10, 2), Band.of(12, 14, 2));

    // 20 communes: the mean is from 211/20 = 10.55 to 219/20 = 10.95, both halfway between printed digits.
    private static final List<Band> HALFWAY = List.of(Band.of(10, 10, 9), Band.of(11, 11, 9), Band.of(11, 15, 2));

    @Test
    void bandsBoundTheMeanAndNeverGiveIt() {
        Reconciliation bands =
                Reconciliation.distribution(DAK_LAK, PublishedFigure.of(152), PublishedFigure.of("10.43"));
        assertThat(bands.verdict()).isEqualTo(MATCH);
        assertThat(bands.expected()).contains("152");
        assertThat(bands.note(Language.EN)).contains("the mean must be from 1,360/152 ≈ 8.9474 to 1,897/152 ≈ 12.4803");
    }

    @ParameterizedTest(name = "a mean printed as {0}: {1}")
    @CsvSource({
        "10, MISMATCH",
        "10.5, MISMATCH",
        "10.94, MISMATCH",
        "10.994, MISMATCH",
        "10.995, MISMATCH",
        "11, MATCH",
        "11.0, MATCH",
        "12, MATCH",
        "12.005, MISMATCH",
        "12.1, MISMATCH",
        "13, MISMATCH",
    })
    void aMeanFitsGiveOrTakeHalfItsLastDigit(String mean, ReconciliationVerdict verdict) {
        assertThat(Reconciliation.distribution(SMALL, PublishedFigure.of(4), PublishedFigure.of(mean))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "a mean printed as {0}: {1}")
    @CsvSource({"10.4, MISMATCH", "10.5, MATCH", "10.6, MATCH", "10.9, MATCH", "11.0, MATCH", "11.1, MISMATCH"})
    void aBoundHalfwayBetweenDigitsFitsBoth(String mean, ReconciliationVerdict verdict) {
        assertThat(Reconciliation.distribution(HALFWAY, PublishedFigure.of(20), PublishedFigure.of(mean))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void aBoundWithoutFurtherDigitsIsSaidToBeExact() {
        assertThat(Reconciliation.distribution(SMALL, PublishedFigure.of(4), PublishedFigure.of(11))
                        .note(Language.VI))
                .contains("bình quân phải từ 44/4 = 11 đến 48/4 = 12");
    }

    @Test
    void aTotalThatDiffersIsNamed() {
        Reconciliation bands =
                Reconciliation.distribution(DAK_LAK, PublishedFigure.of(153), PublishedFigure.of("10.43"));
        assertThat(bands.verdict()).isEqualTo(MISMATCH);
        assertThat(bands.expected()).contains("152");
        assertThat(bands.note(Language.VI))
                .hasValueSatisfying(note -> assertThat(note).endsWith("tổng in ra 153, cộng các nhóm được 152"));
    }

    @Test
    void bandsWithoutAnyCommuneAreNotComputable() {
        assertThat(Reconciliation.distribution(
                                List.of(Band.of(0, 19, 0)), PublishedFigure.of(0), PublishedFigure.of("0"))
                        .verdict())
                .isEqualTo(NOT_COMPUTABLE);
    }
}
