package vn.ntm.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.text.Language;

class VndTest {

    @ParameterizedTest
    @CsvSource({
        "1, DONG, 1 VND",
        "39, THOUSAND, 39000 VND",
        "41.5, MILLION, 41500000 VND",
        "51260, BILLION, 51260000000000 VND",
        "39.632, TRILLION, 39632000000000 VND",
        "1.044, QUADRILLION, 1044000000000000 VND"
    })
    void oneAmountInEveryUnitThatReportsCountIn(String amount, VndUnit unit, String dong) {
        Vnd money = Vnd.of(amount, unit);
        assertThat(money).hasToString(dong);
        assertThat(money.in(unit)).isEqualTo(Decimal.parse(amount));
        assertThat(Vnd.parse(dong)).isEqualTo(money);
    }

    @Test
    void aQuadrillionIsAThousandTrillionAndAMillionBillion() {
        assertThat(Vnd.of("1.044", VndUnit.QUADRILLION)).isEqualTo(Vnd.of(1_044_000, VndUnit.BILLION));
    }

    @Test
    void sumsAndSharesAreExact() {
        Vnd paid = Vnd.of(70_109, VndUnit.MILLION).plus(Vnd.of(14_390, VndUnit.MILLION));
        Vnd plan = Vnd.of(614_294, VndUnit.MILLION);
        assertThat(paid).isEqualTo(Vnd.of(84_499, VndUnit.MILLION));
        assertThat(paid.of(plan).toPercentText(2, Language.VI)).isEqualTo("13,76 %");
        assertThat(plan.minus(paid)).isLessThan(plan).isGreaterThan(Vnd.ZERO);
    }

    @Test
    void peopleReadItInTheUnitAsked() {
        assertThat(Vnd.of("41.5", VndUnit.MILLION).toText(VndUnit.MILLION, 1, Language.VI))
                .isEqualTo("41,5 triệu đồng");
        assertThat(Vnd.of(51_260, VndUnit.BILLION).toText(VndUnit.BILLION, 0, Language.EN))
                .isEqualTo("51,260 billion VND");
    }

    @Test
    void whatIsNotAnAmountIsRefusedWithItsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vnd.parse("39 triệu"))
                .withMessageContaining("39 triệu");
        assertThatIllegalArgumentException().isThrownBy(() -> Vnd.parse("x VND"));
    }
}
