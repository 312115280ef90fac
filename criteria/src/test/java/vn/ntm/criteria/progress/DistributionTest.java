package vn.ntm.criteria.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;

class DistributionTest {

    private static Progress.Counts of(int... unitsAndMet) {
        Progress.Counts counts = new Progress.Counts();
        for (int i = 0; i < unitsAndMet.length; i += 2) {
            counts.merge(Matrices.counts(Matrices.OLD_SET, unitsAndMet[i], unitsAndMet[i + 1]));
        }
        return counts;
    }

    @Test
    void bacGiang2014PrintsItsSharesAndLeavesATenth() {
        Distribution bands = Progress.of(Matrices.OLD_SET, of(1, 19, 25, 16, 88, 12, 85, 7, 3, 4))
                .bands();
        assertThat(bands.shares(1).orElseThrow())
                .containsExactly(
                        Percentage.of("0.5"),
                        Percentage.of("12.4"),
                        Percentage.of("43.6"),
                        Percentage.of("42.1"),
                        Percentage.of("1.5"));
        assertThat(bands.residual(1).orElseThrow()).isEqualTo(Decimal.parse("-0.1"));
        assertThat(bands.meanBounds().orElseThrow()).hasToString("1699/202..2478/202");
        assertThat(bands.working(1, Language.VI).lines())
                .containsExactly(
                        "19: 1 / 202 = 0,5 %",
                        "15-18: 25 / 202 = 12,4 %",
                        "10-14: 88 / 202 = 43,6 %",
                        "5-9: 85 / 202 = 42,1 %",
                        "0-4: 3 / 202 = 1,5 %",
                        "Chênh lệch do làm tròn so với 100: -0,1 điểm %",
                        "Bình quân theo các nhóm: từ 8,41 đến 12,27");
    }

    @Test
    void whatNoBandHoldsIsCountedOutside() {
        Distribution bands = Progress.of(Matrices.OLD_SET, of(6, 16, 2, 19)).bands(Bands.parse("15-16,10-14"));
        assertThat(bands.groups()).extracting(Distribution.Group::units).containsExactly(6L, 0L);
        assertThat(bands.outside()).isEqualTo(2);
        assertThat(bands.outsidePossible()).isEqualTo(CountRange.exactly(2));
        assertThat(bands.meanBounds()).isEmpty();
        assertThat(bands.residual(1).orElseThrow()).isEqualTo(Decimal.ZERO);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void boundsAndSharesHoldForAnyPopulation(long seed) {
        Random random = new Random(seed);
        int open = seed % 2 == 0 ? 0 : 10;
        Progress progress = Matrices.random(Matrices.SET, random, 1 + random.nextInt(300), open).stream()
                .collect(Progress.collector(Matrices.SET));
        Distribution bands = progress.bands();
        RatioRange bounds = bands.meanBounds().orElseThrow();
        Ratio least = progress.meanCriteria().min();
        assertThat(bounds.min()).isLessThanOrEqualTo(least);
        assertThat(bounds.max()).isGreaterThanOrEqualTo(least);
        assertThat(progress.meanCriteria().isExact()).isEqualTo(progress.unitsUndetermined() == 0);
        long total = 0;
        for (Distribution.Group group : bands.groups()) {
            total += group.units();
            assertThat(group.possible().contains(group.units())).isTrue();
            assertThat(group.possible().isExact() || open > 0).isTrue();
        }
        assertThat(total + bands.outside()).isEqualTo(progress.reported());
        // Each of five shares and that of what is outside is off by half its last digit at most.
        for (int scale = 0; scale <= 2; scale++) {
            Decimal most = Decimal.parse(new String[] {"3", "0.3", "0.03"}[scale]);
            assertThat(bands.residual(scale).orElseThrow().abs()).isLessThanOrEqualTo(most);
        }
    }

    @Test
    void sharesAreExactHalfUpForAllSmallCounts() {
        int wrong = 0;
        for (int scale = 1; scale <= 2; scale++) {
            long unit = scale == 1 ? 1000 : 10_000;
            for (long whole = 1; whole <= 1000; whole++) {
                for (long count = 0; count <= whole; count++) {
                    long expected = (2 * count * unit + whole) / (2 * whole);
                    Decimal shown = new Distribution.Group(
                                    new Bands.Band(0, 0), count, CountRange.exactly(count), whole)
                            .share()
                            .toPercentage(scale)
                            .orElseThrow()
                            .value();
                    wrong += shown.times(Decimal.of(unit / 100)).equals(Decimal.of(expected)) ? 0 : 1;
                }
            }
        }
        assertThat(wrong).isZero();
        assertThat(Ratio.of(23, 80).toPercentage(1).orElseThrow()).isEqualTo(Percentage.of("28.8"));
    }

    @Test
    void meansAreExactHalfUpForAllSmallCounts() {
        int wrong = 0;
        for (long units = 1; units <= 1000; units++) {
            for (long met = 0; met <= units; met++) {
                long expected = (2 * met * 100 + units) / (2 * units);
                Decimal shown = RatioRange.of(CountRange.exactly(met), units)
                        .min()
                        .toDecimal(2)
                        .orElseThrow();
                wrong += shown.times(Decimal.of(100)).equals(Decimal.of(expected)) ? 0 : 1;
            }
        }
        assertThat(wrong).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"19,15-18,10-14,5-9,0-4", "19,13-18,10-12,5-9,3-4", "14", "0-19", "5-9,15-18"})
    void bandsAreReadAsTheyAreWritten(String text) {
        assertThat(Bands.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'19,15-19', 19 and 15-19 overlap",
        "'10-14,14-18', 10-14 and 14-18 overlap",
        "'5-9,0-19', 5-9 and 0-19 overlap",
        "'18-15', from 18 to 15",
        "'14-Oct', 14-Oct",
        "'', not a band",
        "'19,,3', not a band",
        "'<5', <5",
        "'5-', 5-",
        "'1e1', 1e1",
        "'99999999999', 99999999999"
    })
    void otherBandsAreRefused(String text, String message) {
        assertThatThrownBy(() -> Bands.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void ofNoUnitsNoMeanIsBounded() {
        Progress nothing = Progress.of(Matrices.SET, new Progress.Counts());
        assertThat(nothing.bands().working(1, Language.VI))
                .startsWith("19: 0 / 0 = mẫu số bằng 0\n15-18: 0 / 0 = mẫu số bằng 0\n")
                .doesNotContain("Bình quân", "Chênh lệch");
    }

    @Test
    void moreCriteriaThanTheSetHasAreRefusedByName() {
        Progress progress = Progress.of(Matrices.SET, Matrices.counts(Matrices.SET, 2, 19));
        assertThat(progress.unitsWithAtLeast(0)).isEqualTo(CountRange.exactly(2));
        assertThat(progress.unitsWithAtLeast(19)).isEqualTo(CountRange.exactly(2));
        for (int criteria : new int[] {-1, 20}) {
            assertThatThrownBy(() -> progress.unitsWithAtLeast(criteria))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("criteria: " + criteria + " of the 19 of commune-ntm-2021-2025");
        }
        assertThatThrownBy(() -> Measure.atLeast(-1)).hasMessage("criteria is negative: -1");
    }

    @Test
    void bandsAreUsualForSetsOfNineteenAndOfTen() {
        assertThat(Bands.usual(Matrices.SET)).hasToString("19,15-18,10-14,5-9,0-4");
        assertThat(Bands.usual(Matrices.OLD_SET)).isEqualTo(Bands.usual(Matrices.SET));
        assertThat(Bands.usual(Matrices.NEW_SET)).hasToString("10,5-9,0-4");
        CriteriaSet other = CriteriaCatalog.standard().set("commune-model-2018-2020");
        assertThatThrownBy(() -> Bands.usual(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("commune-model-2018-2020", "4 criteria");
        Progress ten = Progress.of(Matrices.NEW_SET, Matrices.counts(Matrices.NEW_SET, 2, 10));
        assertThatThrownBy(() -> ten.bands(Bands.parse("11-19")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("11-19");
        assertThat(ten.bands(Bands.parse("10,0-9")).groups().get(0).units()).isEqualTo(2);
    }
}
