package vn.ntm.criteria.livelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/** The counts of a review and what follows from them. */
class PovertyCountTest {

    private static Decimal n(long value) {
        return Decimal.of(value);
    }

    @ParameterizedTest
    @EnumSource(PovertyBasis.class)
    void theThreeCountsAgreeOrDifferByANumber(PovertyBasis basis) {
        PovertyCount.Builder right = PovertyCount.of(basis);
        right.all(n(100)).poor(n(9)).nearPoor(n(10)).both(n(19));
        assertThat(right.build().identity().holds()).isTrue();
        PovertyCount.Builder wrong = PovertyCount.of(basis);
        wrong.all(n(100)).poor(n(9)).nearPoor(n(10)).both(n(18));
        PovertyIdentity identity = wrong.build().identity();
        assertThat(identity.holds()).isFalse();
        assertThat(identity.excess().orElseThrow()).isEqualTo(n(1));
        assertThat(identity.toText(Language.EN))
                .isEqualTo("9 + 10 = 19 " + basis.toText(Language.EN) + "; stated 18: they differ by 1");
        // What is stated stays as stated.
        assertThat(wrong.build().bothRate().toPercentage(0)).hasToString("18%");
    }

    @Test
    void householdsAndPersonsAreDifferentMeasures() {
        assertThat(PovertyCount.of(PovertyBasis.HOUSEHOLDS).build().poorRate().measure())
                .isEqualTo(LivelihoodMeasure.POOR_HOUSEHOLDS);
        PovertyCount persons =
                PovertyCount.of(PovertyBasis.PERSONS).all(n(400)).poor(n(48)).build();
        assertThat(persons.poorRate().toText(1, Language.VI))
                .isEqualTo("Tỷ lệ nhân khẩu nghèo: 48 / 400 nhân khẩu = 12,0 %");
        assertThat(persons.nearPoorRate().measure()).isEqualTo(LivelihoodMeasure.NEAR_POOR_PERSONS);
        assertThat(persons.bothRate().measure()).isEqualTo(LivelihoodMeasure.POOR_AND_NEAR_POOR_PERSONS);
    }

    @Test
    void oneOfThreeFollowsFromTheOthersAndOneAloneGivesNothing() {
        PovertyCount count = PovertyCount.of(PovertyBasis.HOUSEHOLDS)
                .all(n(100))
                .nearPoor(n(10))
                .both(n(19))
                .build();
        assertThat(count.poorRate().toPercentage(0)).hasToString("9%");
        PovertyCount alone =
                PovertyCount.of(PovertyBasis.HOUSEHOLDS).all(n(100)).poor(n(9)).build();
        assertThat(alone.nearPoorRate().ratio().whyNot()).contains(NotComputableReason.MISSING_OPERAND);
        assertThat(alone.identity().toText(Language.VI)).isEqualTo("9 + ? = ? hộ; thiếu số liệu để tính");
    }

    @Test
    void aPartThatIsMoreThanBothLeavesNothing() {
        PovertyIdentity identity = PovertyIdentity.ofCounts(
                Optional.of(n(20)), Optional.empty(), Optional.of(n(19)), PovertyBasis.HOUSEHOLDS);
        assertThat(identity.impliedNearPoor()).isEmpty();
        assertThat(identity.toText(Language.VI)).isEqualTo("20 + ? = 19 hộ; ? = số thành phần lớn hơn tổng số");
    }

    @Test
    void refusesANegativeCount() {
        PovertyCount.Builder count = PovertyCount.of(PovertyBasis.HOUSEHOLDS);
        count.poor(n(-1));
        assertThatIllegalArgumentException().isThrownBy(count::build).withMessage("poor is negative: -1");
    }

    @Test
    void ratesAreShownWithTheDigitsOfTheFinest() {
        assertThat(PovertyIdentity.ofRates(Percentage.of("4.03"), Percentage.of("3.5"), Percentage.of("7.52"))
                        .toText(Language.VI))
                .isEqualTo("4,03 + 3,50 = 7,53 %; số ghi 7,52: lệch 0,01 (giả định các tỷ lệ cùng mẫu số)");
        assertThat(PovertyIdentity.ofRates(Percentage.of("4"), Percentage.of("3.5"), Percentage.of("7.4"))
                        .toText(Language.EN))
                .isEqualTo("4.0 + 3.5 = 7.5 %; stated 7.4: they differ by 0.1"
                        + " (assuming that all rates have one denominator)");
    }
}
