package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Tiers;

class TierOrderTest {

    @Test
    void aHigherTierBuildsOnEveryLowerOneOfItsUnitsAndNeverTheOtherWay() {
        assertThat(TierOrder.buildsOn(UnitType.COMMUNE, Tiers.ADVANCED, Tiers.NTM))
                .isTrue();
        assertThat(TierOrder.buildsOn(UnitType.COMMUNE, Tiers.MODEL, Tiers.ADVANCED))
                .isTrue();
        assertThat(TierOrder.buildsOn(UnitType.COMMUNE, Tiers.MODEL, Tiers.NTM)).isTrue();
        assertThat(TierOrder.buildsOn(UnitType.COMMUNE, Tiers.NTM, Tiers.ADVANCED))
                .isFalse();
        assertThat(TierOrder.buildsOn(UnitType.COMMUNE, Tiers.ADVANCED, Tiers.MODEL))
                .isFalse();
        assertThat(TierOrder.buildsOn(UnitType.VILLAGE, Tiers.MODEL, Tiers.NTM)).isFalse();
    }
}
