package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MISMATCH;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.text.Language;

class ExactFiguresTest {

    @Test
    void sumsOfDecimalsAreExact() {
        Reconciliation sum = Reconciliation.sum(decimals("4.03", "3.49"), PublishedFigure.of("7.52"));
        assertThat(sum.verdict()).isEqualTo(MATCH);
        assertThat(sum.exactValue()).contains(Decimal.parse("7.52"));
        assertThat(Reconciliation.sum(decimals("4.03", "3.49"), PublishedFigure.of("7.520"))
                        .verdict())
                .isEqualTo(MATCH);
    }

    @Test
    void aSumIsNeverForgivenItsDecimals() {
        Reconciliation sum = Reconciliation.sum(
                decimals("77397.8", "49967", "436738", "35503", "21848"), PublishedFigure.of("621453"));
        assertThat(sum.verdict()).isEqualTo(MISMATCH);
        assertThat(sum.expected()).contains("621453.8");
        assertThat(sum.note(Language.VI)).contains("số in ra nhỏ hơn 0,8");
    }

    @Test
    void aFigureThatIsTooGreatIsSaidToBe() {
        Reconciliation sum = Reconciliation.sum(decimals("10", "43", "9"), PublishedFigure.of("64"));
        assertThat(sum.note(Language.EN)).contains("the printed figure is greater by 2");
    }

    @Test
    void differencesMayBeOfNegativeFigures() {
        Reconciliation start =
                Reconciliation.difference(Decimal.parse("19.93"), Decimal.parse("-1.95"), PublishedFigure.of("21.88"));
        assertThat(start.verdict()).isEqualTo(MATCH);
    }

    @Test
    void productsAndSumsOfProductsAreExact() {
        assertThat(Reconciliation.product(Decimal.of(152), Decimal.of(19), PublishedFigure.of("2888"))
                        .verdict())
                .isEqualTo(MATCH);
        List<Weighted> awards = List.of(Weighted.of("8", 103), Weighted.of("10", 25), Weighted.of("2", 3));
        assertThat(Reconciliation.weightedSum(awards, PublishedFigure.of("1080"))
                        .verdict())
                .isEqualTo(MATCH);
    }

    @Test
    void sharesThatMissAHundredLeaveAResidual() {
        List<Percentage> shares = Stream.of("0.5", "12.4", "43.6", "42.1", "1.5")
                .map(Percentage::of)
                .toList();
        Reconciliation sum = Reconciliation.sumOfPercentages(shares, PublishedFigure.of("100.1"));
        assertThat(sum.verdict()).isEqualTo(MATCH);
        assertThat(sum.note(Language.VI)).contains("phần còn lại đến 100: -0,1");
        Reconciliation hundred = Reconciliation.sumOfPercentages(shares, PublishedFigure.of("100"));
        assertThat(hundred.verdict()).isEqualTo(MISMATCH);
        assertThat(hundred.note(Language.EN)).contains("left to 100: -0.1; the printed figure is less by 0.1");
    }

    @Test
    void equalFiguresMayBePrintedDifferently() {
        assertThat(Reconciliation.equality(PublishedFigure.of("97"), PublishedFigure.of("97.0"))
                        .verdict())
                .isEqualTo(MATCH);
        Reconciliation titleAndBody = Reconciliation.equality(PublishedFigure.of(94), PublishedFigure.of(97));
        assertThat(titleAndBody.verdict()).isEqualTo(MISMATCH);
        assertThat(titleAndBody.expected()).contains("94");
    }

    private static List<Decimal> decimals(String... values) {
        return Stream.of(values).map(Decimal::parse).toList();
    }
}
